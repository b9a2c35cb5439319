/// One pass over bytes that should be UTF-8: what is wrong with them, and which doubtful characters they hold.
struct UTF8Scan {
  /// A stretch that is not UTF-8.
  struct Fault: Hashable {
    var range: Range<Int>
    /// The file ends inside a character.
    var isTruncated: Bool
  }

  /// The first faults, at most ``UTF8Scan/faultLimit``.
  var faults: [Fault] = []
  var faultCount = 0
  /// Well-formed characters beyond ASCII.
  var characters = 0
  var marks: [Int] = []
  var replacements: [Int] = []
  var bidirectional: [Int] = []
  var firstNUL: Int?

  static let faultLimit = 20
  private static let noticeLimit = 100_000

  /// Scans `bytes` from `start`. Complexity: O(n), eight bytes a step where the text is ASCII.
  init(_ bytes: [UInt8], from start: Int) {
    bytes.withUnsafeBufferPointer { scan($0, from: start) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = bytes.count
    var position = start
    while position < count {
      while position + 8 <= count, bytes[position] < 0x80 {
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        // A byte is plain when neither its high bit is set nor it is NUL.
        let zero = (word &- 0x0101_0101_0101_0101) & ~word
        if (word | zero) & 0x8080_8080_8080_8080 != 0 { break }
        position += 8
      }
      guard position < count else { break }
      let lead = bytes[position]
      if lead < 0x80 {
        if lead == 0, firstNUL == nil { firstNUL = position }
        position += 1
        continue
      }
      if lead >= 0xE3, lead <= 0xE9, position + 4 <= count {
        // Most of Chinese: three bytes, the last two continuations, nothing among them to note.
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt32.self)
        if UInt32(littleEndian: word) & 0x00C0_C0F0 == 0x0080_80E0 {
          characters += 1
          position += 3
          continue
        }
      }
      let length = Self.length(bytes, at: position)
      if length > 0 {
        characters += 1
        if length == 3 { note(bytes, position) }
        position += length
      } else {
        let fault = Self.fault(bytes, at: position)
        faultCount += 1
        if faults.count < Self.faultLimit { faults.append(fault) }
        position = fault.range.upperBound
      }
    }
  }

  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) {
    let (second, third) = (bytes[position + 1], bytes[position + 2])
    switch (bytes[position], second, third) {
    case (0xEF, 0xBB, 0xBF): if marks.count < Self.noticeLimit { marks.append(position) }
    case (0xEF, 0xBF, 0xBD): if replacements.count < Self.noticeLimit { replacements.append(position) }
    case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9):
      if bidirectional.count < Self.noticeLimit { bidirectional.append(position) }
    default: break
    }
  }

  /// The length of the well-formed character at a position, or 0 (Unicode 16.0, table 3-7).
  @inline(__always)
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let lead = bytes[position]
    func follows(_ step: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      position + step < bytes.count && bytes[position + step] >= low && bytes[position + step] <= high
    }
    switch lead {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80, 0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80, 0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// The ill-formed stretch at a position: the lead byte with the continuation bytes it claims.
  private static func fault(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Fault {
    let lead = bytes[position]
    let claimed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    var end = position + 1
    while end < bytes.count, end < position + claimed, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let isTruncated = end == bytes.count && end < position + claimed && lead >= 0xC2 && lead <= 0xF4
    return Fault(range: position..<end, isTruncated: isTruncated)
  }
}
