/// Things of a file that have no place in a network of organisations and ties, counted by kind.
struct Unsupported {
  private var counts: [(kind: String, label: Label, place: Place, count: Int)] = []

  mutating func add(_ kind: String, zh: String, at place: Place, count: Int = 1) {
    if let index = counts.firstIndex(where: { $0.kind == kind }) {
      counts[index].count += count
    } else {
      counts.append((kind, Label(en: kind, zh: zh), place, count))
    }
  }

  /// One warning a kind.
  var findings: [Finding] {
    counts.map { item in
      .warning(
        "W-UNSUPPORTED", item.place, value: item.kind,
        en: "\(item.count) × \(item.label.en): not part of a network of nodes and ties, left out",
        zh: "\(item.count) 处\(item.label.zh)：不属于节点和联系，未读入", rows: item.count)
    }
  }
}
