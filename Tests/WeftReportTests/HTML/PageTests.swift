import Foundation
import Testing
import WeftTable

@testable import WeftReport

@Suite("The report as a page")
struct PageTests {
  static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</script><script>alert(1)</script>",
    "' onmouseover='alert(1)", "<!--", "]]>", "\u{0}\u{1B}[31m", "javascript:alert(1)",
  ]

  /// A report in which one hostile text stands everywhere that data can stand.
  private func page(_ text: String) -> String {
    let column = ReportTable.Column(
      text, Label(text), kind: .text, explanation: Label(text), words: [text: Label(text)])
    let tables = [ReportTable.Style.plain, .shaded, .browser].map { style in
      Report.Block.table(
        ReportTable(
          id: "t-\(style.rawValue)", title: Label(text), note: Label(text), columns: [column], rows: [[text]],
          style: style))
    }
    let link = ReportTable(
      id: "t-link", title: Label(text), columns: [ReportTable.Column(text, Label(text), kind: .link)], rows: [[text]])
    let finding = Finding(.error, "E-X", at: Place(file: text), value: text, Label(text), hint: Label(text))
    let blocks: [Report.Block] =
      tables + [
        .table(link),
        .words(Label(text)), .facts([Report.Fact(Label(text), text, note: Label(text))]), .findings([finding]),
        .definitions([
          Report.Definition(
            name: text, label: Label(text), definition: Label(text), formula: text, missing: text, source: text)
        ]),
      ]
    let report = Report(
      title: Label(text), subtitle: Label(text), notices: [Label(text)],
      sections: [Report.Section(id: "s", title: Label(text), blocks: blocks)])
    return Page(report, language: .en).html
  }

  @Test("hostile text adds no element, no attribute and no end of a script", arguments: payloads)
  func inert(_ payload: String) {
    let plain = page("x")
    let hostile = page(payload)
    for mark in ["<script", "</script", "<img", "<!--", " onerror=\""] {
      #expect(hostile.components(separatedBy: mark).count == plain.components(separatedBy: mark).count, "\(mark)")
    }
    #expect(hostile.components(separatedBy: "<").count == plain.components(separatedBy: "<").count)
    #expect(!hostile.contains("\u{1B}") && !hostile.contains("\u{0}"))
  }

  @Test("the policy names the page's own style and script by digest and allows nothing else")
  func policy() throws {
    let html = page("x")
    #expect(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(!html.contains("unsafe-inline") && !html.contains("http://") && !html.contains(" src="))
    #expect(!html.contains(" style=\""))
  }

  @Test("addresses: places of the page, the web and mailboxes only")
  func addresses() {
    for good in ["#here", "https://example.org/a", "http://example.org", "mailto:a@example.org"] {
      #expect(HTML.isAllowed(good))
    }
    for bad in ["javascript:alert(1)", "JAVASCRIPT:x", "java\nscript:x", "data:text/html,x", "https://a b", "//x"] {
      #expect(!HTML.isAllowed(bad), "\(bad)")
    }
  }

  @Test("base64 of the standard's examples")
  func base64() {
    // RFC 4648, section 10.
    let pairs = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")]
    for (text, expected) in pairs { #expect(Base64.text(Array(text.utf8)) == expected) }
  }

  @Test("numbers for people: digits, shares and dashes, the same in every locale")
  func numbers() {
    #expect(ReportTable.reading("", .number) == "–")
    #expect(ReportTable.reading("0.41772", .number) == "0.418")
    #expect(ReportTable.reading("-0.5", .number) == "−0.500")
    #expect(ReportTable.reading("12", .number) == "12")
    #expect(ReportTable.reading("0.000364", .number) == "0.000364")
    #expect(ReportTable.reading("0.125", .share) == "12.5 %")
    #expect(ReportTable.reading("<b>", .text) == "<b>")
  }
}
