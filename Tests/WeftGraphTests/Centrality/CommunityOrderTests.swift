import Testing
import WeftTestSupport

@testable import WeftGraph

@Suite struct CommunityOrderTests {
  /// Communities {0, 3, 4}, {1, 5}, {2}; whoever comes first brings the rest along.
  @Test func communitiesStandTogether() {
    let communities = Partition(numbering: [7, 8, 9, 7, 7, 8])
    #expect(CommunityOrder.gathered([5, 4, 2, 0, 1, 3], by: communities) == [5, 1, 4, 0, 3, 2])
    #expect(CommunityOrder.gathered([], by: Partition(numbering: [Int]())).isEmpty)
  }

  /// Beyond the size from which it pays: nothing is lost, components stay where they are, neighbours mostly near.
  @Test func largeGraphs() {
    // 400 rings of 100 nodes, numbered across, every other ring tied to the next by one tie.
    let (rings, length) = (400, 100)
    var edges: [(Int, Int)] = []
    for ring in 0..<rings {
      for step in 0..<length {
        edges.append((ring + rings * step, ring + rings * ((step + 1) % length)))
        edges.append((ring + rings * step, ring + rings * ((step + 2) % length)))
      }
      if ring % 2 == 0 { edges.append((ring, ring + 1)) }
    }
    let graph = Graph(rings * length, edges)
    let (offsets, targets) = (graph.outgoing.offsets, graph.outgoing.targets)
    let plain = CompactRows(offsets: offsets, targets: targets)
    let near = CompactRows(offsets: offsets, targets: targets) {
      CommunityOrder.gathered($0, offsets: offsets, targets: targets, searches: .max)
    }
    #expect(near.original != plain.original)
    #expect(near.original.sorted() == plain.original.sorted())
    #expect(near.componentStarts == plain.componentStarts)
    for (one, other) in zip(near.componentStarts, near.componentStarts.dropFirst()) {
      #expect(
        near.original[Int(one)..<Int(other)].sorted() == plain.original[Int(one)..<Int(other)].sorted())
    }
    // The mean distance of neighbours' numbers falls.
    func reach(_ rows: CompactRows) -> Int {
      (0..<rows.nodeCount).reduce(0) { sum, node in
        (Int(rows.offsets[node])..<Int(rows.offsets[node + 1])).reduce(sum) { $0 + abs(Int(rows.targets[$1]) - node) }
      }
    }
    #expect(reach(near) < reach(plain))
    // Few searches do not pay.
    #expect(
      CommunityOrder.gathered(plain.original, offsets: offsets, targets: targets, searches: 100) == plain.original)
  }
}
