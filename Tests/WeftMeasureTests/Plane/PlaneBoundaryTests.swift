import Testing
import WeftMeasure
import WeftModel

@Suite struct PlaneBoundaryTests {
  /// Lateral ties: A–B 2 (v1–v1), B–C 1 (v1–v2), C–U 3 (v2–t2), U–X 1 (t2–t2).
  @Test func byTerritory() {
    // k: E 1+3, I 2+1; t1: E 1+3, I 2; t2: E 3, I 1; v1: E 1, I 2; v2: E 1+3; v3 none.
    #expect(agree(numbers(.planeEITerritory, .territory, county()), "1/7 2/6 2/4 -1/3 1 -"))
  }

  @Test func bySystemOnlyWhereBothEndsHaveOne() {
    #expect(agree(numbers(.planeEISystem, .territory, county()), "- - - - - -"))
  }

  @Test func bySettlement() {
    // A–B, B–C rural; C–U across; X has no settlement.
    // k: E 3, I 2+1; t1: the same; t2: E 3; v1: I 3; v2: E 3, I 1.
    #expect(agree(numbers(.planeEISettlement, .territory, county()), "0 0 1 -1 2/4 -"))
    #expect(agree(numbers(.urbanRuralEI, .territory, county()), "0 0 1 -1 2/4 -"))
  }

  @Test func townsCountAsUrban() {
    let network = county().having { $0.ties.append(Tie(source: 1, target: 5, mode: .networked, weight: 2)) }
    // T–U: town and city differ as settlements (E 3 + 2) and are one urban side (I 3 + 2).
    #expect(agree([region(.planeEISettlement, network)], "2/8"))
    #expect(agree([region(.urbanRuralEI, network)], "-2/8"))
  }

  @Test func blockLead() {
    // w_line: G–U share a system, k and t2: 1. w_block: GT 1, TA 1, TB 1, AB 2, BC 1, CU 3, UX 1 = 10.
    // t1: inside TA 1, TB 1, AB 2, BC 1; no line. t2: inside UX 1, line GU 1. v1: AB 2. v2, v3: neither.
    #expect(agree(numbers(.blockLead, .territory, county()), "9/11 1 0 1 - -"))
  }

  @Test func aBlankTerritoryDiffersFromNone() {
    var network = county()
    network.organizations[0].territory = nil
    // G is in no territory now: k keeps TA TB AB BC CU UX = 9, and the line G–U cannot be told.
    #expect(agree(numbers(.blockLead, .territory, network), "1 1 1 1 - -"))
  }

  @Test func openness() {
    // External: U–X 1. k: of 11; t2 (of U alone, X is no one's side): GU 1, UC 3, UX 1.
    #expect(agree(numbers(.openness, .territory, county()), "1/11 0 1/5 0 0 -"))
  }
}
