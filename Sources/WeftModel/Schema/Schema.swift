public import WeftTable

/// The tables and columns that a dataset may have: one catalogue that reading, checking, `did you mean`, the
/// written documentation and the writing of datasets all go by.
public enum Schema {
  /// Every table, in the order in which a dataset is written.
  public static let tables: [TableSchema] = [
    organizations, ties, territories, zones, zoneMembers, alliances, memberships, activities, participations,
    exchanges, demands, resources, projects, tasks, evaluations,
  ]

  /// What a table holds.
  public static func table(_ name: TableName) -> TableSchema {
    guard let schema = tables.first(where: { $0.name == name }) else {
      preconditionFailure("every table name has a schema")
    }
    return schema
  }

  /// The table that a file or sheet of this name holds: its own name, a Chinese one or a common other one.
  public static func table(named text: String) -> TableName? {
    let key = Folding.key(text)
    return tables.first { $0.allNames.contains { Folding.key($0) == key } }?.name
  }
}

/// Whether a dataset can do without a table, or a table without a column.
public enum Requirement: String, Sendable, Hashable { case required, optional }

/// One table of a dataset.
public struct TableSchema: Sendable, Hashable {
  public var name: TableName
  public var requirement: Requirement
  public var label: Label
  /// Other names under which a file or sheet is known as this table.
  public var aliases: [String]
  public var meaning: Label
  public var columns: [Column]

  public init(
    _ name: TableName, _ label: Label, requirement: Requirement = .optional, aliases: [String], meaning: Label,
    columns: [Column]
  ) {
    self.name = name
    self.requirement = requirement
    self.label = label
    self.aliases = aliases
    self.meaning = meaning
    self.columns = columns
  }

  /// The file of a dataset folder, such as `ties.csv`.
  public var fileName: String { name.rawValue + ".csv" }

  public func column(_ name: String) -> Column? { columns.first { $0.name == name } }

  var allNames: [String] { [name.rawValue, label.en, label.zh] + aliases }
}

/// One column of a table.
public struct Column: Sendable, Hashable {
  /// What the cells of a column hold.
  public enum Kind: Sendable, Hashable {
    /// Names the row; compared byte for byte.
    case identifier
    /// The identifier of a row of another table.
    case reference(TableName)
    case text
    /// A finite number > 0; blank = 1.
    case positive
    /// Any finite number.
    case number
    case integer
    /// A calendar day, `2021-06-05`.
    case day
    /// One word of a vocabulary.
    case choice(Vocabulary)
    /// Any number of words of a vocabulary.
    case choices(Vocabulary)
    /// A domain (领域): one of the model's six or the dataset's own.
    case domain
  }

  /// Heading as written by Weft.
  public var name: String
  public var kind: Kind
  public var requirement: Requirement
  public var label: Label
  /// Other headings that are read as this column.
  public var aliases: [String]
  public var meaning: Label

  public init(
    _ name: String, _ kind: Kind, _ label: Label, requirement: Requirement = .optional, aliases: [String] = [],
    meaning: Label
  ) {
    self.name = name
    self.kind = kind
    self.requirement = requirement
    self.label = label
    self.aliases = aliases
    self.meaning = meaning
  }

  /// Whether a heading means this column: its name, its Chinese name or an alias, case and joints aside.
  public func isNamed(by heading: String) -> Bool {
    let key = Folding.key(heading)
    return ([name, label.zh] + aliases).contains { Folding.key($0) == key }
  }
}
