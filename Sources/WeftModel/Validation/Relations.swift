import WeftTable

/// What the column `mode` of a network file says: modes, or the names that another program gave its relations.
///
/// A column of which no cell is a mode is taken for names of relations: each gets the mode that ``DatasetOptions`` gives
/// it, and its name is kept as the purpose of its ties.
struct Relations {
  var modes: ColumnValues<Mode>
  /// The name of a row's relation; empty where it is a mode.
  var names: ColumnValues<String>
}

extension TableReader {
  mutating func relations(_ options: DatasetOptions) -> Relations {
    var result = Relations(modes: ColumnValues(standard: options.mode), names: ColumnValues(standard: ""))
    let texts = words("mode")
    let given = texts.values.filter { !$0.isEmpty }
    reportUnknownRules(options, given)
    guard let position = positions["mode"], !given.isEmpty else {
      noteStandardMode(options)
      return result
    }
    let areModes = given.contains { Vocabulary.mode.position(of: $0) != nil && options.rule(for: $0) == nil }
    let isBlank = (0..<rowCount).filter { texts[$0].isEmpty }
    if areModes {
      result.modes = values("mode", standard: options.mode) { text in
        if let mode = options.rule(for: text) { return .value(mode) }
        if text.trimmed.isEmpty { return .blank }
        if let word = Vocabulary.mode.position(of: text) { return .value(Mode.allCases[word]) }
        return .refused(Self.unknown(text, "mode", .mode))
      }
    } else {
      result.modes = texts.map { options.rule(for: $0) ?? options.mode }
    }
    result.names = texts.map { Vocabulary.mode.position(of: $0) == nil || !areModes ? $0 : "" }
    if !areModes { report(texts, given, position, options) }
    if let first = isBlank.first, isBlank.count < rowCount {
      log.append(
        Finding(
          .note, "N-MODE-BLANK", at: table.place(first, position), value: "",
          Label(
            en: "\(isBlank.count) ties state no mode and are read as \(options.mode.rawValue)",
            zh: "\(isBlank.count) 条联系没有融合方式，按\(Self.label(options.mode).zh)读取"), rows: isBlank.count))
    }
    return result
  }

  private static func label(_ mode: Mode) -> Label {
    Vocabulary.mode.words.first { $0.value == mode.rawValue }?.label ?? Label(mode.rawValue)
  }

  private mutating func noteStandardMode(_ options: DatasetOptions) {
    guard rowCount > 0 else { return }
    log.append(
      Finding(
        .note, "N-MODE-STANDARD", at: Place(file: table.file),
        Label(
          en: "no mode is stated: all ties are read as \(options.mode.rawValue)",
          zh: "没有融合方式：所有联系按\(Self.label(options.mode).zh)读取"),
        hint: Label(en: "--mode names another", zh: "可用 --mode 指定"), rows: 0))
  }

  /// One warning that names every relation, its rows and its mode.
  private mutating func report(
    _ texts: ColumnValues<String>, _ given: [String], _ position: Int, _ options: DatasetOptions
  ) {
    var counts: [String: Int] = [:]
    for row in 0..<rowCount { counts[texts[row], default: 0] += 1 }
    guard let first = (0..<rowCount).first(where: { !texts[$0].isEmpty }) else { return }
    let parts = given.prefix(20).map { name in
      let mode = options.rule(for: name) ?? options.mode
      return Label(
        en: "\"\(name.elided)\" (\(counts[name] ?? 0)) as \(mode.rawValue)",
        zh: "“\(name.elided)”（\(counts[name] ?? 0) 条）按\(Self.label(mode).zh)")
    }
    let more = given.count > 20 ? " …" : ""
    let isRuled = given.allSatisfy { options.rule(for: $0) != nil }
    log.append(
      Finding(
        isRuled ? .note : .warning, isRuled ? "N-RELATION" : "W-RELATION", at: table.place(first, position),
        value: texts[first],
        Label(
          en:
            "relations that are no modes are read: \(parts.map(\.en).joined(separator: ", "))\(more); their names are kept as purpose",
          zh: "读入不是融合方式的关系：\(parts.map(\.zh).joined(separator: "，"))\(more)；关系名存为用途"),
        hint: isRuled
          ? nil
          : Label(
            en: "--mode NAME=MODE gives a relation its mode, --part NAME reads one of them alone",
            zh: "可用 --mode 关系=方式 逐一指定，或用 --part 只读其中一种关系"), rows: 0))
  }

  /// Rules of `--mode NAME=…` whose name is no relation of the file.
  private mutating func reportUnknownRules(_ options: DatasetOptions, _ given: [String]) {
    for rule in options.relationModes where !given.contains(where: { rule.matches($0) }) {
      let list = given.prefix(20).map { "\"\($0.elided)\"" }.joined(separator: ", ")
      log.append(
        Finding(
          .error, "E-RELATION", at: Place(file: table.file), value: rule.relation,
          Label(
            en: "--mode names the relation \"\(rule.relation.elided)\", which the file does not have",
            zh: "--mode 所指的关系“\(rule.relation.elided)”不在文件中"),
          hint: Suggestion.nearest(to: rule.relation, in: given).map(Remark.didYouMean)
            ?? (given.isEmpty ? nil : Label(en: "relations here: \(list)", zh: "现有的关系：\(list)")), rows: 0))
    }
  }
}
