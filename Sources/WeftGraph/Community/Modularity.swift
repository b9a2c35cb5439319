extension Graph {
  /// Modularity of a division of the nodes.
  ///
  /// Q = Σ_c [w_c / W − γ (s_c / 2W)²]: w_c the weight inside part c, s_c the sum of its members' strengths, W the
  /// weight of all ties, γ the resolution. Weighted; a directed graph is symmetrised first by adding both
  /// directions. 0 where there are no ties.
  ///
  /// - Parameter labels: one label a node; any integers.
  /// - Complexity: O(n + m).
  /// - Source: Newman & Girvan 2004, Phys. Rev. E 69:026113; γ: Reichardt & Bornholdt 2006, Phys. Rev. E 74:016110.
  public func modularity(_ labels: [Int], resolution: Double = 1) -> Double {
    precondition(labels.count == nodeCount, "one label a node")
    let rows = underlyingRows
    let (offsets, targets, weights) = (rows.offsets, rows.targets, rows.weights)
    let (label, count) = Partition.dense(labels)
    // Each tie is met from both ends, so these hold 2 w_c and s_c.
    var inside = [Double](repeating: 0, count: count)
    var strength = [Double](repeating: 0, count: count)
    var total = 0.0
    for node in 0..<nodeCount {
      let own = label[node]
      for slot in offsets[node]..<offsets[node + 1] {
        strength[own] += weights[slot]
        if label[Int(targets[slot])] == own { inside[own] += weights[slot] }
      }
    }
    for part in 0..<count { total += strength[part] }
    if total == 0 { return 0 }
    var sum = 0.0
    for part in 0..<count {
      let share = strength[part] / total
      sum += inside[part] / total - resolution * share * share
    }
    return sum
  }
}
