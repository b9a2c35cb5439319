public import WeftGraph
internal import WeftModel
internal import WeftTable

extension Analysis {
  /// The levels of territories, in order of first appearance; blank ones left out.
  public var territoryLevels: [String] {
    var levels: [String] = []
    for territory in network.territories where !territory.level.isEmpty && !levels.contains(territory.level) {
      levels.append(territory.level)
    }
    return levels
  }

  /// G_all between the organisations that stand in a territory of a level or below, and the territory of each.
  public func levelDivision(_ level: String) -> (graph: Graph, labels: [Int]) {
    let chains = territoryTree.chains
    var members: [Int] = []
    var labels: [Int] = []
    for (index, organization) in network.organizations.enumerated() {
      guard let own = organization.territory,
        let home = chains[own].first(where: { network.territories[$0].level == level })
      else { continue }
      members.append(index)
      labels.append(home)
    }
    var induction = Induction(nodeCount: count)
    return (induction.graph(graph(.all), on: members), labels)
  }
}

extension Measure {
  /// How well the territories of one level divide the network: which scale fits. Source: Newman & Girvan 2004. O(n + m).
  public static func modularity(ofLevel level: String) -> Measure {
    Measure(
      "modularity_\(level)", Label(en: "Modularity by \(level)", zh: "模块度（按 \(level) 划分）"), family: "modularity",
      card: Card(
        definition: Label(
          en: "How far ties stay within territories of the level \(level), beyond chance.",
          zh: "联系集中于 \(level) 一级区域之内、超出随机水平的程度。"),
        formula: "Σ_c [w_c/W − (s_c/2W)²]",
        graph:
          "G_all, undirected, weighted, resolution 1, between organisations that stand in a territory of the level or "
          + "below; the others are left out",
        missing: "no tie between them: empty", range: "−1/2 … 1", unit: "index", source: "Newman & Girvan 2004"),
      computation: .region { analysis in
        let (graph, labels) = analysis.levelDivision(level)
        return .numbers([graph.edgeCount > 0 ? graph.modularity(labels) : nil])
      })
  }

  /// How well zones, which may overlap, hold the network's ties. Source: Shen, Cheng & Guo 2009. O(n + m) a zone.
  public static let modularityZones = Measure(
    "modularity_zones", Label(en: "Modularity by zone", zh: "模块度（按功能区划分，可重叠）"), family: "modularity",
    card: Card(
      definition: Label(
        en: "How far ties stay within zones, beyond chance; an organisation of several zones is divided among them.",
        zh: "联系集中于功能区之内、超出随机水平的程度；同属多个功能区的组织按份额分摊。"),
      formula: "1/(2W) Σ_c Σ_{i,j∈c} [w_ij − s_i s_j/(2W)] / (O_i O_j), O_i = zones of i",
      graph: "G_all, undirected, weighted, between organisations that are in a zone",
      missing: "no zone, or no tie between them: empty", range: "−1/2 … 1", unit: "index",
      source: "Shen, Cheng & Guo 2009"),
    computation: .region { analysis in
      let zones = analysis.planes(.zone)
      var memberships = [Int](repeating: 0, count: analysis.count)
      for zone in zones { for member in zone.members { memberships[member] += 1 } }
      let members = memberships.indices.filter { memberships[$0] > 0 }
      var place = [Int](repeating: -1, count: analysis.count)
      for (index, member) in members.enumerated() { place[member] = index }
      var induction = Induction(nodeCount: analysis.count)
      let graph = induction.graph(analysis.graph(.all), on: members)
      let strength = graph.strengths()
      let twice = strength.reduce(0, +)
      guard twice > 0 else { return .numbers([nil]) }
      var sum = 0.0
      var inside = [Bool](repeating: false, count: members.count)
      for zone in zones {
        let nodes = zone.members.map { place[$0] }
        for node in nodes { inside[node] = true }
        var expected = 0.0
        for node in nodes {
          let share = 1 / Double(memberships[members[node]])
          expected += share * strength[node]
          for slot in graph.outgoing.offsets[node]..<graph.outgoing.offsets[node + 1] {
            let other = Int(graph.outgoing.targets[slot])
            if inside[other] {
              sum += graph.outgoing.weights[slot] * share / Double(memberships[members[other]])
            }
          }
        }
        sum -= expected * expected / twice
        for node in nodes { inside[node] = false }
      }
      // One zone gives 0 on paper; rounding must not give it a sign.
      let modularity = sum / twice
      return .numbers([abs(modularity) < 1e-12 ? 0 : modularity])
    })
}
