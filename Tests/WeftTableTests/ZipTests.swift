import Testing

@testable import WeftTable

@Suite("Zip files")
struct ZipTests {
  private static let workbook = WorkbookFixture(
    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>source</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>target</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>b</t></is></c></row></sheetData>"
  ).bytes

  private static func word(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func number(_ bytes: [UInt8], _ position: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }

  /// The same file with a directory of eight-byte sizes, as programs that stream write it.
  private static func large(_ plain: [UInt8]) -> [UInt8] {
    let end = plain.count - 22
    let (count, start) = (number(plain, end + 10, 2), number(plain, end + 16, 4))
    let none: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
    var result = Array(plain[..<start])
    var position = start
    for _ in 0..<count {
      let length = number(plain, position + 28, 2)
      var head = Array(plain[position..<position + 46])
      let sizes = [24, 20, 42].flatMap { word(number(plain, position + $0, 4), 8) }
      for field in [20, 24, 42] { head.replaceSubrange(field..<field + 4, with: none) }
      // Another program's field stands before the one with the sizes.
      let extra = word(0x5455, 2) + word(1, 2) + [0] + word(1, 2) + word(24, 2) + sizes
      head.replaceSubrange(30..<32, with: word(extra.count, 2))
      result += head + plain[position + 46..<position + 46 + length] + extra
      position += 46 + length
    }
    let record = result.count
    result += word(0x0606_4B50, 4) + word(44, 8) + word(45, 2) + word(45, 2) + word(0, 4) + word(0, 4)
    result += word(count, 8) + word(count, 8) + word(record - start, 8) + word(start, 8)
    result += word(0x0706_4B50, 4) + word(0, 4) + word(record, 8) + word(1, 4)
    result += word(0x0605_4B50, 4) + word(0, 4) + [0xFF, 0xFF, 0xFF, 0xFF] + none + none + word(0, 2)
    return result
  }

  private func read(_ bytes: [UInt8]) -> TableReading {
    TableFormat.read(TableInput(name: "b.xlsx", bytes: bytes))
  }

  @Test func eightByteSizes() {
    let (plain, large) = (read(Self.workbook), read(Self.large(Self.workbook)))
    #expect(plain.tables.map(\.rowCount) == large.tables.map(\.rowCount) && !plain.tables.isEmpty)
    #expect(large.findings == plain.findings)
    #expect(large["ties"]?.text(0, 1) == plain["ties"]?.text(0, 1))
  }

  /// Every byte of the directory changed, and every length cut: a finding or the same table, never a trap.
  @Test func damagedDirectories() {
    let sound = Self.large(Self.workbook)
    let start = Self.number(Self.workbook, Self.workbook.count - 6, 4)
    for position in start..<sound.count {
      for byte: UInt8 in [0, 0x7F, 0xFF] {
        var bytes = sound
        bytes[position] = byte
        let reading = read(bytes)
        #expect(!reading.tables.isEmpty || !reading.findings.isEmpty)
      }
    }
    for count in stride(from: start, to: sound.count, by: 3) {
      #expect(read(Array(sound[..<count])).findings.contains { $0.severity == .error })
    }
  }
}
