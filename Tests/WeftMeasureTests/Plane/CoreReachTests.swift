import Testing
import WeftMeasure
import WeftModel

@Suite struct CoreReachTests {
  @Test func shareReached() {
    // T reaches G A B C U (X is external); t2 and the villages have no core.
    #expect(agree(numbers(.reach, .territory, county()), "1 1 - - - -"))
    let network = draw("T:t* A:t B:t C:t^", "T>A h", territories: "t/town")
    #expect(agree(numbers(.reach, .territory, network), "1/2"))
  }

  @Test func lastMileOfTheLowestLevel() {
    // Villages: A 1, B 1, C 2 steps from T. Mean 4/3; P95 of (1 1 2): place 2 · 0.95 = 1.9: 1 + 0.9.
    #expect(agree(numbers(.lastMile, .territory, county()), "4/3 4/3 - - - -"))
    #expect(agree(numbers(.lastMileP95, .territory, county()), "1.9 1.9 - - - -"))
    #expect(agree(numbers(.lastMileUnreachable, .territory, county()), "0 0 - - - -"))
  }

  @Test func unreachableOnesAreCounted() {
    let network = draw("T:t* A:v B:v", "T>A h", territories: "t/town v/village<t")
    #expect(agree(numbers(.lastMile, .territory, network), "1 -"))
    #expect(agree(numbers(.lastMileUnreachable, .territory, network), "1 -"))
  }

  @Test func theNearestCoreCounts() {
    //  S*──A──B──T*
    let network = draw("S:v* A:v B:v T:v*", "S>A h, A>B h, B>T h", territories: "v/village")
    #expect(agree(numbers(.lastMile, .territory, network), "1"))
  }
}
