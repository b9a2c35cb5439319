/// Formats that people bring and nobody asks for: read, never written.
extension TableFormat {
  /// Whether files of this format are written under any of its endings.
  public var isWritten: Bool { !suffixes.allSatisfy(unwritten.contains) }

  /// NetDraw's text format.
  static let vna = readOnly(
    "vna", Label(en: "NetDraw (VNA)", zh: "NetDraw（VNA）"), ["vna"],
    starts: ["*node data", "*node properties", "*tie data", "*tie properties"],
    read: { VNAReader.read($0, $1) })

  /// Tables of GUESS, which Gephi reads and writes.
  static let gdf = readOnly(
    "gdf", Label(en: "GDF (GUESS, Gephi)", zh: "GDF（GUESS、Gephi）"), ["gdf"], starts: ["nodedef>"],
    read: { GDFReader.read($0, $1) })

  /// Multiplex networks of R's multinet.
  static let multinet = readOnly(
    "multinet", Label(en: "multinet (R)", zh: "multinet（R）"), ["mpx"], starts: ["#type"],
    read: { MultinetReader.read($0, $1) })

  /// Adjacency lists of METIS, which carry no mark of their own.
  static let metis = readOnly(
    "metis", Label(en: "METIS graph", zh: "METIS 图"), ["graph", "metis"], starts: [],
    read: { METISReader.read($0, $1) })

  private static func readOnly(
    _ name: String, _ label: Label, _ suffixes: [String], starts: [String],
    read: @escaping @Sendable (_ input: TableInput, _ options: TableReadOptions) -> TableReading
  ) -> TableFormat {
    TableFormat(
      name: name, label: label, suffixes: suffixes, unwritten: Set(suffixes), limits: [],
      sniff: { bytes in
        let head = String(decoding: bytes.prefix(400), as: UTF8.self).drop { $0 == "\u{FEFF}" || $0.isWhitespace }
          .lowercased()
        return starts.contains { head.hasPrefix($0) } ? .certain : .no
      },
      read: read,
      write: { _, _ in
        TableWriting(
          files: [],
          findings: [
            .error(
              "E-FORMAT-READ-ONLY", nil, value: name, en: "\(label.en) is read and not written",
              zh: "\(label.zh) 只能读取，不能写出")
          ])
      })
  }
}
