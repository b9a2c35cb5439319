import Testing
import WeftMeasure
import WeftModel
import WeftTestSupport

@Suite struct SuspensionTargetsTests {
  /// One place.   A ═ B (lateral), H above all:  H → A, H → B, H → C, H → D.
  private let before = draw("H:t A:t B:t C:t D:t", "A>B c, H>A h, H>B h, H>C h, H>D h", territories: "t/town")

  @Test func heldTargetsKeepANewTieFromEnlargingT() {
    var after = before
    after.ties.append(Tie(source: 3, target: 4, mode: .collaborative))
    // T was {A, B}. For A: B at 1 laterally and in all: suspension 0. With T = {A, B, C, D} recomputed:
    // reach_all = 1 + 1/2 + 1/2, reach_lat = 1, so 1 − 1/2.
    let recomputed = Analysis(after, Options())
    #expect(agree([recomputed.suspension[1]], "0.5"))
    let held = Analysis(after, Options(), holding: Analysis(before, Options()).suspensionTargets)
    #expect(agree([held.suspension[1]], "0"))
    // C reached A and B by H only, and still does: 1, held or not: 1 − 0/1 and recomputed 1 − 1/2.
    #expect(agree([held.suspension[3]], "1"))
    #expect(agree([recomputed.suspension[3]], "0.5"))
  }

  @Test func aTargetThatIsGoneIsLeftOut() {
    // Without B, T = {A}: C reaches A over H at 2: 1 − 0/(1/2); A has nobody left and is attached: 1.
    var after = draw("C:t H:t A:t", "H>A h, H>C h", territories: "t/town")
    after.tables = before.tables
    let held = Analysis(after, Options(), holding: Analysis(before, Options()).suspensionTargets)
    #expect(agree(held.suspension, "1 1 1"))
  }

  @Test func anOrganizationThatIsNewGetsTheNewT() {
    let after = draw(
      "N:t H:t A:t B:t C:t D:t", "N>A c, A>B c, H>A h, H>B h, H>C h, H>D h", territories: "t/town")
    let held = Analysis(after, Options(), holding: Analysis(before, Options()).suspensionTargets)
    // N: T = {A, B} of the new network: 1 + 1/2 either way. B: T was {A, B}, so {A}: 1 either way.
    #expect(agree([held.suspension[0], held.suspension[3]], "0 0"))
  }

  @Test func identifiersAreComparedByteForByte() {
    // é as one scalar (row 0) and as e with an accent (row 1): two organisations, only the first tied to B.
    var before = draw("\u{E9}:t e\u{301}:t B:t", territories: "t/town")
    before.ties = [Tie(source: 2, target: 0, mode: .collaborative)]
    var after = draw("e\u{301}:t \u{E9}:t B:t", territories: "t/town")
    after.ties = [Tie(source: 2, target: 1, mode: .collaborative)]
    let held = Analysis(after, Options(), holding: Analysis(before, Options()).suspensionTargets)
    #expect(agree(held.suspension, "- 0 0"))
  }

  @Test func ownTargetsChangeNothing() {
    var random = RandomNetworks(seed: 12)
    for _ in 0..<200 {
      let network = random.network()
      let own = Analysis(network, Options())
      let order = random.draws.permutation(network.organizations.count)
      let moved = network.reordered(order)
      let held = Analysis(moved, Options(), holding: own.suspensionTargets)
      #expect(held.suspension == Analysis(moved, Options()).suspension)
      #expect(held.statuses == Analysis(moved, Options()).statuses)
    }
  }
}
