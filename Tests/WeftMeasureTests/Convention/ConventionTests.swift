import Testing
import WeftGraph

@testable import WeftMeasure

/// Conventions on graphs small enough to do by hand.
@Suite struct ConventionTests {
  ///   0 → 1 → 2, 0 → 2, 2 → 0, 3 → 2
  private let arcs = Graph(
    nodeCount: 4, edges: [.init(0, 1), .init(1, 2), .init(0, 2), .init(2, 0), .init(3, 2)], kind: .directed)
  /// The same, undirected: triangle 0, 1, 2 with 3 on 2.
  private let ties = Graph(
    nodeCount: 4, edges: [.init(0, 1), .init(1, 2), .init(0, 2), .init(3, 2)], kind: .undirected)

  private func column(_ value: (Convention) -> Double?) -> [Double?] {
    [Convention.weft, .igraph, .networkx, .sna, .ucinet].map(value)
  }

  @Test func transitivity() {
    // Undirected: 3 closed of 5 triples (1 + 1 + 3 + 0).
    // networkx: pairs of out-neighbours: (1, 2) and (2, 1) of 0: 1 → 2 is there: 1 of 2.
    // Paths: 0→1→2 closed; 0→2→0 no path of three; 1→2→0 open; 2→0→1 open; 3→2→0 open: 1 of 4.
    #expect(agree(column { $0.transitivity(of: arcs) }, "3/5 3/5 1/2 1/4 1/4"))
    #expect(agree(column { $0.transitivity(of: ties) }, "3/5 3/5 3/5 3/5 3/5"))
    let none = Graph(nodeCount: 3, edges: [.init(0, 1)], kind: .directed)
    #expect(agree(column { $0.transitivity(of: none) }, "- - 0 - -"))
  }

  @Test func reciprocity() {
    // Pairs: 0–2 mutual; 0–1, 1–2, 2–3 one way; 0–3, 1–3 none. Arcs 2/5; pairs (1 + 2)/6; tied pairs 1/4.
    #expect(agree(column { $0.reciprocity(of: arcs) }, "2/5 2/5 2/5 1/2 1/4"))
  }

  @Test func degreeCentralization() {
    // Degrees 2, 2, 3, 1: Σ (3 − k) = 4. ÷ 3·2; igraph ÷ 4·3.
    #expect(agree(column { $0.degreeCentralization(of: ties) }, "4/6 4/12 4/6 4/6 4/6"))
    // In + out: 3, 2, 4, 1: Σ (4 − k) = 6. igraph ÷ 2·3·3, sna ÷ 2·3·2.
    #expect(agree(column { $0.degreeCentralization(of: arcs) }, "4/6 6/18 4/6 6/12 4/6"))
    let pair = Graph(nodeCount: 2, edges: [.init(0, 1)], kind: .undirected)
    #expect(agree(column { $0.degreeCentralization(of: pair) }, "- - - - -"))
  }

  @Test func closenessCentralization() {
    // Sums of distances 4, 4, 3, 5: closeness 3/4, 3/4, 1, 3/5: Σ (1 − c) = 0.9; ÷ 3·2/5.
    #expect(agree(column { $0.closenessCentralization(of: ties) }, "0.75 0.75 0.75 0.75 0.75"))
    #expect(agree(column { $0.closenessCentralization(of: arcs) }, "0.75 0.75 0.75 0.75 0.75"))
    // 0–1–2, 3 alone: weft 4/9, 2/3, 4/9, 0: Σ (2/3 − c) = 2/9 + 2/9 + 2/3 = 10/9; ÷ 6/5.
    // ucinet 3/7, 3/6, 3/7, 3/12: 1/14 + 1/14 + 1/4 = 11/28; ÷ 6/5.
    let apart = Graph(nodeCount: 4, edges: [.init(0, 1), .init(1, 2)], kind: .undirected)
    #expect(agree(column { $0.closenessCentralization(of: apart) }, "50/54 - 50/54 0 55/168"))
  }

  @Test func eigenvectorCentralization() {
    // Star of three: 1 and twice 1/√2. ÷ (3 − 2). Unit length: 1/√2 and twice 1/2; ÷ 1/√2: the same share.
    let star = Graph(nodeCount: 3, edges: [.init(0, 1), .init(0, 2)], kind: .undirected)
    let spread = 2 - 2.0.squareRoot()
    #expect(agree(column { $0.eigenvectorCentralization(of: star) }, [spread, spread, spread, spread, spread]))
    // Star of four: 1 and three times 1/√3, ÷ 2; unit length: 1/√2 and three times 1/√6, ÷ 2/√2.
    let four = Graph(nodeCount: 4, edges: [.init(0, 1), .init(0, 2), .init(0, 3)], kind: .undirected)
    let wide = (3 - 3.0.squareRoot()) / 2
    #expect(agree(column { $0.eigenvectorCentralization(of: four) }, [wide, wide, wide, wide, wide]))
  }

  @Test func krackhardtEfficiency() {
    // One component of 4. Ties 4, 1 surplus of 3·2/2 = 3; arcs 5, 2 surplus of 3² = 9.
    #expect(agree(column { $0.efficiency(arcs.krackhardt()) }, "2/3 2/3 2/3 7/9 2/3"))
  }
}
