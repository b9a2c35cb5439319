import Testing
import WeftMeasure
import WeftModel

@Suite struct HierarchyTests {
  @Test func aTreeOfCommand() {
    // G over T and U, T over A and B: an out-tree of five.
    for measure in [Measure.connectedness, .hierarchy, .gtdEfficiency, .lubness, .flowHierarchy] {
      #expect(region(measure, county()) == 1, "\(measure.name)")
    }
    #expect(region(.depth, county()) == 2)
    // G has two, T has two.
    #expect(region(.span, county()) == 2)
  }

  ///    A     B        C has two superiors without a common one; D ⇄ E command each other; F–G apart.
  ///     \   / \
  ///       C    D ⇄ E      F → G
  @Test func whatBreaksATree() {
    let network = draw("A B C D E F G H", "A>C h, B>C h, B>D h, D>E h, E>D h, F>G h")
    // H has no hierarchical tie: n = 7. Pairs in different components: 5·2 of 21.
    #expect(agree([region(.connectedness, network)], "11/21"))
    // Ranked pairs: AC, BC, BD, BE, DE, FG; both ways: DE.
    #expect(agree([region(.hierarchy, network)], "5/6"))
    // Five in one component: 4 ties span it and there are 4 pairs: none surplus of 4·3/2 = 6.
    #expect(region(.gtdEfficiency, network) == 1)
    // Arcs: 6 − (4 + 1) = 1 of 4² + 1².
    #expect(agree([region(.gtdEfficiency, network) { $0.convention = .sna }], "16/17"))
    // No upper bound: AB, AD, AE. All others have one. 1 − 3/6.
    #expect(agree([region(.lubness, network)], "3/6"))
    // D>E and E>D lie on a cycle: 4 of 6.
    #expect(agree([region(.flowHierarchy, network)], "4/6"))
    // B → {D E} is one step; A, B → C.
    #expect(region(.depth, network) == 1)
    // A 1, B 2, F 1.
    #expect(agree([region(.span, network)], "4/3"))
  }

  @Test func noHierarchy() {
    let network = draw("A B", "A>B c")
    for measure in [Measure.connectedness, .hierarchy, .gtdEfficiency, .lubness, .flowHierarchy, .span] {
      #expect(region(measure, network) == nil, "\(measure.name)")
    }
    #expect(region(.depth, network) == 0)
  }
}
