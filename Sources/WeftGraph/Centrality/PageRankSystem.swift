/// PageRank of an undirected graph as a symmetric system of equations.
///
/// With y = x/s the fixed point is (S − α A) y = 1, S = diag(s), A the (weighted) adjacency matrix: symmetric and
/// positive definite. Nodes of degree one are eliminated for good, again and again until none is left, which is exact;
/// conjugate gradients on the rest, numbered breadth first and made easier by a sweep each way, take a quarter of the
/// steps of power iteration, each of which still walks every tie once from both ends.
/// Sources: Hestenes & Stiefel 1952; sweeps: Eisenstat 1981; elimination order as for trees, Parter 1961.
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
  /// Ties to nodes numbered before, and to those numbered after.
  private var lower = Half()
  private var upper = Half()
  private var scale: [Double] = []
  private let strengths: [Double]
  /// Takes what is read ahead of its use, so that the reading is not left out.
  private var witness: Int32 = 0

  /// One side of the rows.
  private struct Half {
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    /// Weights of the ties in ``targets``; empty where all count alike.
    var weights: [Double] = []

    init() {}

    /// Room for rows, and for one entry more than they have, which is written and not kept.
    init(rows: Int, arcs: Int, isWeighted: Bool) {
      offsets = [Int32](repeating: 0, count: rows + 1)
      targets = [Int32](repeating: 0, count: arcs + 1)
      weights = [Double](repeating: 0, count: isWeighted ? arcs + 1 : 0)
    }
  }

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
    var leaves = (0..<Int32(size)).filter { degree[Int($0)] == 1 }
    eliminated.reserveCapacity(leaves.count + leaves.count / 4)
    // Numbers of nodes that are left; isolates and leaves have none.
    var number = degree.map { $0 == 0 ? Self.gone : Self.unseen }
    while let leaf = leaves.popLast() {
      let node = Int(leaf)
      guard degree[node] == 1 else { continue }
      var slot = starts[node]
      while number[Int(ends[slot])] == Self.gone { slot += 1 }
      let anchor = Int(ends[slot])
      let tie = damping * (isWeighted ? strength[slot] : 1)
      eliminated.append((leaf, Int32(anchor), tie))
      number[node] = Self.gone
      degree[node] = 0
      degree[anchor] -= 1
      diagonal[anchor] -= tie * tie / diagonal[node]
      right[anchor] += tie * right[node] / diagonal[node]
      if degree[anchor] == 1 { leaves.append(Int32(anchor)) }
    }
    // The last tie of a tree goes with one of its ends; the other is left without any.
    var left = 0
    var arcs = 0
    for node in 0..<size where number[node] != Self.gone {
      left += 1
      arcs += Int(degree[node])
    }
    renumber(rows, &number, left: left, arcs: arcs, isWeighted: isWeighted)
    scale = order.map { 1 / diagonal[Int($0)].squareRoot() }
  }

  private static let gone: Int32 = -2
  private static let unseen: Int32 = -1

  /// Numbers what is left breadth first and makes its rows.
  ///
  /// By the time the row of a node has been read, all its neighbours have their numbers: one walk does both. Everything is
  /// written always and kept only where it counts, since nobody can foresee which neighbours are new; rows are looked at
  /// ahead of their turn, so that the waits for memory overlap.
  private mutating func renumber(
    _ rows: Graph.Rows, _ number: inout [Int32], left: Int, arcs: Int, isWeighted: Bool
  ) {
    let (starts, ends, strength) = (rows.offsets, rows.targets, rows.weights)
    var order = [Int32](repeating: 0, count: left + 1)
    // Every tie stands once on each side.
    var lower = Half(rows: left, arcs: arcs / 2, isWeighted: isWeighted)
    var upper = Half(rows: left, arcs: arcs / 2, isWeighted: isWeighted)
    var (head, tail, before, after) = (0, 0, 0, 0)
    var glanced: Int32 = 0
    for start in 0..<size where number[start] == Self.unseen {
      number[start] = Int32(truncatingIfNeeded: tail)
      order[tail] = Int32(truncatingIfNeeded: start)
      tail += 1
      while head < tail {
        let node = Int(order[head])
        if head + 8 < tail { glanced &+= ends[starts[Int(order[head + 8])]] }
        head += 1
        for slot in starts[node]..<starts[node + 1] {
          let target = ends[slot]
          let known = number[Int(target)]
          let isNew = known == Self.unseen
          let own = isNew ? Int32(truncatingIfNeeded: tail) : known
          order[tail] = target
          number[Int(target)] = own
          tail += isNew ? 1 : 0
          lower.targets[before] = own
          upper.targets[after] = own
          if isWeighted {
            lower.weights[before] = strength[slot]
            upper.weights[after] = strength[slot]
          }
          // Nodes that are gone have negative numbers; the node itself is not among its neighbours.
          before += own >= 0 && own < head ? 1 : 0
          after += own >= head ? 1 : 0
        }
        lower.offsets[head] = Int32(truncatingIfNeeded: before)
        upper.offsets[head] = Int32(truncatingIfNeeded: after)
      }
    }
    order.removeLast()
    self.order = order
    self.lower = lower
    self.upper = upper
    witness = glanced
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

  /// Solves (I − L − Lᵀ) x = b, L + Lᵀ = α T A T with T the scale and A the rows.
  ///
  /// With y = (I − Lᵀ) x this is (I − L)⁻¹ (I − L − Lᵀ) (I − Lᵀ)⁻¹ y = (I − L)⁻¹ b, and the product of the new matrix with p
  /// is t + (I − L)⁻¹ (p − t), t = (I − Lᵀ)⁻¹ p.
  private func conjugateGradients(_ b: [Double]) -> [Double] {
    let count = b.count
    // Σ |√s r| ≤ √Σs · |r| and |r| ≤ (1 + α) |r̂|, so this bounds the error of all shares together by 1e-12.
    var strength = 0.0
    for node in order { strength += diagonal[Int(node)] }
    let target = 0.5e-12 * Double(size) / max(strength.squareRoot(), 1)
    var work = [Double](repeating: 0, count: 6 * count)
    work.withUnsafeMutableBufferPointer { work in
      guard let x = work.baseAddress else { return }
      let rows = (r: x + count, p: x + 2 * count, t: x + 3 * count, q: x + 4 * count, scaled: x + 5 * count)
      for index in 0..<count { rows.p[index] = b[index] }
      // With t = 0 the forward sweep is (I − L)⁻¹ b itself.
      _ = sweepForward(rows.p, rows.t, into: rows.q, rows.scaled)
      rows.r.update(from: rows.q, count: count)
      rows.p.update(from: rows.q, count: count)
      var square = LongVectors.dot(rows.r, rows.r, count: count)
      var rounds = 0
      while square > target * target, rounds < 10_000 {
        rounds += 1
        sweepBack(rows.p, into: rows.t, rows.scaled)
        let step = square / sweepForward(rows.p, rows.t, into: rows.q, rows.scaled)
        let next = Self.advance(x, rows.r, rows.t, rows.q, step, count)
        let keep = next / square
        for index in 0..<count { rows.p[index] = rows.r[index] + keep * rows.p[index] }
        square = next
      }
    }
    return Array(work.prefix(count))
  }

  private typealias Row = UnsafeMutablePointer<Double>

  /// u += step · p, r −= step · q; gives r · r.
  private static func advance(_ u: Row, _ r: Row, _ p: Row, _ q: Row, _ step: Double, _ count: Int) -> Double {
    var sum = SIMD8<Double>.zero
    var index = 0
    while index + 8 <= count {
      LongVectors.store(LongVectors.load(u + index) + step * LongVectors.load(p + index), u + index)
      let rest = LongVectors.load(r + index) - step * LongVectors.load(q + index)
      LongVectors.store(rest, r + index)
      sum += rest * rest
      index += 8
    }
    var last = 0.0
    while index < count {
      u[index] += step * p[index]
      r[index] -= step * q[index]
      last += r[index] * r[index]
      index += 1
    }
    return sum.sum() + last
  }

  /// t = (I − Lᵀ)⁻¹ p; this and its like is where the time goes.
  private func sweepBack(_ p: Row, into t: Row, _ scaled: Row) {
    withHalf(upper) { offsets, targets, weights, scale in
      for node in stride(from: order.count - 1, through: 0, by: -1) {
        let sum = Self.sum(scaled, Int(offsets[node]), Int(offsets[node + 1]), targets, weights)
        let value = p[node] + damping * scale[node] * sum
        t[node] = value
        scaled[node] = scale[node] * value
      }
    }
  }

  /// q = t + (I − L)⁻¹ (p − t); gives p · q.
  private func sweepForward(_ p: Row, _ t: Row, into q: Row, _ scaled: Row) -> Double {
    var product = 0.0
    withHalf(lower) { offsets, targets, weights, scale in
      for node in 0..<order.count {
        let sum = Self.sum(scaled, Int(offsets[node]), Int(offsets[node + 1]), targets, weights)
        let value = p[node] - t[node] + damping * scale[node] * sum
        scaled[node] = scale[node] * value
        q[node] = t[node] + value
        product += p[node] * q[node]
      }
    }
    return product
  }

  @inline(__always)
  private static func sum(
    _ values: Row, _ start: Int, _ end: Int, _ targets: UnsafePointer<Int32>, _ weights: UnsafePointer<Double>?
  ) -> Double {
    var sum = 0.0
    var slot = start
    if let weights {
      while slot < end {
        sum += weights[slot] * values[Int(targets[slot])]
        slot &+= 1
      }
    } else {
      while slot < end {
        sum += values[Int(targets[slot])]
        slot &+= 1
      }
    }
    return sum
  }

  @inline(__always)
  private func withHalf(
    _ half: Half,
    _ body: (UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Double>?, UnsafePointer<Double>) -> Void
  ) {
    half.offsets.withUnsafeBufferPointer { offsets in
      half.targets.withUnsafeBufferPointer { targets in
        half.weights.withUnsafeBufferPointer { weights in
          scale.withUnsafeBufferPointer { scale in
            guard let offsets = offsets.baseAddress, let targets = targets.baseAddress, let scale = scale.baseAddress
            else { return }
            body(offsets, targets, weights.isEmpty ? nil : weights.baseAddress, scale)
          }
        }
      }
    }
  }
}
