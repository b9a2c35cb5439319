import Testing
import WeftGraphviz
import WeftMeasure
import WeftScenario
import WeftTable

@testable import WeftReport

@Suite struct PlanCurveTests {
  private func analysis() -> Analysis { Analysis(ExampleCounty.network, Options()) }

  private func drawn(_ plan: Plan, _ language: DiagramOptions.Speech = .en) async throws -> (Drawing, DotGraph) {
    var options = DiagramOptions()
    options.language = language
    options.plan = plan
    let drawing = Diagram.curve.draw(analysis(), .standard, options)
    return (drawing, await DiagramCatalogTests.renderer.compose(try #require(drawing.pictures.first)).graph)
  }

  @Test func threeLinesThatStandAtWhatEachChoiceTakesAway() async throws {
    let plan = Planner.plan(analysis(), limits: Plan.Limits(ties: 4, capacity: 2))
    try #require(plan.steps.count == 4)
    let (_, graph) = try await drawn(plan)
    let scale = PlanCurve.Scale(
      plan.falls(plan.curve) + plan.falls(plan.byDegree) + plan.falls(plan.byChance), steps: 4, size: Point(480, 320))
    for (id, left) in [("plan", plan.curve), ("degree", plan.byDegree), ("chance", plan.byChance)] {
      let line = try #require(graph.edges.first { $0.annotation?.id == "curve-\(id)" }?.spline)
      for (step, value) in left.enumerated() {
        // Up by what is taken away, right by a quarter a tie.
        let y = (scale.high - (plan.start - value)) / (scale.high - scale.low) * 320
        #expect(line.points.contains { abs($0.x - Double(step) * 120) < 0.01 && abs($0.y - y) < 0.01 })
      }
    }
    // Three dashes, three marks: legible without colour.
    #expect(graph.text.contains("dashed") && graph.text.contains("dotted") && graph.text.contains("diamond"))
    #expect(graph.text.contains("Illustrative data: ties are synthetic") && graph.text.contains("● plan"))
  }

  @Test func nothingOverlapsInEitherLanguage() async throws {
    let plan = Planner.plan(analysis(), limits: Plan.Limits(ties: 6))
    for language in [DiagramOptions.Speech.en, .zh, .both] {
      let quality = LayoutQuality(try await drawn(plan, language).1)
      #expect(quality.overlappingLabels == 0)
    }
  }

  @Test func aPlanWithoutATieIsDrawnAndSaysSo() async throws {
    var limits = Plan.Limits(ties: 3)
    limits.domains = [[99, 99]]
    let plan = Planner.plan(analysis(), limits: limits)
    try #require(plan.steps.isEmpty)
    let (drawing, graph) = try await drawn(plan, .zh)
    #expect(drawing.title == "方案的效果" && drawing.description.contains("新增 0 条联系"))
    #expect(graph.text.contains("没有能降低悬浮的联系"))
    #expect(try await DiagramCatalogTests.renderer.render(graph, as: .svg).bytes.count > 200)
  }

  @Test(arguments: [
    (0.2, 0.2), (0.21, 0.5), (0.7, 1), (1, 1), (1.2, 2), (4, 5), (5.1, 10), (12, 20), (37, 50), (0.004, 0.005),
  ])
  func marksOfAxesAreRound(_ value: Double, _ round: Double) {
    #expect(abs(PlanCurve.Scale.round(value) - round) < 1e-12)
  }

  @Test func theScaleHoldsLossesAndNothing() {
    let size = Point(480, 320)
    let mixed = PlanCurve.Scale([-0.3, 0, 1.9], steps: 30, size: size)
    // 2.2 in fifths is 0.44, so marks stand at halves from −0.5 to 2.
    #expect(mixed.low == -0.5 && mixed.high == 2 && mixed.digits == 1 && mixed.every == 5)
    #expect(mixed.place(30, 2) == Point(480, 0) && mixed.place(0, -0.5) == Point(0, 320))
    let none = PlanCurve.Scale([0], steps: 1, size: size)
    #expect(none.low == 0 && none.high > 0 && none.place(0, 0) == Point(0, 320))
  }
}
