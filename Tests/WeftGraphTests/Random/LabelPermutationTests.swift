import Testing
import WeftGraph

@Suite struct LabelPermutationTests {
  @Test func keepsLabelsAndStrata() {
    var random = SeededGenerator(seed: 161)
    for size in 0..<200 {
      let labels = (0..<size).map { _ -> Int? in random.unit() < 0.2 ? nil : random.int(below: 5) }
      let strata = (0..<size).map { _ in random.int(below: 3) * 10 }
      let free = random.permuted(labels)
      #expect(free.compactMap { $0 }.sorted() == labels.compactMap { $0 }.sorted())
      #expect(zip(free, labels).allSatisfy { ($0 == nil) == ($1 == nil) })
      let bound = random.permuted(labels, strata: strata)
      for stratum in [0, 10, 20] {
        let places = strata.indices.filter { strata[$0] == stratum }
        #expect(places.compactMap { bound[$0] }.sorted() == places.compactMap { labels[$0] }.sorted())
      }
    }
  }

  @Test func everyOrderComesUp() {
    var random = SeededGenerator(seed: 162)
    var counts: [[Int?]: Int] = [:]
    for _ in 0..<6000 { counts[random.permuted([1, nil, 2, 3]), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 150 })
  }
}
