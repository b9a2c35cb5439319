import Testing
import WeftGraph

/// Edge swaps leave every graph of the same degrees equally likely: all of them are listed by brute force, and counts are
/// held against a flat distribution by χ².
@Suite struct RewiringDistributionTests {
  /// All simple graphs with these degrees, as sorted pairs of ends.
  private static func realizations(_ degrees: [Int]) -> [[[Int]]] {
    let n = degrees.count
    let pairs = (0..<n).flatMap { one in (one + 1..<n).map { [one, $0] } }
    var found: [[[Int]]] = []
    for subset in 0..<(1 << pairs.count) where subset.nonzeroBitCount * 2 == degrees.reduce(0, +) {
      var left = degrees
      let chosen = pairs.indices.filter { subset >> $0 & 1 == 1 }.map { pairs[$0] }
      for pair in chosen { for end in pair { left[end] -= 1 } }
      if left.allSatisfy({ $0 == 0 }) { found.append(chosen) }
    }
    return found
  }

  /// χ² that a flat distribution over so many stays below with probability 0.999 (Wilson & Hilferty 1931).
  private static func limit(_ outcomes: Int) -> Double {
    let freedom = Double(outcomes - 1)
    let root = 1 - 2 / (9 * freedom) + 3.09 * (2 / (9 * freedom)).squareRoot()
    return freedom * root * root * root
  }

  /// Hand-counted: 60 hexagons and 10 pairs of triangles where all have two ties; a star has itself alone.
  @Test func bruteForceFindsWhatCountingByHandDoes() {
    #expect(Self.realizations([2, 2, 2, 2, 2, 2]).count == 70)
    #expect(Self.realizations([1, 2, 2, 2, 1]).count == 7)
    #expect(Self.realizations([4, 1, 1, 1, 1]).count == 1)
  }

  /// - Parameter nodeCount: 6 runs on the bit matrix, 5000 on the hash table.
  @Test(arguments: [
    ([2, 2, 2, 2, 2, 2], 6), ([2, 2, 2, 2, 2, 2], 5000), ([3, 2, 2, 2, 2, 1], 6), ([3, 3, 2, 2, 1, 1], 6),
    ([3, 3, 2, 2, 1, 1], 5000), ([4, 2, 2, 2, 1, 1], 5000),
  ])
  func everyRealizationComesUpEquallyOften(degrees: [Int], nodeCount: Int) throws {
    let all = Self.realizations(degrees)
    try #require(all.count > 5)
    let start = all[0].map { Graph.Edge($0[0], $0[1]) }
    let expected = 100
    var counts: [[[Int]]: Int] = [:]
    let generator = SeededGenerator(seed: 147)
    for stream in 0..<(expected * all.count) {
      var random = generator.split(stream: stream)
      let moved = Graph.rewired(start, nodeCount: nodeCount, kind: .undirected, swaps: 80, using: &random)
      let pairs = moved.map { [min($0.source, $0.target), max($0.source, $0.target)] }
      counts[pairs.sorted { $0.lexicographicallyPrecedes($1) }, default: 0] += 1
    }
    #expect(Set(counts.keys) == Set(all))
    let square = all.reduce(0.0) { sum, one in
      let off = Double(counts[one, default: 0] - expected)
      return sum + off * off / Double(expected)
    }
    #expect(square < Self.limit(all.count), "χ² = \(square) over \(all.count) graphs")
  }
}
