internal import WeftGraph

/// An absorbing chain of counts: Q_ij = hand-overs i → j ÷ (hand-overs out of i + tasks that ended at i).
struct AbsorbingChain: Sendable {
  /// Hand-overs between different organisations; the weight is their number.
  var flow: Graph
  /// Hand-overs of an organisation to itself.
  var repeats: [Int]
  /// Tasks that ended at an organisation: absorption.
  var finished: [Int]

  /// 1 − 1/N_ii with N = (I − Q)⁻¹: the probability of ever coming back.
  ///
  /// Whoever leaves a strongly connected part never comes back to it, so each part is solved alone: by inversion up to
  /// `denseLimit` members, O(k³); beyond by following the walk from each member until less than 10⁻¹³ of it is left in
  /// the part, O(k · arcs · steps). A part that nothing leaves and where nothing ends returns with probability 1.
  /// Source: Kemeny & Snell 1960.
  func returnProbabilities(denseLimit: Int = 1000) -> [Double] {
    let parts = flow.strongComponents()
    var result = [Double](repeating: 0, count: flow.nodeCount)
    for group in parts.members {
      let part = ChainPart(group, of: self)
      let back = part.returnProbabilities(denseLimit: denseLimit)
      for (place, node) in group.enumerated() { result[node] = back[place] }
    }
    return result
  }

  /// Everything that leaves or ends at a node: the denominator of its row of Q.
  fileprivate func outflow(_ node: Int) -> Double {
    let row = flow.outgoing.offsets[node]..<flow.outgoing.offsets[node + 1]
    return row.reduce(Double(repeats[node] + finished[node])) { $0 + flow.outgoing.weights[$1] }
  }
}

/// One strongly connected part of a chain: its rows of Q, less what leaves the part.
private struct ChainPart {
  private var offsets = [0]
  private var columns: [Int] = []
  private var shares: [Double] = []
  /// Whether anything leaves the part or ends in it.
  private var leaks = false
  private let size: Int

  init(_ group: [Int], of chain: AbsorbingChain) {
    size = group.count
    var place: [Int: Int] = [:]
    for (index, node) in group.enumerated() { place[node] = index }
    let rows = chain.flow.outgoing
    for (index, node) in group.enumerated() {
      let total = chain.outflow(node)
      var kept = Double(chain.repeats[node])
      if chain.repeats[node] > 0 {
        columns.append(index)
        shares.append(kept / total)
      }
      for slot in rows.offsets[node]..<rows.offsets[node + 1] {
        guard let column = place[Int(rows.targets[slot])] else { continue }
        columns.append(column)
        shares.append(rows.weights[slot] / total)
        kept += rows.weights[slot]
      }
      // A row without any outflow is left at once: its task is not heard of again.
      if kept < total || total == 0 { leaks = true }
      offsets.append(columns.count)
    }
  }

  func returnProbabilities(denseLimit: Int) -> [Double] {
    if !leaks { return [Double](repeating: 1, count: size) }
    if size == 1 { return [shares.first ?? 0] }
    return size <= denseLimit ? inverseDiagonal().map { 1 - 1 / $0 } : (0..<size).map(followedReturn)
  }

  /// The diagonal of (I − Q)⁻¹ by Gauss–Jordan elimination in place.
  ///
  /// I − Q is a nonsingular M-matrix, so every pivot is positive and none is exchanged.
  private func inverseDiagonal() -> [Double] {
    var a = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      a[row * size + row] = 1
      for slot in offsets[row]..<offsets[row + 1] { a[row * size + columns[slot]] -= shares[slot] }
    }
    for pivot in 0..<size {
      let scale = 1 / a[pivot * size + pivot]
      a[pivot * size + pivot] = 1
      for column in 0..<size { a[pivot * size + column] *= scale }
      for row in 0..<size where row != pivot {
        let factor = a[row * size + pivot]
        guard factor != 0 else { continue }
        a[row * size + pivot] = 0
        for column in 0..<size { a[row * size + column] -= factor * a[pivot * size + column] }
      }
    }
    return (0..<size).map { a[$0 * size + $0] }
  }

  /// The share of the walk from a member that is caught when it first comes back.
  private func followedReturn(_ start: Int) -> Double {
    var caught = 0.0
    var here = [Double](repeating: 0, count: size)
    here[start] = 1
    var left = 1.0
    while left > 1e-13 {
      var next = [Double](repeating: 0, count: size)
      for row in 0..<size where here[row] > 0 {
        for slot in offsets[row]..<offsets[row + 1] { next[columns[slot]] += here[row] * shares[slot] }
      }
      caught += next[start]
      next[start] = 0
      left = next.reduce(0, +)
      here = next
    }
    return caught
  }
}
