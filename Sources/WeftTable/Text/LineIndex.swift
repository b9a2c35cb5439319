import Synchronization

/// Lines and columns of byte positions in a UTF-8 text, worked out when first asked for.
///
/// LF, CR LF and a lone CR each end a line. Columns count code points from 1. Complexity: one pass over the text at
/// the first question, then O(block + line) a question.
final class LineIndex: Sendable {
  private let file: String
  private let bytes: [UInt8]
  private let text: Range<Int>
  /// Line ends before each block, once counted.
  private let counts = Mutex<[UInt32]>([])
  private static let blockSize = 4096

  /// An index of `bytes[text]`.
  init(file: String, bytes: [UInt8], text: Range<Int>) {
    self.file = file
    self.bytes = bytes
    self.text = text
  }

  convenience init(file: String, bytes: [UInt8]) { self.init(file: file, bytes: bytes, text: 0..<bytes.count) }

  func place(_ offset: Int) -> Place {
    let offset = min(max(offset, text.lowerBound), text.upperBound)
    let block = (offset - text.lowerBound) / Self.blockSize
    let before = counts.withLock { counts in
      if counts.isEmpty { counts = countBlocks() }
      return Int(counts[block])
    }
    let line = before + lineEnds(in: (text.lowerBound + block * Self.blockSize)..<offset)
    var start = offset
    while start > text.lowerBound, !isLineEnd(start - 1) { start -= 1 }
    var column = 1
    for position in start..<offset where bytes[position] & 0xC0 != 0x80 { column += 1 }
    return Place(file: file, line: line + 1, column: column)
  }

  private func countBlocks() -> [UInt32] {
    var counts: [UInt32] = []
    var total = 0
    var start = text.lowerBound
    while start <= text.upperBound {
      counts.append(UInt32(total))
      let end = min(start + Self.blockSize, text.upperBound)
      total += lineEnds(in: start..<end)
      start += Self.blockSize
    }
    return counts
  }

  private func lineEnds(in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var count = 0
      var position = range.lowerBound
      while position < range.upperBound {
        if position + 8 <= range.upperBound {
          let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          if ByteWord.matches(word, 13) == 0 {
            count += ByteWord.matches(word, 10).nonzeroBitCount
            position += 8
            continue
          }
        }
        let byte = bytes[position]
        if byte == 10 || byte == 13 && (position + 1 >= text.upperBound || bytes[position + 1] != 10) { count += 1 }
        position += 1
      }
      return count
    }
  }

  private func isLineEnd(_ position: Int) -> Bool {
    bytes[position] == 10
      || (bytes[position] == 13 && (position + 1 >= text.upperBound || bytes[position + 1] != 10))
  }
}
