import Testing
import WeftGraph

@Suite struct BlockTests {
  /// Two ties share a block exactly where a cycle of simple paths holds both: no cutpoint parts them.
  @Test func blocksAreWhatCutpointsLeave() {
    for graph in Samples(300, upTo: 9, seed: 51) {
      let blocks = graph.blocks().members
      let ties = graph.symmetrized()
      // Every tie lies in exactly one block.
      for tie in ties.edges { #expect(blocks.count { $0.contains(tie.source) && $0.contains(tie.target) } == 1) }
      // A node is a cutpoint exactly where it is in several blocks.
      let shared = (0..<graph.nodeCount).map { node in blocks.count { $0.contains(node) } > 1 }
      #expect(shared == graph.cutpoints())
      for block in blocks {
        let place = Dictionary(uniqueKeysWithValues: block.enumerated().map { ($1, $0) })
        let inside = ties.edges.compactMap { tie in
          place[tie.source].flatMap { one in place[tie.target].map { (one, $0) } }
        }
        let part = Graph(block.count, inside)
        #expect(part.components().count == 1)
        #expect(!part.cutpoints().contains(true))
      }
      // Blocks form a forest with the cutpoints: Σ (size − 1) over blocks = nodes − components.
      #expect(blocks.reduce(0) { $0 + $1.count - 1 } == graph.nodeCount - graph.components().count)
    }
  }

  /// ```
  /// 0 ─ 1 ─ 2
  ///      ╲ ╱ ╲
  ///       5    3 ─ 4      6
  /// ```
  @Test func triangleAndTail() {
    let graph = Graph(7, [(0, 1), (1, 2), (1, 5), (2, 5), (2, 3), (3, 4)])
    #expect(graph.blocks().members == [[1, 2, 5], [0, 1], [2, 3], [3, 4]])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).blocks().count == 0)
    #expect(Graph.empty(3).blocks().count == 0)
    #expect(Graph.star(leaves: 3).blocks().members == [[0, 1], [0, 2], [0, 3]])
    #expect(Graph.cycle(4, .directed).blocks().members == [[0, 1, 2, 3]])
    #expect(Graph.path(1_000_000).blocks().count == 999_999)
  }
}
