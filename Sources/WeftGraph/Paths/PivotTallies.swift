/// What distances from every node to the pivots add up to, and from every pivot to all.
struct PivotTallies: Sendable {
  /// Sums over the pivots that a node reaches.
  struct Entry: Sendable {
    var reached: Int32 = 0
    /// Σ d in hops, and in lengths.
    var hops: Int32 = 0
    var length = 0.0
    var totalSquares = 0.0
    var harmonic = InverseSum()
    var inverse = 0.0
    var harmonicSquares = 0.0

    var totalValue: Double { Double(hops) + length }
    var harmonicValue: Double { inverse == 0 ? harmonic.value : inverse }
  }

  private(set) var entries: [Entry]
  /// Σ 1/d from each pivot to all that reach it.
  private(set) var ofPivots: [Double]

  init(nodeCount: Int, pivotCount: Int) {
    entries = [Entry](repeating: Entry(), count: nodeCount)
    ofPivots = [Double](repeating: 0, count: pivotCount)
  }

  /// Searches from some of the pivots, which stand one after the other.
  mutating func run<Mask: LaneMask>(_ search: LaneSearch<Mask>, lanes: ArraySlice<Int32>, within nodes: Range<Int>) {
    var unit = InverseSum.unit(1)
    var current = 1
    var counts = LaneCounts<Mask>()
    var ofLanes = [Double](repeating: 0, count: lanes.count)
    func close(_ counts: LaneCounts<Mask>, _ level: Int) {
      for lane in ofLanes.indices { ofLanes[lane] += Double(counts.count(of: lane)) / Double(level) }
    }
    entries.withUnsafeMutableBufferPointer { entries in
      search.run(lanes: lanes, within: nodes) { node, level, mask in
        if level > current {
          close(counts, current)
          counts = LaneCounts()
          (unit, current) = (InverseSum.unit(level), level)
        }
        counts.add(mask)
        let count = mask.population
        let (times, steps) = (Double(count), Double(level))
        entries[node].reached &+= Int32(truncatingIfNeeded: count)
        entries[node].hops &+= Int32(truncatingIfNeeded: count &* level)
        entries[node].totalSquares += times * steps * steps
        entries[node].harmonic.add(count, of: unit)
        // In whole 2⁻³²ths, so that the order of adding cannot change the sum.
        entries[node].harmonicSquares += times * (0x1p32 / (steps * steps)).rounded() * 0x1p-32
      }
    }
    close(counts, current)
    for (lane, place) in lanes.indices.enumerated() { ofPivots[place] = ofLanes[lane] }
  }

  /// Adds one weighted distance.
  mutating func add(_ length: Double, at node: Int, pivot: Int) {
    entries[node].reached += 1
    entries[node].length += length
    entries[node].totalSquares += length * length
    entries[node].inverse += 1 / length
    entries[node].harmonicSquares += 1 / (length * length)
    ofPivots[pivot] += 1 / length
  }

  mutating func add(_ other: PivotTallies) {
    for node in entries.indices {
      let more = other.entries[node]
      entries[node].reached += more.reached
      entries[node].hops += more.hops
      entries[node].length += more.length
      entries[node].totalSquares += more.totalSquares
      entries[node].harmonic.add(more.harmonic)
      entries[node].inverse += more.inverse
      entries[node].harmonicSquares += more.harmonicSquares
    }
    for pivot in ofPivots.indices { ofPivots[pivot] += other.ofPivots[pivot] }
  }
}
