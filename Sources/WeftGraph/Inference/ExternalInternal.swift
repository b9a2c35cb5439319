extension Graph {
  /// E–I index of a whole network: do ties leave groups more than they stay inside?
  ///
  /// (E − I) / (E + I), E the ties between groups and I those inside, or their weights. Of the underlying undirected
  /// graph. Ties with an end of unknown group are left out.
  ///
  /// - Parameter groups: the group of each node, `nil` where unknown.
  /// - Returns: −1 ... 1, or `nil` where there are no such ties.
  /// - Complexity: O(n + m).
  /// - Source: Krackhardt & Stern 1988, Soc. Psychol. Q. 51:123.
  public func externalInternal(groups: [Int?], weighting: Weighting = .unweighted) -> Double? {
    precondition(groups.count == nodeCount, "one group a node, nil where unknown")
    return GroupedTies(self, groups, weighting).map { $0.index(inside: $0.inside($0.labels)) }
  }

  /// The E–I index under random groups: labels dealt out anew among the nodes that have one, `count` times.
  ///
  /// - Parameters:
  ///   - seed: permutation k follows from the seed and k alone.
  ///   - threads: does not change the result.
  /// - Returns: `count` values, none where the index itself is not defined.
  /// - Complexity: O(count · (n + m)); without weights and up to 255 groups 32 permutations are counted at once.
  /// - Source: Krackhardt & Stern 1988, Soc. Psychol. Q. 51:123.
  public func externalInternalPermutations(
    groups: [Int?], weighting: Weighting = .unweighted, count: Int, seed: UInt64, threads: Int = 1
  ) -> [Double] {
    precondition(groups.count == nodeCount, "one group a node, nil where unknown")
    guard let ties = GroupedTies(self, groups, weighting), count > 0 else { return [] }
    let lanes = 32
    let generator = SeededGenerator(seed: seed)
    let blocks = FixedBlocks.map(count: (count + lanes - 1) / lanes, threads: threads) { block in
      let streams = (block * lanes)..<min(count, (block + 1) * lanes)
      return weighting == .unweighted && ties.groupCount <= 255
        ? ties.insideInLanes(streams, generator) : ties.insideOneByOne(streams, generator)
    }
    return blocks.joined().map(ties.index(inside:))
  }
}

/// The ties between nodes of known group, with these nodes alone and renumbered.
private struct GroupedTies: Sendable {
  let labels: [UInt16]
  let groupCount: Int
  private let ends: [(Int32, Int32)]
  private let weights: [Double]
  private let total: Double

  /// `nil` where there is no tie between nodes of known group.
  init?(_ graph: Graph, _ groups: [Int?], _ weighting: Weighting) {
    let dense = Partition.dense(groups.compactMap { $0 })
    precondition(dense.count <= Int(UInt16.max), "more than 65,535 groups")
    labels = dense.labels.map { UInt16($0) }
    groupCount = dense.count
    var place = [Int32](repeating: -1, count: graph.nodeCount)
    var known: Int32 = 0
    for node in 0..<graph.nodeCount where groups[node] != nil {
      place[node] = known
      known += 1
    }
    let rows = graph.underlyingRows
    var ends: [(Int32, Int32)] = []
    var weights: [Double] = []
    for node in 0..<graph.nodeCount where place[node] >= 0 {
      for slot in rows.offsets[node]..<rows.offsets[node + 1] {
        let other = Int(rows.targets[slot])
        if other < node || place[other] < 0 { continue }
        ends.append((place[node], place[other]))
        weights.append(weighting == .unweighted ? 1 : rows.weights[slot])
      }
    }
    if ends.isEmpty { return nil }
    self.ends = ends
    self.weights = weights
    total = weights.reduce(0, +)
  }

  func index(inside: Double) -> Double { (total - 2 * inside) / total }

  func inside(_ labels: [UInt16]) -> Double {
    var sum = 0.0
    for (tie, (one, other)) in ends.enumerated() where labels[Int(one)] == labels[Int(other)] { sum += weights[tie] }
    return sum
  }

  func insideOneByOne(_ streams: Range<Int>, _ generator: SeededGenerator) -> [Double] {
    streams.map { stream in
      var random = generator.split(stream: stream)
      var dealt = labels
      random.shufflePairwise(&dealt)
      return inside(dealt)
    }
  }

  /// Up to 32 permutations side by side, a byte each.
  func insideInLanes(_ streams: Range<Int>, _ generator: SeededGenerator) -> [Double] {
    let ends = ends
    var lanes = [SIMD32<UInt8>](repeating: .zero, count: labels.count)
    let narrow = labels.map { UInt8($0) }
    lanes.withUnsafeMutableBytes { bytes in
      for stream in streams {
        var random = generator.split(stream: stream)
        var dealt = narrow
        random.shufflePairwise(&dealt)
        var place = stream - streams.lowerBound
        for label in dealt {
          bytes[place] = label
          place += 32
        }
      }
    }
    var counts = SIMD32<UInt32>.zero
    var start = 0
    while start < ends.count {
      // A lane holds at most 255 ties before its byte is emptied.
      let end = min(start + 255, ends.count)
      var tally = SIMD32<UInt8>.zero
      for tie in start..<end {
        let same = lanes[Int(ends[tie].0)] .== lanes[Int(ends[tie].1)]
        // A true lane is all ones, that is −1.
        tally &-= unsafeBitCast(same, to: SIMD32<UInt8>.self)
      }
      counts &+= SIMD32<UInt32>(truncatingIfNeeded: tally)
      start = end
    }
    return streams.indices.map { Double(counts[$0 - streams.lowerBound]) }
  }
}

extension SeededGenerator {
  /// A shuffle that draws two places from each random word: exact as ``shuffle(_:)`` is, but other orders for a seed.
  mutating func shufflePairwise<Element>(_ elements: inout [Element]) {
    precondition(elements.count < Int(UInt32.max), "too many elements")
    var draws = self
    elements.withUnsafeMutableBufferPointer { elements in
      var bits: UInt64 = 0
      var hasHalf = false
      var last = elements.count - 1
      while last > 0 {
        let bound = UInt64(last + 1)
        var product: UInt64
        repeat {
          if hasHalf { bits >>= 32 } else { bits = draws.next() }
          hasHalf.toggle()
          product = (bits & 0xFFFF_FFFF) &* bound
          // Products whose low half is below 2³² mod bound stand for one draw too many.
        } while product & 0xFFFF_FFFF < bound && product & 0xFFFF_FFFF < (1 << 32) % bound
        elements.swapAt(last, Int(product >> 32))
        last -= 1
      }
    }
    self = draws
  }
}
