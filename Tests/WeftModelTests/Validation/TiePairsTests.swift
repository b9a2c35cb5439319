import Testing
import WeftTestSupport

@testable import WeftModel

@Suite("Pairs of ties")
struct TiePairsTests {
  /// Against a search through all earlier ties.
  @Test func earlierTiesOfAPair() {
    var random = RandomGraphs(seed: 17)
    for trial in 0..<200 {
      let nodes = 2 + random.int(below: trial < 100 ? 4 : 40)
      let ties = (0..<random.int(below: 150)).map { _ in
        let source = random.int(below: nodes)
        return Tie(
          source: source, target: (source + 1 + random.int(below: nodes - 1)) % nodes,
          mode: Mode.allCases[random.int(below: 3)])
      }
      var found: [Int: TiePairs.Earlier] = [:]
      var pairs = TiePairs(capacity: ties.count)
      pairs.insert(ties) { found[$0] = $1 }
      for (index, tie) in ties.enumerated() {
        let before = ties[..<index].indices.filter { ties[$0].mode == tie.mode }
        let same = before.first { ties[$0].source == tie.source && ties[$0].target == tie.target }
        let back = before.first { ties[$0].source == tie.target && ties[$0].target == tie.source }
        #expect(found[index]?.same == same && found[index]?.back == back, "trial \(trial), tie \(index)")
        #expect((found[index] == nil) == (same == nil && back == nil))
      }
    }
  }
}
