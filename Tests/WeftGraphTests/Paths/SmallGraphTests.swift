import Testing
import WeftGraph

/// Every undirected graph of up to six nodes against whole-number brute force.
///
/// Path counts of so few nodes divide 12, and distances divide 60, so all sums are whole numbers of twelfths and
/// sixtieths and leave no room for rounding. Of six nodes only those graphs are taken whose degrees rise with the node
/// number: every graph can be numbered so.
@Suite struct SmallGraphTests {
  @Test(arguments: 0...6) func allUndirected(nodeCount: Int) {
    var checked = 0
    for graph in AllGraphs(nodeCount: nodeCount) {
      let degrees = graph.degrees()
      if nodeCount == 6, degrees != degrees.sorted() { continue }
      let (distance, paths) = Self.search(graph)
      let between = graph.betweenness()
      let summary = graph.distanceSummary()
      for node in 0..<nodeCount {
        var twelfths = 0
        var sixtieths = 0
        var total = 0
        var reached = 0
        for one in 0..<nodeCount where distance[node][one] > 0 {
          reached += 1
          total += distance[node][one]
          sixtieths += 60 / distance[node][one]
          for other in 0..<one where other != node && distance[node][other] > 0 {
            guard distance[one][node] + distance[node][other] == distance[one][other] else { continue }
            precondition(12 % paths[one][other] == 0)
            twelfths += 12 / paths[one][other] * paths[one][node] * paths[node][other]
          }
        }
        let agrees =
          abs(between[node] * 12 - Double(twelfths)) < 1e-11 && summary.reached[node] == reached
          && summary.total[node] == Double(total) && abs(summary.harmonic[node] * 60 - Double(sixtieths)) < 1e-11
        if !agrees { Issue.record("node \(node) of \(graph.edges)") }
      }
      checked += 1
    }
    #expect(checked == (nodeCount == 6 ? 936 : 1 << (nodeCount * max(0, nodeCount - 1) / 2)))
  }

  /// Distances (−1 = none) and numbers of shortest paths between all pairs.
  static func search(_ graph: Graph) -> (distance: [[Int]], paths: [[Int]]) {
    let size = graph.nodeCount
    var distance = [[Int]](repeating: [Int](repeating: -1, count: size), count: size)
    var paths = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
    for source in 0..<size {
      distance[source][source] = 0
      paths[source][source] = 1
      var level = [source]
      while !level.isEmpty {
        var next: [Int] = []
        for node in level {
          for target in graph.neighbors(of: node).map(Int.init) {
            if distance[source][target] < 0 {
              distance[source][target] = distance[source][node] + 1
              next.append(target)
            }
            if distance[source][target] == distance[source][node] + 1 { paths[source][target] += paths[source][node] }
          }
        }
        level = next
      }
    }
    return (distance, paths)
  }

  /// Every directed graph of four nodes, 4,096 of them.
  @Test func allDirectedOfFour() {
    let arcs = (0..<4).flatMap { source in (0..<4).filter { $0 != source }.map { (source, $0) } }
    for code in 0..<(1 << arcs.count) {
      let graph = Graph(4, arcs.indices.filter { code >> $0 & 1 == 1 }.map { arcs[$0] }, .directed)
      let (distance, paths) = Self.search(graph)
      let between = graph.betweenness()
      let summary = graph.distanceSummary()
      for node in 0..<4 {
        var halves = 0
        let others = (0..<4).filter { distance[node][$0] > 0 }
        for one in 0..<4 where one != node && distance[one][node] > 0 {
          for other in others where other != one {
            guard distance[one][node] + distance[node][other] == distance[one][other] else { continue }
            halves += 2 / paths[one][other] * paths[one][node] * paths[node][other]
          }
        }
        let total = others.reduce(0) { $0 + distance[node][$1] }
        if abs(between[node] * 2 - Double(halves)) > 1e-12 || summary.reached[node] != others.count
          || summary.total[node] != Double(total)
        {
          Issue.record("node \(node) of \(graph.edges)")
        }
      }
    }
  }
}
