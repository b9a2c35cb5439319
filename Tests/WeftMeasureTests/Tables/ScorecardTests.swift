import Testing
import WeftMeasure
import WeftModel

@Suite struct ScorecardTests {
  private func part(_ card: String, _ name: String, _ network: Network) -> Double? {
    let result = Scorecard.all.first { $0.name == card }!.result(Analysis(network, Options()))
    return result.scores.first { $0.part.name == name }!.value
  }

  @Test func sevenCards() {
    #expect(
      Scorecard.all.map(\.name) == [
        "administrative", "estranged", "suspended", "formal", "leading", "integrating", "serving",
      ])
    for card in Scorecard.all { #expect(Set(card.parts.map(\.name)).count == card.parts.count) }
  }

  @Test func partsOfTheCounty() {
    // Villages: A 1 of 3 (TA 1, AB 2), B 1 of 4 (TB 1, AB 2, BC 1), C 0 of 4.
    #expect(agree([part("administrative", "administrative_share_lowest", county())], [(1.0 / 3 + 1.0 / 4) / 3]))
    #expect(agree([part("administrative", "hierarchical_share", county())], "4/11"))
    // Rows: A>B, B>C, U>X; U-C unknown. Passivity A 0, B 1/2, C 1, U 0, X 1.
    #expect(agree([part("estranged", "passivity", county())], "2.5/5"))
    // C and X accept and begin nothing.
    #expect(agree([part("estranged", "share_estranged", county())], "2/7"))
    #expect(agree([part("suspended", "unwoven", county())], "8/15"))
    #expect(agree([part("integrating", "block_lead", county())], "10/11"))
    #expect(agree([part("integrating", "urban_rural_ei", county())], "1/2"))
    #expect(agree([part("integrating", "share_tied", county())], "1"))
    #expect(agree([part("leading", "reach", county())], "1"))
    #expect(agree([part("leading", "core_percentile", county())], "1/4"))
    #expect(agree([part("leading", "coverage", county())], "2/3"))
  }

  @Test func lackingPartsAreLeftOutAndNamed() {
    let result = Scorecard.all.first { $0.name == "estranged" }!.result(Analysis(county(), Options()))
    #expect(result.lacking.map(\.name) == ["absence"])
    #expect(agree([result.mean], [(0.5 + 2.0 / 7) / 2]))
    let serving = Scorecard.all.first { $0.name == "serving" }!.result(Analysis(county(), Options()))
    #expect(serving.mean == nil)
    #expect(serving.lacking.map(\.name) == ["realised", "projects_closed", "open_activities"])
  }

  @Test func weightsOfTheDataset() {
    var network = county()
    network.configuration.scorecardWeights = ["leading": ["reach": 2, "coverage": 0]]
    let result = Scorecard.all.first { $0.name == "leading" }!.result(Analysis(network, Options()))
    // (2·1 + 1·1/4)/3.
    #expect(agree([result.mean], "0.75"))
    let rows = ScorecardTable(Analysis(network, Options())).table.rows.filter { $0[0] == "leading" }
    #expect(rows.map { $0[1] } == ["reach", "core_percentile", "coverage", "score"])
    #expect(rows.map { $0[3] } == ["2", "1", "0", "3"])
    #expect(rows[3][2] == "0.75")
  }

  @Test func everyPartLiesBetweenZeroAndOne() {
    var random = RandomNetworks(seed: 21)
    for _ in 0..<100 {
      let analysis = Analysis(random.network(), Options())
      for card in Scorecard.all {
        for score in card.result(analysis).scores {
          guard let value = score.value else { continue }
          #expect(value > -1e-9 && value < 1 + 1e-9, "\(card.name) \(score.part.name)")
        }
      }
    }
  }
}
