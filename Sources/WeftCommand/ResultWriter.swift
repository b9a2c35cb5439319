internal import WeftGraph
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftTable

/// Writes what an analysis gives: its tables, or a whole report.
struct ResultWriter {
  static let page = "report.html"

  let loading: Loading
  let analysis: Analysis
  let measures: [Measure]
  let console: Console

  /// Computes measure by measure, so that each has its time.
  func compute(_ timings: Timings, only level: Measure.Level? = nil) {
    if let sample = analysis.sample, measures.contains(where: \.isSampled) { console.note(sample.note) }
    let wanted = measures.filter { level == nil || $0.level == level }
    for measure in wanted {
      if measure.name == SideBySide.first { SideBySide(analysis, wanted).run(timings) }
      timings.stage(measure.name) { analysis.prepare(measure) }
    }
  }

  /// report.html, report.md, `data/` and `pictures/`.
  ///
  /// - Parameter chapters: what stands behind the overview beside the dataset's own chapters.
  func writeReport(
    to folder: OutputFolder, _ timings: Timings, prefix: String = "", chapters: [Report.Section] = []
  ) async throws {
    compute(timings)
    let drawn = await timings.stage("pictures") { await Draftsman().figures(analysis) }
    for trouble in drawn.troubles { console.note(trouble) }
    var report = timings.stage("report") { AnalysisReport(material(drawn.figures)).report }
    report.sections.insert(contentsOf: chapters, at: min(1, report.sections.count))
    try folder.write(prefix + ResultWriter.page, Page(report, language: console.language).html)
    try folder.write(prefix + "report.md", report.markdown(console.language))
    try writeTables(to: folder, prefix + "data/", timings)
    for figure in drawn.figures { try folder.write(prefix + "pictures/\(figure.id).svg", figure.svg) }
  }

  /// Every table of the analysis as CSV.
  func writeTables(to folder: OutputFolder, _ prefix: String, _ timings: Timings) throws {
    for file in OutputTable.all + (analysis.sample == nil ? [] : [OutputTable.sampling]) {
      if file.name == "organizations", analysis.count > LargeTable.rowLimit {
        try timings.stage(file.name) { try LargeTable(analysis, measures).write(to: folder, prefix + file.fileName) }
        continue
      }
      let table = timings.stage(file.name) { file.table(analysis, measures: measures) }
      let text = CSV.text(header: table.header, rows: table.rows)
      try timings.stage("write") { try folder.write(prefix + file.name + ".csv", text) }
    }
  }

  /// run.json of this run.
  var record: RunRecord {
    var record = RunRecord(arguments: Invocation.arguments)
    record.seed = analysis.options.seed
    record.options = analysis.options.record
    record.inputs = [loading.input]
    record.counts = loading.counts(analysis)
    record.warnings = loading.warnings
    if let sample = analysis.sample {
      record.options["sample"] = String(sample.count)
      record.warnings.append(sample.note.en)
    }
    return record
  }

  private func material(_ figures: [Report.Figure]) -> ReportMaterial {
    ReportMaterial(
      analysis: analysis, measures: measures, findings: loading.validation.findings,
      rowCounts: loading.validation.counts, figures: figures,
      inputs: loading.source.inputs.map { ReportMaterial.Input(name: $0.name, sha256: $0.sha256) },
      version: Weft.version, arguments: RunRecord.telling(Invocation.arguments))
  }
}
