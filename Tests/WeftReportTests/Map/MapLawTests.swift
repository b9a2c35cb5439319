import Testing
import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable

/// What holds on any county: nothing overlaps, and no lateral tie runs through a mark or a label.
@Suite struct MapLawTests {
  static let counties: [(seed: UInt64, size: Int, towns: Int, lateral: Int)] = [
    (1, 12, 1, 8), (2, 20, 3, 14), (3, 30, 4, 20), (4, 40, 5, 36), (5, 24, 2, 40), (6, 48, 3, 30),
  ]

  @Test(arguments: counties.indices) func mapsOfRandomCountiesAreClean(_ index: Int) async throws {
    let county = Self.counties[index]
    let network = RandomCounty.network(
      seed: county.seed, size: county.size, towns: county.towns, lateral: county.lateral)
    let graph = try #require(try await DiagramCatalogTests.graphs("map", network).first)
    let quality = LayoutQuality(graph)
    #expect(quality.marks == county.size)
    #expect(quality.overlappingMarks == 0)
    #expect(quality.overlappingLabels == 0)
    #expect(quality.cutLabels == 0)
    #expect(quality.lateralThroughMarks == 0)
    #expect(quality.linesThroughMarks == 0)
    #expect(quality.linesThroughLabels == 0)
  }

  @Test(arguments: ["weave", "hierarchy", "planes", "ego"], [1, 4]) func otherPicturesAreClean(
    _ kind: String, _ index: Int
  ) async throws {
    let county = Self.counties[index]
    let network = RandomCounty.network(
      seed: county.seed, size: county.size, towns: county.towns, lateral: county.lateral)
    for graph in try await DiagramCatalogTests.graphs(kind, network) {
      let quality = LayoutQuality(graph)
      #expect(quality.overlappingMarks == 0)
      #expect(quality.overlappingLabels == 0)
      #expect(quality.lateralThroughMarks == 0)
    }
  }
}
