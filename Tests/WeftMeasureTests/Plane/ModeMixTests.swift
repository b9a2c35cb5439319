import Testing
import WeftMeasure
import WeftModel

@Suite struct ModeMixTests {
  @Test func sharesOfStrength() {
    // Collaborative AB 2, CU 3, UX 1; hierarchical 4 × 1; networked BC 1: 11 in all. v2 {C}: BC 1, CU 3.
    // t2 {U X}: GU 1, CU 3, UX 1. v1 {A B}: TA 1, TB 1, AB 2, BC 1.
    // t1 {T A B C}: GT 1, TA 1, TB 1, AB 2, BC 1, CU 3 = 9.
    #expect(agree(numbers(.modeMixCollaborative, .territory, county()), "6/11 5/9 4/5 2/5 3/4 -"))
    #expect(agree(numbers(.modeMixHierarchical, .territory, county()), "4/11 3/9 1/5 2/5 0 -"))
    #expect(agree(numbers(.modeMixNetworked, .territory, county()), "1/11 1/9 0 1/5 1/4 -"))
  }

  @Test func entropyOfTheShares() {
    // v2: ¾ and ¼: −0.75 ln 0.75 − 0.25 ln 0.25 = 0.215762 + 0.346574 (NumPy: 0.5623351446188083).
    // t2: −0.8 ln 0.8 − 0.2 ln 0.2 = 0.178515 + 0.321888 (NumPy: 0.5004024235381879).
    let values = numbers(.modeMixEntropy, .territory, county())
    #expect(agree([values[4]], [0.5623351446188083]))
    #expect(agree([values[2]], [0.5004024235381879]))
    #expect(values[5] == nil)
  }

  @Test func oneModeAloneHasNone() {
    #expect(region(.modeMixEntropy, draw("A B", "A>B c")) == 0)
  }
}
