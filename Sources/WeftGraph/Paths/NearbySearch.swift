/// Distances between the members of a block that lies close together, found without leaving its surroundings.
///
/// A path of at most 2R steps between two members is never more than R steps from the nearer of its ends, so the searches
/// run in the ball of radius R around the block. At level l only nodes within min(l, 2R − l) steps of the block can
/// still matter, and rings are numbered from the inside outwards, which makes these nodes a prefix; ties inside the last
/// ring do not matter at all. Where some pair is further apart, paths of 2R + 1 steps are looked for as well: these may
/// run along a tie inside the last ring. Where that is not enough, R grows from 2 on, as long as the ball stays small.
struct NearbySearch: Sendable {
  private static let firstRadius = 2
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
  /// The side with fewer members is searched from, as distances are the same both ways.
  /// - Parameters:
  ///   - targets: at most 512, unless there are fewer sources than that.
  ///   - budget: arcs that the surroundings may have; `nil` = as many as make searching everywhere no dearer.
  /// - Returns: the sources whose sums were left alone, because some target is further away than the surroundings reach;
  ///   all of them where the surroundings are too large.
  mutating func run(
    sources: [Int32], targets: ArraySlice<Int32>, budget: Int? = nil, into sums: inout [InverseSum]
  ) -> [NearbyRest] {
    defer {
      for node in ball { place[Int(node)] = -1 }
    }
    let isFromSources = targets.count > WideSearch.width || 2 * sources.count < targets.count
    let laneCount = isFromSources ? sources.count : targets.count
    precondition(laneCount <= WideSearch.width, "one side has at most 512 members")
    // Everywhere, 512 lanes share one walk over all arcs and levels; here these lanes have it for themselves.
    let budget = budget ?? max(rows.targets.count * laneCount / WideSearch.width, 4096)
    open(sources, targets)
    return laneCount <= SIMD2<UInt64>.width
      ? search(sources, targets, isFromSources, budget: budget, into: &sums, SIMD2<UInt64>.self)
      : search(sources, targets, isFromSources, budget: budget, into: &sums, SIMD8<UInt64>.self)
  }

  /// Starts the ball with the block itself.
  private mutating func open(_ sources: [Int32], _ targets: ArraySlice<Int32>) {
    ball.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    self.targets.removeAll(keepingCapacity: true)
    for members in [sources[...], targets] {
      for node in members where place[Int(node)] < 0 {
        place[Int(node)] = Int32(ball.count)
        ball.append(node)
      }
    }
    ringEnds = [ball.count]
    offsets.append(0)
  }

