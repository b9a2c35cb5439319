extension TableFormat {
  /// GraphML (Brandes et al. 2002).
  static let graphML = TableFormat(
    name: "graphml", label: Label(en: "GraphML", zh: "GraphML"), suffixes: ["graphml"], parts: .own,
    limits: [.tables, .controlCharacters],
    sniff: { sniffXML($0, root: "graphml") },
    read: { GraphMLReader.read($0, $1) },
    write: { GraphMLWriter.write($0, $1) })

  /// Whether the first kilobyte opens a given root element.
  static func sniffXML(_ bytes: [UInt8], root: String) -> Sureness {
    let head = String(decoding: bytes.prefix(2_000).filter { $0 != 0 }, as: UTF8.self)
    guard head.trimmingSpaces.hasPrefix("<") || head.contains("<?xml") else { return .no }
    return head.contains("<\(root)") || head.contains(":\(root) ") ? .certain : .no
  }
}
