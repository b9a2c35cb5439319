/// A file format that holds tables or a network: how it is known, read and written.
///
/// Every reader gives tables: a network format gives `organizations` (id, name, attributes) and `ties` (source,
/// target, weight, mode, directed, attributes), so that the model judges all formats alike.
public struct TableFormat: Sendable {
  /// A short unique name, such as `graphml`.
  public var name: String
  public var label: Label
  /// Endings of file names without the dot, in lower case, the usual one first.
  public var suffixes: [String]
  /// Those of ``suffixes`` under which files are read or refused, but not written.
  public var unwritten: Set<String>
  /// What `--part` chooses in a file of this format.
  public var parts: Parts
  /// What the format cannot hold of tables; ``TableWriting/losses`` says what of it a file lacks.
  public var limits: [WriteLoss.Kind]
  /// How sure it is that the bytes are in this format.
  public var sniff: @Sendable (_ bytes: [UInt8]) -> Sureness
  public var read: @Sendable (_ input: TableInput, _ options: TableReadOptions) -> TableReading
  public var write: @Sendable (_ tables: [Table], _ options: TableWriteOptions) -> TableWriting

  public init(
    name: String, label: Label, suffixes: [String], unwritten: Set<String> = [], parts: Parts = .relations,
    limits: [WriteLoss.Kind],
    sniff: @escaping @Sendable (_ bytes: [UInt8]) -> Sureness,
    read: @escaping @Sendable (_ input: TableInput, _ options: TableReadOptions) -> TableReading,
    write: @escaping @Sendable (_ tables: [Table], _ options: TableWriteOptions) -> TableWriting
  ) {
    self.name = name
    self.label = label
    self.suffixes = suffixes
    self.unwritten = unwritten
    self.parts = parts
    self.limits = limits
    self.sniff = sniff
    self.read = read
    self.write = write
  }

  /// What a file with several networks is made of.
  public enum Parts: Sendable, Hashable {
    /// Relations on the same nodes, told apart by the column `mode`.
    case relations
    /// Graphs or sheets that the reader chooses from.
    case own
  }

  public enum Sureness: Int, Sendable, Hashable, Comparable {
    case no, possible, certain
    public static func < (first: Sureness, second: Sureness) -> Bool { first.rawValue < second.rawValue }
  }

  /// The format for a file: what its bytes certainly are, else what its name says, else what its bytes may be.
  public static func of(_ input: TableInput) -> TableFormat? {
    let named = named(suffixOf: input.name)
    if let named, named.sniff(input.bytes) == .certain { return named }
    if let certain = all.first(where: { $0.sniff(input.bytes) == .certain }) { return certain }
    if let named { return named }
    // An ending that nobody knows is not guessed at; a name without one is.
    let hasSuffix = input.name.split(separator: "/").last?.dropFirst().contains(".") == true
    return hasSuffix ? nil : all.first { $0.sniff(input.bytes) == .possible }
  }

  /// The format that a file name's ending stands for.
  public static func named(suffixOf name: String) -> TableFormat? {
    let lower = name.lowercased()
    return all.first { format in format.suffixes.contains { lower.hasSuffix("." + $0) } }
  }

  /// Reads a file in the format it is in; a warning says where that is not the one its name says.
  public static func read(_ input: TableInput, options: TableReadOptions = TableReadOptions()) -> TableReading {
    guard let format = of(input) else {
      return TableReading(findings: [unknown(input)])
    }
    var reading = format.read(input, options)
    if let part = options.part, format.parts == .relations {
      reading = Part.chosen(part, of: reading, file: input.name)
    }
    if let named = named(suffixOf: input.name), named.name != format.name, !input.bytes.isEmpty {
      reading.findings.insert(
        .warning(
          "W-EXT-MISMATCH", Place(file: input.name), value: format.name,
          en: "the name says \(named.name), the content is \(format.name); read as \(format.name)",
          zh: "文件名表示 \(named.name)，内容是 \(format.name)；按 \(format.name) 读取"), at: 0)
    }
    return reading
  }

