import Foundation
import Testing
import WeftTestSupport

@testable import WeftGraphviz

/// What a publisher checks: letters that are in the file, dates that are not the machine's, marks that say what they are.
@Suite struct PrintTests {
  let renderer = Renderer(helper: BuiltHelper.path, limits: Renderer.Limits(seconds: 600))

  @Test func fontsAreEmbedded() async throws {
    let bytes = try await renderer.render(Samples.pinned(["青河镇党委 Office", "上坝村"]), as: .pdf).bytes
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    // Either plainly, or inside a compressed object, where only a reader of PDF can tell.
    if !text.contains("/FontFile") {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("weft-\(UUID().uuidString).pdf")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let table = Self.said("/usr/bin/pdffonts", [file.path])
      for line in table.split(separator: "\n").dropFirst(2) { #expect(line.contains(" yes "), "\(line)") }
    }
    #expect(text.contains("%PDF-"))
  }

  @Test func theSamePictureIsTheSameFile() async throws {
    for format in [Format.svg, .pdf, .png] {
      let first = try await renderer.render(Samples.pinned(), as: format).bytes
      let second = try await renderer.render(Samples.pinned(), as: format).bytes
      #expect(first == second, "\(format.rawValue)")
    }
    let pdf = try await renderer.render(Samples.pinned(), as: .pdf).bytes
    let text = String(decoding: pdf, as: Unicode.ASCII.self)
    for date in text.matches(of: /\(D:(\d{4})/) { #expect(date.output.1 == "2000") }
  }

  @Test func everyMarkOfAnSVGHasARoleALabelAndAnIdOfItsOwn() async throws {
    let svg = String(decoding: try await renderer.render(Samples.pinned(), as: .svg).bytes, as: UTF8.self)
    let marks = svg.matches(of: /<g id="([^"]+)" class="[^"]*"[^>]*role="graphics-symbol" aria-label="([^"]+)"/)
    #expect(marks.map { String($0.output.1) }.sorted() == ["sample-org-0", "sample-org-1", "sample-tie-0"])
    let ids = svg.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }

  private static func said(_ program: String, _ arguments: [String]) -> String {
    guard FileManager.default.isExecutableFile(atPath: program) else { return "" }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return "" }
    return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
