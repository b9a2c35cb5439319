import Testing

@testable import WeftModel

@Suite struct IdentifierShadowTests {
  @Test(arguments: [
    ["A1", "a1", "Ａ１", " A1 ", "A01", "А1"], ["1", "001", "1.0", "1.", "１"], ["\u{E9}", "e\u{301}", "É"],
    ["T-100", "t-0100"], ["株", "株\u{200B}"],
  ])
  func alikeIdentifiersShareAShadow(_ ids: [String]) {
    #expect(Set(ids.map(IdentifierShadow.key)).count == 1)
  }

  @Test func otherIdentifiersDoNot() {
    let ids = ["A1", "A2", "A10", "B1", "A-1", "0", "00a", "0b", "1.5", "15", "村", "乡", "", "1e5", "100000"]
    #expect(Set(ids.map(IdentifierShadow.key)).count == ids.count)
  }
}
