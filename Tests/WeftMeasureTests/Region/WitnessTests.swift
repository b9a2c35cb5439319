import Testing
import WeftMeasure
import WeftModel

@Suite struct WitnessTests {
  private func found(_ kind: Witness.Kind, _ network: Network) -> [String] {
    Analysis(network, Options()).witnesses.filter { $0.kind == kind }.map { $0.b.isEmpty ? $0.a : "\($0.a) \($0.b)" }
  }

  @Test func whatBreaksCommand() {
    let network = draw("A B C D E", "A>C h, B>C h, C>D h, B>D h, D>E h, E>D h")
    #expect(found(.noCommonSuperior, network) == ["A B"])
    // Ties taken by source and then target: B–C, C–D … B–D closes the ring B C D.
    #expect(found(.surplusTie, network).count == 1)
    #expect(found(.commandLoop, network) == ["D E"])
  }

  @Test func planesAndAlliances() {
    #expect(found(.emptyTerritory, county()) == ["v3"])
    #expect(found(.dormantAlliance, alliedCounty()) == ["a2", "a3"])
    // Nobody is of the domain soe, so only domains with organisations can be apart.
    #expect(found(.domainsApart, county()).isEmpty)
    var apart = county()
    apart.organizations[6].domain = 2
    #expect(found(.domainsApart, apart) == ["rural soe"])
  }

  @Test func cutOff() {
    #expect(found(.cutOff, county()) == ["U X"])
    //  A──B──C──D, B──E: without B {A}, {C D}, {E}; without C {D}.
    let network = draw("A B C D E", "A>B c, B>C c, C>D c, B>E c")
    #expect(found(.cutOff, network) == ["B A", "B E", "C D"])
  }

  @Test func longListsSayThatTheyAreCut() {
    // Fifty heads over one organisation have nobody above them.
    let heads = (0..<50).map { "h\($0)" }
    let network = draw((heads + ["s"]).joined(separator: " "), heads.map { "\($0)>s h" }.joined(separator: ", "))
    let rows = Analysis(network, Options()).witnesses.filter { $0.kind == .noCommonSuperior }
    // 50·49/2 = 1,225 pairs of heads.
    #expect(rows.count == 1001)
    #expect(rows.last?.detail == "225 more, not listed")
  }
}
