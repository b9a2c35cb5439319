public import WeftTable

/// A file as given: its name and its bytes. Only the command line opens files; everything from here on is pure.
public struct InputFile: Sendable, Hashable {
  /// Path inside the dataset, such as `ties.csv`.
  public var name: String
  public var bytes: [UInt8]
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A dataset as read and not yet judged: tables of text cells and the text of dataset.yml.
public struct Dataset: Sendable {
  /// What the user handed over, which decides what may be missing.
  public enum Shape: Sendable, Hashable {
    /// A folder of tables or a workbook: `organizations` and `ties` are required.
    case tables
    /// A network in one file: ties alone will do, and ties without a mode take the one of ``DatasetOptions``.
    case edgeFile
  }

  public var shape: Shape
  public var tables: [Table]
  public var configuration: InputFile?
  /// What was found while the files were read.
  public var findings: [Finding]

  public init(
    tables: [Table], configuration: InputFile? = nil, shape: Shape = .tables, findings: [Finding] = []
  ) {
    self.tables = tables
    self.configuration = configuration
    self.shape = shape
    self.findings = findings
  }
}

/// Choices about how a dataset is taken.
public struct DatasetOptions: Sendable, Hashable {
  /// Mode of the ties of an edge file that states none, or that names relations which are no modes.
  public var mode: Mode = .collaborative
  /// Modes for relations of an edge file by name; the last rule for a name holds.
  public var relationModes: [RelationMode] = []
  /// Whether weights are read; if not, every tie counts 1.
  public var weights: Weights = .read
  /// What a blank weight in a column of weights is.
  public var blankWeight: BlankWeight = .one
  /// What a tie to an organisation that the table does not have is: an error, or a new organisation with a warning.
  public var missingEnds: TableReadOptions.MissingEnds = .error
  /// What a comma in a number means.
  public var comma: NumberText.Comma = .careful
  public init() {}

  /// What is done with the weights of ties.
  public enum Weights: Sendable, Hashable { case read, ignored }

  /// What a blank weight is: 1 with a warning, a weight that was asked for, or an error.
  public enum BlankWeight: Sendable, Hashable { case one, weight(Double), refused }

  /// The mode of one relation.
  public struct RelationMode: Sendable, Hashable {
    public var relation: String
    public var mode: Mode
    public init(relation: String, mode: Mode) {
      self.relation = relation
      self.mode = mode
    }

    func matches(_ name: String) -> Bool { Folding.key(name) == Folding.key(relation) }
  }

  func rule(for name: String) -> Mode? { relationModes.last { $0.matches(name) }?.mode }
}
