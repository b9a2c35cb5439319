import Testing
import WeftGraph

@Suite struct BrokerageRolesTests {
  static func byTriples(_ graph: Graph, _ groups: [Int?]) -> [BrokerageRoles] {
    (0..<graph.nodeCount).map { b in
      var roles = BrokerageRoles()
      for a in 0..<graph.nodeCount {
        for c in 0..<graph.nodeCount where a != c && graph.hasEdge(a, b) && graph.hasEdge(b, c) && !graph.hasEdge(a, c)
        {
          guard let x = groups[a], let y = groups[b], let z = groups[c] else { continue }
          if x == y && y == z {
            roles.coordinator += 1
          } else if x == z {
            roles.itinerant += 1
          } else if y == z {
            roles.gatekeeper += 1
          } else if x == y {
            roles.representative += 1
          } else {
            roles.liaison += 1
          }
        }
      }
      return roles
    }
  }

  @Test func byTriplesOnRandomGraphs() {
    var random = SeededGenerator(seed: 6)
    for graph in Samples(300, upTo: 14, seed: 25) {
      let groups = (0..<graph.nodeCount).map { _ -> Int? in random.unit() < 0.1 ? nil : random.int(below: 4) - 2 }
      let roles = graph.brokerage(groups: groups)
      #expect(roles == Self.byTriples(graph, groups))
      let name = random.permutation(graph.nodeCount)
      #expect(graph.renamed(name).brokerage(groups: renamed(groups, name)) == renamed(roles, name))
    }
  }

  /// Groups in brackets: 0 [A] → 1 [A] → 2 [B] → 3 [B] → 4 [C]; and 5 [B] → 1.
  @Test func chain() {
    let graph = Graph(6, [(0, 1), (1, 2), (2, 3), (3, 4), (5, 1)], .directed)
    let roles = graph.brokerage(groups: [0, 0, 1, 1, 2, 1])
    #expect(roles[1] == BrokerageRoles(itinerant: 1, representative: 1))
    #expect(roles[2] == BrokerageRoles(gatekeeper: 1))
    #expect(roles[3] == BrokerageRoles(representative: 1))
    #expect(roles[0].total + roles[4].total + roles[5].total == 0)
  }

  @Test func shapes() {
    #expect(Graph.empty(0).brokerage(groups: []) == [])
    // The middle of a star of three leaves stands between six ordered pairs.
    #expect(Graph.star(leaves: 3).brokerage(groups: [0, 0, 0, 0])[0] == BrokerageRoles(coordinator: 6))
    #expect(Graph.star(leaves: 3).brokerage(groups: [0, 1, 2, 3])[0] == BrokerageRoles(liaison: 6))
    #expect(Graph.star(leaves: 3).brokerage(groups: [0, 1, 1, 1])[0] == BrokerageRoles(itinerant: 6))
    #expect(Graph.star(leaves: 3).brokerage(groups: [nil, 1, 1, 1])[0].total == 0)
    #expect(Graph.complete(4).brokerage(groups: [0, 1, 0, 1]).allSatisfy { $0.total == 0 })
    // Both ends of a two-way tie never count as a and c at once.
    #expect(Graph.path(2).brokerage(groups: [0, 0]).allSatisfy { $0.total == 0 })
  }
}
