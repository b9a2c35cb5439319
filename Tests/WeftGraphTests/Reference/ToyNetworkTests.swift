import Foundation
import Testing
import WeftGraph

/// A made-up network of nine organisations, computed by NetworkX and by hand in a script of its own.
@Suite struct ToyNetworkTests {
  typealias Table = [String: Any]
  let toy: Table?

  init() throws {
    toy = try SharedFolder.text("golden/toy.json").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? Table)
    }
  }

  static let names = ["A", "S", "C1", "C2", "V1", "V2", "E", "N", "I"]

  static func ties(_ value: Any?) -> [(Int, Int)] {
    (value as! [[Any]]).map { (names.firstIndex(of: $0[0] as! String)!, names.firstIndex(of: $0[1] as! String)!) }
  }

  func byName(_ key: String) throws -> [Double?] {
    let table = try #require(toy?[key] as? Table)
    return Self.names.map { table[$0] as? Double }
  }

  @Test func aggregate() throws {
    guard let toy else { return }
    let graph = Graph(9, Self.ties(toy["aggregate_edges"]))
    #expect(areClose(graph.constraint(), try byName("constraint")))
    #expect(areClose(graph.effectiveSize(), try byName("effective_size")))
    #expect(isClose(graph.transitivity(), toy["transitivity"] as? Double))
    #expect(isClose(graph.localClustering().reduce(0, +) / 9, toy["avg_clustering"] as? Double))
    let cut = Self.names.indices.filter { graph.cutpoints()[$0] }.map { Self.names[$0] }
    #expect(cut.sorted() == toy["articulation_points"] as? [String])
    let bridges = graph.bridges().map { [Self.names[$0.source], Self.names[$0.target]].sorted() }
    #expect(bridges.sorted { $0[0] < $1[0] } == toy["bridges"] as? [[String]])
    let blocks = [0, 1, 1, 1, 2, 2, 1, 1, 2]
    let mixing = try #require(toy["assortativity"] as? [String: Double])
    #expect(isClose(graph.assortativity(groups: blocks), mixing["block"]))
  }

  @Test func roles() throws {
    guard let toy else { return }
    let graph = Graph(9, Self.ties(toy["aggregate_edges"]))
    let roles = graph.brokerage(groups: [0, 1, 1, 1, 2, 2, 1, 1, 2])
    let expected = try #require(toy["GF_block_symmetrised"] as? [String: [String: Int]])
    for (index, name) in Self.names.enumerated() {
      let own = expected[name] ?? [:]
      #expect(
        roles[index]
          == BrokerageRoles(
            coordinator: own["coordinator"] ?? 0, itinerant: own["itinerant"] ?? 0, gatekeeper: own["gatekeeper"] ?? 0,
            representative: own["representative"] ?? 0, liaison: own["liaison"] ?? 0))
    }
  }

  /// Left out of Krackhardt's n here: organisations without a superior or subordinate.
  @Test func command() throws {
    guard let toy else { return }
    let found = Graph(9, [(0, 1), (1, 2), (1, 3), (1, 4), (4, 5)], .directed).krackhardt()
    let expected = try #require(toy["GTD_H"] as? [String: Double])
    // The script counts all nine nodes: 15 of 36 pairs are joined; among the six with arcs all 15 of 15.
    #expect(isClose(found.connectedness! * 15 / 36, expected["connectedness"]))
    #expect(isClose(found.hierarchy, expected["hierarchy"]))
    #expect(isClose(found.efficiency, expected["efficiency"]))
    #expect(isClose(found.lubness, expected["lub"]))
  }

  @Test func tasks() throws {
    guard let toy else { return }
    let rows = try #require(toy["task_edges"] as? [[Any]])
    let edges = zip(Self.ties(rows), rows).map { Graph.Edge($0.0, $0.1, weight: ($1[2] as! NSNumber).doubleValue) }
    let graph = Graph(nodeCount: 9, edges: edges, kind: .directed)
    #expect(isClose(graph.flowHierarchy(), toy["flow_hierarchy_T"] as? Double))
    #expect(isClose(graph.flowHierarchy(weighting: .weighted), toy["flow_hierarchy_T_weighted"] as? Double))
    #expect(isClose(graph.reciprocity(), (toy["reciprocity_T"] as? [String: Double])?["r"]))
  }

  @Test func alliances() throws {
    guard let toy else { return }
    let members = try #require(toy["alliances"] as? [String: [String]])
    let (columns, people) = (members.keys.sorted(), Set(members.values.joined()).sorted())
    let table = Incidence(
      rows: people.map { person in
        columns.indices.filter { members[columns[$0]]!.contains(person) }.map(Int32.init)
      }, columnCount: columns.count)
    let nested = try #require(toy["NODF"] as? [String: Double])
    #expect(isClose(table.nodf().rows, nested["rows"]))
    #expect(isClose(table.nodf().columns, nested["cols"]))
    #expect(isClose(table.nodf().total, nested["total"]))
    let redundancy = try #require(toy["redundancy"] as? [String: Double])
    #expect(areClose(table.redundancyOfColumns(), columns.map { redundancy[$0] }))
    for (row, value) in table.transposed.redundancyOfColumns().enumerated() {
      if let expected = redundancy[people[row]] { #expect(isClose(value, expected)) }
    }
    let overlap = try #require(toy["alliance_overlap_jaccard"] as? [String: Double])
    for (a, one) in columns.enumerated() {
      for (b, other) in columns.enumerated() where a < b {
        #expect(isClose(table.jaccardOverlap()[a][b], overlap[one + other]))
      }
    }
  }

  @Test func matching() throws {
    guard let toy else { return }
    let matching = try #require(toy["matching"] as? Table)
    let (demand, supply) = (matching["demand"] as! [String: Double], matching["resource"] as! [String: Double])
    let (demands, supplies) = (demand.keys.sorted(), supply.keys.sorted())
    var pipes = FlowNetwork(nodeCount: 2 + demands.count + supplies.count)
    for (index, name) in supplies.enumerated() { pipes.addArc(from: 0, to: 2 + index, capacity: supply[name]!) }
    for (index, name) in demands.enumerated() {
      pipes.addArc(from: 2 + supplies.count + index, to: 1, capacity: demand[name]!)
    }
    for pair in matching["feasible"] as! [[String]] {
      let (one, other) = (supplies.firstIndex(of: pair[0])!, demands.firstIndex(of: pair[1])!)
      pipes.addArc(from: 2 + one, to: 2 + supplies.count + other, capacity: .infinity)
    }
    #expect(pipes.maximumFlow(from: 0, to: 1).value == (matching["max_flow"] as! NSNumber).doubleValue)
  }
}
