import Testing
import WeftGraph
import WeftTestSupport

@testable import WeftMeasure

@Suite struct AbsorbingChainTests {
  /// The task flow of the shared hand-checked set: S 0, A 1, E 2, N 3, C 4, V 5.
  @Test func aFlowWithReturns() {
    let flow = Graph(
      nodeCount: 6,
      edges: [
        .init(0, 1, weight: 4), .init(0, 2, weight: 3), .init(1, 0, weight: 3), .init(2, 3), .init(3, 0),
        .init(0, 4, weight: 5), .init(2, 5),
      ],
      kind: .directed)
    let chain = AbsorbingChain(flow: flow, repeats: [0, 0, 0, 0, 0, 0], finished: [2, 1, 1, 0, 5, 1])
    // S out 4 + 3 + 5 and 2 ended = 14; A 3 + 1; E 1 + 1 + 1; N 1.
    // Back to S: over A 4/14 · 3/4, over E and N 3/14 · 1/3 · 1: 3/14 + 1/14 = 2/7.
    // Back to A: 3/4 · a, a = S reaches A = 4/14 + 3/14 · 1/3 · a = 4/13: 3/13.
    // Back to E: 1/3 · 1 · e, e = S reaches E = 3/14 + 4/14 · 3/4 · e = 3/11: 1/11. N the same way: 1/11.
    #expect(agree(chain.returnProbabilities(), "2/7 3/13 1/11 1/11 0 0"))
  }

  @Test func aPartThatNothingLeavesReturnsForSure() {
    let flow = Graph(nodeCount: 3, edges: [.init(0, 1), .init(1, 0), .init(2, 0)], kind: .directed)
    let chain = AbsorbingChain(flow: flow, repeats: [0, 0, 1], finished: [0, 0, 2])
    // The third hands one to itself of four: 1/4.
    #expect(agree(chain.returnProbabilities(), "1 1 0.25"))
  }

  @Test func nothingHandedOverAtAll() {
    let chain = AbsorbingChain(
      flow: Graph(nodeCount: 2, edges: [], kind: .directed), repeats: [0, 0], finished: [0, 3])
    #expect(chain.returnProbabilities() == [0, 0])
  }

  @Test func followingTheWalkAgreesWithInversion() {
    var random = RandomGraphs(seed: 5)
    for _ in 0..<200 {
      let n = 1 + random.int(below: 9)
      let flow = random.graph(nodeCount: n, probability: 0.4, kind: .directed, weights: 1...5)
      let chain = AbsorbingChain(
        flow: flow, repeats: (0..<n).map { _ in random.int(below: 2) },
        finished: (0..<n).map { _ in random.int(below: 3) })
      let inverted = chain.returnProbabilities()
      #expect(agree(inverted, chain.returnProbabilities(denseLimit: 1), within: 1e-10))
      #expect(inverted.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 })
    }
  }
}
