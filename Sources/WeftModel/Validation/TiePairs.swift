/// Which pairs of ends have a tie of which mode, and the first tie of each: numbers 0, 1, 2 … in order of insertion.
///
/// Open addressing with linear probing over words; half of the slots stay free.
struct TiePairs {
  private var keys: [UInt64] = []
  /// Number of the key plus one; 0 = free.
  private var slots: [Int32]
  private let mask: Int

  /// Room for so many ties.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    mask = size - 1
    keys.reserveCapacity(capacity)
  }

  /// The earlier tie of the same source, target and mode, if any. The tie inserted gets the next number either way.
  mutating func insert(_ source: Int, _ target: Int, _ mode: Mode) -> Int? {
    let key = Self.key(source, target, mode)
    precondition(keys.count * 2 < slots.count, "the table has room for the ties that it was made for")
    var slot = Self.hash(key) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key {
        keys.append(key)
        return index
      }
      slot = (slot + 1) & mask
    }
    keys.append(key)
    slots[slot] = Int32(keys.count)
    return nil
  }

  /// The first tie of a source, target and mode.
  func find(_ source: Int, _ target: Int, _ mode: Mode) -> Int? {
    let key = Self.key(source, target, mode)
    var slot = Self.hash(key) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func key(_ source: Int, _ target: Int, _ mode: Mode) -> UInt64 {
    let kind: UInt64 =
      switch mode {
      case .collaborative: 0
      case .hierarchical: 1
      case .networked: 2
      }
    return UInt64(source) << 33 | UInt64(target) << 2 | kind
  }

  private static func hash(_ key: UInt64) -> Int {
    let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
