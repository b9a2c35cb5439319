import Foundation
import Testing

@testable import WeftTable

/// Two hundred texts that try to be markup, script, formula or command, as ids and names of one network.
///
/// What is made of them is read with readers of our own and compared with what is made of harmless names: the texts must
/// come back as texts, and no kind of element or attribute may appear that harmless names do not give.
@Suite("Injected texts")
struct InjectionTests {
  /// The texts of Tests/Fixtures/injections.jsonl, which `scripts/browser-check.py` shows to a browser too.
  static let texts: [String] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/injections.jsonl").standardizedFileURL.path
    let lines = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return lines.split(separator: "\n").compactMap {
      try? JSONDecoder().decode([String].self, from: Data("[\($0)]".utf8)).first
    }
  }()

  private static func dataset(_ workshop: Workshop, _ folder: String, _ names: [String]) {
    func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    let ids = names.map(quoted)
    let rows = names.indices.map {
      "\(ids[$0]),\(ids[$0]),\($0 % 2 == 0 ? "agency" : "rural"),\(quoted("T" + names[$0 % 5]))\n"
    }
    workshop.write(folder + "/organizations.csv", "id,name,domain,territory\n" + rows.joined())
    let places = (0..<5).map { "\(quoted("T" + names[$0])),\(ids[$0]),town\n" }
    workshop.write(folder + "/territories.csv", "id,name,level\n" + places.joined())
    let ties = names.indices.dropFirst().map { "\(ids[$0 / 3]),\(ids[$0]),hierarchical,\(ids[$0])\n" }
    workshop.write(folder + "/ties.csv", "source,target,mode,note\n" + ties.joined())
  }

  /// Elements with their attributes, texts and addresses of a page or a drawing.
  struct Parts {
    var shapes: Set<String> = []
    var scripts = 0
    var addresses: Set<String> = []
    var text = ""

    mutating func add(_ name: String, _ attributes: [(name: String, value: String)]) {
      shapes.insert(([name] + attributes.map(\.name).sorted()).joined(separator: " "))
      if name.hasSuffix("script") { scripts += 1 }
      for attribute in attributes where ["href", "src", "xlink:href", "action"].contains(attribute.name) {
        addresses.insert(
          String(attribute.value.prefix { $0 != "#" && $0 != ":" }) + (attribute.value.hasPrefix("#") ? "#" : ""))
      }
    }

    /// Names of elements and attributes, whatever stands with what.
    var words: Set<String> { Set(shapes.flatMap { $0.split(separator: " ").map(String.init) }) }
  }

  private static func check(_ parts: Parts, _ harmless: Parts, _ what: String) {
    #expect(parts.words.subtracting(harmless.words) == [], "\(what)")
    #expect(!parts.words.contains { $0.hasPrefix("on") }, "\(what)")
    #expect(parts.scripts == harmless.scripts, "\(what)")
    #expect(parts.addresses.subtracting(harmless.addresses) == [], "\(what)")
  }

  @Test func theListIsLong() {
    #expect(Self.texts.count >= 200 && Set(Self.texts.map { Array($0.utf8) }).count == Self.texts.count)
  }

  @Test("in a drawing and in a page")
  func pages() throws {
    let workshop = Workshop()
    Self.dataset(workshop, "n", Self.texts)
    // The two that differ in case alone give the harmless page its list of warnings.
    Self.dataset(
      workshop, "h",
      ["harmless name a", "harmless name A"] + Self.texts.indices.dropFirst(2).map { "harmless name \($0)" })
    var pages: [Parts] = []
    var drawings: [Parts] = []
    for folder in ["n", "h"] {
      let drawn = workshop.weft("draw", folder, "--kind", "map", "--out", folder + ".svg", "--quiet")
      #expect(drawn.code == 0, "\(drawn.errors)")
      let visitor = PartsOfDrawing()
      #expect(XMLText.parse(workshop.bytes(folder + ".svg") ?? [], file: "svg", visitor: visitor).isEmpty)
      drawings.append(visitor.parts)
      let report = workshop.weft("report", folder, "--out", folder + "-report", "--measures", "degree", "--quiet")
      #expect(report.code == 0, "\(report.errors)")
      pages.append(PageReader.parts(of: workshop.read(folder + "-report/report.html") ?? ""))
    }
    Self.check(drawings[0], drawings[1], "drawing")
    Self.check(pages[0], pages[1], "page")
    #expect(drawings[0].scripts == 0 && pages[0].scripts == pages[1].scripts && pages[0].scripts > 0)
    // The texts are there to be read.
    for text in Self.texts where text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0x7F }) {
      #expect(pages[0].text.contains(text), "\(text)")
    }
    // Nothing that a text names was run or made.
    #expect(!workshop.exists("injected"))
  }

  @Test("in tables: read back as they are; for a spreadsheet, nothing starts a formula")
  func tables() throws {
    let workshop = Workshop()
    Self.dataset(workshop, "n", Self.texts)
    #expect(workshop.weft("convert", "n", "plain/", "--quiet").code == 0)
    #expect(workshop.weft("convert", "n", "safe/", "--excel-safe", "--quiet").code == 0)
    for (folder, isSafe) in [("plain", false), ("safe", true)] {
      let table = try #require(CSV.read(workshop.bytes(folder + "/organizations.csv") ?? [], file: "o").0)
      let column = try #require(table.header.firstIndex(of: "id"))
      let cells = (0..<table.rowCount).map { table.text($0, column) }
      #expect(cells.count == Self.texts.count)
      let back = isSafe ? cells.map(CSV.unmarked) : cells
      #expect(zip(back, Self.texts).allSatisfy { Array($0.utf8) == Array($1.utf8) })
      guard isSafe else { continue }
      for row in 0..<table.rowCount {
        for column in table.header.indices {
          let cell = table.text(row, column)
          let starts = ["=", "+", "-", "@", "\t", "\r", "\n"].contains {
            cell.unicodeScalars.first == $0.unicodeScalars.first
          }
          #expect(!starts || NumberText.parse(cell).value != nil, "\(cell)")
        }
      }
    }
  }
}

