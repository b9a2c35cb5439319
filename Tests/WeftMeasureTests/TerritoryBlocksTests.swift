import Testing
import WeftMeasure
import WeftModel

@Suite struct TerritoryBlocksTests {
  private let network = draw(
    "A:k B:t C:v D:u E F:w", territories: "k/county t/town<k v/village<t u/town<k w/village")

  @Test func nearestTerritoryOfTheLevel() {
    let blocks = TerritoryBlocks(network, level: "town")
    // k stands above towns, w has no town above it: their own.
    #expect(blocks.territory == [0, 1, 1, 3, nil, 4])
    #expect(blocks.territories == [0, 1, 3, 4])
    #expect(blocks.members == [[0, 1, 2, 3], [1, 2], [3], [5]])
    #expect(blocks.residents(ofSlot: 0) == [0])
    #expect(blocks.slot(of: 4) == nil)
  }

  @Test func aLevelThatNobodyUsesLeavesOwnTerritories() {
    #expect(TerritoryBlocks(network, level: "province").territory == [0, 1, 2, 3, nil, 4])
  }

  @Test func parentsInALoopEndTheWay() {
    var network = network
    network.territories[0].parent = 1
    #expect(TerritoryBlocks(network, level: "province").members.count == 5)
  }
}
