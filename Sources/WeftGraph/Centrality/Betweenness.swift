extension Graph {
  /// How many shortest paths between others run through each node.
  ///
  /// b(v) = Σ_{s ≠ v ≠ t} σ_st(v) / σ_st, where σ_st counts shortest paths s → t and σ_st(v) those through v.
  /// Raw, not normalised; each unordered pair counts once in an undirected graph, each ordered pair in a directed
  /// one. Pairs without a path add 0, so an isolate and the ends of a line have 0. `length` says what a step costs.
  /// - Returns: one sum a node; the same bits for every `threads`.
  /// - Complexity: O(n m), with inverse weights O(n m log n). Source: Freeman 1977; Brandes 2001.
  public func betweenness(_ length: PathLength = .hops, threads: Int = 1) -> [Double] {
    let blocks = min(nodeCount, 16)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      let sources = FixedBlocks.range(block, of: blocks, total: nodeCount)
      return length == .hops ? hopDependencies(of: sources) : weightedDependencies(of: sources)
    }
    var total = [Double](repeating: 0, count: nodeCount)
    for part in parts { for node in 0..<nodeCount { total[node] += part[node] } }
    if kind == .undirected { for node in 0..<nodeCount { total[node] /= 2 } }
    return total
  }

  private func hopDependencies(of sources: Range<Int>) -> [Double] {
    var total = [Double](repeating: 0, count: nodeCount)
    var distance = [Int32](repeating: -1, count: nodeCount)
    var paths = [Double](repeating: 0, count: nodeCount)
    var dependency = [Double](repeating: 0, count: nodeCount)
    var order: [Int32] = []
    let rows = outgoing
    for source in sources {
      for node in order {
        distance[Int(node)] = -1
        paths[Int(node)] = 0
        dependency[Int(node)] = 0
      }
      order.removeAll(keepingCapacity: true)
      order.append(Int32(source))
      distance[source] = 0
      paths[source] = 1
      var head = 0
      while head < order.count {
        let node = Int(order[head])
        head += 1
        for slot in rows.offsets[node]..<rows.offsets[node + 1] {
          let target = Int(rows.targets[slot])
          if distance[target] < 0 {
            distance[target] = distance[node] + 1
            order.append(Int32(target))
          }
          if distance[target] == distance[node] + 1 { paths[target] += paths[node] }
        }
      }
      for member in order.reversed() {
        let node = Int(member)
        var sum = 0.0
        for slot in rows.offsets[node]..<rows.offsets[node + 1] {
          let target = Int(rows.targets[slot])
          if distance[target] == distance[node] + 1 { sum += (1 + dependency[target]) / paths[target] }
        }
        dependency[node] = sum * paths[node]
        if node != source { total[node] += dependency[node] }
      }
    }
    return total
  }
}
