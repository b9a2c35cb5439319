internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

extension ComparisonResults {
  /// A diff diagram for every scenario, and for every later site of the same organisations.
  ///
  /// - Parameter speech: the language of the pictures: both in a report, whose reader may turn from one to the other.
  func diffs(_ speech: DiagramOptions.Speech) async throws -> [Report.Figure] {
    var figures: [Report.Figure] = []
    for (index, site) in input.sites.enumerated() {
      let base = Analysis(stated: site.loading.network, site.options)
      if index > 0, input.units == .matched {
        let first = input.sites[0]
        figures.append(
          try await diff(
            site.name, input.titles[site.name] ?? Label(site.name),
            Analysis(stated: first.loading.network, first.options), base, speech))
      }
      // All scenarios of a dataset on one layout, so that their pictures can be laid side by side.
      let stages = site.scenarios.map { Analysis(stated: $0.outcome.network, site.options) }
      for (scenario, after) in zip(site.scenarios, stages) {
        var title = scenario.file.scenario.name
        if input.sites.count > 1 {
          let place = input.titles[site.name] ?? Label(site.name)
          title = Label(en: "\(place.en): \(title.en)", zh: "\(place.zh)：\(title.zh)")
        }
        figures.append(try await diff(scenario.name, title, base, after, speech, beside: stages))
      }
    }
    return figures
  }

  private func diff(
    _ name: String, _ title: Label, _ before: Analysis, _ after: Analysis,
    _ speech: DiagramOptions.Speech, beside stages: [Analysis] = []
  ) async throws -> Report.Figure {
    var options = DiagramOptions()
    options.language = speech
    options.baseline = before
    options.companions = stages
    let drawing = Diagram.diff.draw(after, .standard, options)
    let drawn = try await Draftsman().bytes(of: drawing, as: .svg)
    return Report.Figure(
      id: "diff-\(name)", title: title, caption: Diagram.diff.summary,
      svg: String(decoding: drawn.bytes, as: UTF8.self), file: "comparison/diff-\(name).svg")
  }

  /// What missing data would do to each dataset, where that was asked for.
  func robustnessCurves(_ speech: DiagramOptions.Speech) async throws -> [Report.Figure] {
    var figures: [Report.Figure] = []
    for part in evidence.robustness {
      guard let site = input.sites.first(where: { $0.name == part.dataset }) else { continue }
      var options = DiagramOptions()
      options.language = speech
      options.robustness = part.values
      let drawing = Diagram.curve.draw(Analysis(stated: site.loading.network, site.options), .standard, options)
      let drawn = try await Draftsman().bytes(of: drawing, as: .svg)
      figures.append(
        Report.Figure(
          id: "robustness-\(part.dataset)", title: Label(drawing.title), caption: Robustness.caption,
          svg: String(decoding: drawn.bytes, as: UTF8.self), file: "comparison/robustness-\(part.dataset).svg"))
    }
    return figures
  }

  /// The chapter that a report opens with.
  func chapter(_ figures: [Report.Figure]) -> Report.Section {
    let figures = figures.map { figure in
      var figure = figure
      figure.id = String(figure.id.map { $0 == "." ? "-" : $0 })
      return figure
    }
    return ComparisonChapter.section(comparison, paper: paper, titles: input.titles, figures: figures)
  }

  /// Writes every table of the comparison.
  func writeTables(to folder: OutputFolder, _ prefix: String) throws {
    for output in ComparisonOutput.all {
      for file in output.files(self) { try folder.write(prefix + file.name, file.text) }
    }
  }
}
