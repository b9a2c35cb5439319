/// A graph made ready for questions of nearness: numbered so that neighbours mostly lie near each other in memory.
///
/// Making it takes as long as many a question; keep it where several are asked. A directed graph is read as undirected.
public struct NearnessGraph: Sendable {
  let rows: CompactRows
  /// New number of each node, and component by new number.
  let number: [Int32]
  let component: [Int32]

  /// - Complexity: O(n + m).
  public init(_ graph: Graph) {
    rows = CompactRows(graph.kind == .directed ? graph.symmetrized() : graph)
    number = rows.numbers
    component = rows.components
  }

  /// A question by new numbers.
  func renumbered(_ query: NearnessQuery) -> NearnessQuery {
    NearnessQuery(sources: query.sources.map { number[Int($0)] }, targets: query.targets.map { number[Int($0)] })
  }
}
