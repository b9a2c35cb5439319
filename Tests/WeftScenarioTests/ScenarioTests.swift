import Testing
import WeftModel
import WeftScenario
import WeftTable

/// Scenario files that are wrong: one line each, with place and hint.
@Suite struct ScenarioTests {
  @Test func readingListsEverythingThatIsWrong() {
    let (scenario, findings) = Scenario.reading(
      """
      nmae: x
      operators:
        - piar: {}
        - pair: {form: {domain: rural}, each: 0}
      """, file: "s.yml")
    #expect(scenario == nil)
    #expect(
      findings.map { $0.line(in: .en) } == [
        "s.yml:1:1: error: unknown key \"nmae\" (did you mean \"name\"?)",
        "s.yml:3:5: error: there is no operator \"piar\" (did you mean \"pair\"?)",
        "s.yml:4:12: error: unknown key \"form\" (did you mean \"from\"?)",
        "s.yml:4:11: error: {…} stands where a pair with from and to, or with list is expected (write a pair with from and to, or with list)",
        "s.yml:4:41: error: \"0\" stands where a whole number in 1 … 10000 is expected (write a whole number in 1 … 10000)",
      ])
  }

  @Test(arguments: [
    (
      "- relieve: {where: {domian: rural}}",
      "s.yml:2:23: error: there is no column \"domian\" (did you mean \"domain\"?)"
    ),
    (
      "- relieve: {where: {domain: rurall}}",
      "s.yml:2:31: error: there is no domain value \"rurall\" (did you mean \"rural\"?)"
    ),
    ("- conference: {plane: P3}", "s.yml:2:25: error: there is no plane \"P3\" (did you mean \"P1\"?)"),
    ("- chain: {members: [N1, N3]}", "s.yml:2:27: error: there is no organisation \"N3\" (did you mean \"N2\"?)"),
    (
      "- merge: {territories: [P1], into: P1}",
      "s.yml:2:27: error: a territory cannot be merged into itself (name another territory under into)"
    ),
    (
      "- close: {organizations: {core: yes}}",
      "s.yml:2:12: error: this would close the only designated core left (leave a core, or name another with set first)"
    ),
    (
      "- ties: {remove: [{source: N1, target: N2}]}",
      "s.yml:2:21: error: there is no such tie: N1 – N2 (check both ids and the mode)"
    ),
    (
      "- set: {where: {rank: high}, to: {rank: 1}}",
      "s.yml:2:25: error: \"high\" stands where a rank such as 3 or \">= 3\" is expected (write a rank such as 3 or \">= 3\")"
    ),
  ]) func applyingSaysWhatDoesNotFit(step: String, line: String) throws {
    let outcome = try SmallCounty.apply(step)
    #expect(outcome.findings.map { $0.line(in: .en) } == [line])
  }

  @Test func anOperatorThatFailsChangesNothing() throws {
    let network = SmallCounty.network()
    let outcome = try SmallCounty.apply("- conference: {plane: [P1, P9]}")
    #expect(SmallCounty.same(outcome.network, network))
  }
}
