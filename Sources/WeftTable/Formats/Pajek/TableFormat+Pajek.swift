extension TableFormat {
  /// A Pajek network, with a partition or vector of the same name beside it.
  static let pajek = TableFormat(
    name: "pajek", label: Label(en: "Pajek network", zh: "Pajek 网络"), suffixes: ["net"],
    limits: [.tables, .ids, .nodeAttributes, .tieAttributes],
    sniff: { sniffPajek($0, starts: ["*vertices", "*network"]) },
    read: { PajekReader.read($0, $1) },
    write: { PajekWriter.write($0, $1, .network) })

  /// A Pajek project: networks, partitions and vectors in one file.
  static let pajekProject = TableFormat(
    name: "pajek-project", label: Label(en: "Pajek project", zh: "Pajek 项目"), suffixes: ["paj"],
    limits: [.tables, .ids, .nodeAttributes, .tieAttributes],
    sniff: { sniffPajek($0, starts: ["*network"]) },
    read: { PajekReader.read($0, $1) },
    write: { PajekWriter.write($0, $1, .project) })

  private static func sniffPajek(_ bytes: [UInt8], starts: [String]) -> Sureness {
    let head = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    for line in head.split(whereSeparator: \.isNewline) {
      let text = line.drop { $0 == " " || $0 == "\u{FEFF}" || $0 == "\t" }
      if text.hasPrefix("%") || text.isEmpty { continue }
      return starts.contains { text.lowercased().hasPrefix($0) } ? .certain : .no
    }
    return .no
  }
}
