import Testing
import WeftMeasure
import WeftModel

@Suite struct RegionShapeTests {
  @Test func counts() {
    let network = county().having {
      $0.ties.append(Tie(source: 0, target: 2, mode: .networked, initiative: .unknown, origin: .projected))
    }
    #expect(region(.organizationCount, network) == 7)
    #expect(region(.externalCount, network) == 1)
    #expect(region(.tieCount, network) == 9)
    #expect(region(.tiesCollaborative, network) == 3)
    #expect(region(.tiesHierarchical, network) == 4)
    #expect(region(.tiesNetworked, network) == 2)
    #expect(region(.tiesProjected, network) == 1)
    #expect(region(.tiedPairs, network) == 9)
    // A B C U X; G T U A B; B C and, projected, G A.
    #expect(region(.organizationsCollaborative, network) == 5)
    #expect(region(.organizationsHierarchical, network) == 5)
    #expect(region(.organizationsNetworked, network) == 4)
  }

  @Test func wholeCounty() {
    // One triangle T A B; triples Σ k(k − 1)/2 = 1 + 3 + 1 + 3 + 1 + 3 + 0 = 12.
    #expect(agree([region(.transitivity, county())], "3/12"))
    // Σ 1/d over ordered pairs 27.5 (see FabricTests) of 42.
    #expect(agree([region(.efficiency, county())], "27.5/42"))
    #expect(region(.components, county()) == 1)
    #expect(region(.largestComponentShare, county()) == 1)
    // X hangs at U alone.
    #expect(region(.cutpointCount, county()) == 1)
    #expect(region(.bridgeCount, county()) == 1)
  }

  @Test func reciprocityOfLateralRows() {
    // A>B, B>C, U>X known and none returned; U-C unknown.
    #expect(region(.reciprocity, county()) == 0)
    // B>A in another mode returns A>B: 2 of 4.
    let network = county().having { $0.ties.append(Tie(source: 3, target: 2, mode: .networked)) }
    #expect(agree([region(.reciprocity, network)], "2/4"))
    // sna counts pairs: 1 mutual and 18 null of 21; UCINET 1 of 3 tied.
    #expect(agree([region(.reciprocity, network) { $0.convention = .sna }], "19/21"))
    #expect(agree([region(.reciprocity, network) { $0.convention = .ucinet }], "1/3"))
    #expect(region(.reciprocity, draw("A B", "A>B h")) == nil)
  }

  /// The toy network in one graph; NetworkX 3.6.
  @Test func toy() {
    let toy = draw(
      "A S C1 C2 V1 V2 E N I",
      "A>S h, C1>C2 c, C1>E n, C1>N c, S>C1 h, S>C2 h, S>E c, E>V1 n, S>N n, S>V1 h, V1>V2 h")
    #expect(agree([region(.efficiency, toy)], [0.5231481481481481]))
    #expect(agree([region(.transitivity, toy)], [0.41379310344827586]))
    #expect(agree([region(.density, toy)], [0.3055555555555556]))
    #expect(agree([region(.centralizationDegree, toy)], [0.5714285714285714]))
    #expect(agree([region(.centralizationBetweenness, toy)], [0.4084821428571428]))
    #expect(region(.cutpointCount, toy) == 2)
    #expect(region(.bridgeCount, toy) == 2)
    #expect(agree([region(.largestComponentShare, toy)], "8/9"))
  }
}
