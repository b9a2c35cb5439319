import Testing
import WeftGraph

@testable import WeftMeasure

/// Every convention against what the other programs printed for whole reference data sets, where those are at hand.
@Suite(.enabled(if: SharedFiles.exists("data/krackhardt_hightech/reference/node_values.csv")))
struct SharedDataTests {
  /// One column of the reference files and the quantity that reproduces it.
  struct Claim: Sendable {
    var measure: String
    /// Peers that agree, and how their call begins.
    var peers: [(peer: String, call: String)]
    var quantity: String
    var convention: Convention
    var tolerance = 1e-9
  }

  private static let nodeClaims: [Claim] = [
    Claim(
      measure: "closeness_freeman",
      peers: [("networkx", "closeness_centrality(wf_improved=True)"), ("networkit", "")],
      quantity: "closeness", convention: .networkx),
    Claim(
      measure: "closeness_freeman_in", peers: [("networkx", "closeness_centrality(wf_improved=True)")],
      quantity: "closeness", convention: .networkx),
    Claim(
      measure: "closeness_freeman_out",
      peers: [("networkit", ""), ("networkx", "closeness_centrality(G.reverse(),wf_improved=True)")],
      quantity: "closeness", convention: .weft),
    Claim(
      measure: "closeness_freeman_out", peers: [("R-igraph", ""), ("python-igraph", ""), ("graph-tool", "")],
      quantity: "closeness", convention: .igraph),
    Claim(
      measure: "closeness_freeman",
      peers: [("R-igraph", ""), ("python-igraph", ""), ("graph-tool", "")], quantity: "closeness",
      convention: .igraph),
    Claim(measure: "closeness_freeman", peers: [("R-sna", "")], quantity: "closeness", convention: .sna),
    Claim(
      measure: "burt_constraint", peers: [("R-igraph", ""), ("python-igraph", ""), ("networkx", "")],
      quantity: "constraint", convention: .igraph),
    Claim(measure: "burt_effective_size", peers: [("networkx", "")], quantity: "effective_size", convention: .weft),
    Claim(
      measure: "betweenness", peers: [("R-sna", ""), ("R-igraph", ""), ("graph-tool", "")], quantity: "betweenness",
      convention: .weft),
    Claim(
      measure: "pagerank", peers: [("R-igraph", ""), ("graph-tool", ""), ("networkx", "")], quantity: "pagerank",
      convention: .weft),
    Claim(measure: "coreness", peers: [("R-sna", ""), ("networkit", "")], quantity: "coreness", convention: .weft),
    Claim(
      measure: "closeness_harmonic_out", peers: [("R-igraph", ""), ("networkit", "")], quantity: "harmonic",
      convention: .weft),
  ]

  private static let graphClaims: [Claim] = [
    Claim(measure: "transitivity_weak", peers: [("R-sna", "")], quantity: "transitivity", convention: .sna),
    Claim(
      measure: "transitivity_global", peers: [("R-igraph", ""), ("graph-tool", "")], quantity: "transitivity",
      convention: .igraph),
    Claim(measure: "transitivity_global", peers: [("networkx", "")], quantity: "transitivity", convention: .networkx),
    Claim(
      measure: "reciprocity_edgewise", peers: [("R-igraph", ""), ("networkx", ""), ("graph-tool", "")],
      quantity: "reciprocity", convention: .weft),
    Claim(measure: "reciprocity_dyadic", peers: [("R-sna", "")], quantity: "reciprocity", convention: .sna),
    Claim(
      measure: "reciprocity_dyadic.nonnull", peers: [("R-igraph", "")], quantity: "reciprocity", convention: .ucinet),
    Claim(
      measure: "centralization_degree_freeman", peers: [("R-sna", "")], quantity: "degree_centralization",
      convention: .sna),
    Claim(
      measure: "centralization_degree_freeman",
      peers: [("R-igraph", "centr_degree(loops=TRUE"), ("R-igraph", "centr_degree(mode='all',loops=TRUE")],
      quantity: "degree_centralization", convention: .igraph),
    Claim(
      measure: "centralization_betweenness", peers: [("R-sna", "centralization(betweenness,mode='graph'")],
      quantity: "betweenness_centralization", convention: .weft),
    Claim(
      measure: "centralization_closeness", peers: [("R-sna", "centralization(closeness,mode='graph'")],
      quantity: "closeness_centralization", convention: .sna),
    Claim(
      measure: "centralization_closeness", peers: [("R-igraph", "centr_clo(mode='all')")],
      quantity: "closeness_centralization", convention: .igraph),
    Claim(measure: "gtd_efficiency", peers: [("R-sna", "efficiency()")], quantity: "efficiency", convention: .sna),
  ]

