public import WeftMeasure

/// What the columns of a comparison's tables mean, beside the measures: rows for codebook.csv.
public enum ComparisonCodebook {
  /// A column: names in both languages, unit, meaning in both languages, formula, source, and what an empty cell means.
  private typealias Line = (
    column: String, en: String, zh: String, unit: String, meaningEN: String, meaningZH: String, formula: String,
    source: String, missing: String
  )

  /// Rows for comparison.csv and tests.csv, and for every column of the tables given, each once, in the order met.
  ///
  /// - Precondition: every column of the tables has a line here.
  public static func rows(of tables: [ResultTable]) -> [[String]] {
    var seen: Set<String> = []
    var columns = compared
    for table in tables { columns += table.header }
    return columns.filter { seen.insert($0).inserted }.map { column in
      guard let line = lines.first(where: { $0.column == column }) else {
        preconditionFailure("the column \(column) is not in the codebook of comparisons")
      }
      return [
        line.column, line.en, line.zh, line.unit, line.meaningEN, line.meaningZH, line.formula, line.source,
        line.missing,
      ]
    }
  }

  /// Columns of comparison.csv and tests.csv; NAME stands for a dataset's, scenario's or date's name.
  private static let compared = [
    "measure", "level", "unit", "baseline", "NAME", "delta_NAME", "z_NAME", "p_NAME", "column", "reference", "test",
    "replicates", "delta", "z", "p", "q", "untested",
  ]

  private static let never = "never empty"
  private static let random = "empty where the random values do not vary"

