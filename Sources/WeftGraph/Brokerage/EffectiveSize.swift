extension Graph {
  /// Burt's effective size: the number of a node's contacts less what they repeat of each other.
  ///
  /// ES_i = Σ_{j ∈ N(i)} [1 − Σ_{q ≠ i,j} p_iq m_jq], p_iq = (a_iq + a_qi) / Σ_k (a_ik + a_ki),
  /// m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj). Weighted; both directions are added. With
  /// ``NeighborhoodScope/egoNetwork`` the maximum is taken over the contact's ties inside the ego's network.
  /// Without weights both give k − 2t/k, t the ties between contacts (Borgatti 1997).
  ///
  /// - Returns: one value a node; `nil` for an isolate.
  /// - Complexity: O(m^1.5) time; `.egoNetwork` O(m + Σ k²).
  /// - Source: Burt 1992, Structural Holes, ch. 2.
  public func effectiveSize(_ scope: NeighborhoodScope = .wholeNetwork) -> [Double?] {
    let rows = underlyingRows
    let strengths = rows.rowSums()
    let redundancy = scope == .wholeNetwork ? wholeNetworkRedundancy(rows) : egoNetworkRedundancy(rows)
    return (0..<nodeCount).map {
      strengths[$0] == 0 ? nil : Double(rows.offsets[$0 + 1] - rows.offsets[$0]) - redundancy[$0] / strengths[$0]
    }
  }

  /// Σ_j Σ_q w_iq m_jq for each node i: every triangle adds two terms at each of its corners.
  private func wholeNetworkRedundancy(_ rows: Rows) -> [Double] {
    let inverse = rows.rowMaxima().map { 1 / $0 }
    let ties = ForwardTies(rows)
    let weights = ties.weights
    var sums = [Double](repeating: 0, count: nodeCount)
    ties.forEachTriangle { a, b, c, ab, ac, bc in
      sums[a] += weights[bc] * (weights[ac] * inverse[b] + weights[ab] * inverse[c])
      sums[b] += weights[ac] * (weights[bc] * inverse[a] + weights[ab] * inverse[c])
      sums[c] += weights[ab] * (weights[bc] * inverse[a] + weights[ac] * inverse[b])
    }
    return sums
  }

  private func egoNetworkRedundancy(_ rows: Rows) -> [Double] {
    let (offsets, targets, weights) = (rows.offsets, rows.targets, rows.weights)
    var sums = [Double](repeating: 0, count: nodeCount)
    // Weight of the ego's tie to each of its contacts; 0 elsewhere, as a weight is never 0.
    var tie = [Double](repeating: 0, count: nodeCount)
    for ego in 0..<nodeCount {
      let (from, to) = (offsets[ego], offsets[ego + 1])
      for slot in from..<to { tie[Int(targets[slot])] = weights[slot] }
      for slot in from..<to {
        let contact = Int(targets[slot])
        var largest = weights[slot]
        var shared = 0.0
        for second in offsets[contact]..<offsets[contact + 1] {
          let third = tie[Int(targets[second])]
          if third > 0 {
            shared += third * weights[second]
            largest = max(largest, weights[second])
          }
        }
        sums[ego] += shared / largest
      }
      for slot in from..<to { tie[Int(targets[slot])] = 0 }
    }
    return sums
  }
}

extension Graph.Rows {
  /// The largest weight of each row; 0 for an empty row.
  func rowMaxima() -> [Double] {
    let (offsets, weights) = (offsets, weights)
    var maxima = [Double](repeating: 0, count: offsets.count - 1)
    for node in maxima.indices {
      for slot in offsets[node]..<offsets[node + 1] { maxima[node] = max(maxima[node], weights[slot]) }
    }
    return maxima
  }
}
