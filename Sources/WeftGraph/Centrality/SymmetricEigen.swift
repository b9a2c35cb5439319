/// All eigenpairs of a small dense symmetric matrix, largest eigenvalue first.
///
/// Rotations cancel one pair of entries at a time until all outside the diagonal are negligible.
/// Source: Jacobi 1846; rotation formulas as in Golub & Van Loan 1996, §8.4.
struct SymmetricEigen {
  /// Eigenvalues, descending.
  private(set) var values: [Double]
  /// `vectors[k][i]` is entry i of the unit vector of `values[k]`.
  private(set) var vectors: [[Double]]

  /// - Parameter matrix: symmetric, rows of equal length.
  /// - Complexity: O(m³) a sweep, a handful of sweeps.
  init(_ matrix: [[Double]]) {
    let size = matrix.count
    var a = matrix
    var basis = (0..<size).map { k in (0..<size).map { $0 == k ? 1.0 : 0.0 } }
    for _ in 0..<60 {
      var outside = 0.0
      var diagonal = 0.0
      for p in 0..<size {
        diagonal += a[p][p] * a[p][p]
        for q in (p + 1)..<max(size, p + 1) { outside += a[p][q] * a[p][q] }
      }
      if outside <= 1e-34 * diagonal || outside == 0 { break }
      for p in 0..<size {
        for q in (p + 1)..<max(size, p + 1) where a[p][q] != 0 {
          Self.rotate(&a, &basis, p, q)
        }
      }
    }
    let order = (0..<size).sorted { (a[$0][$0], $1) > (a[$1][$1], $0) }
    values = order.map { a[$0][$0] }
    vectors = order.map { basis[$0] }
  }

  /// Makes entry (p, q) vanish; `basis` holds one eigenvector a row.
  private static func rotate(_ a: inout [[Double]], _ basis: inout [[Double]], _ p: Int, _ q: Int) {
    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
    let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in a.indices {
      let (x, y) = (a[k][p], a[k][q])
      a[k][p] = c * x - s * y
      a[k][q] = s * x + c * y
    }
    for k in a.indices {
      let (x, y) = (a[p][k], a[q][k])
      a[p][k] = c * x - s * y
      a[q][k] = s * x + c * y
      let (u, v) = (basis[p][k], basis[q][k])
      basis[p][k] = c * u - s * v
      basis[q][k] = s * u + c * v
    }
    a[p][q] = 0
    a[q][p] = 0
  }
}
