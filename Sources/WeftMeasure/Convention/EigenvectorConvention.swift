extension Convention {
  /// Rescales an eigenvector to what a tool prints.
  ///
  /// weft and igraph: largest entry 1 · networkx, sna, ucinet: Σ x² = 1. A zero vector stays zero. O(n).
  public func scaledEigenvector(_ vector: [Double]) -> [Double] {
    let scale: Double
    switch self {
    case .weft, .igraph: scale = vector.reduce(0) { max($0, abs($1)) }
    case .networkx, .sna, .ucinet: scale = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    return scale > 0 ? vector.map { $0 / scale } : vector
  }
}
