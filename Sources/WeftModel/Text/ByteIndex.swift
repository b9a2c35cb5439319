/// Numbers byte strings 0, 1, 2 … in order of first appearance.
///
/// Keys are compared byte for byte: Swift's own string equality would take `é` written as one code point and as
/// two for one identifier. Open addressing with linear probing over a table of twice the number of keys; the keys'
/// bytes stand in one arena.
struct ByteIndex: Sendable {
  private var arena: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = []
  private var slots: [Int32]
  private var mask: Int

  init(capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
    hashes.reserveCapacity(capacity)
    ends.reserveCapacity(capacity + 1)
  }

  var count: Int { hashes.count }

  /// The bytes of a key, as text.
  subscript(index: Int) -> String { String(decoding: arena[ends[index]..<ends[index + 1]], as: UTF8.self) }

  /// All keys as texts, in their order.
  var texts: [String] { (0..<count).map { self[$0] } }

  /// The number of a key, or `nil` where it is not there. O(length) expected.
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(key)
    var slot = Int(hash) & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 { return nil }
      if hashes[index] == hash, holds(key, at: index) { return index }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a key, given now if it is new.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>) -> (index: Int, isNew: Bool) {
    let hash = Self.hash(key)
    var slot = Int(hash) & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 { break }
      if hashes[index] == hash, holds(key, at: index) { return (index, false) }
      slot = (slot + 1) & mask
    }
    let index = count
    slots[slot] = Int32(index)
    hashes.append(hash)
    arena.append(contentsOf: key)
    ends.append(arena.count)
    if count * 2 > slots.count { grow() }
    return (index, true)
  }

  func find(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { find($0) }
  }

  mutating func insert(_ text: String) -> (index: Int, isNew: Bool) {
    var text = text
    return text.withUTF8 { insert($0) }
  }

  private func holds(_ key: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let start = ends[index]
    guard ends[index + 1] - start == key.count else { return false }
    for offset in 0..<key.count where arena[start + offset] != key[offset] { return false }
    return true
  }

  private mutating func grow() {
    let size = slots.count * 2
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }

  /// A multiplicative hash over words of eight bytes; not promised to stay the same between versions.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: key.count)
    let raw = UnsafeRawBufferPointer(key)
    var offset = 0
    while offset + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      state = mix(state ^ word)
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < raw.count {
      tail = tail << 8 | UInt64(raw[offset])
      offset += 1
    }
    state = mix(state ^ tail)
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
