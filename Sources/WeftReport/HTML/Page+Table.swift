internal import WeftTable

extension Page {
  /// A table with its caption and its download.
  func table(_ table: ReportTable) -> HTML {
    let caption = HTML.tag("h4", [.init("class", "caption")], .both(table.title))
    let note = table.note.map { HTML.tag("p", [.init("class", "note")], .both($0)) } ?? .empty
    let body = table.style == .browser ? browser(table) : still(table)
    return .tag(
      "div", [.init("class", "tablebox \(table.style.rawValue)"), .init("id", "table-\(table.id)")],
      .tag("div", [.init("class", "boxhead")], caption, download(table)), note, body)
  }

  private func download(_ table: ReportTable) -> HTML {
    .tag(
      "button",
      [.init("type", "button"), .init("class", "quiet"), .init("data-csv", table.id)],
      .both(Label(en: "Download CSV", zh: "下载 CSV")))
  }

  private func heading(_ column: ReportTable.Column) -> HTML {
    var attributes: [HTML.Attribute] = [.init("scope", "col"), .init("class", column.kind.rawValue)]
    if let explanation = column.explanation { attributes.append(.init("title", explanation.text(in: language))) }
    return .tag("th", attributes, .both(column.label))
  }

  /// Rows as they are; data for the download beside them.
  private func still(_ table: ReportTable) -> HTML {
    let tops = shades(table)
    let rows = table.rows.map { row in
      HTML.tag(
        "tr", [],
        row.indices.map { column in
          let kind = table.columns[column].kind
          var classes = kind.rawValue
          if let top = tops[column], let value = Double(row[column]), top > 0 {
            classes += " h\(min(9, Int((value / top * 9).rounded())))"
          }
          let words = table.columns[column].words[row[column]]
          var cell = words.map(HTML.both) ?? .text(ReportTable.reading(row[column], kind))
          if kind == .link { cell = .tag("a", [.file(row[column])], cell) }
          return .tag(column == 0 ? "th" : "td", [.init("class", classes), .init("data-v", row[column])], cell)
        })
    }
    return .tag(
      "div", [.init("class", "scroll")],
      .tag(
        "table",
        [.init("data-table", table.id), .init("data-names", table.columns.map(\.name).joined(separator: "\u{9}"))],
        .tag("thead", [], .tag("tr", [], table.columns.map(heading))), .tag("tbody", [], rows)))
  }

  /// The largest value by which cells of a shaded table are coloured, the same over all columns of numbers.
  private func shades(_ table: ReportTable) -> [Double?] {
    guard table.style == .shaded else { return table.columns.map { _ in nil } }
    var top = 0.0
    for row in table.rows {
      for column in row.indices where isNumber(table.columns[column]) { top = max(top, Double(row[column]) ?? 0) }
    }
    return table.columns.map { isNumber($0) ? top : nil }
  }

  private func isNumber(_ column: ReportTable.Column) -> Bool { column.kind == .number || column.kind == .share }

  /// A table that the page's script fills: the rows stand in the page as data, in their own order.
  private func browser(_ table: ReportTable) -> HTML {
    let columns = table.columns.map { column in
      let words = table.rows.isEmpty ? "" : self.words(column, table)
      return
        "{\"n\":\(JSONText.quoted(column.name)),\"en\":\(JSONText.quoted(column.label.en)),\"zh\":\(JSONText.quoted(column.label.zh)),"
        + "\"k\":\(JSONText.quoted(column.kind.rawValue)),\"o\":\(column.ordering == .free),\"g\":\(JSONText.quoted(column.group)),"
        + "\"s\":\(column.isShown),\"t\":[\(JSONText.quoted(column.explanation?.en ?? "")),"
        + "\(JSONText.quoted(column.explanation?.zh ?? ""))]\(words)}"
    }
    let rows = table.rows.map { "[" + $0.map(JSONText.quoted).joined(separator: ",") + "]" }
    let json = "{\"columns\":[\(columns.joined(separator: ","))],\"rows\":[\n\(rows.joined(separator: ",\n"))]}"
    return .list([
      .data(id: "data-\(table.id)", json: json),
      .tag("div", [.init("class", "browser-tools"), .init("data-tools", table.id)]),
      .tag("div", [.init("class", "scroll")], .tag("table", [.init("data-browser", table.id)])),
      .tag(
        "noscript", [],
        .tag(
          "p", [],
          .both(
            Label(
              en: "This table needs the page's script; the same rows are in data/\(table.id).csv.",
              zh: "此表需要启用脚本；相同内容见 data/\(table.id).csv。")))),
    ])
  }

  private func words(_ column: ReportTable.Column, _ table: ReportTable) -> String {
    let keys = column.words.keys.sorted()
    if keys.isEmpty { return "" }
    let pairs = keys.map { key in
      let label = column.words[key] ?? Label(key)
      return "\(JSONText.quoted(key)):[\(JSONText.quoted(label.en)),\(JSONText.quoted(label.zh))]"
    }
    return ",\"w\":{\(pairs.joined(separator: ","))}"
  }
}
