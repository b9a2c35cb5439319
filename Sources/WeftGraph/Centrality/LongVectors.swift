/// Sums over long rows of numbers, eight lanes at a time: one after the other each addition would wait for the last.
///
/// The order of adding follows from the length alone, so the same rows give the same bits.
enum LongVectors {
  /// Σ a_i b_i.
  @inline(__always)
  static func dot(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, count: Int) -> Double {
    var sum = SIMD8<Double>.zero
    var index = 0
    while index &+ 8 <= count {
      sum += load(a + index) * load(b + index)
      index &+= 8
    }
    var rest = 0.0
    while index < count {
      rest += a[index] * b[index]
      index &+= 1
    }
    return sum.sum() + rest
  }

  /// a_i −= factor · b_i.
  @inline(__always)
  static func subtract(
    _ factor: Double, _ b: UnsafePointer<Double>, from a: UnsafeMutablePointer<Double>, count: Int
  ) {
    var index = 0
    while index < count {
      a[index] -= factor * b[index]
      index &+= 1
    }
  }

  @inline(__always)
  static func load(_ place: UnsafePointer<Double>) -> SIMD8<Double> {
    UnsafeRawPointer(place).loadUnaligned(as: SIMD8<Double>.self)
  }

  @inline(__always)
  static func store(_ value: SIMD8<Double>, _ place: UnsafeMutablePointer<Double>) {
    UnsafeMutableRawPointer(place).storeBytes(of: value, as: SIMD8<Double>.self)
  }
}
