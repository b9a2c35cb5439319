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
      "s.yml:2:5: error: this would leave no designated core (leave a core, or name another with set first)"
    ),
    (
      "- set: {where: {core: yes}, to: {core: no}}",
      "s.yml:2:5: error: this would leave no designated core (leave a core, or name another with set first)"
    ),
    (
      "- close: {organizations: {id: T01}}",
      "s.yml:2:5: warning: territories lose their only designated core: P1 (name another with set)"
    ),
    (
      "- liaison: {plane: P1, each: 9}",
      "s.yml:2:32: warning: fewer than 9 organisations are free in 1 of 1 planes; all of them are taken there (at most 4 are free in one plane)"
    ),
    (
      "- pair: {from: {domain: new}, to: {domain: rural}, each: 5}",
      "s.yml:2:60: warning: 2 of 2 organisations find fewer than 5 new partners (the other side has 4; those already tied and those at capacity are passed over)"
    ),
    (
      "- exchange: {from: {domain: agency, core: no}, to: {domain: rural}, most: 8}",
      "s.yml:2:77: warning: only 1 of 8 pairs can be made (each organisation pairs once, in its own plane; within: region lifts that)"
    ),
    (
      "- relieve: {where: {rank: 99}}",
      "s.yml:2:5: warning: relieve changes nothing here (its filters select nobody, or all that it would do is so already)"
    ),
    (
      "- set: {where: {id: N1}, to: {domian: rural}}",
      "s.yml:2:33: warning: \"domian\" is a new column (did you mean \"domain\"?)"
    ),
    (
      "- set: {where: {id: N1}, to: {domain: rurall}}",
      "s.yml:2:41: error: there is no domain \"rurall\" (did you mean \"rural\"?)"
    ),
    (
      "- close: {alliances: [M9]}",
      "s.yml:2:25: error: there is no alliance \"M9\" (did you mean \"M1\"?)"
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

  @Test func planesWithoutACoreAndLevelsThatAreNotThereAreSaid() throws {
    var network = SmallCounty.network()
    network.organizations[3].isCore = false
    let outcome = try SmallCounty.apply("- conference: {}", to: network)
    #expect(SmallCounty.added(outcome) == ["T01-V11", "T01-V12", "T01-L1", "T01-N1"])
    #expect(
      outcome.findings.map { $0.line(in: .en) } == [
        "s.yml:2:17: warning: planes without a designated core are left out: P2 (mark a core in organizations.csv, or with set: {to: {core: yes}} first)"
      ])
    for index in network.territories.indices { network.territories[index].level = "district" }
    let none = try SmallCounty.apply("- empower: {share: 1}", to: network)
    #expect(none.change.isEmpty)
    #expect(
      none.findings.map { $0.line(in: .en) } == [
        "s.yml:2:14: warning: no territory has the level \"town\", so there is no plane (levels here: district; choose with --plane, or name planes under plane)"
      ])
  }

  @Test func setTakesADomainOfTheModelThatNobodyHasYet() throws {
    let outcome = try SmallCounty.apply("- set: {where: {id: N1}, to: {domain: public}}")
    let domain = try #require(outcome.network.organizations[10].domain)
    #expect(outcome.network.domains[domain].id == "public" && outcome.findings.isEmpty)
  }

  @Test func anOperatorThatFailsChangesNothing() throws {
    let network = SmallCounty.network()
    let outcome = try SmallCounty.apply("- conference: {plane: [P1, P9]}")
    #expect(SmallCounty.same(outcome.network, network))
  }
}
