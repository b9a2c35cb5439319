/// A source of ``LaneDependencies``.
struct LaneSource: Sendable {
  var node: Int32
  /// What its dependencies count.
  var weight: Double
}

/// Dependencies of sixteen sources at once, one SIMD lane each.
///
/// Brandes's two sweeps run level by level. A node is *on* at a level in those lanes whose source is that far away; going
/// out it hands its path counts to its successors, coming back it gathers from the same successors. Nodes may stand for
/// classes of equal nodes: `multiplicity` k members each, so that
///
///     σ(v) = Σ_u k_u σ(u)      h(v) = W_v / σ(v) + k_v Σ_w h(w)      δ(v) = σ(v) Σ_w h(w)
///
/// over predecessors u and successors w, W_v the summed weight of v's members as targets.
/// Source: Brandes 2001; lanes as in Then et al. 2014.
struct LaneDependencies {
  typealias Lanes = SIMD16<Double>
  static let width = 16

  let offsets: [Int32]
  let targets: [Int32]
  let multiplicity: [Double]
  let targetWeight: [Double]

  /// The same over many sources, by parts whose number does not depend on `threads`.
  func total(sources: [LaneSource], threads: Int) -> [Double] {
    let batches = (sources.count + Self.width - 1) / Self.width
    let parts = min(16, batches)
    let sums = FixedBlocks.map(count: parts, threads: threads) { part in
      let range = FixedBlocks.range(part, of: parts, total: batches)
      let first = range.lowerBound * Self.width
      return self.total(sources: sources[first..<min(range.upperBound * Self.width, sources.count)])
    }
    var total = [Double](repeating: 0, count: offsets.count - 1)
    for sum in sums { for node in total.indices { total[node] += sum[node] } }
    return total
  }

  /// The same from groups of a sample, with the variance of each node's total; 0 where there is one group, of all sources.
  func estimate(groups: [[LaneSource]], threads: Int) -> (total: [Double], variance: [Double]) {
    let size = offsets.count - 1
    guard groups.count > 1 else {
      return (total(sources: groups.first ?? [], threads: threads), [Double](repeating: 0, count: size))
    }
    let sums = FixedBlocks.map(count: groups.count, threads: threads) { self.total(sources: groups[$0][...]) }
    var total = [Double](repeating: 0, count: size)
    var variance = total
    let count = Double(groups.count)
    for node in 0..<size {
      var sum = 0.0
      for group in sums { sum += group[node] }
      var squares = 0.0
      for group in sums { squares += (group[node] - sum / count) * (group[node] - sum / count) }
      total[node] = sum
      variance[node] = squares * count / (count - 1)
    }
    return (total, variance)
  }

  /// Σ over `sources` of weight × dependency on one member of each node; a source adds nothing to itself.
  ///
  /// - Parameter sources: cut into batches of 16 in the order given.
  /// - Complexity: O(n + m) a source, the more shared by a batch the closer its sources lie together.
  func total(sources: ArraySlice<LaneSource>) -> [Double] {
    let size = offsets.count - 1
    let work = LaneWorkspace(size: size)
    defer { work.free() }
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        multiplicity.withUnsafeBufferPointer { multiplicity in
          targetWeight.withUnsafeBufferPointer { targetWeight in
            var run = LaneRun(
              size: size, offsets: offsets.baseAddress!, targets: targets.baseAddress!,
              multiplicity: multiplicity.baseAddress!, targetWeight: targetWeight.baseAddress!, work: work)
            var first = sources.startIndex
            while first < sources.endIndex {
              let last = min(first + Self.width, sources.endIndex)
              run.batch(sources[first..<last])
              first = last
            }
            run.free()
          }
        }
      }
    }
    return (0..<size).map { work.total[$0].sum() }
  }
}

/// Memory of ``LaneDependencies``, a row of lanes a node.
struct LaneWorkspace {
  /// σ of every lane.
  let paths: UnsafeMutablePointer<LaneDependencies.Lanes>
  /// What goes between neighbouring levels, for even and odd levels in turn; all zero between uses.
  let even: UnsafeMutablePointer<LaneDependencies.Lanes>
  let odd: UnsafeMutablePointer<LaneDependencies.Lanes>
  let total: UnsafeMutablePointer<SIMD4<Double>>
  /// Lanes that have seen the node, and lanes that knock at this level.
  let seen: UnsafeMutablePointer<UInt16>
  let knock: UnsafeMutablePointer<UInt16>
  /// All bits set in the lanes named by each value of four bits.
  let masks: UnsafeMutablePointer<SIMD4<UInt64>>

  init(size: Int) {
    func row<Element>(_ value: Element) -> UnsafeMutablePointer<Element> {
      let row = UnsafeMutablePointer<Element>.allocate(capacity: size + 4)
      row.initialize(repeating: value, count: size + 4)
      return row
    }
    paths = row(.zero)
    even = row(.zero)
    odd = row(.zero)
    total = row(.zero)
    seen = row(0)
    knock = row(0)
    masks = .allocate(capacity: 16)
    for bits in 0..<16 {
      var mask = SIMD4<UInt64>()
      for lane in 0..<4 where bits >> lane & 1 == 1 { mask[lane] = .max }
      (masks + bits).initialize(to: mask)
    }
  }

  func free() {
    paths.deallocate()
    even.deallocate()
    odd.deallocate()
    total.deallocate()
    seen.deallocate()
    knock.deallocate()
    masks.deallocate()
  }
}
