import Foundation
import WeftGraph

/// Data that lies beside the package on some machines; tests that need it do nothing elsewhere.
enum SharedFolder {
  static func text(_ path: String, file: StaticString = #filePath) -> String? {
    let root = URL(fileURLWithPath: "\(file)").deletingLastPathComponent()
      .appendingPathComponent("../../../../shared").standardizedFileURL
    return try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Rows of a CSV file by column name; cells hold no line breaks.
  static func rows(_ path: String) -> [[String: String]]? {
    guard let lines = text(path)?.split(whereSeparator: \.isNewline), let head = lines.first else { return nil }
    let names = cells(head)
    return lines.dropFirst().map { Dictionary(zip(names, cells($0))) { first, _ in first } }
  }

  private static func cells(_ line: Substring) -> [String] {
    var (result, cell, quoted) = ([String](), "", false)
    for character in line {
      if character == "\"" {
        quoted.toggle()
      } else if character == ",", !quoted {
        result.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return result + [cell]
  }
}

/// One published network with the values that other programs compute for it.
struct PublishedNetwork {
  static let names = [
    "padgett_florentine", "krackhardt_hightech", "emon_Cheyenne", "emon_LakePomona", "emon_MtSi", "emon_Texas",
  ]

  let nodes: [String]
  let attributes: [[String: String]]
  let graphValues: [[String: String]]
  let nodeValues: [[String: String]]
  private let ties: [[String: String]]

  init?(_ name: String) {
    guard let nodes = SharedFolder.rows("data/\(name)/nodes.csv"),
      let ties = SharedFolder.rows("data/\(name)/edges.csv"),
      let graphValues = SharedFolder.rows("data/\(name)/reference/graph_values.csv"),
      let nodeValues = SharedFolder.rows("data/\(name)/reference/node_values.csv")
    else { return nil }
    attributes = nodes
    self.nodes = nodes.map { $0["id"]! }
    self.ties = ties
    self.graphValues = graphValues
    self.nodeValues = nodeValues
  }

  /// The ties of one relation (or of all, `UNION`), each counted once, without weights.
  func graph(_ relation: String, _ kind: Graph.Kind) -> Graph {
    let place = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var seen: Set<[Int]> = []
    var pairs: [(Int, Int)] = []
    for tie in ties where relation == "UNION" || tie["relation"] == relation {
      let (a, b) = (place[tie["source"]!]!, place[tie["target"]!]!)
      let key = kind == .directed ? [a, b] : [min(a, b), max(a, b)]
      if a != b, seen.insert(key).inserted { pairs.append((a, b)) }
    }
    return Graph(nodes.count, pairs, kind)
  }

  /// Groups by an attribute; a missing value is a group of its own.
  func groups(_ attribute: String) -> [Int?] {
    let values = attributes.map { $0[attribute] ?? "" }
    let kinds = Set(values).sorted()
    return values.map { kinds.firstIndex(of: $0) }
  }
}
