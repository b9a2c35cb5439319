import Testing
import WeftMeasure
import WeftModel

@Suite struct CoreGroupTests {
  @Test func ofTheCountysCore() {
    // T's partners G, A, B of six others. t1: A, B of three.
    #expect(agree(numbers(.groupDegree, .territory, county()), "3/6 2/3 - - - -"))
    // Steps from T: G A B 1, U C 2, X 3 = 10 over six; t1: A B 1, C 2 = 4 over three.
    #expect(agree(numbers(.groupCloseness, .territory, county()), "6/10 3/4 - - - -"))
    // Through T: G–A, G–B wholly; A–U and A–X by half (A–T–G–U beside A–B–C–U): 3 of 15. t1: none of 3.
    #expect(agree(numbers(.groupBetweenness, .territory, county()), "3/15 0 - - - -"))
  }

  /// The nine organisations of the toy network, cores S and C1; NetworkX 3.6: group_degree_centrality 5/7 and
  /// group_betweenness_centrality(normalized) 4/7.
  @Test func twoCoresAsNetworkXHasThem() {
    let toy = draw(
      "A:b S:b* C1:b* C2:b V1:b V2:b E:b N:b I:b",
      "A>S h, C1>C2 c, C1>E n, C1>N c, S>C1 h, S>C2 h, S>E c, E>V1 n, S>N n, S>V1 h, V1>V2 h", territories: "b/town")
    #expect(agree(numbers(.groupDegree, .territory, toy), "5/7"))
    #expect(agree(numbers(.groupBetweenness, .territory, toy), "4/7"))
  }

  /// ```
  /// A ── B ── C    D      Alliance 0 {A, B, C, D} is led by B: two of three others; A–C is the one pair of three that it
  ///                       joins. Alliance 1, of the same, is led by E, who is not on its list: the core A stands in, next
  /// E                     to B and two steps from C. Alliance 2 {C, D} has neither. Alliance 3 is empty.
  /// ```
  @Test func anAllianceIsLedByItsLead() {
    var network = draw("A* B C D E", "A>B c, B>C c")
    network = network.having(.alliances, .memberships) { network in
      for (index, (members, lead)) in [("ABCD", "B"), ("ABCD", "E"), ("CD", ""), ("", "")].enumerated() {
        network.alliances.append(
          Alliance(id: "a\(index)", name: "a\(index)", lead: lead.isEmpty ? nil : network.index(lead)))
        for member in members {
          network.memberships.append(Membership(alliance: index, organization: network.index(String(member))))
        }
      }
    }
    #expect(agree(numbers(.groupDegree, .alliance, network), "2/3 1/3 - -"))
    #expect(agree(numbers(.groupCloseness, .alliance, network), "2/3 4/9 - -"))
    #expect(agree(numbers(.groupBetweenness, .alliance, network), "1/3 0 - -"))
    let table = AllianceTable(Analysis(network, Options())).table
    #expect(table.header.suffix(3) == ["group_degree", "group_closeness", "group_betweenness"])
    #expect(table.rows[2].suffix(3) == ["", "", ""])
  }
}
