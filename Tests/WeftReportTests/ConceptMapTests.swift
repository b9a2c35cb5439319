import Foundation
import Testing
import WeftReport
import WeftTable

@Suite struct ConceptMapTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  func map() throws -> ConceptMap {
    var unread: [String] = []
    let text = try String(contentsOf: Self.root.appending(path: "docs/concepts.tsv"), encoding: .utf8)
    let map = ConceptMap(tsv: text, unread: &unread)
    #expect(unread.isEmpty, "\(unread)")
    return map
  }

  @Test func everyConstructHasAPlaceAndEveryPlaceExists() throws {
    let map = try map()
    #expect(map.concepts.count == 157)
    #expect(Set(map.concepts.map(\.id)).count == 157)
    let datasets = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "datasets").path)
    for concept in map.concepts {
      #expect(!concept.places.isEmpty || !concept.note.en.isEmpty, "\(concept.id)")
      #expect(concept.note.en.isEmpty == concept.note.zh.isEmpty, "\(concept.id)")
      for place in concept.places {
        #expect(ConceptMap.exists(place, datasets: datasets), "\(concept.id): \(place.kind.rawValue) \(place.name)")
      }
    }
  }

  /// `WEFT_RECORD=1 swift test --filter ConceptMap` writes the page anew.
  @Test func thePageIsMadeFromTheTable() throws {
    let page = Self.root.appending(path: "docs/concepts.md")
    let text = try map().markdown
    if ProcessInfo.processInfo.environment["WEFT_RECORD"] != nil {
      try text.write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == text)
  }
}
