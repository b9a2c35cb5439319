/// Up to 512 searches for one or more queries, run together.
///
/// Distances are the same both ways, so whichever of a query's sides is smaller is searched from.
struct NearnessBatch: Sendable {
  /// What was found for a source of a query.
  struct Finding: Sendable {
    var query: Int
    var slot: Int
    var sum: InverseSum
  }

  /// Neighbouring lanes that belong to one query, and what they look for.
  private struct Segment: Sendable {
    var query: Int
    /// Slots of sources, and places of targets.
    var slots: ArraySlice<Int>
    var targets: Range<Int>
    /// Whether the lanes are the sources; else they are the targets.
    var isFromSources: Bool
    var firstLane: Int
    var mask: WideMask
  }

  private var segments: [Segment] = []
  private var laneCount = 0

  /// Cuts what is left of all queries into batches of 512 lanes, in order.
  static func packed(_ rest: [NearnessRest], _ queries: [NearnessQuery]) -> [NearnessBatch] {
    var batches: [NearnessBatch] = []
    for part in rest {
      let isFromSources = part.slots.count < part.targets.count
      let count = isFromSources ? part.slots.count : part.targets.count
      var first = 0
      while first < count {
        if batches.isEmpty || batches[batches.count - 1].laneCount == WideSearch.width {
          batches.append(NearnessBatch())
        }
        let place = batches[batches.count - 1].laneCount
        let last = min(count, first + WideSearch.width - place)
        var mask = WideMask.zero
        for lane in place..<(place + last - first) { mask.insert(lane) }
        let start = part.targets.lowerBound
        batches[batches.count - 1].segments.append(
          Segment(
            query: part.query, slots: isFromSources ? part.slots[first..<last] : part.slots[...],
            targets: isFromSources ? part.targets : (start + first)..<(start + last), isFromSources: isFromSources,
            firstLane: place, mask: mask))
        batches[batches.count - 1].laneCount += last - first
        first = last
      }
    }
    return batches
  }

  /// Runs the searches; stops when nobody can learn more.
  func run(_ search: WideSearch, _ queries: [NearnessQuery], component: [Int32]) -> [Finding] {
    // Who at a node waits for which segment's lanes: linked lists through one array.
    var head = [Int32](repeating: -1, count: component.count)
    var waiting: [(segment: Int32, next: Int32)] = []
    var lanes: [Int32] = []
    var pending = 0
    for (index, segment) in segments.enumerated() {
      let query = queries[segment.query]
      let sources = segment.slots.map { query.sources[$0] }
      let targets = query.targets[segment.targets]
      lanes += segment.isFromSources ? sources : Array(targets)
      for node in segment.isFromSources ? Array(targets) : sources {
        waiting.append((Int32(index), head[Int(node)]))
        head[Int(node)] = Int32(waiting.count - 1)
      }
      var near: [Int32: Int] = [:]
      var own: [Int32: Int] = [:]
      for target in targets {
        near[component[Int(target)], default: 0] += 1
        own[target, default: 0] += 1
      }
      for source in sources {
        pending += near[component[Int(source)], default: 0] - own[source, default: 0]
      }
    }
    // By lane where lanes are sources, else by who waits.
    var byLane = [InverseSum](repeating: InverseSum(), count: laneCount)
    var byWaiting = [InverseSum](repeating: InverseSum(), count: waiting.count)
    var unit = InverseSum.unit(1)
    var current = 1
    search.run(lanes: lanes, within: 0..<component.count, isDone: { pending == 0 }) { node, level, mask in
      if level > current { (unit, current) = (InverseSum.unit(level), level) }
      var entry = Int(head[node])
      while entry >= 0 {
        let segment = segments[Int(waiting[entry].segment)]
        let come = mask & segment.mask
        let count = come.population
        pending -= count
        if !segment.isFromSources {
          byWaiting[entry].add(count, of: unit)
        } else if count > 0 {
          for word in 0..<8 {
            var bits = come[word]
            while bits != 0 {
              byLane[word << 6 | bits.trailingZeroBitCount].add(1, of: unit)
              bits &= bits &- 1
            }
          }
        }
        entry = Int(waiting[entry].next)
      }
    }
    var findings: [Finding] = []
    var entry = 0
    for segment in segments {
      for (place, slot) in segment.slots.enumerated() {
        let sum = segment.isFromSources ? byLane[segment.firstLane + place] : byWaiting[entry + place]
        findings.append(Finding(query: segment.query, slot: slot, sum: sum))
      }
      entry += segment.isFromSources ? segment.targets.count : segment.slots.count
    }
    return findings
  }
}
