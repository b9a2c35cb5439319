import Testing
import WeftModel
import WeftTable

@Suite struct YAMLReaderTests {
  let keys = [
    YAMLKey("title", Label("text"), Label("title")), YAMLKey("share", Label("number"), Label("share")),
  ]

  func read(_ text: String) throws -> (YAMLReader, [String: YAMLValue]) {
    let (value, findings) = YAMLValue.parsing(text, file: "x.yml")
    #expect(findings.isEmpty)
    var reader = YAMLReader()
    let map = reader.map(try #require(value), keys: keys)
    return (reader, map)
  }

  @Test func unknownKeyIsRefusedWithItsPlaceAndASuggestion() throws {
    let (reader, _) = try read("title: a\nshar: 0.5\n")
    #expect(
      reader.findings.map { $0.line(in: .en) } == ["x.yml:2:1: error: unknown key \"shar\" (did you mean \"share\"?)"])
  }

  @Test func numbersAreStrict() throws {
    for bad in ["nan", "0x1", "1e999", "１", "2", "[1]", "inf"] {
      var (reader, map) = try read("share: \(bad)\n")
      #expect(reader.number(map["share"], in: 0...1) == nil)
      #expect(reader.findings.count == 1)
      #expect(reader.findings.first?.place == Place(file: "x.yml", line: 1, column: 8))
    }
    var (reader, map) = try read("share: 0.25\n")
    #expect(reader.number(map["share"], in: 0...1) == 0.25)
  }

  @Test func labelsMayHaveTwoLanguages() throws {
    var (reader, map) = try read("title: {en: A, zh: 甲}\n")
    #expect(reader.label(map["title"]) == Label(en: "A", zh: "甲"))
    (reader, map) = try read("title: B\n")
    #expect(reader.label(map["title"]) == Label("B"))
  }

  @Test(arguments: ["a: [", "a: 1\na: 2", "\ta: 1", ""]) func syntaxTroubleIsOneFinding(text: String) {
    let (value, findings) = YAMLValue.parsing(text, file: "x.yml")
    #expect(value == nil)
    #expect(findings.count == 1)
    #expect(findings.first?.severity == .error)
  }

  @Test func aliasesThatUnfoldIntoAVastFileAreRefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let parts = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(parts)]\n"
    }
    let (_, findings) = YAMLValue.parsing(text, file: "x.yml")
    #expect(findings.map(\.code) == ["E-LIMIT-DEPTH"])
  }
}
