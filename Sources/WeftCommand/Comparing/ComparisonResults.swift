internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

/// A comparison made, with what it was made from: all that its files are written from.
struct ComparisonResults {
  let input: ComparisonInput
  let comparison: Comparison
  let evidence: ComparisonEvidence
  let measures: [Measure]
  let console: Console

  /// Compares; a bar shows the time left.
  static func computing(
    _ input: ComparisonInput, _ settings: Comparison.Settings, _ request: EvidenceRequest, measures: [Measure],
    _ console: Console, _ timings: Timings
  ) -> ComparisonResults {
    let progress = Progress(Label(en: "random changes", zh: "随机改动"), console)
    var settings = settings
    settings.units = input.units
    let comparison = timings.stage("compare") {
      Comparison(sites: input.compared, settings: settings) { progress.update($0, of: $1) }
    }
    progress.finish()
    let evidence = ComparisonEvidence.computing(input, request, measures: measures, console, timings)
    return ComparisonResults(
      input: input, comparison: comparison, evidence: evidence, measures: measures, console: console)
  }

  var paper: PaperTable { ComparisonTable.paper(comparison, titles: input.titles, notice: notice) }

  /// What must stand inside every table of made data.
  var notice: Label? {
    guard input.isIllustrative else { return nil }
    return Label(
      en: "Illustrative data: ties are synthetic. Not a finding about any place.", zh: "示意数据：联系为合成，不是关于任何地方的结论。")
  }

  /// run.json of this run.
  var record: RunRecord {
    var record = RunRecord(arguments: Invocation.arguments)
    record.seed = comparison.settings.seed
    record.options = input.sites[0].options.record
    record.options["replicates"] = "\(comparison.settings.runs)"
    record.options.merge(evidence.record) { _, new in new }
    if input.sites.count > 1 {
      record.options["units"] = input.units == .matched ? "matched by id" : "left out"
    }
    record.inputs = input.inputs
    for site in input.sites {
      let prefix = input.sites.count > 1 ? site.name + " " : ""
      record.counts[prefix + "organizations"] = site.loading.network.organizations.count
      record.counts[prefix + "ties"] = site.loading.network.ties.count
      for scenario in site.scenarios { record.counts["edits \(scenario.name)"] = scenario.outcome.change.edits.count }
    }
    var seen: Set<String> = []
    record.warnings = input.sites.flatMap(\.loading.warnings).filter { seen.insert($0).inserted }
    return record
  }
}
