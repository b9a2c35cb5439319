public import WeftTable

/// Small random networks as tables, with names that are hard on every format.
public struct RandomNetworks {
  private var random: RandomGraphs
  private var isTame = false

  public init(seed: UInt64) { random = RandomGraphs(seed: seed) }

  /// What the text of a network may hold.
  public enum Temper: Sendable {
    /// Quotes, markup, line ends, Chinese, emoji, combining marks.
    case hostile
    /// Letters and digits only.
    case tame
  }

  /// Which directions its ties have.
  public enum Directions: Sendable { case all, none, mixed }

  /// The tables `organizations` (id, name, domain, rank) and `ties` (source, target, weight, mode, directed, note).
  public mutating func tables(_ temper: Temper, _ directions: Directions) -> [Table] {
    isTame = temper == .tame
    let count = random.int(below: 9)
    let ids = (0..<count).map { isTame ? "v\($0)" : "\($0)" + text() }
    let organizations = ids.map {
      [$0, text() + "!", random.int(below: 3) == 0 ? "" : text(), "\(random.int(below: 9))"]
    }
    var ties: [[String]] = []
    let tieCount = count > 1 ? random.int(below: 12) : 0
    for _ in 0..<tieCount {
      let source = random.int(below: count)
      let target = (source + 1 + random.int(below: count - 1)) % count
      let isDirected = directions == .all || (directions == .mixed && random.int(below: 2) == 0)
      ties.append([
        ids[source], ids[target], "\(1 + random.int(below: 40))", ["a", "b"][random.int(below: 2)],
        isDirected ? "yes" : "no", random.int(below: 2) == 0 ? "" : text(),
      ])
    }
    return [
      Table(name: "organizations", file: "o.csv", header: ["id", "name", "domain", "rank"], rows: organizations),
      Table(
        name: "ties", file: "t.csv", header: ["source", "target", "weight", "mode", "directed", "note"], rows: ties),
    ]
  }

  private mutating func text() -> String {
    if isTame { return "w\(random.int(below: 1_000))" }
    let pieces = [
      "a", "Z", "0", " ", "\"", "'", "<b>", "&amp;", "&", "]]>", "{{", "${}", "\\", "\\n", "\n", "\t", "\r\n", ",", ";",
      "|", "#", "[", "]", "=", "->", "--", "/*", "//", "中", "组织", "é", "e\u{301}", "👩‍👩‍👧", "😀", "\u{A0}", "\u{3000}", "%",
      "*", ":", "x_1", "&eacute;", "+1", "-x", "@",
    ]
    var result = ""
    for _ in 0...random.int(below: 6) { result += pieces[random.int(below: pieces.count)] }
    return result
  }
}

/// The rows of a table as sorted `column=value` lists without empty cells: equal for equal tables whatever the order
/// of columns.
public func contents(_ table: Table?) -> [[String]] {
  guard let table else { return [] }
  return (0..<table.rowCount).map { row in
    table.header.indices.filter { !table.isEmpty(row, $0) }
      .map { "\(table.header[$0])=\(table.text(row, $0).unicodeScalars.map(\.value))" }.sorted()
  }
}
