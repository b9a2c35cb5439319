/// A set of pairs of nodes that can be asked, grown and shrunk quickly.
protocol TieSet: Sendable {
  associatedtype Cursor: TieCursor
  init(nodeCount: Int, tieCount: Int)
  /// Hands the set's memory to `body`, so that whether anybody shares it is asked once and not at every change.
  mutating func withCursor<Result>(_ body: (Cursor) -> Result) -> Result
}

/// The memory of a ``TieSet``, good for as long as it was handed out.
protocol TieCursor {
  func contains(_ source: UInt32, _ target: UInt32) -> Bool
  func insert(_ source: UInt32, _ target: UInt32)
  func remove(_ source: UInt32, _ target: UInt32)
  /// Something that depends on the memory where the pair would be, so that reading it brings that memory near.
  func glance(_ source: UInt32, _ target: UInt32) -> UInt64
}

/// One bit a pair: the fastest while n² bits fit the processor's caches.
struct BitMatrix: TieSet {
  private var words: [UInt64]
  private let stride: Int

  init(nodeCount: Int, tieCount: Int) {
    stride = (nodeCount + 63) / 64
    words = [UInt64](repeating: 0, count: stride * nodeCount + 1)
  }

  mutating func withCursor<Result>(_ body: (Cursor) -> Result) -> Result {
    words.withUnsafeMutableBufferPointer { body(Cursor(words: $0.baseAddress!, stride: stride)) }
  }

  struct Cursor: TieCursor {
    let words: UnsafeMutablePointer<UInt64>
    let stride: Int

    @inline(__always)
    func contains(_ source: UInt32, _ target: UInt32) -> Bool {
      words[Int(source) &* stride &+ Int(target >> 6)] >> UInt64(target & 63) & 1 == 1
    }

    @inline(__always)
    func insert(_ source: UInt32, _ target: UInt32) {
      words[Int(source) &* stride &+ Int(target >> 6)] |= 1 << UInt64(target & 63)
    }

    @inline(__always)
    func remove(_ source: UInt32, _ target: UInt32) {
      words[Int(source) &* stride &+ Int(target >> 6)] &= ~(1 << UInt64(target & 63))
    }

    @inline(__always)
    func glance(_ source: UInt32, _ target: UInt32) -> UInt64 { 0 }
  }
}

/// Open addressing with linear probing; removal shifts later entries back, so no graves are left.
struct TieTable: TieSet {
  // No pair has this key, since node numbers stay below 2³¹.
  private static let free = UInt64.max
  private var keys: [UInt64]
  private let shift: UInt64

  init(nodeCount: Int, tieCount: Int) {
    var bits: UInt64 = 3
    while 1 << bits < 2 * tieCount { bits += 1 }
    keys = [UInt64](repeating: TieTable.free, count: 1 << Int(bits))
    shift = 64 - bits
  }

  mutating func withCursor<Result>(_ body: (Cursor) -> Result) -> Result {
    keys.withUnsafeMutableBufferPointer {
      body(Cursor(keys: $0.baseAddress!, mask: $0.count - 1, shift: shift, free: TieTable.free))
    }
  }

  struct Cursor: TieCursor {
    let keys: UnsafeMutablePointer<UInt64>
    let mask: Int
    let shift: UInt64
    let free: UInt64

    @inline(__always)
    private func key(_ source: UInt32, _ target: UInt32) -> UInt64 { UInt64(source) << 32 | UInt64(target) }

    @inline(__always)
    private func home(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift) }

    @inline(__always)
    func contains(_ source: UInt32, _ target: UInt32) -> Bool {
      let key = key(source, target)
      var place = home(key)
      while keys[place] != free {
        if keys[place] == key { return true }
        place = (place &+ 1) & mask
      }
      return false
    }

    @inline(__always)
    func insert(_ source: UInt32, _ target: UInt32) {
      let key = key(source, target)
      var place = home(key)
      while keys[place] != free { place = (place &+ 1) & mask }
      keys[place] = key
    }

    @inline(__always)
    func remove(_ source: UInt32, _ target: UInt32) {
      let key = key(source, target)
      var hole = home(key)
      while keys[hole] != key { hole = (hole &+ 1) & mask }
      var place = hole
      while true {
        place = (place &+ 1) & mask
        let next = keys[place]
        if next == free { break }
        // An entry may fill the hole only if its probe passes there.
        if (place &- home(next)) & mask >= (place &- hole) & mask {
          keys[hole] = next
          hole = place
        }
      }
      keys[hole] = free
    }

    @inline(__always)
    func glance(_ source: UInt32, _ target: UInt32) -> UInt64 { keys[home(key(source, target))] }
  }
}
