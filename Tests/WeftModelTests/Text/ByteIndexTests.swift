import Testing

@testable import WeftModel

@Suite struct ByteIndexTests {
  @Test func numbersKeysInOrderOfFirstAppearance() {
    var index = ByteIndex()
    #expect(["b", "a", "b", "", "a"].map { index.insert($0).index } == [0, 1, 0, 2, 1])
    #expect(index.texts == ["b", "a", ""])
    #expect(index.find("a") == 1)
    #expect(index.find("c") == nil)
  }

  /// Swift's strings take these two for equal; identifiers must not be.
  @Test func composedAndDecomposedAreTwo() {
    var index = ByteIndex()
    #expect("\u{E9}" == "e\u{301}")
    #expect(index.insert("\u{E9}").index == 0)
    #expect(index.insert("e\u{301}").index == 1)
  }

  @Test func agreesWithADictionaryThroughGrowth() {
    var index = ByteIndex()
    var expected: [[UInt8]: Int] = [:]
    for number in 0..<20_000 {
      let text = "k\(number * 7919 % 6007)-" + String(repeating: "x", count: number % 23)
      let known = expected[Array(text.utf8)]
      let (position, isNew) = index.insert(text)
      #expect(isNew == (known == nil))
      #expect(position == known ?? expected.count)
      expected[Array(text.utf8)] = position
    }
    #expect(index.count == expected.count)
  }
}
