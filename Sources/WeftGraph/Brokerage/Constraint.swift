extension Graph {
  /// Burt's constraint: how far all of a node's ties lead back to one contact.
  ///
  /// c_i = Σ_{j ∈ N(i)} (p_ij + Σ_{q ≠ i,j} p_iq p_qj)², p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki). Weighted; in a
  /// directed graph both directions are added. With ``NeighborhoodScope/egoNetwork`` the p_qj of a contact q
  /// are shares of its ties to the ego and to the ego's other contacts.
  ///
  /// - Returns: one value a node; `nil` for an isolate, and with `.egoNetwork` also for a node with one contact,
  ///   as UCINET leaves both empty.
  /// - Complexity: O(m^1.5) time; `.egoNetwork` O(m + Σ k²).
  /// - Source: Burt 1992, Structural Holes, ch. 2.
  public func constraint(_ scope: NeighborhoodScope = .wholeNetwork) -> [Double?] {
    switch scope {
    case .wholeNetwork: wholeNetworkConstraint()
    case .egoNetwork: egoNetworkConstraint()
    }
  }

  /// With s_i = Σ_k w_ik, c_i = Σ_j (w_ij + t_ij)² / s_i², where t_ij = Σ_q w_iq w_qj / s_q is the same for i and j: so
  /// each triangle adds to its three ties once.
  private func wholeNetworkConstraint() -> [Double?] {
    let rows = underlyingRows
    let strengths = rows.rowSums()
    let inverse = strengths.map { 1 / $0 }
    let ties = ForwardTies(rows)
    let (offsets, targets, weights) = (ties.offsets, ties.targets, ties.weights)
    var indirect = [Double](repeating: 0, count: targets.count)
    ties.forEachTriangle { a, b, c, ab, ac, bc in
      indirect[ab] += weights[ac] * weights[bc] * inverse[c]
      indirect[ac] += weights[ab] * weights[bc] * inverse[b]
      indirect[bc] += weights[ab] * weights[ac] * inverse[a]
    }
    var sums = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) {
        let attention = weights[slot] + indirect[slot]
        sums[node] += attention * attention
        sums[Int(targets[slot])] += attention * attention
      }
    }
    return (0..<nodeCount).map { strengths[$0] == 0 ? nil : sums[$0] / (strengths[$0] * strengths[$0]) }
  }

  private func egoNetworkConstraint() -> [Double?] {
    let rows = underlyingRows
    let (offsets, targets, weights) = (rows.offsets, rows.targets, rows.weights)
    let strengths = rows.rowSums()
    var result = [Double?](repeating: nil, count: nodeCount)
    // Place of each contact in the ego's row; −1 elsewhere.
    var place = [Int32](repeating: -1, count: nodeCount)
    var share: [Double] = []
    for ego in 0..<nodeCount {
      let (from, to) = (offsets[ego], offsets[ego + 1])
      if to - from < 2 { continue }
      share.removeAll(keepingCapacity: true)
      for slot in from..<to {
        place[Int(targets[slot])] = Int32(slot - from)
        share.append(weights[slot] / strengths[ego])
      }
      for slot in from..<to {
        let contact = Int(targets[slot])
        var attention = weights[slot]
        for second in offsets[contact]..<offsets[contact + 1] where place[Int(targets[second])] >= 0 {
          attention += weights[second]
        }
        let direct = weights[slot] / strengths[ego] / attention
        for second in offsets[contact]..<offsets[contact + 1] {
          let index = place[Int(targets[second])]
          if index >= 0 { share[Int(index)] += direct * weights[second] }
        }
      }
      result[ego] = share.reduce(0) { $0 + $1 * $1 }
      for slot in from..<to { place[Int(targets[slot])] = -1 }
    }
    return result
  }
}

extension Graph.Rows {
  /// The sum of each row's weights, in the order of the row.
  func rowSums() -> [Double] {
    let (offsets, weights) = (offsets, weights)
    var sums = [Double](repeating: 0, count: offsets.count - 1)
    for node in sums.indices {
      var sum = 0.0
      for slot in offsets[node]..<offsets[node + 1] { sum += weights[slot] }
      sums[node] = sum
    }
    return sums
  }
}
