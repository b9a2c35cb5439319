/// A sum of whole multiples of 1/level, kept as an integer so that the order of adding cannot change it.
///
/// 1/level is held in units of 2⁻⁹⁶. With fewer than 2³¹ terms the sum stays below 2¹²⁷ and its error below
/// 2⁻⁶⁵, so the result is the true sum rounded once.
struct InverseSum: Sendable, Equatable {
  private var units: UInt128 = 0

  /// Adds `count` times 1/`level`.
  mutating func add(_ count: Int, at level: Int) { units &+= UInt128(count) &* InverseSum.unit(level) }

  mutating func add(_ other: InverseSum) { units &+= other.units }

  /// Adds `count` times a level's ``unit(_:)``.
  @inline(__always)
  mutating func add(_ count: Int, of unit: UInt128) { units &+= UInt128(truncatingIfNeeded: count) &* unit }

  /// 1/`level`, rounded down to a multiple of 2⁻⁹⁶.
  static func unit(_ level: Int) -> UInt128 { (UInt128(1) << 96) / UInt128(level) }

  /// The sum, rounded once.
  var value: Double {
    let high = UInt64(truncatingIfNeeded: units >> 64)
    if high == 0 { return Double(UInt64(truncatingIfNeeded: units)) * 0x1p-96 }
    // The 64 highest bits, of which the last also says whether any bit below is set: enough to round as the whole would.
    let shifted = units &<< UInt128(truncatingIfNeeded: high.leadingZeroBitCount)
    let below: UInt64 = UInt64(truncatingIfNeeded: shifted) == 0 ? 0 : 1
    let top = Double(UInt64(truncatingIfNeeded: shifted &>> 64) | below)
    return Double(sign: .plus, exponent: -32 - high.leadingZeroBitCount, significand: top)
  }
}
