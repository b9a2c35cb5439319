import Testing
import WeftModel
import WeftScenario
import WeftTable

@Suite struct FilterDomainTests {
  /// SmallCounty has rural, agency and new; `soe` is the model's, `sao` nobody's.
  @Test func aDomainOfTheModelThatIsNotThereSelectsNothing() throws {
    let outcome = try SmallCounty.apply("- pair: {from: {domain: soe}, to: {domain: rural}}")
    // It is said that nothing came of it, and that is all.
    #expect(outcome.findings.map(\.code) == ["W-SCN-NOTHING"] && outcome.change.isEmpty)
    #expect(SmallCounty.same(outcome.network, SmallCounty.network()))
  }

  @Test func aDomainOfNobodysIsAnError() throws {
    let outcome = try SmallCounty.apply("- pair: {from: {domain: ruralx}, to: {domain: rural}}")
    #expect(
      outcome.findings.map { $0.line(in: .en) } == [
        "s.yml:2:27: error: there is no domain value \"ruralx\" (did you mean \"rural\"?)"
      ])
  }
}
