/// Writes values one after another: numbers in little steps of seven bits, texts each once.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var texts = ByteIndex()

  /// A number as groups of seven bits, lowest first; the top bit says that more follow.
  mutating func write(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(raw value: [UInt8]) {
    write(unsigned: UInt64(value.count))
    bytes += value
  }

  /// A text: its number where it was written before, else the next number and its bytes.
  mutating func write(text: String) {
    let (index, isNew) = texts.insert(text)
    write(unsigned: UInt64(index))
    if isNew { write(raw: Array(text.utf8)) }
  }

  mutating func write(_ value: some Binary) { value.write(to: &self) }
}

/// Reads what ``ByteWriter`` wrote; anything else is refused.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0
  private var texts: [String] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func unsigned() throws(NetworkCache.Failure) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < bytes.count, shift < 64 else { throw .damaged }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  /// A count of things of which each takes a byte at least.
  mutating func count() throws(NetworkCache.Failure) -> Int {
    let value = try unsigned()
    guard value <= UInt64(bytes.count - position) else { throw .damaged }
    return Int(value)
  }

  mutating func raw() throws(NetworkCache.Failure) -> [UInt8] {
    let count = try count()
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func text() throws(NetworkCache.Failure) -> String {
    let index = try unsigned()
    guard index <= UInt64(texts.count) else { throw .damaged }
    if index == UInt64(texts.count) { texts.append(String(decoding: try raw(), as: UTF8.self)) }
    return texts[Int(index)]
  }

  mutating func read<Value: Binary>() throws(NetworkCache.Failure) -> Value { try Value(from: &self) }
}

/// A value that a cache can hold.
protocol Binary {
  func write(to writer: inout ByteWriter)
  init(from reader: inout ByteReader) throws(NetworkCache.Failure)
}
