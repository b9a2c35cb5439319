/// Whole-number weights of the lanes of a batch, held so that the weight of a set of lanes is a few population counts.
///
/// Σ over the set = least · size + Σ_b 2^b · size of the part whose weight above the least has bit b.
struct LaneWeights {
  private var least: Int
  private var planes: [WideMask] = []

  init(_ weights: some Collection<Int>) {
    least = weights.min() ?? 0
    for (lane, weight) in weights.enumerated() {
      var rest = weight - least
      var bit = 0
      while rest > 0 {
        if planes.count == bit { planes.append(.zero) }
        if rest & 1 == 1 { planes[bit][lane >> 6] |= 1 << UInt64(lane & 63) }
        rest >>= 1
        bit += 1
      }
    }
  }

  /// Whether every lane weighs nothing.
  var isZero: Bool { least == 0 && planes.isEmpty }

  /// Summed weight of the lanes in `mask`, of which there are `count`.
  @inline(__always)
  func sum(_ mask: WideMask, count: Int) -> Int {
    var sum = least &* count
    for bit in planes.indices { sum &+= (mask & planes[bit]).population &<< bit }
    return sum
  }
}
