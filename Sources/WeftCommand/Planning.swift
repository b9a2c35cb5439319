internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

extension Analysis {
  /// A plan for this network; a bar shows the ties chosen.
  func plan(_ limits: Plan.Limits, of dataset: String, _ console: Console, _ timings: Timings) throws -> Plan {
    guard count <= Planner.largest else {
      throw Failure(
        .data, "E-PLAN-SIZE", at: dataset,
        Label(
          en: "plans are for at most \(Planner.largest) organisations", zh: "方案至多用于 \(Planner.largest) 个组织"))
    }
    let progress = Progress(Label(en: "ties", zh: "条联系"), console)
    progress.update(0, of: limits.ties)
    defer { progress.finish() }
    return timings.stage("plan") { Planner.plan(self, limits: limits) { progress.update($0, of: limits.ties) } }
  }
}

extension Plan {
  /// Step by step: the tie, what it gains, and suspension left beside choice by degree and by chance.
  func table(_ network: Network) -> ResultTable {
    ResultTable(
      name: "plan", header: ["step", "source", "target", "gain", "left", "left_by_degree", "left_by_chance"],
      rows: steps.enumerated().map { index, step in
        let degree = byDegree.indices.contains(index + 1) ? byDegree[index + 1] : nil
        return [
          "\(index + 1)", network.organizations[step.source].id, network.organizations[step.target].id,
          Values.shortest(step.gain), Values.shortest(step.left), degree.map(Values.shortest) ?? "",
          Values.shortest(byChance[index + 1]),
        ]
      })
  }

  /// What each tie gains, as a picture.
  func drawing(_ analysis: Analysis, _ language: DiagramOptions.Speech) -> Drawing {
    var options = DiagramOptions()
    options.language = language
    options.plan = self
    return Diagram.curve.draw(analysis, .standard, options)
  }
}

extension ResultWriter {
  /// data/plan.csv and pictures/plan.svg; returns the chapter that shows the picture.
  func writePlan(
    _ limits: Plan.Limits, to folder: OutputFolder, _ timings: Timings, _ prefix: String
  ) async throws -> Report.Section {
    let plan = try analysis.plan(limits, of: loading.input.dataset, console, timings)
    let table = plan.table(loading.network)
    try folder.write(prefix + "data/plan.csv", CSV.text(header: table.header, rows: table.rows))
    let svg = String(
      decoding: try await Draftsman().bytes(of: plan.drawing(analysis, .both), as: .svg).bytes, as: UTF8.self)
    let title = Label(en: "Plan", zh: "方案")
    let figure = Report.Figure(id: "plan", title: title, caption: Plan.caption, svg: svg)
    try folder.write(prefix + figure.file, svg)
    return Report.Section(
      id: "plan", title: title,
      blocks: [
        .words(
          Label(
            en:
              "\(plan.steps.count) lateral ties inside planes, at most \(limits.capacity) new ones of an organisation, each the one "
              + "that lessens total suspension most; the ties are in data/plan.csv.",
            zh: "板块之内的 \(plan.steps.count) 条横向联系，每个组织至多新增 \(limits.capacity) 条，逐条取最能降低悬浮总量者；各条见 data/plan.csv。")),
        .figure(figure),
      ])
  }
}
