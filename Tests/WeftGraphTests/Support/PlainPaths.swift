import WeftGraph

/// Shortest paths between all pairs by the definition: the slow counterpart of every path measure.
struct PlainPaths {
  let size: Int
  let kind: Graph.Kind
  /// Length of the shortest path from row to column; infinite where there is none.
  private(set) var length: [[Double]]
  /// Number of shortest paths from row to column.
  private(set) var count: [[Double]]

  init(_ graph: Graph, _ step: PathLength = .hops) {
    size = graph.nodeCount
    kind = graph.kind
    length = (0..<size).map { row in (0..<graph.nodeCount).map { row == $0 ? 0 : .infinity } }
    count = (0..<size).map { row in (0..<graph.nodeCount).map { row == $0 ? 1 : 0 } }
    var arcs = graph.edges
    if kind == .undirected { arcs += arcs.map { Graph.Edge($0.target, $0.source, weight: $0.weight) } }
    for arc in arcs { length[arc.source][arc.target] = step == .hops ? 1 : 1 / arc.weight }
    for middle in 0..<size {
      for source in 0..<size where length[source][middle] < .infinity {
        for target in 0..<size {
          length[source][target] = min(length[source][target], length[source][middle] + length[middle][target])
        }
      }
    }
    for source in 0..<size {
      let reached = (0..<size).filter { $0 != source && length[source][$0] < .infinity }
      for target in reached.sorted(by: { length[source][$0] < length[source][$1] }) {
        for arc in arcs where arc.target == target {
          let step = step == .hops ? 1 : 1 / arc.weight
          if Self.same(length[source][arc.source] + step, length[source][target]) {
            count[source][target] += count[source][arc.source]
          }
        }
      }
    }
  }

  static func same(_ a: Double, _ b: Double) -> Bool { a < .infinity && abs(a - b) <= 1e-11 * max(a, b) }

  /// Whether `middle` lies on a shortest path between two others.
  func lies(_ middle: Int, _ source: Int, _ target: Int) -> Bool {
    Self.same(length[source][middle] + length[middle][target], length[source][target])
  }

  /// Σ over pairs of σ_sv σ_vt / σ_st.
  var betweenness: [Double] {
    (0..<size).map { middle in
      var sum = 0.0
      for source in 0..<size where source != middle {
        for target in 0..<size where target != middle && target != source && lies(middle, source, target) {
          sum += count[source][middle] * count[middle][target] / count[source][target]
        }
      }
      return kind == .undirected ? sum / 2 : sum
    }
  }

  var reached: [Int] { (0..<size).map { node in others(node).count } }
  var total: [Double] { (0..<size).map { node in others(node).reduce(0) { $0 + length[node][$1] } } }
  var harmonic: [Double] { (0..<size).map { node in others(node).reduce(0) { $0 + 1 / length[node][$1] } } }

  private func others(_ node: Int) -> [Int] { (0..<size).filter { $0 != node && length[node][$0] < .infinity } }

  /// Σ of inverse distances from `source` to those of `targets` that are not itself.
  func nearness(_ source: Int, _ targets: [Int]) -> Double {
    targets.reduce(0) { $0 + ($1 == source ? 0 : 1 / length[source][$1]) }
  }
}
