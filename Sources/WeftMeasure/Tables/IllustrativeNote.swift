public import WeftModel

extension ResultTable {
  /// What every row drawn from made data says.
  public static let illustrativeNote =
    "Illustrative data: ties are synthetic; not a finding about any place (示意数据：联系为合成，不是关于任何地方的结论)"

  /// The table with a last column `note` that says so where the dataset is illustrative; itself where it is not.
  public func noting(_ illustrative: Configuration.Illustrative) -> ResultTable {
    guard illustrative == .yes else { return self }
    return ResultTable(name: name, header: header + ["note"], rows: rows.map { $0 + [Self.illustrativeNote] })
  }
}
