import Foundation
import Testing
import WeftTable

@Suite("Codes of findings")
struct FindingCodeTests {
  /// Every code that stands in the sources, but for those that the catalogue itself lists.
  private static let used: Set<String> = {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources").standardizedFileURL.path
    var codes: Set<String> = []
    for case let name as String in FileManager.default.enumerator(atPath: sources) ?? .init()
    where name.hasSuffix(".swift") && !name.contains("FindingCode+") {
      let text = FileManager.default.contents(atPath: sources + "/" + name).map { String(decoding: $0, as: UTF8.self) }
      for match in (text ?? "").matches(of: /"([EWN]-[A-Z0-9-]+)"/) { codes.insert(String(match.1)) }
    }
    return codes
  }()

  @Test("every code in the sources is in the catalogue, and the other way round")
  func complete() {
    let listed = Set(FindingCode.all.map(\.text))
    #expect(Self.used.count > 150)
    #expect(Self.used.subtracting(listed).sorted() == [])
    #expect(listed.subtracting(Self.used).sorted() == [])
    #expect(listed.count == FindingCode.all.count)
  }

  @Test("a hint in both languages, short, without a full stop", arguments: FindingCode.all.map(\.text))
  func hints(_ code: String) throws {
    let hint = try #require(Finding(.error, code, Label("x")).hint)
    #expect(!hint.en.isEmpty && hint.en.count < 120 && !hint.en.hasSuffix("."))
    #expect(hint.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } && !hint.zh.hasSuffix("。"))
  }

  @Test("a finding's own hint wins over that of its code")
  func own() {
    #expect(Finding(.error, "E-EMPTY", Label("x"), hint: Label("y")).hint == Label("y"))
    #expect(Finding(.error, "E-NO-SUCH-CODE", Label("x")).hint == nil)
  }
}
