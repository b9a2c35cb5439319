import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftTestSupport

/// A relation that holds on every network, checked on many random ones.
struct Law: Sendable, CustomTestStringConvertible {
  /// Every law of the table; each file of laws is one entry here.
  static let all: [Law] =
    degrees + betweenness + distances + spectra + likeness + pieces + census + communities + brokerage + hierarchy
    + random + suspension + conduct + planes + regions

  let name: String
  /// Draws a network and says whether the law holds on it.
  let holds: @Sendable (inout LawDraws) -> Bool

  init(_ name: String, _ holds: @escaping @Sendable (inout LawDraws) -> Bool) {
    self.name = name
    self.holds = holds
  }

  var testDescription: String { name }
}

/// Random networks in turn: trees, sparse, dense, middling, in two pieces, with isolates; weights are eighths, so that
/// sums and doubled values are exact.
struct LawDraws {
  var random: RandomGraphs
  private var networks: RandomNetworks
  private var round = 0

  init(seed: UInt64) {
    random = RandomGraphs(seed: seed)
    networks = RandomNetworks(seed: seed &+ 1000)
  }

  /// A network with every table.
  mutating func network(atMost limit: Int = 10) -> Network { networks.network(atMost: limit) }

  /// A graph of 2 to 11 nodes, all weights 1 or eighths by turns.
  mutating func graph(_ kind: Graph.Kind = .undirected) -> Graph {
    round += 1
    let n = 2 + random.int(below: 7)
    switch round % 6 {
    case 0:
      return weighted(Graph(nodeCount: n, edges: (1..<n).map { Graph.Edge(random.int(below: $0), $0) }, kind: kind))
    case 1: return weighted(random.graph(nodeCount: n, probability: 1.3 / Double(n), kind: kind))
    case 2: return weighted(random.graph(nodeCount: n, probability: 0.7, kind: kind))
    case 3: return weighted(random.graph(nodeCount: n, probability: 0.35, kind: kind))
    case 4:
      let other = random.graph(nodeCount: 1 + random.int(below: 4), probability: 0.6, kind: kind)
      return weighted(random.graph(nodeCount: n, probability: 0.5, kind: kind).beside(other))
    default: return weighted(random.graph(nodeCount: n, probability: 0.5, kind: kind).beside(.isolates(2, kind)))
    }
  }

  private mutating func weighted(_ graph: Graph) -> Graph {
    if round % 2 == 0 { return graph }
    var edges = graph.edges
    for index in edges.indices { edges[index].weight = Double(1 + random.int(below: 24)) / 8 }
    return Graph(nodeCount: graph.nodeCount, edges: edges, kind: graph.kind)
  }

  /// A graph that has what the law speaks of.
  mutating func graph(_ kind: Graph.Kind = .undirected, where holds: (Graph) -> Bool) -> Graph {
    while true {
      let graph = graph(kind)
      if holds(graph) { return graph }
    }
  }

  mutating func node(of graph: Graph) -> Int { random.int(below: graph.nodeCount) }

  mutating func element<Element>(_ list: [Element]) -> Element { list[random.int(below: list.count)] }

  /// A pair of different nodes that no tie joins, of a graph with one.
  mutating func gap(in graph: Graph) -> (Int, Int) {
    while true {
      let (one, other) = (node(of: graph), node(of: graph))
      if one != other, !graph.hasEdge(one, other) { return (one, other) }
    }
  }
}

@Suite struct LawTableTests {
  private static let rounds = 200

  @Test(arguments: Law.all.indices) func holds(index: Int) {
    let law = Law.all[index]
    var draws = LawDraws(seed: UInt64(index) + 1)
    var broken: [Int] = []
    for round in 0..<Self.rounds where !law.holds(&draws) { broken.append(round) }
    #expect(broken.isEmpty, "\(law.name): rounds \(broken.prefix(5)) of \(Self.rounds)")
  }

  @Test func thereAreManyAndNoneTwice() {
    #expect(Law.all.count >= 40)
    #expect(Set(Law.all.map(\.name)).count == Law.all.count)
    #expect(Self.rounds >= 200)
  }
}
