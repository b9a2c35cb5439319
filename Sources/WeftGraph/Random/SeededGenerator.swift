/// Random numbers that are the same for the same seed on every machine and in every release.
///
/// xoshiro256** with its 256 bits of state filled from the seed by SplitMix64. All draws (``unit()``,
/// ``int(below:)``, ``shuffle(_:)``) are defined here and not by the standard library, whose ways of
/// drawing are not promised to stay the same.
///
/// Source: Blackman & Vigna 2021, ACM TOMS 47:36; bounded draws: Lemire 2019, ACM TOMACS 29:3.
public struct SeededGenerator: Sendable, Equatable {
  private let seed: UInt64
  @usableFromInline var s0: UInt64
  @usableFromInline var s1: UInt64
  @usableFromInline var s2: UInt64
  @usableFromInline var s3: UInt64

  /// A generator whose whole sequence follows from `seed`.
  public init(seed: UInt64) {
    self.seed = seed
    var state = seed
    s0 = Self.splitMix(&state)
    s1 = Self.splitMix(&state)
    s2 = Self.splitMix(&state)
    s3 = Self.splitMix(&state)
  }

  /// A generator for one of many streams (a replicate, a worker) that all follow from the same seed.
  ///
  /// It depends on the seed and `stream` alone, not on how many numbers were drawn before, so that
  /// replicates give the same numbers in whatever order they run.
  public func split(stream: Int) -> SeededGenerator {
    var state = seed ^ 0x6A09_E667_F3BC_C909
    let mixed = Self.splitMix(&state)
    state = mixed ^ (UInt64(bitPattern: Int64(stream)) &* 0x9E37_79B9_7F4A_7C15)
    return SeededGenerator(seed: Self.splitMix(&state))
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 { advance() }

  /// A number from the half-open interval [0, 1), a multiple of 2⁻⁵³.
  @inlinable
  public mutating func unit() -> Double { Double(advance() >> 11) * 0x1p-53 }

  /// An integer from `0 ..< bound`, every one equally likely.
  ///
  /// - Precondition: `bound` > 0.
  @inlinable
  public mutating func int(below bound: Int) -> Int {
    precondition(bound > 0, "a random integer needs at least one possible value")
    let range = UInt64(bound)
    var (high, low) = advance().multipliedFullWidth(by: range)
    if low < range {
      // The lowest products stand for one more draw than the others: refuse exactly those.
      let surplus = (0 &- range) % range
      while low < surplus { (high, low) = advance().multipliedFullWidth(by: range) }
    }
    return Int(high)
  }

  /// Puts the elements into a random order, every order equally likely (Fisher–Yates).
  @inlinable
  public mutating func shuffle<Element>(_ elements: inout [Element]) { shuffle(&elements, in: elements.indices) }

  /// Puts a stretch of the elements in random order.
  public mutating func shuffle<Element>(_ elements: inout [Element], in range: Range<Int>) {
    var last = range.count - 1
    while last > 0 {
      elements.swapAt(range.lowerBound + last, range.lowerBound + int(below: last + 1))
      last -= 1
    }
  }

  /// A random permutation of `0 ..< count`.
  public mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    shuffle(&order)
    return order
  }

  @inlinable
  mutating func advance() -> UInt64 {
    let scrambled = Self.rotate(s1 &* 5, by: 7) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = Self.rotate(s3, by: 45)
    return scrambled
  }

  @inlinable
  static func rotate(_ word: UInt64, by count: UInt64) -> UInt64 {
    (word << count) | (word >> (64 - count))
  }

  private static func splitMix(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
