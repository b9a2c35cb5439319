import Testing

@testable import WeftReport

@Suite struct StackedTextTests {
  @Test func chineseStandsOneToALineAndNumbersStayWhole() {
    #expect(StackedText.lines("社区06-01", size: 10, width: 18, lines: 9) == ["社", "区", "06-", "01"])
    #expect(StackedText.lines("社区06-01", size: 10, width: 40, lines: 9) == ["社", "区", "06-01"])
    #expect(StackedText.lines("A 县", size: 10, width: 20, lines: 9) == ["A", "县"])
  }

  @Test func whatDoesNotFitIsCut() {
    #expect(StackedText.lines("一二三四五", size: 10, width: 20, lines: 3) == ["一", "二", "…"])
    #expect(StackedText.lines("abcdefgh", size: 10, width: 12, lines: 2).count == 2)
    #expect(StackedText.lines(" ", size: 10, width: 12, lines: 2) == ["·"])
  }
}
