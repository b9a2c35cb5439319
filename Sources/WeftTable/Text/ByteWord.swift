/// Eight bytes looked at together in one word.
enum ByteWord {
  /// The high bit of every byte that equals `byte`, and no other bit. Exact: no byte carries into another.
  @inline(__always)
  static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    ~differences(word, repeated(byte)) & 0x8080_8080_8080_8080
  }

  /// The high bit of every byte that differs from the pattern's; the other bits mean nothing.
  @inline(__always)
  static func differences(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return ((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | difference
  }

  @inline(__always)
  static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// High bits of eight bytes as eight bits, the first byte's lowest.
  @inline(__always)
  static func packed(_ highBits: UInt64) -> UInt64 { ((highBits >> 7) &* 0x0102_0408_1020_4080) >> 56 }
}
