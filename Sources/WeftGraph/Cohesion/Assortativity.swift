extension Graph {
  /// Nominal assortativity: how far ties stay inside groups, beyond what chance would give.
  ///
  /// r = (Σ_g e_gg − Σ_g a_g b_g) / (1 − Σ_g a_g b_g): e the shares of arcs between groups, a and b their sums by
  /// source and by target. A tie of an undirected graph counts as an arc each way. Unweighted. Ties with an end
  /// of unknown group are left out.
  ///
  /// - Parameter groups: the group of each node, `nil` where unknown.
  /// - Returns: at most 1, or `nil` where there are no such ties or all lie in one group.
  /// - Complexity: O(n + m).
  /// - Source: Newman 2003, Phys. Rev. E 67:026126.
  public func assortativity(groups: [Int?]) -> Double? {
    precondition(groups.count == nodeCount, "one group a node, nil where unknown")
    let dense = Partition.dense(groups.map { $0 ?? Int.min })
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    var leaving = [Int](repeating: 0, count: dense.count)
    var entering = [Int](repeating: 0, count: dense.count)
    var (inside, arcs) = (0, 0)
    for source in 0..<nodeCount where groups[source] != nil {
      for slot in offsets[source]..<offsets[source + 1] {
        let target = Int(targets[slot])
        if groups[target] == nil { continue }
        arcs += 1
        leaving[dense.labels[source]] += 1
        entering[dense.labels[target]] += 1
        if dense.labels[source] == dense.labels[target] { inside += 1 }
      }
    }
    // Whole numbers as long as possible, so that a denominator of 0 is recognised exactly.
    let (expected, all) = (zip(leaving, entering).reduce(0) { $0 + $1.0 * $1.1 }, arcs * arcs)
    return all == expected ? nil : Double(inside * arcs - expected) / Double(all - expected)
  }

  /// Numeric assortativity: Pearson's correlation of a value across ties.
  ///
  /// Over arcs, between the value at the source and at the target; a tie of an undirected graph counts as an arc
  /// each way. Unweighted. Ties with an end of unknown value are left out.
  ///
  /// - Parameter values: the value of each node, `nil` where unknown.
  /// - Returns: −1 ... 1, or `nil` where either side does not vary.
  /// - Complexity: O(n + m).
  /// - Source: Newman 2003, Phys. Rev. E 67:026126.
  public func assortativity(values: [Double?]) -> Double? {
    precondition(values.count == nodeCount, "one value a node, nil where unknown")
    var pairs: [(Double, Double)] = []
    for source in 0..<nodeCount {
      guard let one = values[source] else { continue }
      for slot in outgoing.offsets[source]..<outgoing.offsets[source + 1] {
        if let other = values[Int(outgoing.targets[slot])] { pairs.append((one, other)) }
      }
    }
    return correlation(pairs)
  }
}

/// Pearson's correlation; `nil` where a side does not vary.
func correlation(_ pairs: [(Double, Double)]) -> Double? {
  guard let first = pairs.first else { return nil }
  if pairs.allSatisfy({ $0.0 == first.0 }) || pairs.allSatisfy({ $0.1 == first.1 }) { return nil }
  let count = Double(pairs.count)
  let mean = (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count)
  var (both, ones, others) = (0.0, 0.0, 0.0)
  for (one, other) in pairs {
    both += (one - mean.0) * (other - mean.1)
    ones += (one - mean.0) * (one - mean.0)
    others += (other - mean.1) * (other - mean.1)
  }
  return max(-1, min(1, both / (ones.squareRoot() * others.squareRoot())))
}
