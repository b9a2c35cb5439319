extension Graph {
  /// ``distanceSummary(_:threads:)`` in hops.
  func hopSummary(threads: Int) -> DistanceSummary {
    if kind == .directed {
      // Lanes are the targets and walk backwards, so that a node learns its own distances to them.
      let rows = CompactRows(unchanged: incoming)
      let ones = [Int](repeating: 1, count: nodeCount)
      let zeros = [Int](repeating: 0, count: nodeCount)
      let back = CompactRows(unchanged: outgoing)
      return DistanceSummary(Self.tallies(rows, back, members: ones, hanging: zeros, threads: threads))
    }
    let folded = FoldedGraph(self)
    let tallies = Self.tallies(
      folded.rows, folded.rows, members: folded.members, hanging: folded.hanging, threads: threads)
    return DistanceSummary(
      (0..<nodeCount).map { node in
        let isLeaf = folded.anchor[node] >= 0
        let home = isLeaf ? Int(folded.anchor[node]) : node
        let item = Int(folded.classOf[home])
        var tally = tallies[item]
        let twins = folded.members[item] - 1
        if twins > 0 {
          tally.add(twins, at: folded.apart[item])
          tally.add(folded.hanging[item] - folded.leaves[home], at: folded.apart[item] + 1)
        }
        if !isLeaf {
          tally.add(folded.leaves[home], at: 1)
          return tally
        }
        tally = tally.oneStepOut
        tally.add(1, at: 1)
        tally.add(folded.leaves[home] - 1, at: 2)
        return tally
      })
  }

  /// For every class the tally over the members of other classes and the leaves at them.
  private static func tallies(
    _ rows: CompactRows, _ back: CompactRows, members: [Int], hanging: [Int], threads: Int
  ) -> [DistanceTally] {
    let batches = TallyBatch.all(rows, members: members, hanging: hanging)
    // Whole numbers add up to the same in any order, so the blocks may be as many as the threads.
    let blocks = min(batches.count, threads)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      let search = WideSearch(rows, back: back)
      defer { search.free() }
      var tallies = [DistanceTally](repeating: DistanceTally(), count: rows.nodeCount)
      for index in stride(from: block, to: batches.count, by: blocks) {
        batches[index].run(search, members: members, hanging: hanging, into: &tallies)
      }
      return tallies
    }
    guard var sum = parts.first else { return [] }
    for part in parts.dropFirst() { for node in sum.indices { sum[node].add(part[node]) } }
    return sum
  }
}

/// Up to 512 classes that are searched from together.
private struct TallyBatch: Sendable {
  var lanes: ArraySlice<Int32>
  var nodes: Range<Int>

  /// Batches of all classes. Those of one component with equally many members and leaves stand together, which keeps
  /// their weights simple; small components share a batch.
  static func all(_ rows: CompactRows, members: [Int], hanging: [Int]) -> [TallyBatch] {
    let component = rows.components
    let lanes = (0..<Int32(rows.nodeCount)).sorted {
      let (one, other) = (Int($0), Int($1))
      return (component[one], hanging[one], members[one], one) < (
        component[other], hanging[other], members[other], other
      )
    }
    return stride(from: 0, to: lanes.count, by: WideSearch.width).map { first in
      let lanes = lanes[first..<min(first + WideSearch.width, lanes.count)]
      let start = rows.componentStarts[Int(component[Int(lanes.first!)])]
      let end = rows.componentStarts[Int(component[Int(lanes.last!)]) + 1]
      return TallyBatch(lanes: lanes, nodes: Int(start)..<Int(end))
    }
  }

  func run(_ search: WideSearch, members: [Int], hanging: [Int], into tallies: inout [DistanceTally]) {
    let weight = LaneWeights(lanes.map { members[Int($0)] })
    let beyond = LaneWeights(lanes.map { hanging[Int($0)] })
    let hasBeyond = !beyond.isZero
    var units = LevelUnits(1)
    var next = LevelUnits(2)
    var current = 1
    tallies.withUnsafeMutableBufferPointer { tallies in
      search.run(lanes: lanes, within: nodes) { node, level, mask in
        if level > current {
          (units, next, current) = (next, LevelUnits(level + 1), level)
        }
        let count = mask.population
        tallies[node].add(weight.sum(mask, count: count), at: level, units)
        if hasBeyond { tallies[node].add(beyond.sum(mask, count: count), at: level + 1, next) }
      }
    }
  }
}

extension DistanceSummary {
  fileprivate init(_ tallies: [DistanceTally]) {
    self.init(
      reached: tallies.map(\.reached), total: tallies.map { Double($0.total) }, harmonic: tallies.map(\.harmonic.value))
  }
}
