public import WeftGraph

extension Convention {
  /// Burt's constraint of every node.
  ///
  /// weft, igraph, networkx (and sna, which has none of its own): whole network, p_qj from q's whole neighbourhood,
  /// isolate `nil`. ucinet: ego network, p_qj from q's ties to i and i's partners only; fewer than two partners `nil`.
  /// Both directions are added. Source: Burt 1992.
  public func constraint(of graph: Graph) -> [Double?] {
    graph.constraint(self == .ucinet ? .egoNetwork : .wholeNetwork)
  }
}
