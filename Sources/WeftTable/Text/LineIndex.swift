import Synchronization

/// Lines and columns of byte positions in a UTF-8 text, worked out when first asked for.
///
/// LF, CR LF and a lone CR each end a line. Columns count code points from 1. Complexity: one pass over the text at
/// the first question, then O(block) a question, however long the lines: other programs write JSON in one.
final class LineIndex: Sendable {
  private let file: String
  private let bytes: [UInt8]
  private let text: Range<Int>
  /// What stands before each block, once counted.
  private let blocks = Mutex<[Before]>([])
  private static let blockSize = 4096

  private struct Before {
    var lineEnds: UInt32 = 0
    /// Code points since the last line end.
    var column: UInt32 = 0
  }

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
    let before = blocks.withLock { blocks in
      if blocks.isEmpty { blocks = countBlocks() }
      return blocks[block]
    }
    let here = passing((text.lowerBound + block * Self.blockSize)..<offset, after: before)
    return Place(file: file, line: Int(here.lineEnds) + 1, column: Int(here.column) + 1)
  }

  private func countBlocks() -> [Before] {
    var blocks: [Before] = []
    var before = Before()
    var start = text.lowerBound
    while start <= text.upperBound {
      blocks.append(before)
      before = passing(start..<min(start + Self.blockSize, text.upperBound), after: before)
      start += Self.blockSize
    }
    return blocks
  }

  /// What stands before the end of a range, after what stands before its start.
  private func passing(_ range: Range<Int>, after before: Before) -> Before {
    var start = range.upperBound
    while start > range.lowerBound, !isLineEnd(start - 1) { start -= 1 }
    var column = start == range.lowerBound ? before.column : 0
    for position in start..<range.upperBound where bytes[position] & 0xC0 != 0x80 { column += 1 }
    return Before(lineEnds: before.lineEnds + UInt32(lineEnds(in: range)), column: column)
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
