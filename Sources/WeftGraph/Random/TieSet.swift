/// The shape of a set of pairs of nodes that can be asked, grown and shrunk quickly; its words are kept by the caller.
protocol TieSet: Sendable {
  typealias Words = UnsafeMutablePointer<UInt64>
  init(nodeCount: Int, tieCount: Int)
  /// Words of the empty set.
  var emptyWords: [UInt64] { get }
  func contains(_ words: Words, _ source: UInt32, _ target: UInt32) -> Bool
  func insert(_ words: Words, _ source: UInt32, _ target: UInt32)
  func remove(_ words: Words, _ source: UInt32, _ target: UInt32)
  /// Something that depends on the memory where the pair would be, so that reading it brings that memory near.
  func glance(_ words: Words, _ source: UInt32, _ target: UInt32) -> UInt64
}

/// One bit a pair: the fastest while n² bits fit the processor's caches.
struct BitMatrix: TieSet {
  private let stride: Int
  private let nodeCount: Int

  init(nodeCount: Int, tieCount: Int) {
    self.nodeCount = nodeCount
    stride = (nodeCount + 63) / 64
  }

  var emptyWords: [UInt64] { [UInt64](repeating: 0, count: stride * nodeCount) }

  @inline(__always)
  private func place(_ source: UInt32, _ target: UInt32) -> Int { Int(source) &* stride &+ Int(target &>> 6) }

  @inline(__always)
  func contains(_ words: Words, _ source: UInt32, _ target: UInt32) -> Bool {
    words[place(source, target)] &>> UInt64(target & 63) & 1 == 1
  }

  @inline(__always)
  func insert(_ words: Words, _ source: UInt32, _ target: UInt32) {
    words[place(source, target)] |= 1 &<< UInt64(target & 63)
  }

  @inline(__always)
  func remove(_ words: Words, _ source: UInt32, _ target: UInt32) {
    words[place(source, target)] &= ~(1 &<< UInt64(target & 63))
  }

  @inline(__always)
  func glance(_ words: Words, _ source: UInt32, _ target: UInt32) -> UInt64 { 0 }
}

/// Open addressing with linear probing; removal shifts later entries back, so no graves are left.
struct TieTable: TieSet {
  private let mask: Int
  private let shift: UInt64
  // No pair has this key, since node numbers stay below 2³¹.
  private static let free = UInt64.max

  init(nodeCount: Int, tieCount: Int) {
    var bits: UInt64 = 3
    while 1 << bits < 2 * tieCount { bits += 1 }
    // Fewer probes, as long as the words stay in a second-level cache.
    while bits < 16, 1 << bits < 8 * tieCount { bits += 1 }
    mask = (1 << Int(bits)) - 1
    shift = 64 - bits
  }

  var emptyWords: [UInt64] { [UInt64](repeating: TieTable.free, count: mask + 1) }

  @inline(__always)
  private static func key(_ source: UInt32, _ target: UInt32) -> UInt64 { UInt64(source) << 32 | UInt64(target) }

  @inline(__always)
  private func home(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) &>> shift) }

  @inline(__always)
  func contains(_ words: Words, _ source: UInt32, _ target: UInt32) -> Bool {
    let key = TieTable.key(source, target)
    var place = home(key)
    while words[place] != TieTable.free {
      if words[place] == key { return true }
      place = (place &+ 1) & mask
    }
    return false
  }

  @inline(__always)
  func insert(_ words: Words, _ source: UInt32, _ target: UInt32) {
    let key = TieTable.key(source, target)
    var place = home(key)
    while words[place] != TieTable.free { place = (place &+ 1) & mask }
    words[place] = key
  }

  @inline(__always)
  func remove(_ words: Words, _ source: UInt32, _ target: UInt32) {
    let key = TieTable.key(source, target)
    var hole = home(key)
    while words[hole] != key { hole = (hole &+ 1) & mask }
    var place = hole
    while true {
      place = (place &+ 1) & mask
      let next = words[place]
      if next == TieTable.free { break }
      // An entry may fill the hole only if its probe passes there.
      if (place &- home(next)) & mask >= (place &- hole) & mask {
        words[hole] = next
        hole = place
      }
    }
    words[hole] = TieTable.free
  }

  @inline(__always)
  func glance(_ words: Words, _ source: UInt32, _ target: UInt32) -> UInt64 {
    words[home(TieTable.key(source, target))]
  }
}
