internal import WeftGraph

/// What is recomputed of a reference network: the same functions that the measures use.
enum ReferenceQuantity {
  /// What a quantity is computed from.
  struct Subject: Sendable {
    var network: ReferenceNetwork
    var graph: Graph
    var convention: Convention
    /// One group a node, for the quantities that compare groups.
    var groups: [Int?]
    /// Other networks on the same nodes, for the quantities that compare networks.
    var others: [Graph] = []
  }

  /// The values of a named quantity: one a node, or as many as its list has.
  ///
  /// - Precondition: the name is known.
  static func values(_ name: String, of subject: Subject) -> [Double?] {
    guard
      let values = nodes(name, subject) ?? roles(name, subject) ?? wholes(name, subject) ?? pieces(name, subject)
        ?? arcs(name, subject) ?? twoMode(name, subject) ?? layers(name, subject)
    else { preconditionFailure("no quantity is called \(name)") }
    return values
  }

  private static func nodes(_ name: String, _ subject: Subject) -> [Double?]? {
    let graph = subject.graph
    switch name {
    case "degree", "out_degree": return graph.degrees().map(Double.init)
    case "in_degree": return graph.inDegrees().map(Double.init)
    case "betweenness": return graph.betweenness()
    case "closeness": return subject.convention.closeness(of: graph)
    case "harmonic": return graph.distanceSummary().harmonic.map { $0 / Double(graph.nodeCount - 1) }
    case "eigenvector": return subject.convention.scaledEigenvector(graph.eigenvector())
    case "pagerank": return graph.pageRank()
    case "coreness": return graph.coreness().map(Double.init)
    case "clustering": return graph.localClustering()
    case "constraint": return subject.convention.constraint(of: graph)
    case "effective_size": return graph.effectiveSize()
    case "cutpoint": return graph.cutpoints().map { $0 ? 1 : 0 }
    default: return nil
    }
  }

  private static func roles(_ name: String, _ subject: Subject) -> [Double?]? {
    let role: (BrokerageRoles) -> Int
    switch name {
    case "coordinator": role = \.coordinator
    case "itinerant": role = \.itinerant
    case "gatekeeper": role = \.gatekeeper
    case "representative": role = \.representative
    case "liaison": role = \.liaison
    case "ei": return [boundaryIndex(subject.graph, groups: subject.groups)]
    case "assortativity": return [subject.graph.assortativity(groups: subject.groups)]
    default: return nil
    }
    return subject.graph.brokerage(groups: subject.groups).map { Double(role($0)) }
  }

  private static func boundaryIndex(_ graph: Graph, groups: [Int?]) -> Double? {
    let sums = externalInternalStrengths(graph, groups: groups)
    let external = sums.reduce(0.0) { $0 + ($1?.external ?? 0) }
    let within = sums.reduce(0.0) { $0 + ($1?.within ?? 0) }
    return external + within > 0 ? (external - within) / (external + within) : nil
  }

  private static func wholes(_ name: String, _ subject: Subject) -> [Double?]? {
    let (graph, convention) = (subject.graph, subject.convention)
    let n = graph.nodeCount
    let pairs = Double(n * (n - 1)) / (graph.kind == .directed ? 1 : 2)
    switch name {
    case "density": return [Double(graph.edgeCount) / pairs]
    case "transitivity": return [convention.transitivity(of: graph)]
    case "mean_clustering": return [graph.localClustering().reduce(0, +) / Double(n)]
    case "degree_centralization": return [convention.degreeCentralization(of: graph)]
    case "betweenness_centralization": return [graph.betweennessCentralization()]
    case "closeness_centralization": return [convention.closenessCentralization(of: graph)]
    case "eigenvector_centralization": return [convention.eigenvectorCentralization(of: graph)]
    case "degree_assortativity": return [graph.assortativity(values: graph.degrees().map(Double.init))]
    case "greatest_coreness": return [Double(graph.coreness().max() ?? 0)]
    default: break
    }
    let distances = graph.distanceSummary()
    let reached = Double(distances.reached.reduce(0, +))
    let ordered = Double(n * (n - 1))
    switch name {
    case "mean_distance": return [distances.total.reduce(0, +) / reached]
    case "total_distance": return [distances.total.reduce(0, +)]
    case "efficiency_of_paths": return [distances.harmonic.reduce(0, +) / ordered]
    case "directed_connectedness": return [reached / ordered]
    case "diameter":
      return [(0..<n).flatMap { graph.distances(from: [Int32($0)]) }.max().map(Double.init)]
    default: return nil
    }
  }

