extension DistanceSummary {
  /// Wasserman–Faust closeness of every node.
  ///
  /// C(i) = (r_i/(n−1)) · (r_i/Σd): equal to Freeman's (n−1)/Σd where all others are reached. A node that reaches no
  /// other has 0, as has the only node of a graph. Weighted where the distances are.
  /// - Returns: one value a node; in 0 ... 1 for hops. - Complexity: O(n). Source: Wasserman & Faust 1994, p. 201.
  public var closeness: [Double] {
    let others = Double(reached.count - 1)
    return zip(reached, total).map { reached, total in
      reached == 0 ? 0 : Double(reached) / others * (Double(reached) / total)
    }
  }
}
