internal import WeftGraph

/// A published network small enough to be carried in the program, so that its numbers can be checked anywhere.
///
/// Nodes are numbers, in the order of the published tables; persons and families are not named.
struct ReferenceNetwork: Sendable {
  let id: String
  let title: String
  /// Author and year of the data.
  let source: String
  let nodeCount: Int
  let kind: Graph.Kind
  /// One line per node with ties: `3: 5 7` = node 3 to nodes 5 and 7, counted from 1; an undirected tie stands once.
  private let rows: String
  /// Attribute → one group number a node.
  private let groups: [String: String]

  init(
    _ id: String, title: String, source: String, nodeCount: Int, kind: Graph.Kind, rows: String,
    groups: [String: String] = [:]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.nodeCount = nodeCount
    self.kind = kind
    self.rows = rows
    self.groups = groups
  }

  /// Unweighted, on the nodes `0 ..< nodeCount`.
  var graph: Graph {
    var edges: [Graph.Edge] = []
    for line in rows.split(separator: "\n") {
      let numbers = line.split(whereSeparator: { $0 == ":" || $0 == " " }).compactMap { Int($0) }
      for target in numbers.dropFirst() { edges.append(Graph.Edge(numbers[0] - 1, target - 1)) }
    }
    return Graph(nodeCount: nodeCount, edges: edges, kind: kind)
  }

  /// The graph with every tie of weight 1, both directions merged.
  var simpleGraph: Graph {
    let merged = graph.symmetrized()
    return Graph(
      nodeCount: nodeCount, edges: merged.edges.map { Graph.Edge($0.source, $0.target) }, kind: .undirected)
  }

  /// One group a node.
  ///
  /// - Precondition: the network has the attribute.
  func groups(by attribute: String) -> [Int?] {
    guard let text = groups[attribute] else { preconditionFailure("\(id) has no attribute \(attribute)") }
    return text.split(separator: " ").map { Int($0) }
  }

  /// Every reference network.
  static let all: [ReferenceNetwork] = [
    .padgettMarriage, .padgettBusiness, .krackhardtAdvice, .krackhardtFriendship, .krackhardtReportsTo, .emonMtsi,
    .emonCheyenne, .emonLakepomona, .emonTexas, .campnet, .davis,
  ]
}
