import Foundation
import Testing
import WeftTestSupport

@testable import WeftGraphviz

@Suite struct FormatTests {
  @Test func datesOfAPDFAreFixedAndItsLengthIsKept() {
    let before = Array("x /CreationDate (D:20261121092112Z) y /ModDate (D:20261121092112+01'00) z".utf8)
    let after = PDF.withFixedDates(before)
    #expect(after.count == before.count)
    #expect(
      String(decoding: after, as: UTF8.self)
        == "x /CreationDate (D:20000101000000Z) y /ModDate (D:20000101000000+01'00) z")
  }

  @Test func somethingElseIsUnsound() {
    for format in [Format.svg, .pdf, .png] {
      #expect(throws: Renderer.Failure.unsound(format)) { try format.finished(Array("no".utf8), of: Samples.pinned()) }
    }
  }

  @Test func chineseCanBeReadBackFromPDF() async throws {
    let reader = "/usr/bin/pdftotext"
    guard FileManager.default.isExecutableFile(atPath: reader) else { return }
    let bytes = try await Renderer(helper: BuiltHelper.path, limits: Renderer.Limits(seconds: 600)).render(
      Samples.pinned(), as: .pdf
    ).bytes
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("weft-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: reader)
    process.arguments = [file.path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    // The end of its output is its end: waiting for the process itself needs a run loop, which test threads lack.
    #expect(text.contains("青河镇党委"))
    #expect(text.contains("上坝村"))
  }

  @Test func jsonTellsPositions() throws {
    let object = try JSONSerialization.jsonObject(with: Data(Samples.pinned(["甲\"\\", "乙"]).json.utf8))
    let marks = try #require((object as? [String: Any])?["marks"] as? [[String: Any]])
    #expect(marks.map { $0["id"] as? String } == ["plane-0", "tie-0", "org-0", "org-1"])
    #expect(marks[2]["title"] as? String == "甲\"\\")
    #expect(marks[3]["y"] as? Double == 120)
    #expect(marks[3]["width"] as? Double == 100)
    #expect((marks[1]["path"] as? [[Double]])?.count == 4)
  }

  @Test func aPictureTooWideForCairoIsDrawnCoarser() {
    #expect(Samples.pinned().fitting(150) == 150)
    var wide = Samples.pinned()
    wide.areas[0].attributes.append(.bounds(Rect(x: 0, y: 0, width: 20_000, height: 10)))
    #expect(wide.fitting(150) == 57)
  }
}
