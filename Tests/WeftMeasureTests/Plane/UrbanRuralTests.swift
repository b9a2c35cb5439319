import Testing
import WeftMeasure
import WeftModel

@Suite struct UrbanRuralTests {
  private var network: Network {
    county().having(.exchanges) { network in
      func row(_ from: String, _ to: String, _ resource: String, _ amount: Double) {
        network.exchanges.append(
          Exchange(source: network.index(from), target: network.index(to), resource: resource, amount: amount))
      }
      row("A", "U", "grain", 4)
      row("U", "C", "grain", 1)
      row("T", "A", "money", 5)
      row("X", "A", "money", 9)
      row("G", "U", "money", 7)
    }
  }

  @Test func resourceByResource() {
    // grain: 4 to town, 1 back: 2·1 of 5. money: T → A 5, nothing back (X has no settlement; G → U stays urban): 0 of 5.
    #expect(agree([region(.urbanRuralReciprocity, network)], "2/10"))
    // v2 {C}: only U → C. t2: 4 and 1.
    #expect(agree(numbers(.urbanRuralReciprocity, .territory, network), "2/10 2/10 2/5 0 0 -"))
  }

  @Test func listedInOrderOfAppearance() {
    let table = UrbanRuralTable(Analysis(network, Options())).table
    #expect(table.rows == [["grain", "1", "4", "0.4"], ["money", "5", "0", "0"]])
  }

  @Test func noTable() { #expect(region(.urbanRuralReciprocity, county()) == nil) }

  /// Plane by plane, over all exchanges with an end in it.
  @Test func agreesWithGoingThroughAllExchanges() {
    var random = RandomNetworks(seed: 58)
    for _ in 0..<200 {
      var network = random.network()
      for row in network.exchanges.indices { network.exchanges[row].resource = ["grain", "", "money"][row % 3] }
      let wanted = Analysis(network, Options()).planes(.territory).map { plane -> Double? in
        var (toRural, toUrban): ([String: Double], [String: Double]) = ([:], [:])
        for row in network.exchanges where plane.members.contains(row.source) || plane.members.contains(row.target) {
          guard let from = network.organizations[row.source].settlement,
            let to = network.organizations[row.target].settlement
          else { continue }
          if from != .rural, to == .rural { toRural[row.resource, default: 0] += row.amount }
          if from == .rural, to != .rural { toUrban[row.resource, default: 0] += row.amount }
        }
        let total = toRural.values.reduce(0, +) + toUrban.values.reduce(0, +)
        let returned = toRural.reduce(0.0) { $0 + 2 * min($1.value, toUrban[$1.key] ?? 0) }
        return total > 0 ? returned / total : nil
      }
      #expect(agree(numbers(.urbanRuralReciprocity, .territory, network), wanted))
    }
  }
}
