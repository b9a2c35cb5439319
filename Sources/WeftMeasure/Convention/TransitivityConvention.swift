public import WeftGraph

extension Convention {
  /// Share of connected triples that are closed. In an undirected graph every tool gives the same number.
  ///
  /// In a directed one: weft and igraph read it as undirected · networkx pairs of out-neighbours · sna (`weak`) and
  /// ucinet paths a → b → c with a → c. `nil` where there is no triple (networkx 0).
  /// Sources: Wasserman & Faust 1994; the tools' manuals.
  public func transitivity(of graph: Graph) -> Double? {
    switch self {
    case .weft, .igraph: graph.transitivity(.underlying)
    case .networkx: graph.transitivity(.outgoingPairs) ?? 0
    case .sna, .ucinet: graph.transitivity(.paths)
    }
  }

  /// Share of arcs, or of pairs, that are returned.
  ///
  /// weft, igraph and networkx: returned arcs ÷ arcs · sna (default, `dyadic`): mutual or null pairs ÷ all pairs ·
  /// ucinet (Dyad Reciprocity): mutual pairs ÷ tied pairs. `nil` where the denominator is 0. Sources: Holland &
  /// Leinhardt 1970; the tools' manuals.
  public func reciprocity(of graph: Graph) -> Double? {
    switch self {
    case .weft, .igraph, .networkx: graph.reciprocity(.arcs)
    case .sna: graph.reciprocity(.allPairs)
    case .ucinet: graph.reciprocity(.tiedPairs)
    }
  }
}
