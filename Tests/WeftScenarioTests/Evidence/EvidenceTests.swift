import Testing
import WeftScenario

@Suite struct EvidenceTests {
  @Test func benjaminiHochbergByHand() {
    // p sorted: 0.01 0.02 0.03 0.5 of 4 tests: 0.04, 0.04, 0.04, 0.5.
    let q = MultipleTests.benjaminiHochberg([0.03, nil, 0.5, 0.01, 0.02])
    #expect(q == [0.04, nil, 0.5, 0.04, 0.04])
    // 0.01·3/1 = 0.03, 0.04·3/2 = 0.06, 0.041·3/3 = 0.041: the second is brought down to the third.
    #expect(MultipleTests.benjaminiHochberg([0.01, 0.04, 0.041]).map { ($0 ?? 0) } == [0.03, 0.041, 0.041])
  }

  @Test func randomizationTestByHand() throws {
    // All four values 1 2 3 6: mean 3, distances 2 1 0 3: nobody but the observed is as far; p = 1/4.
    let test = try #require(RandomizationTest(observed: 6, chance: [1, 2, 3]))
    #expect(test.p == 0.25)
    // Sum of squares 4 + 1 + 0 + 9 = 14, ÷ 3.
    #expect(test.z == 3 / (14.0 / 3).squareRoot())
    let flat = try #require(RandomizationTest(observed: 2, chance: [2, 2]))
    #expect(flat.z == nil && flat.p == 1)
    #expect(RandomizationTest(observed: nil, chance: [1]) == nil)
  }

  @Test func permutationFindsADifferenceAndOnlyWhereThereIsOne() throws {
    let low = (0..<20).map { Double($0 % 3) as Double? }
    let high = (0..<20).map { Double($0 % 3 + 3) as Double? }
    let apart = try #require(PermutationTest.difference(low, high, runs: 199, seed: 1))
    #expect(apart.delta > 2.5)
    #expect(apart.test?.p == 1.0 / 200)
    let alike = try #require(PermutationTest.difference(low, low, runs: 199, seed: 1))
    #expect(alike.delta == 0)
    #expect(try #require(alike.test).p > 0.5)
    let moved = try #require(PermutationTest.paired([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], runs: 199, seed: 2))
    #expect(try #require(moved.test).p < 0.05)
  }
}
