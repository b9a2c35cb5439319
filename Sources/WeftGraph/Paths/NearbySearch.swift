/// Distances between the members of a block that lies close together, found without leaving its surroundings.
///
/// A path of at most 2R steps between two members is never more than R steps from the nearer of its ends, so the searches
/// run in the ball of radius R = 2 around the block. At level l only nodes within min(l, 2R − l) steps of the block can
/// still matter, and rings are numbered from the inside outwards, which makes these nodes a prefix; ties inside the last
/// ring do not matter at all. Where some pair is further apart, paths of 2R + 1 steps are looked for as well: these may
/// run along a tie inside the last ring.
struct NearbySearch {
  private static let radius = 2
  private let rows: CompactRows
  private let component: [Int32]
  /// Number of each node in the ball; −1 outside.
  private var place: [Int32]
  private var ball: [Int32] = []
  /// Number of nodes within r steps of the block, by r.
  private var ringEnds: [Int] = []
  private var offsets: [Int32] = []
  private var targets: [Int32] = []

  init(_ rows: CompactRows, component: [Int32]) {
    self.rows = rows
    self.component = component
    place = [Int32](repeating: -1, count: rows.nodeCount)
  }

  /// Adds Σ 1/d to the sums of the sources that are near to all targets they can reach.
  ///
  /// - Parameter targets: at most 512.
  /// - Returns: slots of the sources whose sums were left alone, because some target is more than 2R + 1 steps away;
  ///   all of them where the surroundings are so large that searching everywhere is no dearer.
  mutating func run(sources: [Int32], targets: ArraySlice<Int32>, into sums: inout [InverseSum]) -> [Int] {
    defer {
      for node in ball { place[Int(node)] = -1 }
    }
    // Everywhere, 512 lanes share one walk over all arcs and levels; here these lanes have it for themselves.
    let budget = max(rows.targets.count * targets.count / LaneSearch.width, 4096)
    guard grow(sources, targets, budget: budget) else { return Array(sources.indices) }
    return targets.count <= SIMD2<UInt64>.width
      ? search(sources, targets, budget: budget, into: &sums, SIMD2<UInt64>.self)
      : search(sources, targets, budget: budget, into: &sums, SIMD8<UInt64>.self)
  }

