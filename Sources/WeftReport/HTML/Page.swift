public import WeftTable

/// A report as one HTML file that works from disk without a network.
///
/// Style and script stand in the page and are named by their digests in its content security policy, so that nothing else
/// can run, load or be sent. Both languages stand in the page; a switch shows one.
public struct Page: Sendable {
  let report: Report
  /// The language shown first.
  let language: Language

  public init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  /// The whole file.
  public var html: String {
    // Tables that leave the page take its notice along.
    let note = report.notices.first.map { [HTML.Attribute("data-note", $0.text(in: language))] } ?? []
    let page = HTML.tag(
      "html", [.init("lang", language.rawValue), .init("data-lang", language.rawValue)] + note, head, body)
    return "<!DOCTYPE html>\n" + page.source + "\n"
  }

  private var head: HTML {
    let policy =
      "default-src 'none'; style-src '\(Page.digest(Stylesheet.text))'; script-src '\(Page.digest(PageScript.text))'; "
      + "img-src data: blob:; base-uri 'none'; form-action '\(asks ? "self" : "none")'"
    return .tag(
      "head", [],
      .void("meta", [.init("charset", "utf-8")]),
      .void("meta", [.init("http-equiv", "Content-Security-Policy"), .init("content", policy)]),
      .void("meta", [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
      .void("meta", [.init("name", "referrer"), .init("content", "no-referrer")]),
      .tag("title", [], .text(report.title.text(in: language))),
      .tag("style", [], .trusted(Stylesheet.text)))
  }

  /// Whether the page has a form: only then may it send one, and only to where it came from.
  private var asks: Bool {
    report.sections.contains { section in
      section.blocks.contains { if case .form = $0 { true } else { false } }
    }
  }

  private var body: HTML {
    .tag(
      "body", [],
      .tag("a", [.init("class", "skip"), .href("#main")], .both(Label(en: "To the report", zh: "跳到正文"))),
      .tag(
        "div", [.init("class", "shell")],
        .tag("aside", [], contents),
        .tag(
          "main", [.init("id", "main")],
          [header] + report.sections.map(section))),
      .tag("div", [.init("id", "tip"), .init("role", "status"), .flag("hidden")]),
      .tag("script", [], .trusted(PageScript.text)))
  }

  private var header: HTML {
    .tag(
      "header", [], .trusted(Weave.ornament),
      .tag("p", [.init("class", "kicker")], .both(Label(en: "Weft · structure report", zh: "Weft · 结构报告"))),
      .tag("h1", [], .both(report.title)),
      .tag("p", [.init("class", "subtitle")], .both(report.subtitle)),
      .list(report.notices.map { .tag("p", [.init("class", "notice"), .init("role", "note")], .both($0)) }))
  }

  private var contents: HTML {
    let items = report.sections.enumerated().map { index, section in
      HTML.tag(
        "li", [],
        .tag(
          "a", [.href("#\(section.id)")], .tag("span", [.init("class", "number")], .text("\(index + 1)")),
          .both(section.title)))
    }
    let languages = Language.allCases.map { language in
      HTML.tag(
        "button",
        [
          .init("type", "button"), .init("data-language", language.rawValue), .init("lang", language.rawValue),
          .init("class", "tongue"),
        ], .text(language == .zh ? "中文" : "English"))
    }
    return .tag(
      "nav", [.init("aria-label", "contents")],
      .tag("p", [.init("class", "brand")], .text("Weft")), .tag("div", [.init("class", "tongues")], languages),
      .tag("ol", [], items))
  }

  private func section(_ section: Report.Section) -> HTML {
    let number = (report.sections.firstIndex { $0.id == section.id } ?? 0) + 1
    return .tag(
      "section", [.init("id", section.id)],
      .tag(
        "h2", [], .tag("span", [.init("class", "number")], .text("\(number)")), .both(section.title)),
      .list(section.blocks.map(block)))
  }

  private func block(_ block: Report.Block) -> HTML {
    switch block {
    case .heading(let label): .tag("h3", [], .both(label))
    case .words(let label): .tag("p", [], .both(label))
    case .remark(let label): .tag("p", [.init("class", "note")], .both(label))
    case .facts(let facts): self.facts(facts)
    case .table(let table): self.table(table)
    case .paper(let table): paper(table)
    case .bar(let bar): self.bar(bar)
    case .curve(let curve): self.curve(curve)
    case .figure(let figure): self.figure(figure)
    case .findings(let findings): self.findings(findings)
    case .definitions(let definitions): self.definitions(definitions)
    case .form(let form): self.form(form)
    }
  }

  /// A digest as a content security policy names it.
  private static func digest(_ text: String) -> String {
    "sha256-" + Base64.text(SHA256.digest(of: Array(text.utf8)))
  }
}
