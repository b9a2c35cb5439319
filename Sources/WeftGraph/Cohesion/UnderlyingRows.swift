extension Graph {
  /// Rows of the undirected graph under this one: an arc either way is a tie, its weight the sum over both
  /// directions.
  ///
  /// - Complexity: nothing for an undirected graph, else O(n + m), merging rows that are already sorted.
  var underlyingRows: Rows { kind == .undirected ? outgoing : outgoing.united(with: incoming) }
}

extension Graph.Rows {
  /// Rows with the targets of both; where both have one, the weights are added.
  func united(with other: Graph.Rows) -> Graph.Rows {
    let (starts, ends, strengths) = (offsets, targets, weights)
    let (otherStarts, otherEnds, otherStrengths) = (other.offsets, other.targets, other.weights)
    var offsets = [Int](repeating: 0, count: starts.count)
    var targets: [Int32] = []
    var weights: [Double] = []
    targets.reserveCapacity(ends.count + otherEnds.count)
    weights.reserveCapacity(ends.count + otherEnds.count)
    for node in 0..<(starts.count - 1) {
      var here = starts[node]
      var there = otherStarts[node]
      while here < starts[node + 1] || there < otherStarts[node + 1] {
        let mine = here < starts[node + 1] ? ends[here] : Int32.max
        let theirs = there < otherStarts[node + 1] ? otherEnds[there] : Int32.max
        targets.append(min(mine, theirs))
        // A sum of two terms is the same in either order, so both ends of a tie get the same bits.
        weights.append((mine <= theirs ? strengths[here] : 0) + (theirs <= mine ? otherStrengths[there] : 0))
        if mine <= theirs { here += 1 }
        if theirs <= mine { there += 1 }
      }
      offsets[node + 1] = targets.count
    }
    return Graph.Rows(offsets: offsets, targets: targets, weights: weights)
  }
}
