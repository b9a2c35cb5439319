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
  /// Whoever leaves a strongly connected part never comes back to it, so each part is solved alone: O(Σ k³) over part
  /// sizes k. A part that nothing leaves and where nothing ends returns with probability 1. Source: Kemeny & Snell
  /// 1960.
  func returnProbabilities() -> [Double] {
    let parts = flow.strongComponents()
    var members = [[Int]](repeating: [], count: parts.count)
    for (node, part) in parts.labels.enumerated() { members[part].append(node) }
    var result = [Double](repeating: 0, count: flow.nodeCount)
    for group in members {
      let back = returnProbabilities(within: group)
      for (place, node) in group.enumerated() { result[node] = back[place] }
    }
    return result
  }

  /// Everything that leaves or ends at a node: the denominator of its row of Q.
  private func outflow(_ node: Int) -> Double {
    let row = flow.outgoing.offsets[node]..<flow.outgoing.offsets[node + 1]
    return row.reduce(Double(repeats[node] + finished[node])) { $0 + flow.outgoing.weights[$1] }
  }

  private func returnProbabilities(within group: [Int]) -> [Double] {
    let size = group.count
    var place: [Int: Int] = [:]
    for (index, node) in group.enumerated() { place[node] = index }
    var matrix = [Double](repeating: 0, count: size * size)
    var leaks = false
    for (row, node) in group.enumerated() {
      let total = outflow(node)
      guard total > 0 else {
        leaks = true
        continue
      }
      var kept = Double(repeats[node])
      matrix[row * size + row] = Double(repeats[node]) / total
      for slot in flow.outgoing.offsets[node]..<flow.outgoing.offsets[node + 1] {
        guard let column = place[Int(flow.outgoing.targets[slot])] else { continue }
        matrix[row * size + column] += flow.outgoing.weights[slot] / total
        kept += flow.outgoing.weights[slot]
      }
      if kept < total { leaks = true }
    }
    guard leaks else { return [Double](repeating: 1, count: size) }
    return Self.inverseDiagonal(ofIdentityMinus: matrix, size: size).map { 1 - 1 / $0 }
  }

  /// The diagonal of (I − Q)⁻¹ by Gauss–Jordan elimination; I − Q is a nonsingular M-matrix, so no pivoting is needed.
  private static func inverseDiagonal(ofIdentityMinus q: [Double], size: Int) -> [Double] {
    var a = q.map { -$0 }
    for index in 0..<size { a[index * size + index] += 1 }
    var inverse = [Double](repeating: 0, count: size * size)
    for index in 0..<size { inverse[index * size + index] = 1 }
    for pivot in 0..<size {
      let scale = 1 / a[pivot * size + pivot]
      for column in 0..<size {
        a[pivot * size + column] *= scale
        inverse[pivot * size + column] *= scale
      }
      for row in 0..<size where row != pivot {
        let factor = a[row * size + pivot]
        guard factor != 0 else { continue }
        for column in 0..<size {
          a[row * size + column] -= factor * a[pivot * size + column]
          inverse[row * size + column] -= factor * inverse[pivot * size + column]
        }
      }
    }
    return (0..<size).map { inverse[$0 * size + $0] }
  }
}
