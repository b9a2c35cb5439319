public import WeftTable

/// What dataset.yml says beside the tables.
public struct Configuration: Sendable, Hashable {
  public var title: Label?
  public var source: String?
  public var licence: String?
  /// Made or partly made data: said on every table, picture and report.
  public var illustrative: Illustrative = .no
  /// Analysis level of planes; `nil` = `town`.
  public var plane: String?
  /// Threshold θ of the status `loose`; `nil` = 0.5.
  public var threshold: Double?
  /// Threshold τ of projected ties; `nil` = 1.
  public var projectionThreshold: Double?
  /// Headings of this dataset that mean columns of Weft's, in file order.
  public var columnAliases: [ColumnAlias] = []
  /// Labels and colours of domains, in file order.
  public var domains: [DomainStyle] = []
  /// Weights of scorecard parts: card → part → weight.
  public var scorecardWeights: [String: [String: Double]] = [:]

  public enum Illustrative: Sendable, Hashable { case yes, no }

  /// A heading that means a column.
  public struct ColumnAlias: Sendable, Hashable {
    /// `nil` = in every table that has the column.
    public var table: TableName?
    public var heading: String
    public var column: String
    public init(table: TableName? = nil, heading: String, column: String) {
      self.table = table
      self.heading = heading
      self.column = column
    }
  }

  /// What a domain is called and how it is coloured.
  public struct DomainStyle: Sendable, Hashable {
    public var id: String
    public var label: Label?
    /// `#RRGGBB`
    public var color: String?
    public init(id: String, label: Label? = nil, color: String? = nil) {
      self.id = id
      self.label = label
      self.color = color
    }
  }

  public init() {}
}
