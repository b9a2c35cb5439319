import Testing

@testable import WeftGraphviz

@Suite struct LayoutQualityTests {
  func mark(_ rect: Rect, _ id: String, _ label: String = "") -> DotGraph.Node {
    DotGraph.Node(
      [.position(rect.center), .label(label)] + DotAttribute.size(width: rect.width, height: rect.height)
        + DotAttribute.font(10), annotation: Annotation(id: id, title: id))
  }

  func text(_ rect: Rect, _ words: String) -> DotGraph.Node {
    DotGraph.Node(
      [.position(rect.center), .label(words)] + DotAttribute.size(width: rect.width, height: rect.height))
  }

  func line(_ points: [Point], _ tail: Int, _ head: Int, _ mode: String) -> DotGraph.Edge {
    DotGraph.Edge(
      tail, head, [.path(Spline(through: points), tip: nil)],
      annotation: Annotation(id: "tie-\(mode)", title: mode, classes: ["tie", mode]))
  }

  ///     ┌──┐         ┌──┐
  ///     │A┌┼─┐  T ───│C │   A and B overlap; the label T lies in the way from B to C.
  ///     └─┼┘B│───────└──┘
  @Test func everyTroubleIsCountedOnce() {
    var graph = DotGraph(
      name: "q", engine: .pinned,
      nodes: [
        mark(Rect(x: 0, y: 0, width: 60, height: 40), "a"), mark(Rect(x: 40, y: 20, width: 60, height: 40), "b"),
        mark(Rect(x: 300, y: 0, width: 60, height: 40), "c", "a name much wider than its mark"),
        text(Rect(x: 180, y: 10, width: 40, height: 20), "T"), text(Rect(x: 200, y: 15, width: 40, height: 20), "U"),
      ])
    graph.edges = [line([Point(100, 30), Point(300, 20)], 1, 2, "collaborative")]
    let quality = LayoutQuality(graph)
    #expect(quality.marks == 3)
    #expect(quality.overlappingMarks == 1)
    #expect(quality.overlappingLabels == 1)
    #expect(quality.cutLabels == 1)
    #expect(quality.linesThroughLabels == 2)
    #expect(quality.linesThroughMarks == 0)
    #expect(quality.width == 360)
  }

  @Test func linesOfCommandAndLateralOnesAreToldApart() {
    var graph = DotGraph(
      name: "q", engine: .pinned,
      nodes: (0..<3).map { mark(Rect(x: 100 * Double($0), y: 0, width: 40, height: 20), "m\($0)") })
    let way = [Point(40, 10), Point(200, 10)]
    graph.edges = [line(way, 0, 2, "hierarchical"), line(way, 0, 2, "networked")]
    let quality = LayoutQuality(graph)
    #expect(quality.linesThroughMarks == 2)
    #expect(quality.lateralThroughMarks == 1)
  }

  @Test func aSharedBorderIsNoOverlap() {
    let graph = DotGraph(
      name: "q", engine: .pinned,
      nodes: [
        mark(Rect(x: 0, y: 0, width: 40, height: 20), "a"), mark(Rect(x: 40, y: 0, width: 40, height: 20), "b"),
      ])
    #expect(LayoutQuality(graph).overlappingMarks == 0)
  }
}