  /// Lists the ball ring by ring, with rows that leave out the ties inside the last ring; `false` where there are more arcs
  /// than the budget allows.
  private mutating func grow(_ sources: [Int32], _ block: ArraySlice<Int32>, budget: Int) -> Bool {
    var (ball, place, offsets, targets) = (ball, place, offsets, targets)
    (self.ball, self.place, self.offsets, self.targets) = ([], [], [], [])
    defer { (self.ball, self.place, self.offsets, self.targets) = (ball, place, offsets, targets) }
    ball.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    for members in [sources[...], block] {
      for node in members where place[Int(node)] < 0 {
        place[Int(node)] = Int32(ball.count)
        ball.append(node)
      }
    }
    ringEnds = [ball.count]
    offsets.append(0)
    let (rowOffsets, rowTargets) = (rows.offsets, rows.targets)
    while ringEnds.count <= Self.radius {
      for index in (offsets.count - 1)..<ball.count {
        let node = Int(ball[index])
        for slot in Int(rowOffsets[node])..<Int(rowOffsets[node + 1]) {
          let other = Int(rowTargets[slot])
          if place[other] < 0 {
            place[other] = Int32(ball.count)
            ball.append(rowTargets[slot])
          }
          targets.append(place[other])
        }
        offsets.append(Int32(targets.count))
        if targets.count > budget { return false }
      }
      ringEnds.append(ball.count)
    }
    // Rows of the last ring, turned round from those of the ring before.
    let (before, inner) = (ringEnds[Self.radius - 2], ringEnds[Self.radius - 1])
    var next = [Int32](repeating: 0, count: ball.count - inner)
    for slot in Int(offsets[before])..<Int(offsets[inner]) where targets[slot] >= inner {
      next[Int(targets[slot]) - inner] += 1
    }
    var end = Int32(targets.count)
    for index in next.indices {
      let count = next[index]
      next[index] = end
      end += count
      offsets.append(end)
    }
    targets.append(contentsOf: repeatElement(0, count: Int(end) - targets.count))
    for node in before..<inner {
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) where targets[slot] >= inner {
        let outer = Int(targets[slot]) - inner
        targets[Int(next[outer])] = Int32(truncatingIfNeeded: node)
        next[outer] += 1
      }
    }
    return true
  }

  /// Puts the ties inside the last ring into its rows; `false` where there are more arcs than the budget allows.
  private mutating func close(budget: Int) -> Bool {
    let (rowOffsets, rowTargets) = (rows.offsets, rows.targets)
    let place = place
    let inner = ringEnds[Self.radius - 1]
    targets.removeLast(targets.count - Int(offsets[inner]))
    offsets.removeLast(offsets.count - inner - 1)
    var scanned = 0
    for node in ball[inner...] {
      scanned += Int(rowOffsets[Int(node) + 1] - rowOffsets[Int(node)])
      if scanned > budget { return false }
      for slot in Int(rowOffsets[Int(node)])..<Int(rowOffsets[Int(node) + 1]) {
        let near = place[Int(rowTargets[slot])]
        if near >= 0 { targets.append(near) }
      }
      offsets.append(Int32(targets.count))
    }
    return true
  }

  private mutating func search<Mask: LaneMask>(
    _ sources: [Int32], _ block: ArraySlice<Int32>, budget: Int, into sums: inout [InverseSum], _: Mask.Type
  ) -> [Int] {
    // What each node of the block has yet to learn of: targets in its component, itself left out.
    var near: [Int32: Int] = [:]
    for node in block { near[component[Int(node)], default: 0] += 1 }
    var expected = ball[..<ringEnds[0]].map { near[component[Int($0)], default: 0] }
    for node in block { expected[Int(place[Int(node)])] -= 1 }
    let slots = sources.map { Int(place[Int($0)]) }
    var found = levels(2 * Self.radius, block, Mask.self)
    if slots.contains(where: { found.counts[$0] < expected[$0] }), close(budget: budget) {
      found = levels(2 * Self.radius + 1, block, Mask.self)
    }
    var far: [Int] = []
    for (slot, index) in slots.enumerated() {
      if found.counts[index] < expected[index] { far.append(slot) } else { sums[slot].add(found.sums[index]) }
    }
    return far
  }

  /// Targets met within `depth` steps, and Σ 1/d over them, for every node of the block.
  private func levels<Mask: LaneMask>(
    _ depth: Int, _ block: ArraySlice<Int32>, _: Mask.Type
  ) -> (counts: [Int], sums: [InverseSum]) {
    let (offsets, targets) = (offsets, targets)
    let inner = ringEnds[0]
    var seen = [Mask](repeating: .zero, count: ball.count)
    for (lane, node) in block.enumerated() { seen[Int(place[Int(node)])].insert(lane) }
    var current = seen
    var next = [Mask](repeating: .zero, count: ball.count)
    var counts = [Int](repeating: 0, count: inner)
    var sums = [InverseSum](repeating: InverseSum(), count: inner)
    for level in 1...depth {
      let unit = InverseSum.unit(level)
      for node in 0..<ringEnds[min(level, depth - level)] {
        var come = Mask.zero
        for slot in Int(offsets[node])..<Int(offsets[node + 1]) { come.unite(current[Int(targets[slot])]) }
        come = come.without(seen[node])
        next[node] = come
        if come.isEmpty { continue }
        seen[node].unite(come)
        if node < inner {
          counts[node] += come.population
          sums[node].add(come.population, of: unit)
        }
      }
      swap(&current, &next)
    }
    return (counts, sums)
  }
}
