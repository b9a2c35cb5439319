internal import WeftGraph

/// Hops between all pairs of an undirected graph, kept up to date while edges are added.
///
/// Space: 2 n² bytes.
struct HopMatrix: Sendable {
  static let unreachable = UInt16.max
  let count: Int
  private(set) var hops: [UInt16]

  /// Breadth-first search from every node: O(n · m) time.
  init(_ graph: Graph, threads: Int) {
    precondition(graph.kind == .undirected, "hop matrices are of undirected graphs")
    let count = graph.nodeCount
    self.count = count
    let rows = FixedBlocks.map(count: count, threads: threads) { source in
      graph.distances(from: [Int32(source)]).map { $0 < 0 ? HopMatrix.unreachable : UInt16(min($0, 65534)) }
    }
    hops = []
    hops.reserveCapacity(count * count)
    for row in rows { hops.append(contentsOf: row) }
  }

  subscript(a: Int, b: Int) -> UInt16 { hops[a * count + b] }

  /// Adds the edge u – v: every pair may now go over it, either way. O(n²), less where few rows get nearer.
  mutating func add(_ u: Int, _ v: Int) {
    guard self[u, v] > 1 else { return }
    let fromU = Array(hops[(u * count)..<((u + 1) * count)])
    let fromV = Array(hops[(v * count)..<((v + 1) * count)])
    for row in 0..<count {
      let (a, b) = (Int(fromU[row]), Int(fromV[row]))
      // Where both ends are about as far, no path over the new edge is shorter.
      guard abs(a - b) > 1 else { continue }
      let near = min(a, b) + 1
      let beyond = a < b ? fromV : fromU
      let start = row * count
      for column in 0..<count where beyond[column] != HopMatrix.unreachable {
        let way = near + Int(beyond[column])
        if way < Int(hops[start + column]) { hops[start + column] = UInt16(way) }
      }
    }
  }
}
