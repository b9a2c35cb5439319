/// The bytes of a key as words of eight, the last filled up with zeros. Never reads beyond the key.
struct KeyWords {
  private let bytes: UnsafeBufferPointer<UInt8>

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var length: Int {
    @inline(__always) get { bytes.count }
  }

  /// Number of words.
  var count: Int {
    @inline(__always) get { (bytes.count + 7) >> 3 }
  }

  @inline(__always)
  subscript(word: Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let offset = word << 3
    let left = raw.count - offset
    if left >= 8 { return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    if raw.count >= 8 {
      // The last eight bytes, without those that belong to the word before.
      let last = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
      return last >> UInt64((8 - left) << 3)
    }
    if left >= 4 {
      let low = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      let high = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: raw.count - 4, as: UInt32.self))
      return UInt64(low) | UInt64(high) << UInt64((left - 4) << 3)
    }
    var value: UInt64 = 0
    for step in 0..<left { value |= UInt64(bytes[offset + step]) << UInt64(step << 3) }
    return value
  }

  /// A multiplicative hash over the words; not promised to stay the same between versions.
  var hash: UInt64 {
    @inline(__always) get {
      var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
      for word in 0..<count {
        let product = (state ^ self[word]).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        state = product.high ^ product.low
      }
      return state
    }
  }

  /// Whether the words from a place in an arena on are these.
  @inline(__always)
  func equals(_ arena: UnsafeBufferPointer<UInt64>, at start: Int) -> Bool {
    for word in 0..<count where arena[start + word] != self[word] { return false }
    return true
  }
}
