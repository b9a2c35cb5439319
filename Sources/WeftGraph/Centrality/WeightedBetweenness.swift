extension Graph {
  /// Sum over `sources` of the dependency of each source on each node, where a step costs 1 / weight.
  ///
  /// δ_s(v) = Σ_{w : v before w} σ_sv / σ_sw · (1 + δ_s(w)), Brandes 2001.
  func weightedDependencies(of sources: some Sequence<Int>) -> [Double] {
    var total = [Double](repeating: 0, count: nodeCount)
    var dependency = [Double](repeating: 0, count: nodeCount)
    var rank = [Int32](repeating: -1, count: nodeCount)
    var search = ShortestPathOrder(outgoing, nodeCount: nodeCount)
    for source in sources {
      search.search(outgoing, from: source)
      for (index, node) in search.order.enumerated() {
        rank[Int(node)] = Int32(index)
        dependency[Int(node)] = 0
      }
      for member in search.order.reversed() {
        let node = Int(member)
        var sum = 0.0
        for slot in outgoing.offsets[node]..<outgoing.offsets[node + 1] {
          let target = Int(outgoing.targets[slot])
          // Settled later and as near as through here: then this node counted its paths.
          guard rank[target] > rank[node],
            ShortestPathOrder.equal(search.length[node] + search.arcLength(slot), search.length[target])
          else { continue }
          sum += (1 + dependency[target]) / search.paths[target]
        }
        dependency[node] = sum * search.paths[node]
        if node != source { total[node] += dependency[node] }
      }
    }
    return total
  }
}