  private static func pieces(_ name: String, _ subject: Subject) -> [Double?]? {
    let graph = subject.graph
    switch name {
    case "components": return [Double(graph.components().count)]
    case "largest_component": return [Double(graph.components().sizes.first ?? 0)]
    case "strong_components": return [Double(graph.strongComponents().count)]
    case "largest_strong_component": return [Double(graph.strongComponents().sizes.first ?? 0)]
    case "bridges": return [Double(graph.bridges().count)]
    case "cutpoints": return [Double(graph.cutpoints().reduce(0) { $0 + ($1 ? 1 : 0) })]
    default: return nil
    }
  }

  private static func arcs(_ name: String, _ subject: Subject) -> [Double?]? {
    let graph = subject.graph
    let census = graph.dyadCensus()
    let pairs = Double(census.mutual + census.asymmetric + census.null)
    switch name {
    case "reciprocity": return [subject.convention.reciprocity(of: graph)]
    case "triad_census": return graph.triadCensus().map(Double.init)
    case "dyad_census": return [census.mutual, census.asymmetric, census.null].map(Double.init)
    case "mutual_share": return [Double(census.mutual) / pairs]
    case "asymmetric_share": return [Double(census.asymmetric) / pairs]
    case "null_share": return [Double(census.null) / pairs]
    case "mean_out_degree": return [Double(graph.edgeCount) / Double(graph.nodeCount)]
    case "flow_hierarchy": return [graph.flowHierarchy()]
    case "connectedness": return [graph.krackhardt().connectedness]
    case "hierarchy": return [graph.krackhardt().hierarchy]
    case "efficiency": return [subject.convention.efficiency(graph.krackhardt())]
    case "lubness": return [graph.krackhardt().lubness]
    default: return nil
    }
  }

  /// Two modes: the nodes of group 0 are rows, the others columns.
  private static func twoMode(_ name: String, _ subject: Subject) -> [Double?]? {
    guard
      [
        "two_mode_density", "row_projection_ties", "row_projection_weight", "column_projection_ties",
        "column_projection_weight",
      ].contains(name)
    else { return nil }
    let modes = subject.network.groups(by: "mode")
    let rowCount = modes.prefix { $0 == 0 }.count
    let rows = (0..<rowCount).map { row in subject.graph.neighbors(of: row).map { $0 - Int32(rowCount) } }
    let incidence = Incidence(rows: rows, columnCount: modes.count - rowCount)
    if name == "two_mode_density" {
      return [Double(incidence.memberCount) / Double(incidence.rowCount * incidence.columnCount)]
    }
    let projection = (name.hasPrefix("row") ? incidence : incidence.transposed).coMembership()
    return [name.hasSuffix("ties") ? Double(projection.edgeCount) : projection.edges.reduce(0.0) { $0 + $1.weight }]
  }

  /// One network beside others on the same nodes; no permutations, for these are chance.
  private static func layers(_ name: String, _ subject: Subject) -> [Double?]? {
    switch name {
    case "qap":
      return subject.others.map { subject.graph.qapCorrelation(with: $0, permutations: 0, seed: 1)?.observed }
    case "mrqap":
      guard let found = subject.graph.regression(on: subject.others, permutations: 0, seed: 1) else { return [nil] }
      return [found.intercept] + found.coefficients + [found.rSquared]
    case "mrqap_t": return subject.graph.regression(on: subject.others, permutations: 0, seed: 1)?.tests.map(\.observed)
    default: return nil
    }
  }
}