  /// Lists the ball ring by ring up to a radius, with rows that leave out the ties inside the last ring; `false` where there
  /// are more arcs than the budget allows.
  private mutating func grow(to radius: Int, budget: Int) -> Bool {
    var (ball, place, offsets, targets) = (ball, place, offsets, targets)
    (self.ball, self.place, self.offsets, self.targets) = ([], [], [], [])
    defer { (self.ball, self.place, self.offsets, self.targets) = (ball, place, offsets, targets) }
    if ringEnds.count > 1 {
      // Rows of what was the last ring are not whole.
      let inner = ringEnds[ringEnds.count - 2]
      targets.removeLast(targets.count - Int(offsets[inner]))
      offsets.removeLast(offsets.count - inner - 1)
    }
    let (rowOffsets, rowTargets) = (rows.offsets, rows.targets)
    while ringEnds.count <= radius {
      for index in (offsets.count - 1)..<ringEnds[ringEnds.count - 1] {
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
    let (before, inner) = (ringEnds[radius - 2], ringEnds[radius - 1])
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
    let inner = ringEnds[ringEnds.count - 2]
    var scanned = Int(offsets[inner])
    for node in ball[inner...] { scanned += Int(rowOffsets[Int(node) + 1] - rowOffsets[Int(node)]) }
    if scanned > budget { return false }
    targets.removeLast(targets.count - Int(offsets[inner]))
    offsets.removeLast(offsets.count - inner - 1)
    for node in ball[inner...] {
      for slot in Int(rowOffsets[Int(node)])..<Int(rowOffsets[Int(node) + 1]) {
        let near = place[Int(rowTargets[slot])]
        if near >= 0 { targets.append(near) }
      }
      offsets.append(Int32(targets.count))
    }
    return true
  }

  private mutating func search<Mask: LaneMask>(
    _ sources: [Int32], _ block: ArraySlice<Int32>, _ isFromSources: Bool, budget: Int, into sums: inout [InverseSum],
    _: Mask.Type
  ) -> [NearbyRest] {
    // What each source has yet to learn of: targets in its component, itself left out.
    var near: [Int32: Int] = [:]
    var own = [Int](repeating: 0, count: ball.count)
    for node in block {
      near[component[Int(node)], default: 0] += 1
      own[Int(place[Int(node)])] += 1
    }
    let slots = sources.map { Int(place[Int($0)]) }
    let expected = sources.indices.map { near[component[Int(sources[$0])], default: 0] - own[slots[$0]] }
    let task = NearbyTask(
      lanes: isFromSources ? slots.map { Int32($0) } : block.map { place[Int($0)] }, isFromSources: isFromSources,
      copies: own, slots: slots)
    var found: NearbyFound?
    var radius = Self.firstRadius
    // Everywhere, each of the lanes' shares is walked once a level, too.
    var effort = 8 * budget
    while effort > 0, grow(to: radius, budget: budget) {
      let isWhole = ringEnds[radius] == ringEnds[radius - 1]
      var next = levels(isWhole ? .max : 2 * radius, task, Mask.self)
      if !isWhole, sources.indices.contains(where: { next.counts[$0] < expected[$0] }), close(budget: budget) {
        next = levels(2 * radius + 1, task, Mask.self)
      }
      found = next
      effort -= self.targets.count * next.depth
      if isWhole || sources.indices.allSatisfy({ next.counts[$0] == expected[$0] }) { break }
      radius += max(1, radius / 3)
    }
    guard let found else { return sources.indices.map { NearbyRest(slot: $0, left: expected[$0]) } }
    var far: [NearbyRest] = []
    for slot in sources.indices {
      if found.counts[slot] < expected[slot] {
        let left = expected[slot] - found.counts[slot]
        far.append(NearbyRest(slot: slot, left: left, found: found.sums[slot], beyond: found.depth))
      } else {
        sums[slot].add(found.sums[slot])
      }
    }
    return far
  }

  /// Targets met within `depth` steps, and Σ 1/d over them, for every source.
  private func levels<Mask: LaneMask>(_ depth: Int, _ task: NearbyTask, _: Mask.Type) -> NearbyFound {
    let (offsets, targets) = (offsets, targets)
    let inner = ringEnds[0]
    var seen = [Mask](repeating: .zero, count: ball.count)
    for (lane, node) in task.lanes.enumerated() { seen[Int(node)].insert(lane) }
    var current = seen
    var next = [Mask](repeating: .zero, count: ball.count)
    var counts = [Int](repeating: 0, count: task.isFromSources ? task.lanes.count : inner)
    var sums = [InverseSum](repeating: InverseSum(), count: counts.count)
    var level = 0
    var hasNews = true
    while hasNews, level < depth {
      level += 1
      hasNews = false
      let unit = InverseSum.unit(level)
      var tally = LaneCounts<Mask>()
      for node in 0..<ringEnds[min(level, depth - level, ringEnds.count - 1)] {
        var come = Mask.zero
        for slot in Int(offsets[node])..<Int(offsets[node + 1]) { come.unite(current[Int(targets[slot])]) }
        come = come.without(seen[node])
        next[node] = come
        if come.isEmpty { continue }
        hasNews = true
        seen[node].unite(come)
        guard node < inner else { continue }
        if task.isFromSources {
          for _ in 0..<task.copies[node] { tally.add(come) }
        } else {
          counts[node] += come.population
          sums[node].add(come.population, of: unit)
        }
      }
      if task.isFromSources {
        for lane in counts.indices {
          let count = tally.count(of: lane)
          counts[lane] += count
          sums[lane].add(count, of: unit)
        }
      }
      swap(&current, &next)
    }
    if task.isFromSources { return NearbyFound(counts: counts, sums: sums, depth: level) }
    return NearbyFound(counts: task.slots.map { counts[$0] }, sums: task.slots.map { sums[$0] }, depth: level)
  }
}

/// What is searched for in a ball; nodes by their number there.
private struct NearbyTask {
  var lanes: [Int32]
  /// Whether the lanes are the sources; else they are the targets.
  var isFromSources: Bool
  /// How often each node is a target.
  var copies: [Int]
  /// The sources.
  var slots: [Int]
}

/// By source: the targets met, and Σ 1/d over them, within `depth` steps.
private struct NearbyFound {
  var counts: [Int]
  var sums: [InverseSum]
  var depth: Int
}

/// A source that has targets further away than its surroundings reach.
struct NearbyRest: Sendable {
  var slot: Int
  /// Number of targets it can reach that were not met.
  var left: Int
  /// Σ 1/d over those that were met.
  var found = InverseSum()
  /// Those not met are more than so many steps away.
  var beyond = 0
}
