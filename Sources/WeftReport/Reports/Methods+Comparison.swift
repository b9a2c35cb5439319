public import WeftTable

extension Methods {
  /// What a comparison sets side by side; each has its own test.
  public enum Contrast: Sendable, Hashable, CaseIterable { case scenarios, regions, dates }

  /// What the tests of a comparison rest on.
  public static let comparisonSources = [
    "Benjamini & Hochberg 1995", "Phipson & Smyth 2010 (p of a randomisation test)",
  ]

  /// The paragraph on how a comparison was tested; empty where nothing was compared.
  public static func comparison(_ contrasts: [Contrast], runs: Int, seed: UInt64) -> Label {
    var en: [String] = []
    var zh: [String] = []
    if contrasts.contains(.scenarios) {
      en.append(
        "Each scenario was applied to the network as observed, and suspension computed with its target sets held at the baseline; "
          + "values with the targets of the changed network stand beside. It was tested against R = \(runs) seeded random "
          + "changes of the same size and modes inside the same planes (placebo): p = (1 + number at least as extreme)/(R + 1), "
          + "two-sided on the distance from the mean of all R + 1 values.")
      zh.append(
        "每个情景均施加于所观测的网络；悬浮度以基线的目标集合计算，另列以改变后网络重算之值。与 R = \(runs) 次同规模、同方式、同板块的随机改动（安慰剂）相比，"
          + "p =（1 + 至少同样极端的次数）/（R + 1），按与全部 R + 1 个值之均值的距离作双侧检验。")
    }
    if contrasts.contains(.regions) {
      en.append(
        "Means over organisations were compared between regions by R = \(runs) permutations of labels; numbers that a region has "
          + "only one of carry no test.")
      zh.append("地区之间以 R = \(runs) 次标签置换检验组织均值之差；每个地区只有一个的数值不作检验。")
    }
    if contrasts.contains(.dates) {
      en.append(
        "Dates were compared over the organisations present on both by R = \(runs) random assignments of signs, with the targets of "
          + "suspension held at the first.")
      zh.append("日期之间以 R = \(runs) 次随机正负号检验两日均在的组织之差，悬浮度的目标集合固定于首个日期。")
    }
    guard !en.isEmpty else { return Label("") }
    en.append(
      "p-values were corrected for the number of measures in a column (Benjamini & Hochberg 1995); seed \(seed).")
    zh.append("p 值按每列指标个数校正（Benjamini 与 Hochberg 1995）；种子 \(seed)。")
    return Label(en: en.joined(separator: " "), zh: zh.joined())
  }
}
