/// The positive eigenvector of a connected, symmetric, non-negative matrix, by Lanczos iteration.
///
/// Each step costs one product with the matrix and two walks over a vector: long vectors are made orthogonal to the last two
/// only. That they lose touch with earlier ones shows in the direction of an eigenvector once it has been found to the last
/// digits (Paige 1976), which is where this ends, at the latest when the vector comes in a second time; short ones, which may
/// run out of room before, are made orthogonal to all. Bipartite graphs, whose spectrum is symmetric, need no shift because
/// only the algebraically largest eigenvalue is sought. Where the gap is narrow the iteration starts again from the best
/// vector. Vectors too long to be kept are made a second time, by the same steps, once it is known how they add up.
///
/// Sources: Lanczos 1950; Paige 1976 (rounding); Cullum & Willoughby 1985 (the second run).
struct PerronVector {
  private let offsets: [Int]
  private let targets: [Int32]
  private let weights: [Double]?
  private let size: Int
  private let threads: Int
  /// Stretches of rows that are worked on at once, whatever the number of threads.
  private let stretches: Int
  /// Whether the vectors of a cycle are kept: below a gigabyte together.
  private let isKept: Bool
  /// The most steps of a cycle.
  private let width: Int

  /// Rows of the matrix; without `weights` every entry is 1.
  init(offsets: [Int], targets: [Int32], weights: [Double]?, threads: Int = 1, memory: Int = 1 << 30) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.threads = threads
    size = offsets.count - 1
    stretches = max(1, size >> 14)
    isKept = Self.keptWidth * 8 * size <= memory
    width = min(size, isKept ? Self.keptWidth : Self.repeatedWidth)
  }

  private static let keptWidth = 128
  private static let repeatedWidth = 512
  private static let shortLimit = 1024

  /// The vector scaled to a largest entry of 1, wrong by about 1e-11 at most.
  func solve() -> [Double] {
    var start = [Double](repeating: 1 / Double(size).squareRoot(), count: size)
    let room = (isKept ? width + 1 : 3) * size
    let basis = UnsafeMutablePointer<Double>.allocate(capacity: room)
    defer { basis.deallocate() }
    for _ in 0..<2000 {
      let isDone = cycle(from: &start, in: basis)
      if isDone { break }
    }
    var largest = 0.0
    for value in start { largest = max(largest, abs(value)) }
    return start.map { abs($0) / largest }
  }

  /// Puts the best approximation in the space of some products of a unit vector, of length 1, in its place; gives whether it
  /// is good enough.
  private func cycle(from start: inout [Double], in basis: UnsafeMutablePointer<Double>) -> Bool {
    basis.update(from: start, count: size)
    var diagonal: [Double] = []
    var beside: [Double] = []
    var top = TridiagonalTop(diagonal: [0], beside: [])
    var least = Double.infinity
    var isDone = false
    while diagonal.count < width {
      let column = diagonal.count
      let (own, square) = step(column, beside.last ?? 0, in: basis)
      diagonal.append(own)
      let length = square.squareRoot()
      // Nothing left means that the space holds the answer.
      let isWhole = length <= 1e-14 * abs(diagonal[0]) || (column + 1 == size && size <= Self.shortLimit)
      if isWhole || column + 1 == width || column % 4 == 3 {
        let next = TridiagonalTop(diagonal: diagonal, beside: beside)
        let residual = isWhole ? 0 : length * abs(next.vector[column])
        // Worse with the same value: rounding has brought the vector in a second time.
        if residual > 2 * least, least <= 1e-8 * (top.value - top.second), next.value - top.value <= 1e-12 * top.value {
          isDone = least <= 1e-11 * (top.value - top.second)
          break
        }
        if residual < least || next.value - top.value > 1e-12 * top.value { (top, least) = (next, residual) }
        isDone = residual <= max(1e-12 * (next.value - next.second), 1e-16 * next.value)
        if isDone || isWhole || column + 1 == width {
          (top, least) = (next, residual)
          break
        }
      }
      beside.append(length)
      shorten(column + 1, by: length, in: basis)
    }
    if !isKept { basis.update(from: start, count: size) }
    var sum = [Double](repeating: 0, count: size)
    for (column, factor) in top.vector.enumerated() {
      if !isKept, column > 0 {
        _ = step(column - 1, column > 1 ? beside[column - 2] : 0, in: basis)
        shorten(column, by: beside[column - 1], in: basis)
      }
      add(factor, vector(column, in: basis), to: &sum)
    }
    let length = sum.withUnsafeBufferPointer { sum in
      sum.baseAddress.map { LongVectors.dot($0, $0, count: size).squareRoot() } ?? 1
    }
    for node in 0..<size { sum[node] /= length }
    start = sum
    return isDone
  }

  /// Where a vector of the cycle stands: each for itself, or the last three.
  private func vector(_ column: Int, in basis: UnsafeMutablePointer<Double>) -> UnsafeMutablePointer<Double> {
    basis + (isKept ? column : column % 3) * size
  }

  /// Makes the next vector, of whatever length; gives vector · image and the square of the length.
  private func step(
    _ column: Int, _ beside: Double, in basis: UnsafeMutablePointer<Double>
  ) -> (own: Double, square: Double) {
    nonisolated(unsafe) let vector = self.vector(column, in: basis)
    nonisolated(unsafe) let image = self.vector(column + 1, in: basis)
    nonisolated(unsafe) let last = column > 0 ? self.vector(column - 1, in: basis) : vector
    let own = total { multiply(vector, into: image, $0) }
    let square = total { Self.reduce(image, own, vector, beside, last, $0) }
    if size > Self.shortLimit { return (own, square) }
    return (own, Self.clear(image, of: basis, columns: column + 1, size))
  }

  /// Divides a vector by its length.
  private func shorten(_ column: Int, by length: Double, in basis: UnsafeMutablePointer<Double>) {
    nonisolated(unsafe) let vector = self.vector(column, in: basis)
    let factor = 1 / length
    overStretches { for node in $0 { vector[node] *= factor } }
  }

  /// sum += factor · vector.
  private func add(_ factor: Double, _ vector: UnsafePointer<Double>, to sum: inout [Double]) {
    nonisolated(unsafe) let vector = vector
    sum.withUnsafeMutableBufferPointer { sum in
      guard let base = sum.baseAddress else { return }
      nonisolated(unsafe) let sum = base
      overStretches {
        LongVectors.subtract(-factor, vector + $0.lowerBound, from: sum + $0.lowerBound, count: $0.count)
      }
    }
  }

  private func overStretches(_ work: @Sendable (Range<Int>) -> Void) {
    _ = FixedBlocks.map(count: stretches, threads: threads) {
      work(FixedBlocks.range($0, of: stretches, total: size))
    }
  }

  /// The sum of what the stretches give, in their order.
  private func total(_ work: @Sendable (Range<Int>) -> Double) -> Double {
    let parts = FixedBlocks.map(count: stretches, threads: threads) {
      work(FixedBlocks.range($0, of: stretches, total: size))
    }
    return parts.dropFirst().reduce(parts[0], +)
  }

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

  /// Gives vector · image over a stretch of rows.
  private func multiply(
    _ vector: UnsafePointer<Double>, into image: UnsafeMutablePointer<Double>, _ stretch: Range<Int>
  ) -> Double {
    var product = 0.0
    targets.withUnsafeBufferPointer { targets in
      offsets.withUnsafeBufferPointer { offsets in
        for node in stretch {
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
          image[node] = sum
          product += vector[node] * sum
        }
      }
    }
    return product
  }

  /// image −= a · one + b · other over a stretch; gives image · image there.
  private static func reduce(
    _ image: UnsafeMutablePointer<Double>, _ a: Double, _ one: UnsafePointer<Double>, _ b: Double,
    _ other: UnsafePointer<Double>, _ stretch: Range<Int>
  ) -> Double {
    var squares = SIMD8<Double>.zero
    var index = stretch.lowerBound
    while index + 8 <= stretch.upperBound {
      let left =
        LongVectors.load(image + index) - a * LongVectors.load(one + index) - b * LongVectors.load(other + index)
      LongVectors.store(left, image + index)
      squares += left * left
      index += 8
    }
    var rest = 0.0
    while index < stretch.upperBound {
      image[index] -= a * one[index] + b * other[index]
      rest += image[index] * image[index]
      index += 1
    }
    return squares.sum() + rest
  }
}
