public import WeftTable

extension Configuration {
  /// Reads dataset.yml and lists all that is wrong with it.
  public static func reading(_ text: String, file: String) -> (configuration: Configuration, findings: [Finding]) {
    var configuration = Configuration()
    let (value, syntax) = YAMLValue.parsing(text, file: file)
    guard let value else { return (configuration, syntax) }
    var reader = YAMLReader()
    let entries = reader.map(value, keys: keys)
    configuration.title = reader.label(entries["title"])
    configuration.source = reader.text(entries["source"])
    configuration.licence = reader.text(entries["licence"])
    configuration.illustrative = reader.flag(entries["illustrative"]) == true ? .yes : .no
    configuration.plane = reader.text(entries["plane"]).map(TerritoryLevel.canonical)
    configuration.threshold = reader.number(entries["threshold"], in: 0...1)
    configuration.projectionThreshold = reader.number(entries["projection_threshold"], in: 1e-6...1e9)
    if let columns = entries["columns"] { configuration.columnAliases = columnAliases(columns, &reader) }
    if let domains = entries["domains"] { configuration.domains = domainStyles(domains, &reader) }
    if let cards = entries["scorecards"] { configuration.scorecardWeights = weights(cards, &reader) }
    return (configuration, syntax + reader.findings)
  }

  /// `heading: column` for every table, or `table: {heading: column}`.
  private static func columnAliases(_ value: YAMLValue, _ reader: inout YAMLReader) -> [ColumnAlias] {
    var result: [ColumnAlias] = []
    for entry in reader.entries(value) {
      if case .map(let inner) = entry.value.content {
        guard let table = Schema.table(named: entry.key) else {
          reader.unknown(
            entry.key, at: entry.place, what: Label(en: "table", zh: "表"), known: TableName.allCases.map(\.rawValue))
          continue
        }
        let known = Schema.table(table).columns.map(\.name)
        for pair in inner {
          guard let column = reader.text(pair.value) else { continue }
          if known.contains(column) {
            result.append(ColumnAlias(table: table, heading: pair.key, column: column))
          } else {
            reader.unknown(column, at: pair.value.place, what: Label(en: "column", zh: "列"), known: known)
          }
        }
        continue
      }
      guard let column = reader.text(entry.value) else { continue }
      var known: [String] = []
      for name in Schema.tables.flatMap({ $0.columns.map(\.name) }) where !known.contains(name) { known.append(name) }
      if known.contains(column) {
        result.append(ColumnAlias(heading: entry.key, column: column))
      } else {
        reader.unknown(column, at: entry.value.place, what: Label(en: "column", zh: "列"), known: known)
      }
    }
    return result
  }

  private static func domainStyles(_ value: YAMLValue, _ reader: inout YAMLReader) -> [DomainStyle] {
    reader.entries(value).map { entry in
      if case .scalar = entry.value.content { return DomainStyle(id: entry.key, label: reader.label(entry.value)) }
      let parts = reader.map(entry.value, keys: domainKeys)
      var style = DomainStyle(id: entry.key, label: reader.label(parts["label"]))
      let (en, zh) = (reader.text(parts["en"]), reader.text(parts["zh"]))
      if style.label == nil, let known = en ?? zh { style.label = Label(en: en ?? known, zh: zh ?? known) }
      if let color = parts["color"], let text = reader.text(color) {
        let digits = text.utf8.dropFirst()
        let isHex = digits.allSatisfy { (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0) }
        if text.utf8.count == 7, text.hasPrefix("#"), isHex {
          style.color = text.uppercased()
        } else {
          reader.expected(
            Label(en: "a colour such as \"#1F77B4\" (with quotes)", zh: "形如 \"#1F77B4\" 的颜色（要加引号）"), at: color)
        }
      }
      return style
    }
  }

  private static func weights(_ value: YAMLValue, _ reader: inout YAMLReader) -> [String: [String: Double]] {
    var result: [String: [String: Double]] = [:]
    for entry in reader.entries(value) {
      guard cards.contains(entry.key) else {
        reader.unknown(entry.key, at: entry.place, what: Label(en: "scorecard", zh: "记分卡"), known: cards)
        continue
      }
      var parts: [String: Double] = [:]
      for part in reader.entries(entry.value) {
        if let weight = reader.number(part.value, in: 0...1e6) { parts[part.key] = weight }
      }
      result[entry.key] = parts
    }
    return result
  }
}

extension YAMLReader {
  /// The entries of a mapping whose keys are the user's own.
  mutating func entries(_ value: YAMLValue) -> [YAMLValue.Entry] {
    if case .map(let entries) = value.content { return entries }
    expected(Label(en: "a mapping of keys to values", zh: "键值映射"), at: value)
    return []
  }

  /// Reports a name that is not among those known.
  mutating func unknown(_ name: String, at place: Place, what: Label, known: [String]) {
    let list = known.joined(separator: ", ")
    report(
      Finding(
        .error, "E-YAML-VALUE", at: place, value: name,
        Label(en: "there is no \(what.en) \"\(name.elided)\"", zh: "没有名为“\(name.elided)”的\(what.zh)"),
        hint: Suggestion.nearest(to: name, in: known).map(Remark.didYouMean)
          ?? Label(en: "one of: \(list)", zh: "可选：\(list)")))
  }
}
