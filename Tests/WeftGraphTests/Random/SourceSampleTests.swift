import Testing

@testable import WeftGraph

@Suite struct SourceSampleTests {
  @Test func membersAreDistinctAscendingAndAllWhereTheyMustBe() {
    let sample = SourceSample(count: 5, seed: 3)
    #expect(sample.members(of: 5, stream: 0) == [0, 1, 2, 3, 4])
    #expect(sample.members(of: 0, stream: 0).isEmpty)
    let drawn = sample.members(of: 100, stream: 1)
    #expect(drawn.count == 5)
    #expect(zip(drawn, drawn.dropFirst()).allSatisfy { $0 < $1 })
    #expect(drawn.allSatisfy { (0..<100).contains($0) })
    #expect(drawn == sample.members(of: 100, stream: 1))
    #expect(drawn != sample.members(of: 100, stream: 2))
  }

  /// 3 of 6: each of the 20 subsets has chance 1/20, so each member one half.
  @Test func everyMemberIsAsLikely() {
    var hits = [Int](repeating: 0, count: 6)
    for seed in 0..<4000 {
      for member in SourceSample(count: 3, seed: UInt64(seed)).members(of: 6, stream: 0) { hits[member] += 1 }
    }
    // 2000 ± 32 (one deviation).
    for count in hits { #expect(abs(count - 2000) < 150) }
  }

  /// 1, 3 of a population of 6: mean 2, s² = 2; total 12 ± 6·√(2/2 · (1 − 2/6)).
  @Test func totalOfASample() {
    let estimate = Estimate.total(of: [1, 3], population: 6)
    #expect(estimate.value == 12)
    #expect(abs(estimate.error - 6 * (2.0 / 3).squareRoot()) < 1e-12)
    #expect(Estimate.total(of: [1, 3], population: 2) == Estimate(value: 4, error: 0))
  }

  /// Groups 4 and 6: sum 10, deviations −1 and 1, √(2/1 · 2) = 2.
  @Test func sumOfGroups() {
    #expect(Estimate.sum(ofGroups: [4, 6]) == Estimate(value: 10, error: 2))
    #expect(Estimate.sum(ofGroups: [4]) == Estimate(value: 4, error: 0))
  }

  /// Weights 1, 2, 5 in stretches of 2: the last source is drawn in at least two of four.
  @Test func stretchesOfWeight() {
    let sources = [1.0, 2, 5].enumerated().map { LaneSource(node: Int32($0.offset), weight: $0.element) }
    #expect(LaneSample.groups(sources, SourceSample(count: 3, seed: 1), stream: 0).count == 1)
    for seed in 0..<50 {
      let groups = LaneSample.groups(sources, SourceSample(count: 2, seed: UInt64(seed)), stream: 0)
      #expect(groups.map(\.count) == [1, 1])
      #expect(groups.joined().allSatisfy { $0.weight == 4 })
      #expect(groups[1][0].node == 2)
    }
  }

  @Test func laneCounts() {
    var counts = LaneCounts<SIMD2<UInt64>>()
    for step in 0..<300 {
      var mask = SIMD2<UInt64>.zero
      for lane in 0..<128 where step % (lane + 1) == 0 { mask.insert(lane) }
      counts.add(mask)
    }
    for lane in 0..<128 { #expect(counts.count(of: lane) == (299 / (lane + 1)) + 1) }
  }
}
