/// A set of lanes held as bits.
protocol LaneMask: Sendable {
  static var width: Int { get }
  static var zero: Self { get }
  var isEmpty: Bool { get }
  /// Number of lanes in the set.
  var population: Int { get }
  mutating func insert(_ lane: Int)
  mutating func unite(_ other: Self)
  func without(_ other: Self) -> Self
  func common(_ other: Self) -> Self
  func exclusive(_ other: Self) -> Self
  func contains(_ lane: Int) -> Bool
}

extension SIMD8<UInt64>: LaneMask {
  static var width: Int { 512 }
  @inline(__always)
  mutating func insert(_ lane: Int) { self[lane >> 6] |= 1 << UInt64(lane & 63) }
  @inline(__always)
  mutating func unite(_ other: Self) { self |= other }
  @inline(__always)
  func without(_ other: Self) -> Self { self & ~other }
  @inline(__always)
  func common(_ other: Self) -> Self { self & other }
  @inline(__always)
  func exclusive(_ other: Self) -> Self { self ^ other }
  @inline(__always)
  func contains(_ lane: Int) -> Bool { self[lane >> 6] >> UInt64(lane & 63) & 1 == 1 }
}

extension SIMD2<UInt64>: LaneMask {
  static var width: Int { 128 }
  @inline(__always)
  mutating func insert(_ lane: Int) { self[lane >> 6] |= 1 << UInt64(lane & 63) }
  @inline(__always)
  mutating func unite(_ other: Self) { self |= other }
  @inline(__always)
  func without(_ other: Self) -> Self { self & ~other }
  @inline(__always)
  func common(_ other: Self) -> Self { self & other }
  @inline(__always)
  func exclusive(_ other: Self) -> Self { self ^ other }
  @inline(__always)
  func contains(_ lane: Int) -> Bool { self[lane >> 6] >> UInt64(lane & 63) & 1 == 1 }
  @inline(__always)
  var isEmpty: Bool { self[0] | self[1] == 0 }
  @inline(__always)
  var population: Int { self[0].nonzeroBitCount &+ self[1].nonzeroBitCount }
}
