import Testing
import WeftMeasure
import WeftModel

///   A──B──D      A, B, C a triangle; D hangs on B; E alone.
///   └C─┘
@Suite struct StructuralHolesTests {
  private let network = draw("A B C D E", "A>B c, A>C c, B>C c, B>D c")

  @Test func wholeNetwork() {
    // A: p_AB = p_AC = 1/2, p_BC = 1/3, p_CB = 1/2. To B: 1/2 + 1/2·1/2 = 3/4; to C: 1/2 + 1/2·1/3 = 2/3.
    //    9/16 + 4/9 = 145/144. C the same.
    // B: p = 1/3 each. To A: 1/3 + 1/3·1/2 = 1/2; to C the same; to D: 1/3. 1/4 + 1/4 + 1/9 = 11/18.
    // D: p_DB = 1: 1.
    #expect(agree(numbers(.constraint, network), "145/144 11/18 145/144 1 -"))
  }

  @Test func egoNetworkAsUcinet() {
    // A's ego network lacks D: p_BC = 1/2. Both (1/2 + 1/4)² = 9/16: 9/8. B sees all: 11/18. D has one partner.
    #expect(agree(numbers(.constraint, network) { $0.convention = .ucinet }, "9/8 11/18 9/8 - -"))
  }

  @Test func effectiveSize() {
    // n − 2t/n: A: 2 − 2·1/2 = 1; B: 3 − 2·1/3 = 7/3; C as A; D: 1.
    #expect(agree(numbers(.effectiveSize, network), "1 7/3 1 1 -"))
  }

  @Test func weighted() {
    // A–B 3, A–C 1, B–C 2. A: p_AB = 3/4, p_AC = 1/4, p_CB = 2/3, p_BC = 2/5.
    // To B: 3/4 + 1/4·2/3 = 11/12; to C: 1/4 + 3/4·2/5 = 11/20: 121/144 + 121/400 = 4114/3600.
    let network = draw("A B C", "A>B c 3, A>C c, B>C c 2")
    #expect(agree([numbers(.constraint, network)[0]], "4114/3600"))
    // Effective size: m_BC = 2/3, m_CB = 2/2. B: 1 − p_AC·m_BC = 1 − 1/4·2/3; C: 1 − p_AB·m_CB = 1 − 3/4·1: 5/6 + 1/4.
    #expect(agree([numbers(.effectiveSize, network)[0]], "13/12"))
  }

  @Test func bothDirectionsAreAdded() {
    // A → B 1 and B → A 2 are a tie of 3, so the numbers are those above.
    let network = draw("A B C", "A>B c, B>A n 2, A>C c, B>C c 2")
    #expect(agree([numbers(.constraint, network)[0]], "4114/3600"))
  }
}
