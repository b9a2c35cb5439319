internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftTable

/// Draws through a child of this very program.
struct Draftsman {
  let renderer = Renderer(helper: Terminal.programPath, limits: limits)

  /// A minute a picture, or the seconds that `WEFT_LAYOUT_SECONDS` names.
  private static var limits: Renderer.Limits {
    Terminal.variable("WEFT_LAYOUT_SECONDS").flatMap { Int($0) }.map { Renderer.Limits(seconds: max(1, $0)) }
      ?? Renderer.Limits()
  }

  /// One picture as bytes, and what had to be simplified to lay it out.
  func bytes(of drawing: Drawing, as format: Format) async throws -> (bytes: [UInt8], simplifications: [Label]) {
    do {
      let (renderings, fallbacks) = try await renderer.render(drawing.pictures[0], as: [format])
      return (renderings[0].bytes, fallbacks.map(Draftsman.words))
    } catch let failure as Renderer.Failure {
      var code = "E-RENDER"
      if case .timedOut = failure { code = "E-RENDER-TIMEOUT" }
      throw Failure(
        .fault, code, at: drawing.title,
        Label(en: "the picture was not drawn: \(failure)", zh: "未能绘出该图：\(failure)"))
    }
  }

  /// Every kind of diagram as a figure of a report; one that cannot be drawn says so and leaves the report whole.
  func figures(_ analysis: Analysis) async -> (figures: [Report.Figure], troubles: [Label]) {
    let options = DiagramOptions()
    var figures: [Report.Figure] = []
    var troubles: [Label] = []
    for diagram in Diagram.all where !["diff", "ego"].contains(diagram.kind) {
      do {
        let drawn = try await bytes(of: diagram.draw(analysis, .standard, options), as: .svg)
        let simpler = drawn.simplifications.first
        figures.append(
          Report.Figure(
            id: diagram.kind, title: diagram.label,
            caption: Label(
              en: diagram.summary.en + (simpler.map { " " + $0.en } ?? ""),
              zh: diagram.summary.zh + (simpler?.zh ?? "")),
            svg: String(decoding: drawn.bytes, as: UTF8.self)))
      } catch {
        troubles.append(
          Label(en: "no picture \"\(diagram.kind)\": \(error)", zh: "未绘出 \"\(diagram.kind)\"：\(error)"))
      }
    }
    return (figures, troubles)
  }

  static func words(_ fallback: Composition.Fallback) -> Label {
    switch fallback {
    case .hurried:
      Label(en: "The layout was simplified to finish in time.", zh: "为及时完成，布局作了简化。")
    case .rows: Label(en: "The layout engine gave no answer; plain rows are drawn.", zh: "布局引擎未给出结果，按行排列绘制。")
    }
  }
}

extension Analysis {
  /// The identifiers of the organisations, in file order.
  var ids: [String] { network.organizations.map(\.id) }
}

extension Format {
  /// The format that a file's suffix names.
  init?(ofFile name: String) {
    guard let suffix = name.split(separator: ".").last else { return nil }
    self.init(rawValue: suffix.lowercased())
  }
}
