public import WeftTable

extension Comparison {
  /// Why a row of a column has no test; `nil` where it has one.
  public func untestedReason(_ column: Column, _ place: Int) -> Label? {
    if column.p[place] != nil { return nil }
    if column.deltas[place] == nil { return Label(en: "no number on both sides", zh: "有一侧没有数值") }
    switch column.relation {
    case .scenario(let change):
      if change.isEmpty { return Label(en: "the scenario changes nothing", zh: "该情景没有改动") }
      if Comparison.untested.contains(rows[place].measure) {
        return Label(
          en: "rests on null models of its own, which are not drawn again for every placebo",
          zh: "该指标自带零模型，不在每次安慰剂抽样中重算")
      }
      return Label(en: "placebo tests are made for the region and for means", zh: "安慰剂检验只用于全区域指标与均值")
    case .region, .wave:
      return Label(
        en: "one number a region: labels are permuted for means of organisations", zh: "每个地区只有一个数；标签置换只用于组织均值")
    }
  }
}

extension Comparison.Case.Relation {
  /// The test that fits, as tests.csv names it.
  public var testName: String {
    switch self {
    case .scenario: "placebo"
    case .region: "permutation of labels"
    case .wave: "random signs"
    }
  }
}
