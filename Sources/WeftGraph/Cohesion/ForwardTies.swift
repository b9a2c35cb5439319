/// Each tie once, from its end of lower degree to that of higher degree (equal degrees: by node).
///
/// So no row is longer than √(2m), which keeps the search for triangles short however large the hubs are.
///
/// Source: Schank & Wagner 2005, WEA, LNCS 3503:606 (forward algorithm).
struct ForwardTies {
  let offsets: [Int32]
  let targets: [Int32]
  /// Weights of ``targets``.
  let weights: [Double]

  /// - Parameter rows: symmetric rows.
  /// - Complexity: O(n + m).
  init(_ rows: Graph.Rows) {
    let (starts, ends, strengths) = (rows.offsets, rows.targets, rows.weights)
    let nodeCount = starts.count - 1
    var degrees = [Int32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount { degrees[node] = Int32(starts[node + 1] - starts[node]) }
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    var targets = [Int32](repeating: 0, count: ends.count / 2 + 1)
    var weights = [Double](repeating: 0, count: ends.count / 2 + 1)
    var count = 0
    for node in 0..<nodeCount {
      let degree = degrees[node]
      for slot in starts[node]..<starts[node + 1] {
        let other = ends[slot]
        let higher = degrees[Int(other)]
        // Written always, kept only where it counts: cheaper than a branch that nobody can foresee.
        targets[count] = other
        weights[count] = strengths[slot]
        count += higher > degree || (higher == degree && other > node) ? 1 : 0
      }
      offsets[node + 1] = Int32(count)
    }
    targets.removeLast(targets.count - count)
    weights.removeLast(weights.count - count)
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
  }

  /// Calls `visit` once for each triangle a, b, c with the places of its ties a–b, a–c and b–c.
  ///
  /// - Complexity: O(m^1.5).
  @inline(__always)
  func forEachTriangle(_ visit: (_ a: Int, _ b: Int, _ c: Int, _ ab: Int, _ ac: Int, _ bc: Int) -> Void) {
    let (offsets, targets) = (offsets, targets)
    let nodeCount = offsets.count - 1
    // Place of the last tie seen that leads to each node; those of earlier rows lie before the present row.
    var last = [Int32](repeating: -1, count: nodeCount)
    for a in 0..<nodeCount {
      let (from, to) = (Int(offsets[a]), Int(offsets[a + 1]))
      if to - from < 2 { continue }
      for slot in from..<to { last[Int(targets[slot])] = Int32(slot) }
      for ab in from..<to {
        let b = Int(targets[ab])
        for bc in Int(offsets[b])..<Int(offsets[b + 1]) {
          let c = Int(targets[bc])
          let ac = Int(last[c])
          if ac >= from { visit(a, b, c, ab, ac, bc) }
        }
      }
    }
  }
}
