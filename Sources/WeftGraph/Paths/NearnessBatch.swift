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

  /// Runs the searches and adds what they find to the sums of the sources.
  func run(_ graph: Graph, _ queries: [NearnessQuery], _ search: inout LaneSearch, into sums: inout [[InverseSum]]) {
    // Which sources of which segments sit at a node: linked lists through one array.
    var head = [Int32](repeating: -1, count: graph.nodeCount)
    var entries: [(segment: Int32, slot: Int32, next: Int32)] = []
    var lanes: [Int32] = []
    for (index, segment) in segments.enumerated() {
      lanes += queries[segment.query].targets[segment.targets]
      for (slot, source) in queries[segment.query].sources.enumerated() {
        entries.append((Int32(index), Int32(slot), head[Int(source)]))
        head[Int(source)] = Int32(entries.count - 1)
      }
    }
    search.run(graph.outgoing, lanes: lanes) { node, level, mask in
      var entry = head[node]
      while entry >= 0 {
        let (index, slot, next) = entries[Int(entry)]
        let segment = segments[Int(index)]
        let count = (mask & segment.mask).population
        if count > 0 { sums[segment.query][Int(slot)].add(count, at: level) }
        entry = next
      }
    }
  }
}
