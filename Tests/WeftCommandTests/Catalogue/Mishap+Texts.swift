import Foundation
import Testing

@testable import WeftTable

extension Workshop {
  /// The small dataset with these names.
  fileprivate func write(names: [String]) {
    let rows = names.enumerated().map { "n\($0),\"\($1.replacing("\"", with: "\"\""))\"\n" }
    write("n/organizations.csv", "id,name\n" + rows.joined())
    let ties = names.indices.dropFirst().map { "n0,n\($0),networked\n" }
    write("n/ties.csv", "source,target,mode\n" + ties.joined())
  }
}

/// The texts of an SVG, and its elements.
final class DrawnText: XMLVisitor {
  var texts: [String] = []
  var elements: Set<String> = []
  var attributes: Set<String> = []

  func open(_ element: XMLElement) {
    elements.insert(element.name)
    for attribute in element.attributes { attributes.insert(attribute.name) }
  }

  func close(_ name: String, text: String, at place: Place) {
    if name == "text" || name == "tspan" { texts.append(text) }
  }
}

extension Mishap {
  private static func svg(_ workshop: Workshop, _ kind: String = "map") throws -> DrawnText {
    let outcome = workshop.weft("draw", "n", "--kind", kind, "--out", "n.svg", "--quiet")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let drawn = DrawnText()
    #expect(XMLText.parse(workshop.bytes("n.svg") ?? [], file: "n.svg", visitor: drawn).isEmpty)
    return drawn
  }

  /// Texts that try to be markup, formulas, commands, paths.
  static let texts: [Mishap] = [
    Mishap("H01", "a script as a name") { workshop in
      workshop.write(names: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "b"])
      let drawn = try svg(workshop)
      #expect(!drawn.elements.contains("script") && !drawn.elements.contains("img"))
      #expect(!drawn.attributes.contains { $0.lowercased().hasPrefix("on") })
      let report = workshop.weft("report", "n", "--out", "r", "--measures", "degree", "--quiet")
      #expect(report.code == 0, "\(report.errors)")
      let page = workshop.read("r/report.html") ?? ""
      #expect(page.contains("Content-Security-Policy"))
      #expect(!page.contains("<script>alert") && !page.contains("<img src=x"))
      #expect(workshop.read("r/report.md")?.contains("<script>alert") == false)
    },
    Mishap("H04", "backslashes that Graphviz would rewrite") { workshop in
      workshop.write(names: ["\\N\\G", "C:\\new", "x\\l"])
      let texts = try svg(workshop).texts
      for name in ["\\N\\G", "C:\\new", "x\\l"] { #expect(texts.contains { $0.contains(name) }, "\(name): \(texts)") }
    },
    Mishap("H05", "names in the forms of HTML labels and records") { workshop in
      workshop.write(names: ["<b>x</b>", "{a|b}", "<>"])
      let texts = try svg(workshop).texts
      for name in ["<b>x</b>", "{a|b}", "<>"] { #expect(texts.contains { $0.contains(name) }, "\(name): \(texts)") }
    },
    Mishap("H06", "control characters in names") { workshop in
      workshop.write(names: ["a\u{1}\u{8}b", "c\u{FFFE}d", "e\u{B}f"])
      _ = try svg(workshop)
      #expect(!(workshop.bytes("n.svg") ?? []).contains { $0 < 0x20 && $0 != 10 && $0 != 9 && $0 != 13 })
    },
    Mishap("H08", "cells that a spreadsheet would run") { workshop in
      let names = ["=cmd|' /C calc'!A0", "+1+1", "-x", "@SUM(1)", "\t=1", "plain", "-0.02"]
      workshop.write(names: names)
      #expect(workshop.weft("convert", "n", "safe/", "--excel-safe", "--quiet").code == 0)
      let safe = try #require(CSV.read(workshop.bytes("safe/organizations.csv") ?? [], file: "o").0)
      let column = try #require(safe.header.firstIndex(of: "name"))
      let cells = (0..<safe.rowCount).map { safe.text($0, column) }
      #expect(cells.prefix(5).allSatisfy { $0.hasPrefix("'") }, "\(cells)")
      #expect(cells.suffix(2) == ["plain", "-0.02"], "numbers stay numbers")
      #expect(cells.map(CSV.unmarked) == names)
      #expect(workshop.weft("convert", "n", "plain/", "--quiet").code == 0)
      let plain = try #require(CSV.read(workshop.bytes("plain/organizations.csv") ?? [], file: "o").0)
      #expect((0..<plain.rowCount).map { plain.text($0, column) } == names)
    },
    Mishap("H09", "a title with brackets for a PDF") { workshop in
      workshop.write(names: ["a) /Producer (b", "\\(", "中(文"])
      workshop.write("n/dataset.yml", "title: {en: \"x) >> endobj (\", zh: \"文)\"}\n")
      let outcome = workshop.weft("draw", "n", "--kind", "map", "--out", "n.pdf", "--quiet")
      #expect(outcome.code == 0, "\(outcome.errors)")
      let bytes = workshop.bytes("n.pdf") ?? []
      #expect(bytes.starts(with: Array("%PDF-".utf8)))
      #expect(bytes.suffix(8).contains(Array("%%EOF".utf8)))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("(x) >> endobj") && !text.contains("(a) /Producer"))
      #expect(workshop.run("command -v pdfinfo >/dev/null || exit 0; pdfinfo n.pdf").code == 0)
    },
    Mishap("H13", "a terminal's own commands in an id") { workshop in
      workshop.write("d2/organizations.csv", "id\nA\n")
      workshop.write("d2/ties.csv", "source,target,mode\nA,\u{1B}[31mB\u{7}\u{9B}x,networked\n")
      let outcome = workshop.weft("check", "d2")
      #expect(outcome.code == 65)
      let said = outcome.errors + outcome.output
      #expect(!said.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) })
      let table = workshop.run(
        "printf 'source,target\\na,\\033[31mb\\n' > t.csv; \"$WEFT\" analyze t.csv --format table")
      #expect(table.code == 0 && !table.output.unicodeScalars.contains("\u{1B}"))
    },
    Mishap("H14", "columns counted in characters, in a line of Chinese") { workshop in
      workshop.write("c/organizations.csv", "id\n街道党工委\n")
      workshop.write("c/ties.csv", "source,target,mode\n街道党工委,😀乙,networked\n")
      workshop.weft("check", "c").expect(65, "ties.csv:2:7", "😀乙")
    },
  ]
}