/// The parts of an SVG.
private final class PartsOfDrawing: XMLVisitor {
  var parts = InjectionTests.Parts()
  func open(_ element: XMLElement) { parts.add(element.name, element.attributes.map { ($0.name, $0.value) }) }
  func close(_ name: String, text: String, at place: Place) { parts.text += text }
}

/// A reader of pages as browsers read them: as far as tags, attributes, raw texts and remarks go.
private enum PageReader {
  static func parts(of page: String) -> InjectionTests.Parts {
    var parts = InjectionTests.Parts()
    let bytes = Array(page.utf8)
    var position = 0
    func lower(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    while position < bytes.count {
      guard bytes[position] == 0x3C, position + 1 < bytes.count else {
        let end = bytes[position...].dropFirst().firstIndex(of: 0x3C) ?? bytes.count
        parts.text += decoded(String(decoding: bytes[position..<end], as: UTF8.self))
        position = end
        continue
      }
      let next = bytes[position + 1]
      guard isLetter(next) else {
        // A closing tag, a remark, a declaration: to the next bracket, as a browser would at worst.
        let name = next == 0x2F || next == 0x21 ? "" : "?"
        if !name.isEmpty { parts.add("stray", []) }
        position = (bytes[position...].firstIndex(of: 0x3E) ?? bytes.count - 1) + 1
        continue
      }
      var end = position + 1
      while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x3E, bytes[end] != 0x2F { end += 1 }
      let name = lower(position + 1..<end)
      var attributes: [(name: String, value: String)] = []
      position = end
      while position < bytes.count, bytes[position] != 0x3E {
        if bytes[position] <= 0x20 || bytes[position] == 0x2F {
          position += 1
          continue
        }
        let start = position
        while position < bytes.count, bytes[position] > 0x20, ![0x3D, 0x3E, 0x2F].contains(bytes[position]) {
          position += 1
        }
        let key = lower(start..<max(position, start + 1))
        if position == start { position += 1 }
        var value = ""
        if position < bytes.count, bytes[position] == 0x3D {
          position += 1
          let quote = bytes[position]
          let isQuoted = quote == 0x22 || quote == 0x27
          let from = position + (isQuoted ? 1 : 0)
          let to =
            bytes[from...].firstIndex { isQuoted ? $0 == quote : $0 <= 0x20 || $0 == 0x3E } ?? bytes.count
          value = decoded(String(decoding: bytes[from..<to], as: UTF8.self))
          position = min(bytes.count, to + (isQuoted ? 1 : 0))
        }
        attributes.append((key, value))
      }
      position += 1
      parts.add(name, attributes)
      if name == "script" || name == "style" {
        let close = Array("</\(name)".utf8)
        while position + close.count < bytes.count, lower(position..<position + close.count) != "</\(name)" {
          position += 1
        }
      }
    }
    return parts
  }

  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
