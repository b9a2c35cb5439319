import Testing
import WeftGraph

@Suite struct ChainOfCommandTests {
  /// ```
  /// 0 → 1 → 2 → 3      0 → 3      1 → 4      5
  /// ```
  /// Longest chain 0 1 2 3: three steps. Leaders 0, 1, 2 with 2, 2 and 1 subordinates.
  @Test func longestChain() {
    let chain = Graph(6, [(0, 1), (1, 2), (2, 3), (0, 3), (1, 4)], .directed).chainOfCommand()
    #expect(chain.levels == [0, 1, 2, 3, 2, 0])
    #expect(chain.depth == 3)
    #expect(isClose(chain.span, 5.0 / 3))
    #expect(chain.widest == 2)
  }

  /// The loop 0 ↔ 1 is one superior of 2, on one level.
  @Test func loopsAreOneSuperior() {
    let chain = Graph(3, [(0, 1), (1, 0), (0, 2), (1, 2)], .directed).chainOfCommand()
    #expect(chain.levels == [0, 0, 1])
    #expect(chain.span == 1)
  }

  /// Levels rise along every arc between loops and by one step along some arc.
  @Test func levelsAreLongestPaths() {
    for graph in Samples(200, [.directed], seed: 112) {
      let (chain, part) = (graph.chainOfCommand(), graph.strongComponents().labels)
      for arc in graph.edges where part[arc.source] != part[arc.target] {
        #expect(chain.levels[arc.target] > chain.levels[arc.source])
      }
      for node in 0..<graph.nodeCount where chain.levels[node] > 0 {
        let above = graph.edges.filter { part[$0.target] == part[node] && part[$0.source] != part[node] }
        #expect(above.contains { chain.levels[$0.source] == chain.levels[node] - 1 })
      }
    }
  }

  @Test func shapes() {
    #expect(Graph.empty(0, .directed).chainOfCommand().levels == [])
    #expect(Graph.empty(2, .directed).chainOfCommand().span == nil)
    #expect(Graph.star(leaves: 4, .directed).chainOfCommand().widest == 4)
    #expect(Graph.path(1_000_000, .directed).chainOfCommand().depth == 999_999)
  }
}
