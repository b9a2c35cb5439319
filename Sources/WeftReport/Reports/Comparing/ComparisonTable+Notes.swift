internal import WeftMeasure
internal import WeftScenario
internal import WeftTable

extension ComparisonTable {
  /// What a reader must know of the numbers.
  var notes: [Label] {
    let runs = comparison.settings.runs
    let least = ReportTable.fixed(1 / Double(runs + 1), digits: 4)
    var notes: [Label] = []
    let relations = comparison.columns.map(\.relation.testName)
    if relations.contains("placebo") {
      notes.append(
        Label(
          en:
            "Δ = scenario − baseline, z in brackets; suspension with its target sets T held at the baseline, “recomputed” "
            + "with T of the changed network. Placebo: \(runs) seeded random changes of the same size, modes and planes "
            + "(seed \(comparison.settings.seed); smallest possible p = \(least)).",
          zh: "Δ＝情景−基线，括号内为 z 值；悬浮度的目标集合 T 固定为基线，“重算”者用改变后网络的 T。安慰剂检验：\(runs) 次同规模、同方式、同板块的随机改动"
            + "（种子 \(comparison.settings.seed)；p 的最小可能值为 \(least)）。"))
    }
    if relations.contains("permutation of labels") {
      notes.append(
        Label(
          en:
            "Between regions: stars compare a mean over organisations with the first column's by \(runs) permutations of "
            + "labels; numbers that a region has only one of carry no test.",
          zh: "地区之间：星号表示组织均值与首列相比，按 \(runs) 次标签置换检验；每个地区只有一个的数值不作检验。"))
    }
    if relations.contains("random signs") {
      notes.append(
        Label(
          en:
            "Between dates: stars test the mean difference of the organisations present on both dates by \(runs) random "
            + "assignments of signs.",
          zh: "日期之间：星号按 \(runs) 次随机正负号检验两日均在的组织的平均差异。"))
    }
    notes.append(
      Label(
        en: "* q < 0.05, ** q < 0.01, *** q < 0.001; q = p corrected for the number of measures (Benjamini–Hochberg).",
        zh: "* q < 0.05，** q < 0.01，*** q < 0.001；q 为按指标个数校正的 p（Benjamini–Hochberg）。"))
    if let untested = untestedMeasures {
      notes.append(
        Label(
          en: "† not tested by placebo: \(untested.en) rest on null models of their own.",
          zh: "† 未作安慰剂检验：\(untested.zh)自带零模型。"))
    }
    if illustrative {
      notes.append(
        Label(
          en: "The p-values of illustrative data demonstrate a method and show nothing about any place.",
          zh: "示意数据的 p 值仅为方法演示，不说明任何地方的情况。"))
    }
    return notes
  }

  /// The measures compared that no placebo tests.
  private var untestedMeasures: Label? {
    let hasScenario = comparison.columns.contains { if case .scenario = $0.relation { true } else { false } }
    let rows = comparison.rows.filter { $0.level == "region" && Comparison.untested.contains($0.measure) }
    guard hasScenario, !rows.isEmpty else { return nil }
    let labels = rows.map(KeyMeasure.label)
    return Label(
      en: labels.map(\.en).joined(separator: ", "), zh: labels.map(\.zh).joined(separator: "、"))
  }
}
