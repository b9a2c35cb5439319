import Foundation
import Testing
import WeftTable

@Suite("Text encodings")
struct TextEncodingTests {
  private let text = "编号,名称\n1,朝阳街道党工委\n2,市民政局\n3,向阳社区居委会\n"

  private func decode(_ bytes: [UInt8], as forced: TextEncoding? = nil) -> (text: String?, findings: [String]) {
    let decoded = TextEncoding.decode(bytes, file: "t.csv", as: forced)
    return (
      decoded.bytes.map { String(decoding: $0[decoded.start...], as: UTF8.self) },
      decoded.findings.map { "\($0.code) \($0.place?.text ?? "")" }
    )
  }

  private func bytes(_ text: String, _ raw: UInt) -> [UInt8] {
    Array(text.data(using: String.Encoding(rawValue: raw)) ?? Data())
  }

  private func units(_ text: String, big: Bool) -> [UInt8] {
    text.utf16.flatMap { big ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  @Test func marksDecide() {
    #expect(decode([0xEF, 0xBB, 0xBF] + text.utf8) == (text, []))
    #expect(decode([0xFF, 0xFE] + units(text, big: false)) == (text, []))
    #expect(decode([0xFE, 0xFF] + units(text, big: true)) == (text, []))
    #expect(decode([0xFF, 0xFE, 0, 0, 65, 0, 0, 0]).findings == ["E-ENC-UNSUPPORTED t.csv"])
  }

  @Test func encodingsWithoutMarksAreGuessedAndSaid() {
    #expect(decode(units(text, big: false)) == (text, ["W-ENC-GUESS t.csv"]))
    #expect(decode(units(text, big: true)) == (text, ["W-ENC-GUESS t.csv"]))
    #expect(decode(bytes(text, 0x8000_0632)) == (text, ["W-ENC-GUESS t.csv"]))
    let rare = text + "4,\u{20000}家村\n"
    #expect(decode(bytes(rare, 0x8000_0632)) == (rare, ["W-ENC-GUESS t.csv"]))
    #expect(
      decode(Array("id,name\n1,Caf".utf8) + [0xE9] + Array(" du Nord\n".utf8)).text == "id,name\n1,Café du Nord\n")
  }

  @Test func otherEastAsianTextIsNeverReadAsChinese() {
    let samples: [(String, UInt)] = [
      ("編號,名稱\n1,高雄市政府教育局\n2,臺灣農會\n", 0x8000_0A03), ("番号,名称\n1,とうきょう市役所\n2,さくらセンター\n", 8),
      ("번호,이름\n1,서울특별시교육청\n2,부산시청\n", 0x8000_0940),
    ]
    for (sample, raw) in samples {
      let result = decode(bytes(sample, raw))
      #expect(result.text == nil || result.text == sample)
      #expect(result.findings.count == 1)
    }
  }

  @Test func whatIsNotUTF8IsLocated() {
    let good = "id,name\n1,甲乙丙丁戊己庚辛\n2,甲"
    #expect(decode(Array(good.utf8) + [0xD6, 0xD0] + Array("\n".utf8)).findings.first == "E-ENC-INVALID t.csv:3:4")
    #expect(decode(Array(good.utf8.dropLast())).findings == ["E-ENC-TRUNC t.csv:3:3"])
    for bad: [UInt8] in [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] {
      #expect(decode(Array("id\nab".utf8) + bad + [10]).findings.first == "E-ENC-INVALID t.csv:2:3")
    }
    let finding = TextEncoding.decode(Array("id\nab".utf8) + [0xC0, 0x80, 10], file: "t.csv").findings[0]
    #expect(finding.value == "C0 80")
  }

  @Test func doubtfulCharactersAreNamed() {
    #expect(decode(Array("id\na\u{FFFD}b\n".utf8)) == ("id\na\u{FFFD}b\n", ["W-ENC-REPLACEMENT t.csv:2:2"]))
    #expect(decode(Array("id\na\u{FEFF}b\n".utf8)) == ("id\nab\n", ["W-ENC-BOM-MID t.csv:2:2"]))
    #expect(decode(Array("id\na\u{202E}b\n".utf8)) == ("id\na\u{202E}b\n", ["W-CHAR-BIDI t.csv:2:2"]))
    #expect(decode(Array("id\n".utf8) + [0, 1, 2, 3, 65, 66, 67]).findings == ["E-ENC-BINARY t.csv:2:1"])
  }

  @Test func brokenUTF16() {
    #expect(decode([0xFF, 0xFE] + units("id\na", big: false) + [65]).findings == ["E-ENC-UTF16 t.csv:2:2"])
    #expect(decode([0xFF, 0xFE, 65, 0, 0, 0xD8, 66, 0]).findings == ["E-ENC-UTF16 t.csv:1:2"])
  }

  @Test func aForcedEncodingIsObeyedOrRefused() {
    #expect(decode(bytes(text, 0x8000_0632), as: .gb18030) == (text, []))
    #expect(decode(Array(text.utf8), as: .utf8) == (text, []))
    #expect(decode(bytes("甲\n乙", 0x8000_0632) + [0xFF, 0x31], as: .gb18030).findings == ["E-ENC-INVALID t.csv:2:2"])
    #expect(TextEncoding(named: "GBK") == .gb18030)
    #expect(TextEncoding(named: "UTF-8") == .utf8)
    #expect(TextEncoding(named: "klingon") == nil)
  }
}