  private static let folders = [
    "padgett_florentine", "krackhardt_hightech", "emon_Cheyenne", "emon_LakePomona", "emon_MtSi", "emon_Texas",
  ]

  /// A relation as a graph: self-ties dropped, repeated rows once.
  private func graph(_ folder: String, _ relation: String, _ form: String, _ nodes: [String]) throws -> Graph {
    var pairs: Set<[Int]> = []
    var places: [String: Int] = [:]
    for (index, node) in nodes.enumerated() { places[node] = index }
    for row in try SharedFiles.rows("data/\(folder)/edges.csv") where relation == "UNION" || row["relation"] == relation
    {
      guard let source = row["source"].flatMap({ places[$0] }), let target = row["target"].flatMap({ places[$0] }),
        source != target
      else { continue }
      pairs.insert(form == "directed" ? [source, target] : [min(source, target), max(source, target)])
    }
    let edges = pairs.map { Graph.Edge($0[0], $0[1]) }.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    return Graph(nodeCount: nodes.count, edges: edges, kind: form == "directed" ? .directed : .undirected)
  }

  private func check(_ folder: String, file: String, claims: [Claim]) throws -> Int {
    let nodes = try SharedFiles.rows("data/\(folder)/nodes.csv").map { $0["id"] ?? "" }
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var graphs: [String: Graph] = [:]
    var computed: [String: [Double?]] = [:]
    var compared = 0
    for row in try SharedFiles.rows("data/\(folder)/reference/\(file).csv") {
      let (measure, peer, call) = (row["measure"] ?? "", row["peer"] ?? "", row["params"] ?? "")
      guard
        let claim = claims.first(where: { claim in
          claim.measure == measure && claim.peers.contains { peer.hasPrefix($0.peer) && call.hasPrefix($0.call) }
        })
      else { continue }
      let (relation, form) = (row["relation"] ?? "", row["graph"] ?? "")
      // sna reads an undirected matrix as arcs both ways here.
      if measure == "gtd_efficiency", form == "undirected" { continue }
      // On some directed nodes NetworkX 3.6.1 leaves its own formula, Σ_j (1 − Σ_q p_iq m_jq), by a few per cent.
      if measure == "burt_effective_size", form == "directed" { continue }
      let key = "\(relation) \(form)"
      let graph = try graphs[key] ?? self.graph(folder, relation, form, nodes)
      graphs[key] = graph
      let item = "\(key) \(claim.quantity) \(claim.convention)"
      let values = computed[item] ?? ReferenceQuantity.values(claim.quantity, of: subject(graph, claim.convention))
      computed[item] = values
      let index = try row["node"].map { try #require(places[$0]) } ?? 0
      let wanted = row["value"].flatMap { ["NA", "nan", "NaN"].contains($0) ? nil : Double($0) }
      #expect(
        Verification.agree(wanted, values[index], tolerance: claim.tolerance),
        "\(folder) \(key) \(measure) \(peer) \(call) \(row["node"] ?? "")")
      compared += 1
    }
    return compared
  }

  private func subject(_ graph: Graph, _ convention: Convention) -> ReferenceQuantity.Subject {
    ReferenceQuantity.Subject(network: .campnet, graph: graph, convention: convention, groups: [])
  }

  @Test(arguments: folders) func nodes(folder: String) throws {
    #expect(try check(folder, file: "node_values", claims: Self.nodeClaims) > 200)
  }

  @Test(arguments: folders) func wholes(folder: String) throws {
    #expect(try check(folder, file: "graph_values", claims: Self.graphClaims) >= 12)
  }
}
