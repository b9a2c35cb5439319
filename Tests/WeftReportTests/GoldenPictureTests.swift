import Foundation
import Testing
import WeftGraphviz
import WeftMeasure
import WeftReport
import WeftTestSupport

/// Every kind of picture of the example county, as it was looked at and found good.
///
/// What is there and in which order must be the same everywhere; the bytes are compared where Graphviz and the font are those
/// that the files were made with. `WEFT_UPDATE_GOLDEN=1` writes the files anew: look at each before it is kept.
@Suite struct GoldenPictureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/pictures")

  static let isTheSameGraphviz: Bool =
    said("/usr/bin/dot", ["-V"]).contains("version 2.43.0")
    && said("/usr/bin/fc-match", ["Noto Sans CJK SC"]).contains("NotoSansCJK")

  /// What a program says, if it is there.
  static func said(_ program: String, _ arguments: [String]) -> String {
    guard FileManager.default.isExecutableFile(atPath: program) else { return "" }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return "" }
    // The end of its output is its end: waiting for the process itself needs a run loop, which test threads lack.
    return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  static func picture(_ kind: String) async throws -> String {
    var options = DiagramOptions()
    let isDiff = kind == "diff"
    if isDiff { options.baseline = ExampleCounty.analysis }
    let network = isDiff ? DiffTests.after : ExampleCounty.network
    let graph = try #require(try await DiagramCatalogTests.graphs(kind, network, options).first)
    return String(decoding: try await DiagramCatalogTests.renderer.render(graph, as: .svg).bytes, as: UTF8.self)
  }

  @Test(arguments: DiagramCatalogTests.kinds) func isAsItWas(_ kind: String) async throws {
    let drawn = try await Self.picture(kind)
    let file = Self.folder.appending(path: "\(kind).svg")
    if ProcessInfo.processInfo.environment["WEFT_UPDATE_GOLDEN"] == "1" {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let isAsSaid = Self.structure(drawn) == Self.structure(golden)
    #expect(isAsSaid, "\(kind).svg says something else than before")
    if Self.isTheSameGraphviz {
      let isTheSame = drawn == golden
      #expect(isTheSame, "\(kind).svg is drawn otherwise than before")
    }
  }

  @Test func noOtherFilesLieThere() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(names == DiagramCatalogTests.kinds.map { "\($0).svg" }.sorted())
  }

  @Test func theStructureIsWhatItSays() {
    let svg = """
      <svg width="3pt" role="graphics-document"><title id="t">A</title><g id="x" class="organization" data-id="1">
      <polygon fill="#fff" points="1,2"/><text x="1.5">甲</text></g></svg>
      """
    #expect(
      Self.structure(svg) == [
        #"svg role="graphics-document""#, #"title id="t""#, "A", #"g id="x" class="organization" data-id="1""#, "甲",
      ])
  }

  /// What a picture says, without where: elements with ids or roles, their classes and data, and all text, in order.
  static func structure(_ svg: String) -> [String] {
    var result: [String] = []
    for piece in svg.split(separator: "<") {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      let kept = tag.matches(of: /(?:id|class|role|lang|aria-[a-z]+|data-[a-z-]+)="[^"]*"/).map { String($0.output) }
      if !kept.isEmpty { result.append(([String(tag.prefix { !$0.isWhitespace })] + kept).joined(separator: " ")) }
      let text = piece[piece.index(after: end)...].trimmingCharacters(in: .whitespacesAndNewlines)
      if !text.isEmpty { result.append(text) }
    }
    return result
  }
}
