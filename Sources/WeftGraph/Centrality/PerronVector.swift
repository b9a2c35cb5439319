/// The positive eigenvector of a connected, symmetric, non-negative matrix, by Lanczos iteration.
///
/// Each step costs one product with the matrix and two walks over a vector: long vectors are made orthogonal to the last two
/// only. That they lose touch with earlier ones shows in the direction of an eigenvector once it has been found to the last
/// digits (Paige 1976), which is where this ends; short ones, which may run out of room before, are made orthogonal to all. Bipartite graphs, whose spectrum is symmetric, need no shift because only the
/// algebraically largest eigenvalue is sought. Where the gap is narrow the iteration starts again from the best vector.
///
/// Sources: Lanczos 1950; Paige 1976 (rounding).
struct PerronVector {
  private let offsets: [Int]
  private let targets: [Int32]
  private let weights: [Double]?
  private let size: Int
  /// Vectors kept, so that all together stay below a gigabyte where that leaves enough of them.
  private var width: Int { min(size, max(24, min(128, (1 << 27) / size))) }

  /// Rows of the matrix; without `weights` every entry is 1.
  init(offsets: [Int], targets: [Int32], weights: [Double]?) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    size = offsets.count - 1
  }

  /// The vector scaled to a largest entry of 1, wrong by about 1e-11 at most.
  func solve() -> [Double] {
    var start = [Double](repeating: 1 / Double(size).squareRoot(), count: size)
    for _ in 0..<2000 {
      let (vector, isDone) = cycle(from: start)
      start = vector
      if isDone { break }
    }
    var largest = 0.0
    for value in start { largest = max(largest, abs(value)) }
    return start.map { abs($0) / largest }
  }

  /// The best approximation in the space of some products of a unit vector, of length 1, and whether it is good enough.
  private func cycle(from start: [Double]) -> (vector: [Double], isDone: Bool) {
    let (width, size) = (width, size)
    let basis = UnsafeMutablePointer<Double>.allocate(capacity: (width + 1) * size)
    defer { basis.deallocate() }
    basis.initialize(from: start, count: size)
    var diagonal: [Double] = []
    var beside: [Double] = []
    var top = TridiagonalTop(diagonal: [0], beside: [])
    var isDone = false
    while diagonal.count < width {
      let column = diagonal.count
      let vector = basis + column * size
      let image = vector + size
      let own = multiply(vector, into: image)
      diagonal.append(own)
      var square = Self.reduce(image, own, vector, beside.last ?? 0, column > 0 ? vector - size : vector, size)
      if size <= Self.shortLimit { square = Self.clear(image, of: basis, columns: column + 1, size) }
      let length = square.squareRoot()
      // Nothing left means that the space holds the answer.
      let isWhole = length <= 1e-14 * abs(diagonal[0]) || (column + 1 == size && size <= Self.shortLimit)
      if isWhole || column + 1 == width || column % 4 == 3 {
        top = TridiagonalTop(diagonal: diagonal, beside: beside)
        let residual = isWhole ? 0 : length * abs(top.vector[column])
        isDone = residual <= max(1e-12 * (top.value - top.second), 1e-16 * top.value)
        if isDone || isWhole || column + 1 == width { break }
      }
      beside.append(length)
      let factor = 1 / length
      for node in 0..<size { image[node] *= factor }
    }
    return (combine(basis, top.vector), isDone)
  }

  private static let shortLimit = 1024

  /// Takes the parts along all basis vectors out of an image, twice; gives image · image.
  private static func clear(
    _ image: UnsafeMutablePointer<Double>, of basis: UnsafePointer<Double>, columns: Int, _ size: Int
  ) -> Double {
    for _ in 0..<2 {
      for column in 0..<columns {
        let vector = basis + column * size
        LongVectors.subtract(
          LongVectors.dot(image, vector, count: size), vector, from: image, count: size)
      }
    }
    return LongVectors.dot(image, image, count: size)
  }

  /// Gives vector · image.
  private func multiply(_ vector: UnsafePointer<Double>, into image: UnsafeMutablePointer<Double>) -> Double {
    var product = 0.0
    targets.withUnsafeBufferPointer { targets in
      offsets.withUnsafeBufferPointer { offsets in
        for node in 0..<size {
          var sum = 0.0
          var slot = offsets[node]
          let end = offsets[node + 1]
          if let weights {
            while slot < end {
              sum += weights[slot] * vector[Int(targets[slot])]
              slot += 1
            }
          } else {
            while slot < end {
              sum += vector[Int(targets[slot])]
              slot += 1
            }
          }
          (image + node).initialize(to: sum)
          product += vector[node] * sum
        }
      }
    }
    return product
  }

  /// image −= a · one + b · other; gives image · image.
  private static func reduce(
    _ image: UnsafeMutablePointer<Double>, _ a: Double, _ one: UnsafePointer<Double>, _ b: Double,
    _ other: UnsafePointer<Double>, _ size: Int
  ) -> Double {
    var squares = SIMD8<Double>.zero
    var index = 0
    while index + 8 <= size {
      let left =
        LongVectors.load(image + index) - a * LongVectors.load(one + index) - b * LongVectors.load(other + index)
      LongVectors.store(left, image + index)
      squares += left * left
      index += 8
    }
    var rest = 0.0
    while index < size {
      image[index] -= a * one[index] + b * other[index]
      rest += image[index] * image[index]
      index += 1
    }
    return squares.sum() + rest
  }

  /// The sum of the basis vectors by these factors, brought to length 1.
  private func combine(_ basis: UnsafePointer<Double>, _ factors: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: size)
    sum.withUnsafeMutableBufferPointer { sum in
      guard let sum = sum.baseAddress else { return }
      for (column, factor) in factors.enumerated() {
        LongVectors.subtract(-factor, basis + column * size, from: sum, count: size)
      }
      let length = LongVectors.dot(sum, sum, count: size).squareRoot()
      for node in 0..<size { sum[node] /= length }
    }
    return sum
  }
}
