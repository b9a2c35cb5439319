import Testing
import WeftMeasure
import WeftModel

@Suite struct ModeTests {
  @Test func overlapOfPairs() {
    #expect(region(.overlapCollaborativeHierarchical, county()) == 0)
    let network = county().having {
      $0.ties.append(Tie(source: 2, target: 1, mode: .collaborative))
      $0.ties.append(Tie(source: 3, target: 2, mode: .networked))
    }
    // T–A in both of 4 collaborative and 4 hierarchical pairs: 1/7; A–B in both of 4 and 2: 1/5; no T–A, T–B, … networked.
    #expect(agree([region(.overlapCollaborativeHierarchical, network)], "1/7"))
    #expect(agree([region(.overlapCollaborativeNetworked, network)], "1/5"))
    #expect(region(.overlapHierarchicalNetworked, network) == 0)
    #expect(region(.overlapHierarchicalNetworked, draw("A B", "A>B c")) == nil)
  }

  /// Systems: G, B, U. Blocks at town: G k; T A B C t1; U X t2.
  @Test func purity() {
    // Hierarchical: GU line; TB line–block; GT, TA point–point. Collaborative: AB and UX line–block (B, U have a
    // system), UC point–point. Networked: BC line–block.
    #expect(agree([region(.purityHierarchical, county())], "1/4"))
    #expect(agree([region(.purityCollaborative, county())], "1/3"))
    #expect(agree([region(.purityNetworked, county())], "1/1"))
    // Table (line, line–block, point): 0 2 1 / 1 1 2 / 0 1 0. χ² = 5/9 + 7/6 + 1 = 49/18; V = √(49/18 ÷ (8·2)).
    #expect(agree([region(.purityV, county())], [(49.0 / 288).squareRoot()]))
  }

  @Test func purityOfNothing() {
    #expect(region(.purityNetworked, draw("A B", "A>B c")) == nil)
    #expect(region(.purityV, draw("A B", "A>B c")) == nil)
  }

  @Test func twoSkins() {
    let network = county().having {
      $0.ties[0].purpose = "building"
      $0.ties[1].purpose = "党建;业务"
      $0.ties[2].purpose = "work"
      $0.ties[4].purpose = "fire drill"
    }
    // Building GT, GU; work GU, TA: 1 of 3 in common.
    #expect(agree([region(.twoSkins, network)], "2/3"))
    #expect(region(.twoSkins, county()) == nil)
    #expect(region(.twoSkins, county().having { $0.ties[0].purpose = "building" }) == nil)
  }

  @Test func assortativity() {
    // Without X: GT GU within agency, AB BC within rural, TA TB CU across: Σe = 8/14, a = b = 1/2: (8/14 − 1/2)/(1/2).
    #expect(agree([region(.assortativityDomain, county())], "1/7"))
    // Σxy 40/14, mean 23/14, Σx² 45/14: (40·14 − 23²)/(45·14 − 23²) = 31/101.
    #expect(agree([region(.assortativityRank, county())], "31/101"))
    // Arcs by settlement: urban G U, town T, rural A B C. GT ut, GU uu, TA TB tr, AB BC rr, CU ru.
    // e: uu 2/14, rr 4/14; a: u 4/14, t 3/14, r 7/14: (6·14 − 74)/(196 − 74).
    #expect(agree([region(.assortativitySettlement, county())], "10/122"))
  }
}