  private static func unknown(_ input: TableInput) -> Finding {
    let suffix = input.name.split(separator: ".").last.map(String.init) ?? ""
    let near = Suggestion.nearest(to: suffix, in: all.flatMap(\.suffixes))
    return .error(
      "E-FORMAT-UNKNOWN", Place(file: input.name), value: suffix,
      en: "the format of the file is not known", zh: "无法识别文件格式",
      hint: near.map { Label(en: "did you mean .\($0)?", zh: "是否应为 .\($0)？") }
        ?? Label(
          en: "Weft reads \(all.flatMap(\.suffixes).joined(separator: ", "))",
          zh: "可读取：\(all.flatMap(\.suffixes).joined(separator: "、"))"))
  }
}

/// A file to read: its name, its bytes and the files beside it that belong to it.
public struct TableInput: Sendable {
  public var name: String
  public var bytes: [UInt8]
  /// Files of the same folder by name, for formats in two files (`##h` and `##d`).
  public var companions: [String: [UInt8]]

  public init(name: String, bytes: [UInt8], companions: [String: [UInt8]] = [:]) {
    self.name = name
    self.bytes = bytes
    self.companions = companions
  }
}

/// What a user may say about a file that is to be read.
public struct TableReadOptions: Sendable, Hashable {
  public var csv: CSV.ReadOptions
  /// The sheet of a workbook, or the graph or relation of a file with several, by name or number from 1.
  public var part: String?
  public var missingEnds: MissingEnds
  /// What a comma in the cells of a matrix means.
  public var comma: NumberText.Comma
  /// Names of sheets, in lower case, of which one makes a workbook a dataset of tables rather than a network.
  public var datasetTables: Set<String>

  /// The tables of a dataset by their English names.
  public static let standardTables: Set<String> = [
    "organizations", "ties", "territories", "zones", "zone_members", "alliances", "memberships", "activities",
    "participations", "exchanges", "demands", "resources", "projects", "tasks", "evaluations",
  ]

  /// What a tie to a node that the file declares nowhere is.
  public enum MissingEnds: Sendable, Hashable {
    case error
    /// The node is added, with a warning.
    case added
  }

  public init(
    csv: CSV.ReadOptions = CSV.ReadOptions(), part: String? = nil, missingEnds: MissingEnds = .error,
    comma: NumberText.Comma = .careful, datasetTables: Set<String> = standardTables
  ) {
    self.csv = csv
    self.part = part
    self.missingEnds = missingEnds
    self.comma = comma
    self.datasetTables = datasetTables
  }
}

/// What was read: tables, and everything to be said about them.
public struct TableReading: Sendable {
  public var tables: [Table]
  public var findings: [Finding]

  public init(tables: [Table] = [], findings: [Finding]) {
    self.tables = tables
    self.findings = findings
  }

  public subscript(name: String) -> Table? { tables.first { $0.name == name } }
}

/// How tables are to be written.
public struct TableWriteOptions: Sendable, Hashable {
  public var csv: CSV.WriteOptions
  /// A title for formats that have one.
  public var title: String?

  public init(csv: CSV.WriteOptions = CSV.WriteOptions(), title: String? = nil) {
    self.csv = csv
    self.title = title
  }
}

/// What was written: one or more files, and what the format cannot hold.
public struct TableWriting: Sendable {
  public struct File: Sendable, Hashable {
    /// The ending that this file's name must have, such as `##h`.
    public var suffix: String
    public var bytes: [UInt8]

    public init(suffix: String, bytes: [UInt8]) {
      self.suffix = suffix
      self.bytes = bytes
    }
  }

  /// None where the tables cannot be written at all; ``findings`` says why.
  public var files: [File]
  public var losses: [WriteLoss]
  public var findings: [Finding]

  public init(files: [File], losses: [WriteLoss] = [], findings: [Finding] = []) {
    self.files = files
    self.losses = losses
    self.findings = findings
  }
}
