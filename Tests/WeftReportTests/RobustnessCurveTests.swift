import Testing
import WeftGraphviz
import WeftMeasure
import WeftReport
import WeftScenario
import WeftTable

@Suite struct RobustnessCurveTests {
  func drawn(_ robustness: Robustness, _ language: DiagramOptions.Speech = .en) -> Drawing {
    var options = DiagramOptions()
    options.language = language
    options.robustness = robustness
    return Diagram.curve.draw(Analysis(ExampleCounty.network, Options()), .standard, options)
  }

  @Test func aLineForEveryMeasureInBothPanels() async throws {
    let analysis = Analysis(ExampleCounty.network, Options())
    let robustness = Robustness(analysis, runs: 3, measures: Robustness.drawn)
    let picture = try #require(drawn(robustness).pictures.first)
    let graph = await DiagramCatalogTests.renderer.compose(picture).graph
    let lines = Set(graph.edges.compactMap(\.annotation).map(\.id))
    let names = Robustness.drawn.map(\.name) + ["status"]
    #expect(lines == Set(Robustness.Missing.allCases.flatMap { kind in names.map { "\(kind.rawValue)-\($0)" } }))
    #expect(
      graph.text.contains("Illustrative data: ties are synthetic") && graph.text.contains("missing organisations"))
    // Height falls with the value: a point at 1 stands at the top, y = 0.
    let status = robustness.points.filter { $0.missing == .ties && $0.measure == "status" }
    let line = try #require(graph.edges.first { $0.annotation?.id == "ties-status" }?.spline)
    for point in status { #expect(line.points.contains { abs($0.y - (1 - point.mean) * 300) < 0.01 }) }
  }

  @Test func bothLanguagesAndNothingToShow() async throws {
    let none = Robustness(Analysis(ExampleCounty.network, Options()), runs: 0)
    let drawing = drawn(none, .zh)
    #expect(drawing.title == "缺失数据下的稳健性")
    let graph = await DiagramCatalogTests.renderer.compose(try #require(drawing.pictures.first)).graph
    #expect(try await DiagramCatalogTests.renderer.render(graph, as: .svg).bytes.count > 200)
  }
}
