import Testing
import WeftMeasure
import WeftModel
import WeftTestSupport

@Suite struct MatchingTests {
  private func lists(_ network: Network, demands: String, resources: String) -> Network {
    func rows(_ text: String) -> [Quantity] {
      text.split(separator: ",").map { row in
        let words = row.split(separator: " ")
        return Quantity(
          organization: network.index(String(words[0])), category: String(words[1]), amount: Double(words[2])!)
      }
    }
    return network.having(.demands, .resources) {
      $0.demands = rows(demands)
      $0.resources = rows(resources)
    }
  }

  @Test func aloneTiedPooled() {
    // rice: A wants 3 and has 1; B has 1 (tied to A), U has 5 (shares a2 with A and B). hall: C wants 2, X has 4 and is
    // tied to U only. Alone min(1, 3) = 1; tied 3 rice (1 own, 1 from B, 1 of U's), 0 hall; pooled 3 + 2.
    let network = lists(
      alliedCounty(), demands: "A rice 3,C hall 2", resources: "A rice 1,B rice 1,U rice 5,X hall 4")
    #expect(region(.alone, network) == 1)
    #expect(region(.tied, network) == 3)
    #expect(region(.pooled, network) == 5)
    #expect(agree([region(.synergy, network)], "4/5"))
    #expect(agree([region(.realised, network)], "2/4"))
    let table = MatchingTable(Analysis(network, Options())).table
    #expect(table.rows[0].prefix(6) == ["rice", "3", "7", "1", "3", "3"])
    #expect(table.rows[1] == ["hall", "2", "4", "0", "0", "2", "1", "0"])
    #expect(table.rows[2].first == "total")
  }

  /// Toy set: demand 3 2 4, resources 4 1 3, r1–d1, r1–d2, r2–d2, r2–d3; NetworkX maximum_flow: 5.
  @Test func toyFlow() {
    let toy = lists(
      draw("d1 d2 d3 r1 r2 r3", "r1>d1 c, r1>d2 n, r2>d2 c, r2>d3 n"), demands: "d1 x 3,d2 x 2,d3 x 4",
      resources: "r1 x 4,r2 x 1,r3 x 3")
    #expect(region(.tied, toy) == 5)
    #expect(region(.alone, toy) == 0)
    #expect(region(.pooled, toy) == 8)
    #expect(agree([region(.realised, toy)], "5/8"))
  }

  @Test func missingListsAndNothingToAdd() {
    #expect(region(.tied, county()) == nil)
    let own = lists(county(), demands: "A rice 1", resources: "A rice 1")
    #expect(region(.synergy, own) == 0)
    #expect(region(.realised, own) == nil)
  }

  @Test func neverLessThanAloneNorMoreThanPooled() {
    var random = RandomNetworks(seed: 5)
    for _ in 0..<200 {
      var network = random.network()
      let n = network.organizations.count
      for _ in 0..<(n > 0 ? 6 : 0) {
        network.demands.append(
          Quantity(organization: random.draws.int(below: n), category: "c\(random.draws.int(below: 2))"))
        network.resources.append(
          Quantity(organization: random.draws.int(below: n), category: "c\(random.draws.int(below: 2))", amount: 2))
      }
      let analysis = Analysis(network, Options())
      for category in analysis.matchedCategories ?? [] {
        #expect(category.alone <= category.tied && category.tied <= category.pooled)
      }
    }
  }

  @Test func projects() {
    let network = county().having(.projects) { network in
      network.projects = [.done, .open, .stopped, .done].map { Project(id: "", status: $0) }
    }
    #expect(agree([region(.projectsClosed, network)], "2/4"))
    #expect(region(.projectsClosed, county()) == nil)
  }
}
