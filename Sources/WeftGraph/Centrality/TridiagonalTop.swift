/// The largest eigenvalue of a symmetric tridiagonal matrix with its unit vector, and the second largest.
///
/// Values by bisection on the signs of a factorisation, the vector by inverse iteration just above the largest, where that
/// factorisation needs no pivots. Source: Givens 1954; Golub & Van Loan 1996, §8.5.
struct TridiagonalTop {
  private(set) var value = 0.0
  /// Equal to `value` where the matrix has one row.
  private(set) var second = 0.0
  private(set) var vector: [Double] = []

  /// - Parameter beside: what stands beside the diagonal, one less.
  /// - Complexity: O(size) a bisection step.
  init(diagonal: [Double], beside: [Double]) {
    let size = diagonal.count
    var (low, high) = (Double.infinity, -Double.infinity)
    for row in 0..<size {
      let reach = (row > 0 ? abs(beside[row - 1]) : 0) + (row < size - 1 ? abs(beside[row]) : 0)
      low = min(low, diagonal[row] - reach)
      high = max(high, diagonal[row] + reach)
    }
    let above = Self.bisect(diagonal, beside, low, high, rank: 0)
    value = above
    second = size > 1 ? Self.bisect(diagonal, beside, low, high, rank: 1) : above
    // A hair above, so that the factorisation stays positive.
    let shift = above + 4e-16 * max(abs(low), abs(high)) + Double.leastNormalMagnitude
    vector = [Double](repeating: 1, count: size)
    for _ in 0..<4 { Self.solve(diagonal, beside, shift, &vector) }
  }

  /// Upper end of a narrowest interval around the eigenvalue that `rank` others exceed.
  private static func bisect(
    _ diagonal: [Double], _ beside: [Double], _ low: Double, _ high: Double, rank: Int
  ) -> Double {
    var (low, high) = (low, high)
    for _ in 0..<120 {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if count(diagonal, beside, above: middle) > rank { low = middle } else { high = middle }
    }
    return high
  }

  /// How many eigenvalues exceed a number: the negative pivots of x − T.
  private static func count(_ diagonal: [Double], _ beside: [Double], above x: Double) -> Int {
    var count = 0
    var pivot = 1.0
    for row in diagonal.indices {
      pivot = x - diagonal[row] - (row > 0 ? beside[row - 1] * beside[row - 1] / pivot : 0)
      if pivot == 0 { pivot = Double.leastNormalMagnitude }
      if pivot < 0 { count += 1 }
    }
    return count
  }

  /// Replaces a vector by (x − T)⁻¹ of it, brought to length 1.
  private static func solve(_ diagonal: [Double], _ beside: [Double], _ x: Double, _ vector: inout [Double]) {
    var pivots = [Double](repeating: 0, count: diagonal.count)
    for row in diagonal.indices {
      var pivot = x - diagonal[row]
      if row > 0 {
        pivot -= beside[row - 1] * beside[row - 1] / pivots[row - 1]
        vector[row] += beside[row - 1] / pivots[row - 1] * vector[row - 1]
      }
      // Rounding may take the last pivot to 0 or below.
      pivots[row] = max(pivot, 1e-300)
    }
    for row in diagonal.indices.reversed() {
      if row < diagonal.count - 1 { vector[row] += beside[row] * vector[row + 1] }
      vector[row] /= pivots[row]
    }
    // Largest first, since squares of very large entries would overflow.
    let largest = vector.reduce(0) { max($0, abs($1)) }
    for row in vector.indices { vector[row] /= largest }
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for row in vector.indices { vector[row] /= length }
  }
}
