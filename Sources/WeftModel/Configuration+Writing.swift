import WeftTable

extension Configuration {
  /// dataset.yml with what differs from the standard; empty where nothing does. Reads back as an equal value.
  func yaml(title: Label) -> String {
    var lines: [String] = []
    let title = self.title ?? (title == Label("") ? nil : title)
    if let title { lines += ["title: \(Self.label(title))"] }
    if let source { lines.append("source: \(Self.quoted(source))") }
    if let licence { lines.append("licence: \(Self.quoted(licence))") }
    if illustrative == .yes { lines.append("illustrative: true") }
    if let plane { lines.append("plane: \(Self.quoted(plane))") }
    if let threshold { lines.append("threshold: \(CellText.number(threshold))") }
    if let projectionThreshold { lines.append("projection_threshold: \(CellText.number(projectionThreshold))") }
    lines += aliasLines() + domainLines() + cardLines()
    return lines.map { $0 + "\n" }.joined()
  }

  private func aliasLines() -> [String] {
    guard !columnAliases.isEmpty else { return [] }
    var lines = ["columns:"]
    for alias in columnAliases where alias.table == nil {
      lines.append("  \(Self.quoted(alias.heading)): \(alias.column)")
    }
    for table in TableName.allCases {
      let own = columnAliases.filter { $0.table == table }
      if own.isEmpty { continue }
      lines.append("  \(table.rawValue):")
      for alias in own { lines.append("    \(Self.quoted(alias.heading)): \(alias.column)") }
    }
    return lines
  }

  private func domainLines() -> [String] {
    guard !domains.isEmpty else { return [] }
    return ["domains:"]
      + domains.map { domain in
        var parts: [String] = []
        if let label = domain.label { parts.append("label: \(Self.label(label))") }
        if let color = domain.color { parts.append("color: \(Self.quoted(color))") }
        return "  \(Self.quoted(domain.id)): { \(parts.joined(separator: ", ")) }"
      }
  }

  private func cardLines() -> [String] {
    let cards = Self.cards.filter { scorecardWeights[$0] != nil }
    guard !cards.isEmpty else { return [] }
    return ["scorecards:"]
      + cards.map { card in
        let parts = (scorecardWeights[card] ?? [:]).sorted { $0.key < $1.key }
        let text = parts.map { "\(Self.quoted($0.key)): \(CellText.number($0.value))" }.joined(separator: ", ")
        return "  \(card): { \(text) }"
      }
  }

  private static func label(_ label: Label) -> String {
    label.en == label.zh ? quoted(label.en) : "{ en: \(quoted(label.en)), zh: \(quoted(label.zh)) }"
  }

  /// A double-quoted YAML scalar.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        let value = scalar.value
        if value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0x2028 || value == 0x2029 || value == 0xFEFF {
          let digits = String(value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
