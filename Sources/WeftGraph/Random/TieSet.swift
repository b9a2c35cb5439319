/// A set of pairs of nodes that can be asked, grown and shrunk quickly.
protocol TieSet: Sendable {
  init(nodeCount: Int, tieCount: Int)
  func contains(_ source: UInt32, _ target: UInt32) -> Bool
  mutating func insert(_ source: UInt32, _ target: UInt32)
  mutating func remove(_ source: UInt32, _ target: UInt32)
  /// Something that depends on the memory where the pair would be, so that reading it brings that memory near.
  func glance(_ source: UInt32, _ target: UInt32) -> UInt64
}

/// One bit a pair: the fastest while n² bits fit the processor's caches.
struct BitMatrix: TieSet {
  private(set) var words: [UInt64]
  let stride: Int

  init(nodeCount: Int, tieCount: Int) {
    stride = (nodeCount + 63) / 64
    words = [UInt64](repeating: 0, count: stride * nodeCount)
  }

  func contains(_ source: UInt32, _ target: UInt32) -> Bool {
    words[Int(source) &* stride &+ Int(target >> 6)] >> UInt64(target & 63) & 1 == 1
  }

  mutating func insert(_ source: UInt32, _ target: UInt32) {
    words[Int(source) &* stride &+ Int(target >> 6)] |= 1 << UInt64(target & 63)
  }

  mutating func remove(_ source: UInt32, _ target: UInt32) {
    words[Int(source) &* stride &+ Int(target >> 6)] &= ~(1 << UInt64(target & 63))
  }

  func glance(_ source: UInt32, _ target: UInt32) -> UInt64 { 0 }
}

/// Open addressing with linear probing; removal shifts later entries back, so no graves are left.
struct TieTable: TieSet {
  private var keys: [UInt64]
  private let mask: Int
  private let shift: UInt64
  // No pair has this key, since node numbers stay below 2³¹.
  private static let free = UInt64.max

  init(nodeCount: Int, tieCount: Int) {
    var bits: UInt64 = 3
    while 1 << bits < 2 * tieCount { bits += 1 }
    keys = [UInt64](repeating: TieTable.free, count: 1 << Int(bits))
    mask = keys.count - 1
    shift = 64 - bits
  }

  private static func key(_ source: UInt32, _ target: UInt32) -> UInt64 { UInt64(source) << 32 | UInt64(target) }

  private func home(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift) }

  func contains(_ source: UInt32, _ target: UInt32) -> Bool {
    let key = TieTable.key(source, target)
    var place = home(key)
    while keys[place] != TieTable.free {
      if keys[place] == key { return true }
      place = (place &+ 1) & mask
    }
    return false
  }

  mutating func insert(_ source: UInt32, _ target: UInt32) {
    let key = TieTable.key(source, target)
    var place = home(key)
    while keys[place] != TieTable.free { place = (place &+ 1) & mask }
    keys[place] = key
  }

  mutating func remove(_ source: UInt32, _ target: UInt32) {
    let key = TieTable.key(source, target)
    var hole = home(key)
    while keys[hole] != key { hole = (hole &+ 1) & mask }
    var place = hole
    while true {
      place = (place &+ 1) & mask
      let next = keys[place]
      if next == TieTable.free { break }
      // An entry may fill the hole only if its probe passes there.
      if (place &- home(next)) & mask >= (place &- hole) & mask {
        keys[hole] = next
        hole = place
      }
    }
    keys[hole] = TieTable.free
  }

  func glance(_ source: UInt32, _ target: UInt32) -> UInt64 { keys[home(TieTable.key(source, target))] }
}
