import Testing
import WeftGraph
import WeftTestSupport

@Suite struct CutOffPiecesTests {
  /// ```
  /// 0 ── 1 ── 2 ── 3
  ///      │
  ///      4
  /// ```
  /// Without 1: {0}, {2, 3}, {4}; without 2: {0, 1, 4}, {3}.
  @Test func smallTree() {
    let graph = Graph(5, [(0, 1), (1, 2), (2, 3), (1, 4)])
    #expect(
      graph.cutOffPieces(limit: 10) == [
        CutOff(cutpoint: 1, pieces: [[0], [4]]), CutOff(cutpoint: 2, pieces: [[3]]),
      ])
    #expect(graph.cutOffPieces(limit: 1) == [CutOff(cutpoint: 1, pieces: [[0], [4]])])
    #expect(graph.cutOffPieces(limit: 0).isEmpty)
  }

  @Test func byTakingNodesOut() {
    for graph in Samples(300, upTo: 14, [.undirected], seed: 941) {
      let expected = (0..<graph.nodeCount).compactMap { node -> CutOff? in
        var seen = [Bool](repeating: false, count: graph.nodeCount)
        seen[node] = true
        var pieces: [[Int]] = []
        for start in graph.neighbors(of: node).map({ Int($0) }) where !seen[start] {
          seen[start] = true
          var piece = [start]
          var head = 0
          while head < piece.count {
            for next in graph.neighbors(of: piece[head]).map({ Int($0) }) where !seen[next] {
              seen[next] = true
              piece.append(next)
            }
            head += 1
          }
          pieces.append(piece.sorted())
        }
        guard pieces.count > 1 else { return nil }
        let most = pieces.map(\.count).max() ?? 0
        let largest = pieces.firstIndex { $0.count == most } ?? 0
        pieces.remove(at: largest)
        return CutOff(cutpoint: node, pieces: pieces)
      }
      #expect(graph.cutOffPieces(limit: .max) == expected)
    }
  }
}
