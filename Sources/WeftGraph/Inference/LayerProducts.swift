/// Sums over all pairs of nodes of products of several networks' ties: all that QAP and its regressions need.
///
/// A pair is a cell off the diagonal, ordered if the networks are directed. Ties of all networks lie in one table, so
/// empty cells cost nothing.
struct LayerProducts: Sendable {
  let nodeCount: Int
  let layerCount: Int
  /// Number of cells.
  let cells: Double
  /// Σ x over cells, by layer.
  let sums: [Double]
  private let offsets: [Int]
  private let targets: [Int32]
  /// `layerCount` values for each entry of ``targets``.
  private let values: [Double]
  private let isDirected: Bool

  init(_ layers: [Graph]) {
    let first = layers[0]
    precondition(
      layers.allSatisfy { $0.nodeCount == first.nodeCount && $0.kind == first.kind },
      "networks to be compared must have the same nodes and be of one kind")
    nodeCount = first.nodeCount
    layerCount = layers.count
    isDirected = first.kind == .directed
    cells = Double(nodeCount) * Double(max(0, nodeCount - 1)) / (isDirected ? 1 : 2)
    var offsets = [0]
    var targets: [Int32] = []
    var values: [Double] = []
    for node in 0..<nodeCount {
      let row = Set(layers.flatMap { $0.neighbors(of: node) }).sorted()
      for target in row {
        targets.append(target)
        for layer in layers { values.append(layer.weight(node, Int(target)) ?? 0) }
      }
      offsets.append(targets.count)
    }
    var sums = [Double](repeating: 0, count: layers.count)
    for index in values.indices { sums[index % layers.count] += values[index] }
    self.sums = isDirected ? sums : sums.map { $0 / 2 }
    self.offsets = offsets
    self.targets = targets
    self.values = values
  }

  /// P[k][l] = Σ over cells of layer k, its nodes renamed by `name`, times layer l as it is.
  ///
  /// - Complexity: O(entries · (log degree + layers²)).
  func products(renaming name: [Int]) -> [[Double]] {
    var result = [[Double]](repeating: [Double](repeating: 0, count: layerCount), count: layerCount)
    for source in 0..<nodeCount {
      for slot in offsets[source]..<offsets[source + 1] {
        guard let other = place(of: Int32(name[Int(targets[slot])]), in: name[source]) else { continue }
        for one in 0..<layerCount {
          let value = values[slot * layerCount + one]
          if value == 0 { continue }
          for two in 0..<layerCount { result[one][two] += value * values[other * layerCount + two] }
        }
      }
    }
    return isDirected ? result : result.map { $0.map { $0 / 2 } }
  }

  private func place(of target: Int32, in row: Int) -> Int? {
    var (low, high) = (offsets[row], offsets[row + 1])
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < offsets[row + 1] && targets[low] == target ? low : nil
  }
}
