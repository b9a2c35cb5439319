/// A linear regression of one network on others, with permutation tests of its coefficients.
public struct NetworkRegression: Sendable, Equatable {
  public let intercept: Double
  /// Slope of each predictor.
  public let coefficients: [Double]
  /// t of each predictor, beside its values under permutation.
  public let tests: [PermutationTest]
  public let rSquared: Double
}

extension Graph {
  /// MRQAP: regression of this network on others over all cells off the diagonal, tested by double semi-partialling.
  ///
  /// y = β₀ + Σ_k β_k x_k by least squares; weights are values, 0 for no tie; each pair counts once if undirected. To
  /// test x_k, what the other predictors leave of it has its nodes renamed at random and is put in its place; t is compared.
  ///
  /// - Parameter seed: permutation r of predictor k follows from the seed, r and k alone.
  /// - Returns: `nil` where a predictor is a combination of the others (or does not vary), where there are no more cells than
  ///   coefficients, or where the fit leaves nothing.
  /// - Complexity: O(predictors · permutations · (n + m log d + predictors³)).
  /// - Source: Dekker, Krackhardt & Snijders 2007, Psychometrika 72:563.
  public func regression(
    on predictors: [Graph], permutations: Int, seed: UInt64, threads: Int = 1
  ) -> NetworkRegression? {
    precondition(!predictors.isEmpty, "a regression needs a predictor")
    let layers = LayerProducts([self] + predictors)
    let own = layers.products(renaming: Array(0..<nodeCount))
    let count = predictors.count
    // Moments of 1, x_1 ... x_p and y, in this order.
    func moment(_ a: Int, _ b: Int) -> Double {
      func layer(_ index: Int) -> Int { index > count ? 0 : index }
      if a == 0 && b == 0 { return layers.cells }
      if a == 0 || b == 0 { return layers.sums[layer(max(a, b))] }
      return own[layer(a)][layer(b)]
    }
    let all = Moments(
      (0...count).map { a in (0...count).map { moment(a, $0) } }, (0...count).map { moment($0, count + 1) },
      moment(count + 1, count + 1), layers.cells)
    guard let fit = all.fit() else { return nil }
    let spread = own[0][0] - layers.sums[0] * layers.sums[0] / layers.cells
    let generator = SeededGenerator(seed: seed)
    var tests: [PermutationTest] = []
    for tested in 1...count {
      let others = (0...count).filter { $0 != tested }
      // x_k = Σ γ_j x_j + what is left; the left part is a combination of layers, so its products follow from theirs.
      let partial = Moments(
        others.map { a in others.map { moment(a, $0) } }, others.map { moment($0, tested) }, moment(tested, tested),
        layers.cells)
      guard let left = partial.fit() else { return nil }
      let mix = (0...count).map { column in
        others.firstIndex(of: column).map { -left.coefficients[$0] } ?? 1
      }
      let fixed = all
      let values = FixedBlocks.map(count: permutations, threads: threads) { index in
        var random = generator.split(stream: index * count + tested - 1)
        let crossed = layers.products(renaming: random.permutation(layers.nodeCount))
        // Products of the renamed rest with each column as it is; `layer` 0 is y.
        func rest(_ layer: Int) -> Double {
          (1...count).reduce(mix[0] * layers.sums[layer]) { $0 + mix[$1] * crossed[$1][layer] }
        }
        var moved = fixed
        for other in others {
          // The rest sums to 0 over all cells, renamed or not.
          let product = other == 0 ? 0 : rest(other)
          moved.matrix[tested][other] = product
          moved.matrix[other][tested] = product
        }
        moved.matrix[tested][tested] = left.residual
        moved.vector[tested] = rest(0)
        return moved.fit()?.t[tested] ?? 0
      }
      tests.append(PermutationTest(observed: fit.t[tested], permuted: values))
    }
    return NetworkRegression(
      intercept: fit.coefficients[0], coefficients: Array(fit.coefficients.dropFirst()), tests: tests,
      rSquared: 1 - fit.residual / spread)
  }
}

/// What least squares needs to know of its columns.
private struct Moments: Sendable {
  /// Products of columns.
  var matrix: [[Double]]
  /// Products of columns with the response.
  var vector: [Double]
  /// Product of the response with itself.
  let response: Double
  let cells: Double

  init(_ matrix: [[Double]], _ vector: [Double], _ response: Double, _ cells: Double) {
    self.matrix = matrix
    self.vector = vector
    self.response = response
    self.cells = cells
  }

  /// Coefficients, their t, and the residual sum of squares; `nil` where columns depend on each other.
  func fit() -> (coefficients: [Double], t: [Double], residual: Double)? {
    let size = vector.count
    guard cells > Double(size) else { return nil }
    // Cholesky: matrix = L Lᵀ; then the inverse, column by column.
    var lower = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row][column]
        for k in 0..<column { sum -= lower[row][k] * lower[column][k] }
        if row == column {
          guard sum > 1e-10 * matrix[row][row] else { return nil }
          lower[row][row] = sum.squareRoot()
        } else {
          lower[row][column] = sum / lower[column][column]
        }
      }
    }
    func solve(_ right: [Double]) -> [Double] {
      var x = right
      for row in 0..<size {
        for k in 0..<row { x[row] -= lower[row][k] * x[k] }
        x[row] /= lower[row][row]
      }
      for row in (0..<size).reversed() {
        for k in (row + 1)..<max(row + 1, size) { x[row] -= lower[k][row] * x[k] }
        x[row] /= lower[row][row]
      }
      return x
    }
    let coefficients = solve(vector)
    let residual = response - zip(coefficients, vector).reduce(0) { $0 + $1.0 * $1.1 }
    guard residual > 1e-12 * response else { return nil }
    let variance = residual / (cells - Double(size))
    let t = (0..<size).map { index in
      var unit = [Double](repeating: 0, count: size)
      unit[index] = 1
      return coefficients[index] / (variance * solve(unit)[index]).squareRoot()
    }
    return (coefficients, t, residual)
  }
}
