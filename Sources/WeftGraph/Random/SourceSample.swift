/// How many sources a sum over all of them is estimated from, and the seed that chooses them.
public struct SourceSample: Sendable, Hashable {
  public var count: Int
  public var seed: UInt64

  /// - Precondition: `count` ≥ 2, since an error cannot be told from one.
  public init(count: Int, seed: UInt64) {
    precondition(count >= 2, "a sample needs at least two sources")
    self.count = count
    self.seed = seed
  }

  /// Members of a simple random sample without replacement from `0 ..< total`, ascending; all where it is as large.
  ///
  /// - Parameter stream: samples of different streams are independent.
  /// - Complexity: O(k log k). Source: Floyd, after Bentley 1987.
  public func members(of total: Int, stream: Int) -> [Int] {
    guard total > count else { return Array(0..<total) }
    var random = SeededGenerator(seed: seed).split(stream: stream)
    var chosen = Set<Int>()
    for last in (total - count)..<total {
      let drawn = random.int(below: last + 1)
      if !chosen.insert(drawn).inserted { chosen.insert(last) }
    }
    return chosen.sorted()
  }
}

/// A number estimated from a sample, with its standard error; 0 where it is exact.
public struct Estimate: Sendable, Hashable {
  public var value: Double
  public var error: Double
  public init(value: Double, error: Double) {
    self.value = value
    self.error = error
  }

  /// The total over a population of `total` of which `sample` is a simple random sample without replacement.
  ///
  /// N·x̄ ± N·√(s²/k · (1 − k/N)). Source: Cochran 1977, ch. 2.
  public static func total(of sample: [Double], population total: Int) -> Estimate {
    let (k, n) = (Double(sample.count), Double(total))
    let sum = sample.reduce(0, +)
    guard sample.count < total else { return Estimate(value: sum, error: 0) }
    let variance = sample.reduce(0) { $0 + ($1 - sum / k) * ($1 - sum / k) } / (k - 1)
    return Estimate(value: sum * (n / k), error: n * (variance / k * (1 - k / n)).squareRoot())
  }

  /// Σ of parts that each are a random part of the sample: √(G/(G − 1) Σ (x_g − x̄)²) is its error.
  ///
  /// Source: Wolter 2007, ch. 2 (random groups).
  public static func sum(ofGroups parts: [Double]) -> Estimate {
    let count = Double(parts.count)
    let sum = parts.reduce(0, +)
    guard parts.count > 1 else { return Estimate(value: sum, error: 0) }
    let squares = parts.reduce(0) { $0 + ($1 - sum / count) * ($1 - sum / count) }
    return Estimate(value: sum, error: (squares * count / (count - 1)).squareRoot())
  }
}
