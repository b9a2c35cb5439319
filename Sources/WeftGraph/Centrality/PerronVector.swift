/// The positive eigenvector of a connected, symmetric, non-negative matrix, by restarted Lanczos iteration.
///
/// Every restart keeps the best few approximations, so narrow gaps between the first eigenvalues cost restarts but no
/// accuracy; bipartite graphs, whose spectrum is symmetric, need no shift because only the algebraically largest
/// eigenvalue is sought. Source: Wu & Simon 2000 (thick restart).
struct PerronVector {
  private let offsets: [Int]
  private let targets: [Int32]
  private let weights: [Double]?
  private let size: Int
  private static let width = 24
  private static let kept = 8

  /// Rows of the matrix; without `weights` every entry is 1.
  init(offsets: [Int], targets: [Int32], weights: [Double]?) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    size = offsets.count - 1
  }

  /// The vector scaled to a largest entry of 1, wrong by about 1e-11 at most.
  func solve() -> [Double] {
    let width = min(Self.width, size)
    var basis = [Self.unit([Double](repeating: 1, count: size)).vector]
    var projected = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    var kept = 0
    for _ in 0..<4000 {
      var used = width
      var rest = 0.0
      for column in kept..<width {
        var image = multiply(basis[column])
        Self.orthogonalize(&image, against: basis) { row, overlap in
          projected[row][column] += overlap
          if row != column { projected[column][row] += overlap }
        }
        let (vector, norm) = Self.unit(image)
        // A vanishing remainder means that the basis spans an invariant space: the answer is in it.
        if norm <= 1e-14 * abs(projected[0][0]) || column + 1 == size {
          used = column + 1
          rest = 0
          break
        }
        rest = norm
        basis.append(vector)
      }
      let eigen = SymmetricEigen(projected.prefix(used).map { Array($0.prefix(used)) })
      let best = eigen.values[0]
      let gap = used > 1 ? best - eigen.values[1] : best
      let residual = rest * abs(eigen.vectors[0][used - 1])
      if residual <= max(1e-12 * gap, 1e-16 * best) { return finish(combine(basis, eigen.vectors[0])) }
      kept = min(Self.kept, used - 1)
      let remainder = basis[used]
      basis = (0..<kept).map { combine(basis, eigen.vectors[$0]) } + [remainder]
      for row in 0..<width { for column in 0..<width { projected[row][column] = 0 } }
      for index in 0..<kept { projected[index][index] = eigen.values[index] }
    }
    return finish(basis[0])
  }

  private func multiply(_ vector: [Double]) -> [Double] {
    var image = [Double](repeating: 0, count: size)
    for node in 0..<size {
      var sum = 0.0
      if let weights {
        for slot in offsets[node]..<offsets[node + 1] { sum += weights[slot] * vector[Int(targets[slot])] }
      } else {
        for slot in offsets[node]..<offsets[node + 1] { sum += vector[Int(targets[slot])] }
      }
      image[node] = sum
    }
    return image
  }

  private func combine(_ basis: [[Double]], _ factors: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: size)
    for (vector, factor) in zip(basis, factors) { for node in 0..<size { sum[node] += factor * vector[node] } }
    return sum
  }

  private func finish(_ vector: [Double]) -> [Double] {
    var largest = 0.0
    for value in vector { largest = max(largest, abs(value)) }
    return vector.map { abs($0) / largest }
  }

  /// Removes from `image` its parts along `basis`, twice, and reports each part.
  private static func orthogonalize(
    _ image: inout [Double], against basis: [[Double]], report: (Int, Double) -> Void
  ) {
    for _ in 0..<2 {
      for (row, vector) in basis.enumerated() {
        var overlap = 0.0
        for node in image.indices { overlap += vector[node] * image[node] }
        for node in image.indices { image[node] -= overlap * vector[node] }
        report(row, overlap)
      }
    }
  }

  private static func unit(_ vector: [Double]) -> (vector: [Double], norm: Double) {
    var square = 0.0
    for value in vector { square += value * value }
    let norm = square.squareRoot()
    return norm > 0 ? (vector.map { $0 / norm }, norm) : (vector, 0)
  }
}
