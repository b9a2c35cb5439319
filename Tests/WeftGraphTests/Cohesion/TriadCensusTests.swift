import Testing
import WeftGraph

@Suite struct TriadCensusTests {
  /// Arcs of one triad of each kind on the nodes 0, 1, 2.
  static let samples: [(TriadKind, [(Int, Int)])] = [
    (.t003, []), (.t012, [(0, 1)]), (.t102, [(0, 1), (1, 0)]),
    (.t021D, [(1, 0), (1, 2)]), (.t021U, [(0, 1), (2, 1)]), (.t021C, [(0, 1), (1, 2)]),
    (.t111D, [(0, 1), (1, 0), (2, 1)]), (.t111U, [(0, 1), (1, 0), (1, 2)]),
    (.t030T, [(0, 1), (2, 1), (0, 2)]), (.t030C, [(0, 1), (1, 2), (2, 0)]),
    (.t201, [(0, 1), (1, 0), (1, 2), (2, 1)]),
    (.t120D, [(1, 0), (1, 2), (0, 2), (2, 0)]), (.t120U, [(0, 1), (2, 1), (0, 2), (2, 0)]),
    (.t120C, [(0, 1), (1, 2), (0, 2), (2, 0)]),
    (.t210, [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]),
    (.t300, [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
  ]

  @Test func oneOfEachKind() {
    for (kind, arcs) in Self.samples {
      let census = Graph(3, arcs, .directed).triadCensus()
      #expect(census[kind.rawValue] == 1, "\(kind.name)")
      #expect(census.reduce(0, +) == 1)
    }
  }

  /// Looks every triple up among the samples under all six orders of its nodes.
  static func byTriples(_ graph: Graph) -> [Int] {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    func code(_ has: (Int, Int) -> Bool) -> Int {
      var bits = 0
      for a in 0..<3 { for b in 0..<3 where a != b && has(a, b) { bits |= 1 << (3 * a + b) } }
      return bits
    }
    var kindOf: [Int: Int] = [:]
    for (kind, arcs) in samples {
      for order in orders {
        kindOf[code { a, b in arcs.contains { order[$0.0] == a && order[$0.1] == b } }] = kind.rawValue
      }
    }
    var census = [Int](repeating: 0, count: 16)
    for a in 0..<graph.nodeCount {
      for b in (a + 1)..<max(a + 1, graph.nodeCount) {
        for c in (b + 1)..<max(b + 1, graph.nodeCount) {
          let nodes = [a, b, c]
          census[kindOf[code { graph.hasEdge(nodes[$0], nodes[$1]) }]!] += 1
        }
      }
    }
    return census
  }

  @Test func byTriplesOnRandomGraphs() {
    for graph in Samples(300, upTo: 13, seed: 81) { #expect(graph.triadCensus() == Self.byTriples(graph)) }
  }

  @Test func shapes() {
    #expect(Graph.empty(0, .directed).triadCensus() == [Int](repeating: 0, count: 16))
    #expect(Graph.empty(2, .directed).triadCensus() == [Int](repeating: 0, count: 16))
    #expect(Graph.complete(4, .directed).triadCensus()[TriadKind.t300.rawValue] == 4)
    // Subtracting both orders of all pairs must not overflow: 10⁶ nodes have 1.7 · 10¹⁷ triples.
    let census = Graph.path(1_000_000, .directed).triadCensus()
    #expect(census[TriadKind.t021C.rawValue] == 999_998)
    #expect(census.reduce(0, +) == 166_666_166_667_000_000)
  }
}
