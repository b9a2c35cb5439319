import Foundation
import Testing
import WeftReport

/// The list that `scripts/gallery` draws from, and the pictures that it made.
@Suite struct GalleryTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func entries() throws -> [[String]] {
    try String(contentsOf: root.appending(path: "scripts/gallery.txt"), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func itShowsEveryKind() throws {
    let entries = try Self.entries()
    #expect(entries.map { $0[0] }.filter { !$0.contains("-") } == Diagram.all.map(\.kind))
    let kinds = Set(Diagram.all.map(\.kind))
    for entry in entries { #expect(kinds.contains(String(entry[0].prefix { $0 != "-" })), "\(entry[0])") }
    for entry in entries {
      #expect(entry.count == 4)
      let place = Self.root.appending(path: "datasets/\(entry[1])/organizations.csv")
      #expect(FileManager.default.fileExists(atPath: place.path), "\(entry[1])")
    }
  }

  @Test(arguments: Diagram.all.map(\.kind)) func thePictureIsThereSmallAndShown(_ kind: String) throws {
    let path = "output/samples/gallery/\(kind).svg"
    let bytes = try Data(contentsOf: Self.root.appending(path: path))
    #expect((1_000..<300_000).contains(bytes.count), "\(bytes.count)")
    #expect(String(decoding: bytes.prefix(2_000), as: UTF8.self).contains("role=\"graphics-document\""))
    for page in ["README.md", "README.zh-CN.md"] {
      #expect(try String(contentsOf: Self.root.appending(path: page), encoding: .utf8).contains(path), "\(page)")
    }
  }
}
