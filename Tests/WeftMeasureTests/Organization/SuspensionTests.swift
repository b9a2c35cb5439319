import Testing
import WeftMeasure
import WeftModel

///        H                 vertical: H ⇒ A, B, C, D
///     ╱ ╱ ╲ ╲
///    A──B──C  D            lateral: A–B, B–C; all in town t
@Suite struct SuspensionTests {
  private let ties = "H>A h, H>B h, H>C h, H>D h, A>B c value, B>C n value+activity"
  private var network: Network { draw("H:t A:t B:t C:t D:t", ties, territories: "k/county t/town<k u/town<k") }

  @Test func oneBlock() {
    // T = {A, B, C}, the woven ones.
    // H: all 1 + 1 + 1, lateral 0: 1. D: all 3 · 1/2, lateral 0: 1.
    // A: all 1 (B) + 1/2 (C), lateral 1 + 1/2: 0. B: 2 and 2: 0. C as A.
    #expect(agree(numbers(.suspension, network), "1 0 0 0 1"))
    #expect(cells(.status, network) == ["suspended", "anchored", "anchored", "anchored", "suspended"])
    #expect(cells(.localTies, network) == ["0", "1", "2", "1", "0"])
    #expect(cells(.superiors, network) == ["0", "1", "1", "1", "1"])
  }

  @Test func aVerticalShortCutCounts() {
    // A–B–C–E in a lateral row, H above A and E: T = {A, B, C, E}.
    let network = draw("H:t A:t B:t C:t E:t", "H>A h, H>E h, A>B c, B>C c, C>E c", territories: "t/town")
    // A: lateral 1 + 1/2 + 1/3 = 11/6; all: B 1, C 1/2, E 1/2 (over H) = 2: 1 − 11/12.
    // B: lateral 1 + 1 + 1/2, the same in all. H: lateral 0.
    #expect(agree(numbers(.suspension, network), "1 1/12 0 0 1/12"))
  }

  @Test func layersShareTheT() {
    // value: A–B and B–C. activity: B–C alone: A 0 of 3/2, B 1 of 2, C 1 of 3/2.
    #expect(agree(numbers(.suspensionValue, network), "1 0 0 0 1"))
    #expect(agree(numbers(.suspensionActivity, network), "1 1 0.5 1/3 1"))
    #expect(agree(numbers(.suspensionPlatform, network), "1 1 1 1 1"))
    #expect(agree(numbers(.suspensionMechanism, network), "1 1 1 1 1"))
  }

  @Test func pathsLeaveThePlaneButTargetsDoNot() {
    // C moves to town u. Town t: T = {A, B}. Town u: T = {C}.
    let network = draw("H:t A:t B:t C:u D:t", ties, territories: "k/county t/town<k u/town<k")
    // A: B 1: 0. B: A 1: 0. H: all 2: 1. D: all 1/2 + 1/2: 1. C: nobody in T but itself, attached and tied: 1.
    #expect(agree(numbers(.suspension, network), "1 0 0 1 1"))
    #expect(cells(.localTies, network) == ["0", "1", "1", "0", "0"])
    // C has lateral ties, and still none of them reaches a woven neighbour: suspended.
    #expect(cells(.status, network)[3] == "suspended")
    // At county level all are in one plane again.
    #expect(agree(numbers(.suspension, network) { $0.plane = "county" }, "1 0 0 0 1"))
  }

  @Test func ownTerritoryStandsWhereItIsHigherThanThePlane() {
    // H belongs to the county: its block is everybody. v lies in t.
    let network = draw(
      "H:k A:t B:v C:u", "H>A h, A>B c, B>C c", territories: "k/county t/town<k v/village<t u/town<k")
    // H: T = {A, B, C}: all 1 + 1/2 + 1/3, lateral 0: 1. A: T = {B}: 0. B: T = {A}: 0. C: T = {}, not attached.
    #expect(agree(numbers(.suspension, network), "1 0 0 -"))
    // C: not attached, no lateral partner in its plane: loose.
    #expect(cells(.status, network) == ["suspended", "anchored", "anchored", "loose"])
    #expect(cells(.localTies, network) == ["0", "1", "1", "0"])
    // Village level: A's own territory stands higher, so its block is t with v; B's is v alone.
    #expect(cells(.localTies, network) { $0.plane = "village" } == ["0", "1", "0", "0"])
  }

  @Test func nobodyReached() {
    // S is alone in u: attached by H: 1. M has a membership and a lateral tie abroad: 1. L a lateral tie abroad: empty.
    // I has a membership and no tie: empty.
    let network = draw(
      "H:t S:u M:v L:w I:u", "H>S h, M>H c, L>H c", territories: "t/town u/town v/town w/town"
    ).having(.memberships, .alliances) { network in
      network.alliances = [Alliance(id: "a", name: "a")]
      network.memberships = [2, 4].map { Membership(alliance: 0, organization: $0) }
    }
    // H: T = {H} less itself is nobody; attached and tied: 1.
    #expect(agree(numbers(.suspension, network), "1 1 1 - -"))
    #expect(cells(.status, network) == ["suspended", "suspended", "suspended", "loose", "isolated"])
    #expect(cells(.nominal, network) == ["false", "false", "false", "false", "true"])
  }

  @Test func blankTerritoryGivesNothing() {
    let network = draw("H A:t B", "H>A h, A>B c", territories: "t/town")
    #expect(agree(numbers(.suspension, network), "- 1 -"))
    #expect(cells(.status, network) == ["unplaced", "suspended", "unplaced"])
    #expect(cells(.localTies, network) == ["", "0", ""])
  }

  @Test func withoutTerritoriesNoSuspensionIsComputed() {
    let network = draw("H A B", "H>A h, A>B c")
    #expect(agree(numbers(.suspension, network), "- - -"))
    #expect(cells(.status, network) == ["unplaced", "unplaced", "unplaced"])
  }

  @Test func externalsCountInT() {
    // X is external with a territory: A has a lateral tie to it.
    let network = draw("A:t X:t^ Y^ Z^", "A>X c, A>Y c", territories: "t/town")
    #expect(agree(numbers(.suspension, network), "0 0 - -"))
    #expect(cells(.status, network) == ["anchored", "external", "external", "isolated"])
    #expect(cells(.localTies, network) == ["1", "1", "", ""])
  }

  @Test func projectedTiesWeave() {
    var network = draw("H:t A:t B:t", "H>A h, H>B h, A-B n 1.5", territories: "t/town")
    network.ties[2].origin = .projected
    #expect(agree(numbers(.suspension, network), "1 0 0"))
  }

  @Test func levelFromTheDataset() {
    var network = draw("A:v B:w", "A>B c", territories: "c/county v/village<c w/village<c")
    // No territory has level town: everybody's own village.
    #expect(cells(.localTies, network) == ["0", "0"])
    network.configuration.plane = "county"
    #expect(cells(.localTies, network) == ["1", "1"])
    #expect(cells(.localTies, network) { $0.plane = "village" } == ["0", "0"])
  }
}
