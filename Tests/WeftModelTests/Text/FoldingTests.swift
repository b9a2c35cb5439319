import Testing

@testable import WeftModel

@Suite struct FoldingTests {
  @Test func caseWidthSpacesAndJointsDoNotCount() {
    #expect(Folding.key("Start_Date") == "startdate")
    #expect(Folding.key("ＳＴＡＲＴ　ＤＡＴＥ") == "startdate")
    #expect(Folding.key("\u{FEFF} 融合 方式\u{A0}") == "融合方式")
    #expect(Folding.key("两新组织（非公）") == "两新组织(非公)")
  }

  @Test func trimming() {
    #expect(" \u{3000}a b\u{A0}\n".trimmed == "a b")
    #expect("\u{FEFF}".trimmed == "")
  }
}
