public import WeftTable

/// Small random networks as tables, with names that are hard on every format.
public struct RandomNetworks {
  private var random: RandomGraphs
  private var isTame = false
  private var hasControls = false

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

  /// Which columns its tables have.
  public enum Columns: Sendable {
    /// id, name, domain, rank; source, target, weight, mode, directed, note.
    case plain
    /// Others too, some with names that formats use for themselves; weights blank, zero or long, modes any text.
    case varied
  }

  /// The tables `organizations` and `ties`.
  public mutating func tables(_ temper: Temper, _ directions: Directions, columns: Columns = .plain) -> [Table] {
    hasControls = columns == .varied
    let tables = plainTables(temper, directions)
    return columns == .plain ? tables : varied(tables)
  }

  private mutating func varied(_ tables: [Table]) -> [Table] {
    let nodeNames = ["x", "y", "size", "color", "label", "类别", "a b", "kind\"1\"", "ic", "shape", "level"]
    let tieNames = ["l", "label", "color", "key", "since", "用途", "a b", "c"]
    func pick(_ names: [String]) -> [String] { names.filter { _ in random.int(below: 5) == 0 } }
    let numeric: Set<String> = ["x", "y", "size", "level"]
    func more(_ name: String) -> String {
      if random.int(below: 6) == 0 { return "" }
      if name == "color", random.int(below: 2) == 0 { return ["#0a1b2c", "#FFF000", "#中文"][random.int(below: 3)] }
      return numeric.contains(name) ? ["0.5", "3", "12.25", "-1"][random.int(below: 4)] : text()
    }
    let (nodeMore, tieMore) = (pick(nodeNames), pick(tieNames))
    let hasNames = random.int(below: 4) > 0
    let modes = isTame ? ["a", "b"] : [text(), text(), ""]
    let weights = ["1", "2", "", "0.1", "3.25", "0.123456789", "0"]
    let (nodes, ties) = (tables[0], tables[1])
    let keptNodes = nodes.header.indices.filter { hasNames || nodes.header[$0] != "name" }
    let nodeRows = (0..<nodes.rowCount).map { row in
      keptNodes.map { nodes.text(row, $0) } + nodeMore.map { more($0) }
    }
    let tieRows = (0..<ties.rowCount).map { row in
      ties.header.indices.map { column in
        switch ties.header[column] {
        case "weight" where random.int(below: 3) == 0: weights[random.int(below: weights.count)]
        case "mode": modes[random.int(below: modes.count)]
        default: ties.text(row, column)
        }
      } + tieMore.map { more($0) }
    }
    return [
      Table(
        name: "organizations", file: "o.csv", header: keptNodes.map { nodes.header[$0] } + nodeMore, rows: nodeRows),
      Table(name: "ties", file: "t.csv", header: ties.header + tieMore, rows: tieRows),
    ]
  }

  private mutating func plainTables(_ temper: Temper, _ directions: Directions) -> [Table] {
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
    if hasControls, random.int(below: 40) == 0 { result += "\u{1}" }
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