  private static let lines: [Line] = [
    ("measure", "Measure", "指标", "text", "The measure's column name.", "指标的列名。", "", "Weft", never),
    (
      "level", "Level", "层级", "text",
      "What the number is of: organization, territory, zone, alliance, domain, region, or mean (over organisations or alliances).",
      "数值所属：组织、区域、功能区、联盟、领域、全区域，或（组织、联盟的）均值。", "", "Weft", never
    ),
    (
      "unit", "Unit", "单位", "text", "The id of what the number is of.", "数值所属对象的编号。", "", "Weft",
      "empty for the region and means"
    ),
    (
      "baseline", "Baseline", "基线", "as the measure", "Value of the first dataset on the first date.", "首个数据集在首个日期的值。",
      "", "Weft", "undefined"
    ),
    (
      "NAME", "Column of a dataset, date or scenario", "某数据集、日期或情景的列", "as the measure",
      "Value under that name; T of suspension held at the baseline.", "该名称下的值；悬浮度的目标集合取基线。", "", "Weft", "undefined"
    ),
    (
      "delta_NAME", "Change", "变化", "as the measure", "Value less that of the reference.", "与参照之差。",
      "value − reference", "Weft", "undefined on either side, or no number"
    ),
    (
      "z_NAME", "z of the change", "变化的 z 值", "standard deviations",
      "Distance of the observed from the mean of observed and random values.", "观测值与（观测及随机值）均值的距离。",
      "(x − mean)/sd over R + 1 values", "Weft", "not tested, or the values do not vary"
    ),
    (
      "p_NAME", "p of the change", "变化的 p 值", "probability",
      "Two-sided: share of random values at least as far from the mean.", "双侧：至少同样远离均值的随机值所占比例。",
      "(1 + #{at least as far})/(R + 1)", "Phipson & Smyth 2010", "not tested"
    ),
    (
      "column", "Column tested", "受检的列", "text", "The dataset, date or scenario whose change is tested.",
      "受检的数据集、日期或情景。", "", "Weft", never
    ),
    ("reference", "Reference", "参照", "text", "What the change is taken from.", "变化所对照的列。", "", "Weft", never),
    (
      "test", "Test", "检验", "text",
      "tests.csv: placebo, permutation of labels, or random signs; layers.csv: qap (correlation) or mrqap (regression, double semi-partialling).",
      "tests.csv：安慰剂、标签置换或随机符号；layers.csv：qap（相关）或 mrqap（回归，双重半偏）。", "", "Weft; Krackhardt 1988; Dekker et al. 2007",
      never
    ),
    (
      "replicates", "Random draws", "随机次数", "count", "R, the random changes or permutations behind p.",
      "p 所依据的随机改动或置换次数。", "R", "Weft", "not tested"
    ),
    (
      "delta", "Change", "变化", "as the measure", "Value less that of the reference.", "与参照之差。", "value − reference",
      "Weft", "undefined on either side"
    ),
    (
      "z", "z", "z 值", "standard deviations", "Distance of the value from the mean of the random values.",
      "取值与随机值均值的距离。", "(x − mean)/sd", "Weft", random
    ),
    (
      "p", "p", "p 值", "probability", "Two-sided: share of random values at least as far from the mean.",
      "双侧：至少同样远离均值的随机值所占比例。", "(1 + #{at least as far})/(R + 1)", "Phipson & Smyth 2010", "not tested"
    ),
    (
      "q", "p corrected for the number of measures", "按指标数校正的 p 值", "probability",
      "Benjamini–Hochberg over the measures of one column, or of one dataset and null model.",
      "对同一列（或同一数据集与零模型）全部指标作 Benjamini–Hochberg 校正。", "min over j ≥ i of p_j·m/j", "Benjamini & Hochberg 1995",
      "not tested"
    ),
    ("untested", "Why not tested", "未检验的原因", "text", "Why a measure has no p.", "该指标没有 p 值的原因。", "", "Weft", "tested"),
    (
      "dataset", "Dataset", "数据集", "text", "The dataset, or the date of it, that the row is about.", "该行所属的数据集或日期。", "",
      "Weft", never
    ),
    (
      "null", "Null model", "零模型", "text", "What random networks keep: skeleton, uniform, degree or curveball.",
      "随机网络所保持的：skeleton、uniform、degree 或 curveball。", "", "Maslov & Sneppen 2002; Strona et al. 2014; Weft", never
    ),
    (
      "value", "Value", "取值", "as the measure", "The observed measure, statistic, correlation or coefficient.",
      "观测到的指标、统计量、相关或系数。", "", "as the measure", never
    ),
    (
      "null_mean", "Mean under chance", "随机均值", "as the measure", "Mean over random networks or permutations.",
      "随机网络或置换的均值。", "", "Weft", never
    ),
    (
      "null_sd", "Deviation under chance", "随机标准差", "as the measure",
      "Standard deviation over random networks or permutations.", "随机网络或置换的标准差。", "with R − 1", "Weft", never
    ),
    (
      "ratio", "Ratio to chance", "与随机之比", "ratio", "Value ÷ mean under chance.", "取值 ÷ 随机均值。", "x/mean", "Weft",
      "empty where the mean is 0"
    ),
    (
      "null_p2.5", "2.5th percentile under chance", "随机第 2.5 百分位", "as the measure",
      "Percentile of the random values (type 7).", "随机值的百分位（第 7 型）。", "", "Hyndman & Fan 1996", never
    ),
    (
      "null_p50", "Median under chance", "随机中位数", "as the measure", "Percentile of the random values (type 7).",
      "随机值的百分位（第 7 型）。", "", "Hyndman & Fan 1996", never
    ),
    (
      "null_p97.5", "97.5th percentile under chance", "随机第 97.5 百分位", "as the measure",
      "Percentile of the random values (type 7).", "随机值的百分位（第 7 型）。", "", "Hyndman & Fan 1996", never
    ),
    (
      "runs", "Random networks", "随机网络数", "count", "Random networks in which the measure is defined.", "指标有定义的随机网络数。",
      "", "Weft", never
    ),
    (
      "low", "Lower end", "下限", "as the measure", "Lower end of the approximate 95 % interval.", "近似 95 % 区间的下限。",
      "x − 1.96 se", "Snijders & Borgatti 1999", never
    ),
    (
      "high", "Upper end", "上限", "as the measure", "Upper end of the approximate 95 % interval.", "近似 95 % 区间的上限。",
      "x + 1.96 se", "Snijders & Borgatti 1999", never
    ),
    (
      "se", "Standard error", "标准误", "as the measure", "Standard deviation over bootstrap networks.", "自助网络的标准差。",
      "with R − 1", "Snijders & Borgatti 1999", never
    ),
    (
      "bootstrap_mean", "Bootstrap mean", "自助均值", "as the measure",
      "Mean over bootstrap networks; far from the value, the interval says little.", "自助网络的均值；若远离取值，区间意义不大。", "",
      "Snijders & Borgatti 1999", never
    ),
    (
      "difference", "Difference to the first dataset", "与首个数据集之差", "as the measure",
      "Value less that of the first dataset.", "与首个数据集取值之差。", "x − x₁", "Weft", "empty for the first dataset"
    ),
    (
      "t", "t", "t 值", "ratio", "intervals.csv: difference ÷ its standard error; layers.csv: of the coefficient.",
      "intervals.csv：差 ÷ 其标准误；layers.csv：系数的 t。", "(x − x₁)/√(se² + se₁²)",
      "Snijders & Borgatti 1999; Dekker et al. 2007", "empty where there is none"
    ),
    ("method", "Method", "方法", "text", "How the interval was made.", "区间的求法。", "", "Snijders & Borgatti 1999", never),
    (
      "family", "Family of layers", "联系层的类别", "text", "mode, evidence (layers of lateral ties) or purpose.",
      "方式（mode）、证据层（evidence）或用途（purpose）。", "", "Weft", never
    ),
    (
      "response", "Response", "因变量", "text", "The layer that is correlated or explained.", "被相关或被解释的联系层。", "",
      "Krackhardt 1988", never
    ),
    (
      "layer", "Layer", "联系层", "text", "The other layer, or the one that explains.", "另一层或解释层。", "", "Krackhardt 1988",
      never
    ),
    (
      "p_upper", "Upper p", "上侧 p 值", "probability", "Share of permutations at least as large.", "不小于观测值的置换比例。",
      "(1 + #{≥ x})/(R + 1)", "Krackhardt 1988", never
    ),
    (
      "p_lower", "Lower p", "下侧 p 值", "probability", "Share of permutations at most as large.", "不大于观测值的置换比例。",
      "(1 + #{≤ x})/(R + 1)", "Krackhardt 1988", never
    ),
    (
      "r_squared", "R²", "R²", "share", "Of the whole regression.", "整个回归的 R²。", "", "Dekker et al. 2007",
      "empty for correlations"
    ),
    ("permutations", "Permutations", "置换次数", "count", "Random orders behind p.", "p 所依据的置换次数。", "R", "Weft", never),
    (
      "statistic", "Statistic", "统计量", "text",
      "boundaries.csv: ei (E–I index of lateral ties) or modularity; robustness.csv: kendall_tau_b or share_unchanged.",
      "boundaries.csv：ei（横向联系的 E–I 指数）或 modularity；robustness.csv：kendall_tau_b 或 share_unchanged。", "",
      "Krackhardt & Stern 1988; Newman & Girvan 2004", never
    ),
    (
      "groups", "Groups", "分组", "text", "The column, or level of territories, whose values are the groups.",
      "作为分组的列或区域级别。", "", "Weft", never
    ),
    (
      "missing", "What is missing", "缺失的是什么", "text", "ties or organizations, dropped at random.", "随机缺失的联系或组织。", "",
      "Costenbader & Valente 2003", never
    ),
    (
      "share", "Share missing", "缺失比例", "share", "Share of ties or organisations dropped.", "缺失的联系或组织所占比例。", "", "Weft",
      never
    ),
    (
      "mean", "Mean", "均值", "τ or share", "Mean over the runs.", "各次的均值。", "", "Borgatti, Carley & Krackhardt 2006",
      never
    ),
    (
      "p5", "5th percentile", "第 5 百分位", "τ or share", "5th percentile of the runs (type 7).", "各次的第 5 百分位（第 7 型）。", "",
      "Hyndman & Fan 1996", never
    ),
    (
      "p95", "95th percentile", "第 95 百分位", "τ or share", "95th percentile of the runs (type 7).",
      "各次的第 95 百分位（第 7 型）。", "", "Hyndman & Fan 1996", never
    ),
  ]
}
