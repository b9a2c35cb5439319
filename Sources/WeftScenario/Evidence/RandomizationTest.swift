/// Where an observed value stands among values that chance gave.
public struct RandomizationTest: Sendable, Hashable {
  /// (observed − mean) ÷ standard deviation, both of all R + 1 values; `nil` where they do not vary.
  public var z: Double?
  /// Two-sided on the distance from the mean of all R + 1 values: (1 + number at least as extreme) ÷ (R + 1).
  public var p: Double

  /// `nil` where there is no value to compare with.
  ///
  /// Distances that differ by less than 1e-12 of the largest value count as equal, so that rounding decides nothing.
  public init?(observed: Double?, chance: [Double?]) {
    let drawn = chance.compactMap { $0 }
    guard let observed, !drawn.isEmpty else { return nil }
    let all = drawn + [observed]
    let mean = all.reduce(0, +) / Double(all.count)
    let spread = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count - 1)
    let slack = 1e-12 * max(1, all.reduce(0) { max($0, abs($1)) })
    let distance = abs(observed - mean)
    let extreme = drawn.reduce(0) { $0 + (abs($1 - mean) >= distance - slack ? 1 : 0) }
    p = Double(1 + extreme) / Double(all.count)
    z = spread.squareRoot() > slack ? (observed - mean) / spread.squareRoot() : nil
  }
}
