internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension AnalysisReport {
  var pictures: Report.Section? {
    guard !material.figures.isEmpty else { return nil }
    return Report.Section(
      id: "pictures", title: Label(en: "Pictures", zh: "图"),
      blocks: [
        .remark(
          Label(
            en:
              "Point at an organisation to see what it is tied to; drag to move; hold Ctrl and turn the wheel to zoom.",
            zh: "指向组织可查看与其相连者；拖动可移动；按住 Ctrl 滚动可缩放。"))
      ] + material.figures.map(Report.Block.figure))
  }

  /// What was found in the data, and that every row is accounted for.
  var findings: Report.Section {
    let read = material.rowCounts.reduce(0) { $0 + $1.read }
    let used = material.rowCounts.reduce(0) { $0 + $1.used }
    return Report.Section(
      id: "findings", title: Label(en: "What was found in the data", zh: "数据核查"),
      blocks: [
        .words(
          Label(
            en: "\(read) rows were read and \(used) used; \(read - used) are named below.",
            zh: "读入 \(read) 行，使用 \(used) 行；其余 \(read - used) 行列于下方。")),
        .findings(material.findings),
      ])
  }

  /// What every number is.
  var definitions: Report.Section {
    Report.Section(
      id: "definitions", title: Label(en: "What the measures are", zh: "指标定义"),
      blocks: [
        .definitions(
          material.measures.map { measure in
            Report.Definition(
              name: measure.name, label: measure.label, definition: measure.card.definition,
              formula: measure.card.formula, missing: measure.card.missing, source: measure.card.source)
          })
      ])
  }

  /// How the report came about, so that it can be made again.
  var provenance: Report.Section {
    let options = analysis.options
    var rows = [
      ["Weft", material.version], ["command", (["weft"] + material.arguments).joined(separator: " ")],
      ["seed", String(options.seed)], ["plane", analysis.planeLevel], ["θ", Values.shortest(analysis.threshold)],
      ["projection", projection], ["graph", options.view.rawValue], ["convention", options.convention.rawValue],
    ]
    if let date = network.date { rows.append(["at", date.iso]) }
    if let source = network.configuration.source { rows.append(["source", source]) }
    if let licence = network.configuration.licence { rows.append(["licence", licence]) }
    rows += material.inputs.map { [$0.name, "SHA-256 \($0.sha256)"] }
    return Report.Section(
      id: "provenance", title: Label(en: "How this came about", zh: "来历"),
      blocks: [
        .words(Methods.paragraph(analysis)),
        .table(
          ReportTable(
            id: "provenance", title: Label(en: "Run", zh: "运行记录"),
            columns: [
              ReportTable.Column("what", Label(en: "What", zh: "项目"), kind: .text),
              ReportTable.Column("value", Label(en: "Value", zh: "内容"), kind: .text),
            ], rows: rows)),
      ])
  }

  private var projection: String {
    switch analysis.options.projection {
    case .none: "none"
    case .newman(let threshold): "newman, τ = \(Values.shortest(threshold))"
    }
  }
}
