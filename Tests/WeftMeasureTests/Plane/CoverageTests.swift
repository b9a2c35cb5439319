import Testing
import WeftMeasure
import WeftModel

@Suite struct CoverageTests {
  @Test func leavesWithAnOrganisation() {
    // Leaves v1, v2 (occupied) and v3 (not).
    #expect(agree(numbers(.coverage, .territory, county()), "2/3 1 0 1 1 0"))
    #expect(agree([region(.coverage, county())], "2/3"))
  }

  @Test func noTerritories() {
    #expect(agree([region(.coverage, draw("A B", "A>B h"))], "-"))
  }
}
