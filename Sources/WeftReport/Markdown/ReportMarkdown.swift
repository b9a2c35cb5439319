public import WeftTable

extension Report {
  /// The report as Markdown in one language: the same words and numbers as the page, pictures as links.
  public func markdown(_ language: Language) -> String {
    var text = "# \(MarkdownText.escaped(title.text(in: language)))\n\n"
    text += MarkdownText.escaped(subtitle.text(in: language)) + "\n\n"
    for notice in notices { text += "> **\(MarkdownText.escaped(notice.text(in: language)))**\n\n" }
    for section in sections {
      text += "## \(MarkdownText.escaped(section.title.text(in: language)))\n\n"
      for block in section.blocks { text += block.markdown(language) + "\n" }
    }
    return text
  }
}

extension Report.Block {
  fileprivate func markdown(_ language: Language) -> String {
    func say(_ label: Label) -> String { MarkdownText.escaped(label.text(in: language)) }
    switch self {
    case .heading(let label): return "### \(say(label))\n"
    case .words(let label), .remark(let label): return say(label) + "\n"
    case .facts(let facts):
      return facts.map { fact in
        "- \(say(fact.label)): **\(MarkdownText.escaped(fact.value))**" + (fact.note.map { " (\(say($0)))" } ?? "")
          + "\n"
      }.joined()
    case .table(let table): return MarkdownText.table(table, language)
    case .paper(let table): return table.markdown(language)
    case .bar(let bar):
      let rows = bar.parts.map { part in
        [
          say(part.label), "\(part.count)",
          ReportTable.fixed(Double(part.count) / Double(max(1, bar.total)) * 100, digits: 1) + " %",
          say(part.explanation),
        ]
      }
      return "### \(say(bar.title))\n\n" + MarkdownText.rows(header: ["", "n", "%", ""], rows)
    case .curve(let curve):
      let rows = curve.points.enumerated().filter { $0.offset % 10 == 0 }.map { _, point in
        [
          ReportTable.fixed(point.threshold, digits: 1),
          ReportTable.fixed(point.share * 100, digits: 1) + " %",
        ]
      }
      return "### \(say(curve.title))\n\n" + MarkdownText.rows(header: ["θ", "%"], rows)
    case .figure(let figure):
      return
        "### \(say(figure.title))\n\n![\(say(figure.title))](\(MarkdownText.address(figure.file)))\n\n\(say(figure.caption))\n"
    // Paper cannot be asked.
    case .form: return ""
    case .findings(let findings):
      return findings.map { "- \(MarkdownText.escaped($0.line(in: language)))\n" }.joined()
    case .definitions(let definitions):
      return definitions.map { definition in
        "- **\(say(definition.label))** `\(definition.name)`: \(say(definition.definition)) "
          + "`\(definition.formula)` (\(MarkdownText.escaped(definition.source)))\n"
      }.joined()
    }
  }
}

/// Text as Markdown shows it, character by character.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.escapingControls.unicodeScalars {
      if "\\`*_{}[]<>#|!~".unicodeScalars.contains(character) { result += "\\" }
      result.unicodeScalars.append(character)
    }
    return result
  }

  /// A path as the address of a link: blanks and brackets would end it.
  static func address(_ path: String) -> String {
    path.replacing(" ", with: "%20").replacing("(", with: "%28").replacing(")", with: "%29")
  }

  static func rows(header: [String], _ rows: [[String]], rule: [String]? = nil) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return line(header) + line(rule ?? header.map { _ in "---" }) + rows.map(line).joined()
  }

  /// A table; one of many rows stands in the folder `data` and is only named.
  static func table(_ table: ReportTable, _ language: Language) -> String {
    let heading = "### \(escaped(table.title.text(in: language)))\n\n"
    let note = table.note.map { escaped($0.text(in: language)) + "\n\n" } ?? ""
    if table.style == .browser {
      return heading + note
        + (language == .zh ? "共 \(table.rows.count) 行，" : "\(table.rows.count) rows: ")
        + "[data/\(table.id).csv](data/\(table.id).csv)\n"
    }
    return heading + note
      + rows(
        header: table.columns.map { escaped($0.label.text(in: language)) },
        table.rows.map { row in
          row.indices.map { column in
            let kind = table.columns[column].kind
            let words = table.columns[column].words[row[column]]
            return escaped(words?.text(in: language) ?? ReportTable.reading(row[column], kind))
          }
        })
  }
}
