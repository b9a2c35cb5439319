/// How many rows of a table were read, used, and named in a finding: read = used + named, always.
public struct RowCount: Sendable, Hashable {
  /// The file or sheet as named to the user.
  public var file: String
  /// What it was read as; `nil` where it is no table of a dataset.
  public var table: TableName?
  public var read: Int
  public var used: Int
  /// Rows that are not used, or only in part; each stands in a finding.
  public var named: Int

  public init(file: String, table: TableName?, read: Int, used: Int, named: Int) {
    self.file = file
    self.table = table
    self.read = read
    self.used = used
    self.named = named
  }
}
