/// PageRank of an undirected graph as a symmetric system of equations.
///
/// With y = x/s the fixed point is (S − α A) y = 1, S = diag(s), A the (weighted) adjacency matrix: symmetric and
/// positive definite. Nodes of degree one are eliminated for good, again and again until none is left, which is exact;
/// conjugate gradients on the rest, scaled by the diagonal and numbered breadth first, take less than half the steps of
/// power iteration. Source: Hestenes & Stiefel 1952; elimination order as for trees, Parter 1961.
struct PageRankSystem {
  private let damping: Double
  private let size: Int
  /// Diagonal and right side, changed by the eliminations.
  private var diagonal: [Double]
  private var right: [Double]
  /// Leaves in the order of elimination, what each hung at, and α times the weight of that tie.
  private var eliminated: [(leaf: Int32, anchor: Int32, tie: Double)] = []
  /// What is left, breadth first.
  private var order: [Int32] = []
  private var offsets: [Int] = [0]
  private var targets: [Int32] = []
  /// Weights of the ties in ``targets``; empty where all count alike.
  private var weights: [Double] = []
  private var scale: [Double] = []
  private let strengths: [Double]

  /// - Complexity: O(n + m).
  init(_ graph: Graph, damping: Double, weighting: Weighting) {
    self.damping = damping
    size = graph.nodeCount
    let rows = graph.outgoing
    let (starts, ends, strength) = (rows.offsets, rows.targets, rows.weights)
    let isWeighted = weighting == .weighted
    diagonal = (0..<size).map { node in
      if !isWeighted { return Double(starts[node + 1] - starts[node]) }
      var sum = 0.0
      for slot in starts[node]..<starts[node + 1] { sum += strength[slot] }
      return sum
    }
    strengths = diagonal
    right = [Double](repeating: 1, count: size)
    var degree = (0..<size).map { Int32(starts[$0 + 1] - starts[$0]) }
    var isGone = degree.map { $0 == 0 }
    var leaves = (0..<Int32(size)).filter { degree[Int($0)] == 1 }
    while let leaf = leaves.popLast() {
      let node = Int(leaf)
      guard degree[node] == 1 else { continue }
      var slot = starts[node]
      while isGone[Int(ends[slot])] { slot += 1 }
      let anchor = Int(ends[slot])
      let tie = damping * (isWeighted ? strength[slot] : 1)
      eliminated.append((leaf, Int32(anchor), tie))
      isGone[node] = true
      degree[node] = 0
      degree[anchor] -= 1
      diagonal[anchor] -= tie * tie / diagonal[node]
      right[anchor] += tie * right[node] / diagonal[node]
      if degree[anchor] == 1 { leaves.append(Int32(anchor)) }
    }

    var number = [Int32](repeating: -1, count: size)
    var head = 0
    for start in 0..<size where !isGone[start] && number[start] < 0 {
      number[start] = Int32(order.count)
      order.append(Int32(start))
      while head < order.count {
        let node = Int(order[head])
        head += 1
        for slot in starts[node]..<starts[node + 1] {
          let target = Int(ends[slot])
          guard !isGone[target], number[target] < 0 else { continue }
          number[target] = Int32(order.count)
          order.append(ends[slot])
        }
      }
    }
    scale = order.map { 1 / diagonal[Int($0)].squareRoot() }
    targets.reserveCapacity(ends.count)
    if isWeighted { weights.reserveCapacity(ends.count) }
    for node in order {
      for slot in starts[Int(node)]..<starts[Int(node) + 1] where number[Int(ends[slot])] >= 0 {
        targets.append(number[Int(ends[slot])])
        if isWeighted { weights.append(strength[slot]) }
      }
      offsets.append(targets.count)
    }
  }

  /// s_i y_i for every node, and 1 for isolates.
  func solve() -> [Double] {
    var value = [Double](repeating: 0, count: size)
    let start = zip(order, scale).map { right[Int($0)] * $1 }
    for (index, part) in conjugateGradients(start).enumerated() { value[Int(order[index])] = part * scale[index] }
    for (leaf, anchor, tie) in eliminated.reversed() {
      value[Int(leaf)] = (right[Int(leaf)] + tie * value[Int(anchor)]) / diagonal[Int(leaf)]
    }
    return zip(value, strengths).map { $1 == 0 ? 1 : $0 * $1 }
  }

  /// Solves (I − α T A T) u = b, T the scale, A the rows.
  private func conjugateGradients(_ b: [Double]) -> [Double] {
    let count = b.count
    var solution = [Double](repeating: 0, count: count)
    var residual = b
    var direction = b
    var image = b
    var scaled = b
    var square = Self.dot(b, b)
    // Σ |√s r| ≤ √Σs · |r|, so this bounds the error of all shares together by 1e-13.
    var strength = 0.0
    for node in order { strength += diagonal[Int(node)] }
    let target = 1e-13 * Double(size) / max(strength.squareRoot(), 1)
    var rounds = 0
    while square > target * target, rounds < 10_000 {
      rounds += 1
      multiply(direction, &scaled, into: &image)
      let step = square / Self.dot(direction, image)
      var next = 0.0
      for index in 0..<count {
        solution[index] += step * direction[index]
        let rest = residual[index] - step * image[index]
        residual[index] = rest
        next += rest * rest
      }
      let keep = next / square
      for index in 0..<count { direction[index] = residual[index] + keep * direction[index] }
      square = next
    }
    return solution
  }

  /// image = (I − α T A T) vector; this is where the time goes.
  private func multiply(_ vector: [Double], _ scaled: inout [Double], into image: inout [Double]) {
    for node in vector.indices { scaled[node] = vector[node] * scale[node] }
    targets.withUnsafeBufferPointer { targets in
      scaled.withUnsafeBufferPointer { scaled in
        for node in vector.indices {
          var sum = 0.0
          if weights.isEmpty {
            for slot in offsets[node]..<offsets[node + 1] { sum += scaled[Int(targets[slot])] }
          } else {
            for slot in offsets[node]..<offsets[node + 1] { sum += weights[slot] * scaled[Int(targets[slot])] }
          }
          image[node] = vector[node] - damping * scale[node] * sum
        }
      }
    }
  }

  private static func dot(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for index in one.indices { sum += one[index] * other[index] }
    return sum
  }
}
