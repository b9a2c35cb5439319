import Testing
import WeftMeasure
import WeftModel

@Suite struct PlaneDensityTests {
  /// Territories k, t1 {T A B C}, t2 {U X}, v1 {A B}, v2 {C}, v3 {}.
  @Test func tiedPairsOfAllPairs() {
    // k: 8 of 7·6/2 = 21; t1: TA TB AB BC of 6; t2: UX of 1; v1: AB of 1.
    #expect(agree(numbers(.density, .territory, county()), "8/21 4/6 1 1 - -"))
    // k: AB CU UX; t1: AB.
    #expect(agree(numbers(.densityCollaborative, .territory, county()), "3/21 1/6 1 1 - -"))
    #expect(agree(numbers(.densityNetworked, .territory, county()), "1/21 1/6 0 0 - -"))
    #expect(agree(numbers(.densityLateral, .territory, county()), "4/21 2/6 1 1 - -"))
    // Ordered pairs: 4 of 42; T>A and T>B of 12.
    #expect(agree(numbers(.densityHierarchical, .territory, county()), "4/42 2/12 0 0 - -"))
  }

  @Test func domainsAndRegion() {
    // agency {G T U}: GT, GU of 3; rural {A B C}: AB, BC of 3; soe has nobody.
    #expect(agree(numbers(.density, .domain, county()), "2/3 2/3 -"))
    #expect(agree([region(.density, county())], "8/21"))
  }
}
