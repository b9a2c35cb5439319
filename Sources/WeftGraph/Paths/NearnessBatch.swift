/// Up to 512 targets of one or more queries, searched together.
struct NearnessBatch: Sendable {
  /// Neighbouring lanes that belong to one query.
  struct Segment: Sendable {
    var query: Int
    var targets: Range<Int>
    var mask: LaneSearch.Mask
  }

  private var segments: [Segment] = []
  private var laneCount = 0

  /// Cuts the targets of all queries into batches of 512 lanes, in order.
  static func packed(_ queries: [NearnessQuery]) -> [NearnessBatch] {
    var batches: [NearnessBatch] = []
    for (query, question) in queries.enumerated() where !question.sources.isEmpty {
      var first = 0
      while first < question.targets.count {
        if batches.isEmpty || batches[batches.count - 1].laneCount == LaneSearch.width {
          batches.append(NearnessBatch())
        }
        let place = batches[batches.count - 1].laneCount
        let last = min(question.targets.count, first + LaneSearch.width - place)
        var mask = LaneSearch.Mask.zero
        for lane in place..<(place + last - first) { mask[lane >> 6] |= 1 << UInt64(lane & 63) }
        batches[batches.count - 1].segments.append(Segment(query: query, targets: first..<last, mask: mask))
        batches[batches.count - 1].laneCount += last - first
        first = last
      }
    }
    return batches
  }

  /// Runs the searches and adds what they find to the sums of the sources; stops when no source can learn more.
  func run(
    _ search: LaneSearch, _ queries: [NearnessQuery], component: [Int32], into sums: inout [[InverseSum]]
  ) {
    // Which sources of which segments sit at a node: linked lists through one array.
    var head = [Int32](repeating: -1, count: component.count)
    var entries: [(segment: Int32, slot: Int32, next: Int32)] = []
    var lanes: [Int32] = []
    var pending = 0
    for (index, segment) in segments.enumerated() {
      let query = queries[segment.query]
      lanes += query.targets[segment.targets]
      var near: [Int32: Int] = [:]
      var own: [Int32: Int] = [:]
      for target in query.targets[segment.targets] {
        near[component[Int(target)], default: 0] += 1
        own[target, default: 0] += 1
      }
      for (slot, source) in query.sources.enumerated() {
        entries.append((Int32(index), Int32(slot), head[Int(source)]))
        head[Int(source)] = Int32(entries.count - 1)
        pending += near[component[Int(source)], default: 0] - own[source, default: 0]
      }
    }
    var found = [InverseSum](repeating: InverseSum(), count: entries.count)
    var unit = InverseSum.unit(1)
    var current = 1
    search.run(lanes: lanes, within: 0..<component.count, isDone: { pending == 0 }) { node, level, mask in
      if level > current { (unit, current) = (InverseSum.unit(level), level) }
      var entry = Int(head[node])
      while entry >= 0 {
        let count = (mask & segments[Int(entries[entry].segment)].mask).population
        found[entry].add(count, of: unit)
        pending -= count
        entry = Int(entries[entry].next)
      }
    }
    for (entry, sum) in zip(entries, found) {
      sums[segments[Int(entry.segment)].query][Int(entry.slot)].add(sum)
    }
  }
}
