import Testing
import WeftMeasure
import WeftModel

@Suite struct PlaneStatusTests {
  /// G and T hang from the line alone; A, B, C, U reach every woven neighbour laterally; X is external.
  @Test func sharesByStatus() {
    #expect(agree(numbers(.shareSuspended, .territory, county()), "2/7 1/4 0 0 0 -"))
    #expect(agree(numbers(.shareIsolated, .territory, county()), "0 0 0 0 0 -"))
    #expect(agree(numbers(.shareLoose, .territory, county()), "0 0 0 0 0 -"))
    #expect(agree(numbers(.shareSuspended, .domain, county()), "2/3 0 -"))
  }

  @Test func meanOverDefinedValues() {
    // 1 for G and T, 0 for the five others.
    #expect(agree(numbers(.meanSuspension, .territory, county()), "2/7 1/4 0 0 0 -"))
    var blank = county()
    blank.organizations[1].territory = nil
    // T has no suspension now: 1 of six.
    #expect(agree([region(.meanSuspension, blank)], "1/6"))
  }

  @Test func looseOnesAreNotAmongTheSuspended() {
    // θ = 0: whoever is not suspended, isolated, external or unplaced is loose: A, B, C, U.
    #expect(agree([region(.shareLoose, county()) { $0.threshold = 0 }], "4/7"))
    #expect(agree([region(.shareSuspended, county()) { $0.threshold = 0 }], "2/7"))
  }

  @Test func isolatesCount() {
    let network = draw("A:t B:t C:t", "A>B c", territories: "t/town")
    #expect(agree(numbers(.shareIsolated, .territory, network), "1/3"))
  }

  /// G_lat is the path A–B–C–U–X; G and T are points.
  @Test func ladderShares() {
    #expect(agree(numbers(.ladderPoint, .territory, county()), "2/7 1/4 0 0 0 -"))
    #expect(agree(numbers(.ladderLine, .territory, county()), "5/7 3/4 1 1 1 -"))
    #expect(agree(numbers(.ladderBelt, .territory, county()), "0 0 0 0 0 -"))
    #expect(agree(numbers(.ladderPlane, .territory, county()), "0 0 0 0 0 -"))
  }
}
