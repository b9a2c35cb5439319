extension TableFormat {
  /// GEXF, the format of Gephi.
  static let gexf = TableFormat(
    name: "gexf", label: Label(en: "GEXF (Gephi)", zh: "GEXF（Gephi）"), suffixes: ["gexf"],
    limits: [.tables, .controlCharacters],
    sniff: { sniffXML($0, root: "gexf") },
    read: { GEXFReader.read($0, $1) },
    write: { GEXFWriter.write($0, $1) })
}
