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

  /// Many keys at once get the numbers that they get one by one, through several growths of the table.
  @Test func manyAtOnce() {
    for count in [0, 1, 31, 32, 33, 1_000] {
      let keys = (0..<count).map { number in number % 11 == 3 ? [] : Array("k\(number * number % 257)".utf8) }
      var (alone, together) = (ByteIndex(), ByteIndex())
      let expected = keys.map { key in
        key.isEmpty ? -1 : Int32(key.withUnsafeBufferPointer { alone.insert($0) }.index)
      }
      var got = [Int32](repeating: -2, count: count)
      let bytes = keys.flatMap { $0 }
      let starts = keys.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
      bytes.withUnsafeBufferPointer { buffer in
        together.insert(count) {
          UnsafeBufferPointer(rebasing: buffer[starts[$0]..<starts[$0 + 1]])
        } result: {
          got[$0] = $1
        }
      }
      #expect(got == expected)
      #expect(together.texts == alone.texts)
    }
  }
}
