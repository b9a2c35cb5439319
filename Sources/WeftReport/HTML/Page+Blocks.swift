internal import WeftTable

extension Page {
  /// Key numbers, side by side.
  func facts(_ facts: [Report.Fact]) -> HTML {
    .tag(
      "dl", [.init("class", "facts")],
      facts.map { fact in
        .tag(
          "div", [], .tag("dt", [], .both(fact.label)), .tag("dd", [], .text(fact.value)),
          fact.note.map { .tag("dd", [.init("class", "note")], .both($0)) } ?? .empty)
      })
  }

  /// Parts of a whole: a bar and, since a bar alone is no number, a table.
  func bar(_ bar: Report.ShareBar) -> HTML {
    let total = max(1, bar.total)
    var position = 0
    var marks = ""
    for part in bar.parts where part.count > 0 {
      let start = Double(position) / Double(total) * 1000
      let width = Double(part.count) / Double(total) * 1000
      marks +=
        "<rect class=\"part \(part.key)\" x=\"\(ReportTable.fixed(start, digits: 2))\" y=\"0\" "
        + "width=\"\(ReportTable.fixed(width, digits: 2))\" height=\"34\"/>"
      position += part.count
    }
    let rows = bar.parts.map { part in
      HTML.tag(
        "tr", [],
        .tag("th", [.init("scope", "row")], .tag("span", [.init("class", "swatch \(part.key)")]), .both(part.label)),
        .tag("td", [.init("class", "number")], .text("\(part.count)")),
        .tag(
          "td", [.init("class", "number")],
          .text(ReportTable.fixed(Double(part.count) / Double(total) * 100, digits: 1) + " %")),
        .tag("td", [.init("class", "text")], .both(part.explanation)))
    }
    return .tag(
      "div", [.init("class", "sharebar")],
      .tag("h4", [.init("class", "caption")], .both(bar.title)),
      .trusted(
        "<svg class=\"bar\" viewBox=\"0 0 1000 34\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\(marks)</svg>"),
      .tag("table", [.init("class", "legend")], .tag("tbody", [], rows)))
  }

  /// A picture with its tools and its caption.
  func figure(_ figure: Report.Figure) -> HTML {
    func both(_ label: Label) -> [HTML.Attribute] { [.init("data-en", label.en), .init("data-zh", label.zh)] }
    func tool(_ action: StaticString, _ label: Label, _ sign: String? = nil) -> HTML {
      .tag(
        "button",
        [
          .init("type", "button"), .init("class", "quiet"), .init("data-figure", "\(action)"),
        ] + both(label), sign.map(HTML.text) ?? .both(label))
    }
    return .tag(
      "figure", [.init("id", "figure-\(figure.id)"), .init("data-name", figure.id)],
      .tag(
        "div", [.init("class", "boxhead")],
        .tag("h4", [.init("class", "caption")], .both(figure.title)),
        .tag(
          "div", [.init("class", "tools")],
          .void(
            "input",
            [
              .init("type", "search"), .init("data-find", figure.id),
            ] + both(Label(en: "Find a name", zh: "查找名称"))),
          tool("in", Label(en: "Zoom in", zh: "放大"), "+"), tool("out", Label(en: "Zoom out", zh: "缩小"), "−"),
          tool("reset", Label(en: "Whole", zh: "全图")),
          tool("full", Label(en: "Full window", zh: "铺满")), tool("svg", Label("SVG")),
          tool("png", Label("PNG")))),
      .tag("div", [.init("class", "canvas")], .trusted(figure.svg)),
      .tag("figcaption", [], .both(figure.caption)))
  }

  /// Every finding in its own line, as the command line says them.
  func findings(_ findings: [Finding]) -> HTML {
    if findings.isEmpty {
      return .tag(
        "p", [], .both(Label(en: "Nothing was found wrong or doubtful.", zh: "未发现错误或疑点。")))
    }
    return .tag(
      "ul", [.init("class", "findings")],
      findings.map { finding in
        .tag(
          "li", [.init("class", finding.severity.rawValue)],
          .both(Label(en: finding.line(in: .en), zh: finding.line(in: .zh))))
      })
  }

  /// What each measure is, closed until asked for.
  func definitions(_ definitions: [Report.Definition]) -> HTML {
    .tag(
      "div", [.init("class", "definitions")],
      definitions.map { definition in
        func line(_ name: Label, _ text: String) -> HTML {
          text.isEmpty ? .empty : .list([.tag("dt", [], .both(name)), .tag("dd", [], .text(text))])
        }
        return .tag(
          "details", [.init("id", "measure-\(definition.name)")],
          .tag("summary", [], .both(definition.label), .tag("code", [], .text(definition.name))),
          .tag("p", [], .both(definition.definition)),
          .tag(
            "dl", [], line(Label(en: "Formula", zh: "公式"), definition.formula),
            line(Label(en: "Empty where", zh: "空值"), definition.missing),
            line(Label(en: "Source", zh: "出处"), definition.source)))
      })
  }
}
