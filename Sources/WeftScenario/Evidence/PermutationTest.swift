internal import WeftGraph

/// Whether two sets of organisations differ in the mean of a measure more than labels at random would.
public enum PermutationTest {
  /// Independent sets: labels are permuted over the pooled values; the statistic is mean(b) − mean(a).
  ///
  /// Undefined values are left out. `nil` where either set is empty. O(R · (a + b)). Source: Good 2005.
  public static func difference(
    _ a: [Double?], _ b: [Double?], runs: Int, seed: UInt64
  ) -> (delta: Double, test: RandomizationTest?)? {
    let first = a.compactMap { $0 }
    let second = b.compactMap { $0 }
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let delta = mean(second[...]) - mean(first[...])
    var random = SeededGenerator(seed: seed)
    var pool = first + second
    let chance: [Double?] = (0..<runs).map { _ in
      random.shuffle(&pool)
      return mean(pool[first.count...]) - mean(pool[..<first.count])
    }
    return (delta, RandomizationTest(observed: delta, chance: chance))
  }

  /// The same organisations twice: the sign of each one's difference is drawn at random; the statistic is the mean
  /// difference.
  public static func paired(
    _ differences: [Double?], runs: Int, seed: UInt64
  ) -> (delta: Double, test: RandomizationTest?)? {
    let known = differences.compactMap { $0 }
    guard !known.isEmpty else { return nil }
    let delta = mean(known[...])
    var random = SeededGenerator(seed: seed)
    let chance: [Double?] = (0..<runs).map { _ in
      known.reduce(0) { $0 + (random.next() & 1 == 0 ? $1 : -$1) } / Double(known.count)
    }
    return (delta, RandomizationTest(observed: delta, chance: chance))
  }

  private static func mean(_ values: ArraySlice<Double>) -> Double { values.reduce(0, +) / Double(values.count) }
}
