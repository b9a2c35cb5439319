import Testing
import WeftTable

@Suite("Numbers in cells")
struct NumberTextTests {
  @Test(
    arguments: [
      ("1", 1), ("-2.5", -2.5), ("007", 7), ("1e3", 1000), ("+1.5E-2", 0.015), (".5", 0.5), ("5.", 5), (" 3 ", 3),
      ("0.1", 0.1),
      ("0.30000000000000004", 0.30000000000000004),
    ] as [(String, Double)])
  func taken(text: String, value: Double) { #expect(NumberText.parse(text).value == value) }

  @Test func convertedAndSaid() {
    #expect(NumberText.parse("１２．５") == .number(12.5, .fullWidth))
    #expect(NumberText.parse("1,5") == .number(1.5, .decimalComma))
    #expect(NumberText.parse("0,435") == .number(0.435, .decimalComma))
    #expect(NumberText.parse("\u{2212}5") == .number(-5, .unicodeMinus))
    #expect(NumberText.parse("9007199254740993") == .number(9_007_199_254_740_992, .imprecise))
    #expect(NumberText.parse("") == .empty)
    #expect(NumberText.parse(" \u{3000}") == .empty)
  }

  @Test(
    arguments: [
      ("nan", .notANumber), ("NaN", .notANumber), ("NAN(1)", .notANumber), ("N/A", .notANumber), ("inf", .infinite),
      ("-Infinity", .infinite), ("1e400", .infinite), ("0x10", .format), ("0x1p3", .format), ("1_000", .format),
      ("1 000", .format), ("1'000", .format), ("1,234", .ambiguous), ("1,234,567", .ambiguous), ("1,234.5", .format),
      ("5kg", .unit), ("10%", .unit), ("￥3", .unit), ("3次", .unit), ("(5)", .format), ("3/4/2021", .format),
      ("2021年3月4日", .format), ("--1", .format), ("1e", .format), (".", .format), ("-", .format), ("1.2.3", .format),
    ] as [(String, NumberText.Refusal)])
  func refused(text: String, refusal: NumberText.Refusal) { #expect(NumberText.parse(text) == .refused(refusal)) }

  @Test func commasAsTold() {
    #expect(NumberText.parse("1,234", comma: .decimal).value == 1.234)
    #expect(NumberText.parse("1,234", comma: .thousands).value == 1234)
    #expect(NumberText.parse("1,23", comma: .thousands) == .refused(.format))
  }

  @Test func refusalsSpeak() throws {
    let place = Place(file: "ties.csv", line: 3, column: 9)
    let finding = try #require(NumberText.parse("5kg").refusal(at: place, value: "5kg", column: "weight"))
    #expect(finding.line(in: .en).hasPrefix("ties.csv:3:9: error: weight is \"5kg\": a number with a unit"))
    #expect(NumberText.parse("5").refusal(at: place, value: "5", column: "weight") == nil)
    #expect(
      NumberText.remarks(on: .decimalComma, at: place, value: "1,5", column: "weight").map(\.code) == [
        "W-NUM-DECIMAL-COMMA"
      ])
  }

  @Test func everyShortestDecimalComesBack() {
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(bitPattern: state)
      guard value.isFinite else { continue }
      #expect(NumberText.parse("\(value)").value == value)
    }
  }
}
