internal import WeftGraph
internal import WeftModel

/// Demand met from resources, in one category or summed over all.
public struct MatchedCategory: Sendable, Hashable {
  public var category: String
  public var demand = 0.0
  public var supply = 0.0
  /// Met from one's own resources: Σ_i min(supply_i, demand_i).
  public var alone = 0.0
  /// Met where resources may go along lateral ties and inside alliances: a maximum flow.
  public var tied = 0.0
  /// Met if all were pooled: min(Σ supply, Σ demand).
  public var pooled = 0.0

  /// What pooling would add, as a share of demand; `nil` without demand.
  public var synergy: Double? { demand > 0 ? (pooled - alone) / demand : nil }
  /// The part of what pooling would add that ties and alliances allow; `nil` where pooling adds nothing.
  public var realised: Double? { pooled > alone ? (tied - alone) / (pooled - alone) : nil }
}

/// Demand and resource lists matched category by category (需求、资源、项目清单).
struct Matching: Sendable {
  /// In order of first appearance, demands before resources.
  private(set) var categories: [MatchedCategory] = []

  /// Complexity: a maximum flow per category over its organisations, their lateral ties and alliances.
  init(_ analysis: Analysis) {
    let network = analysis.network
    var places: [[UInt8]: Int] = [:]
    var names: [String] = []
    var demands: [[Double]] = []
    var supplies: [[Double]] = []
    func place(_ category: String) -> Int {
      let key = Array(category.utf8)
      if let known = places[key] { return known }
      places[key] = names.count
      names.append(category)
      demands.append([Double](repeating: 0, count: analysis.count))
      supplies.append([Double](repeating: 0, count: analysis.count))
      return names.count - 1
    }
    for row in network.demands { demands[place(row.category)][row.organization] += row.amount }
    for row in network.resources { supplies[place(row.category)][row.organization] += row.amount }
    let alliances = analysis.allianceIncidence
    let lateral = analysis.graph(.lateral)
    categories = names.indices.map { index in
      let (demand, supply) = (demands[index], supplies[index])
      var matched = MatchedCategory(category: names[index])
      matched.demand = demand.reduce(0, +)
      matched.supply = supply.reduce(0, +)
      matched.alone = demand.indices.reduce(0) { $0 + min(demand[$1], supply[$1]) }
      matched.pooled = min(matched.demand, matched.supply)
      matched.tied = Self.flow(demand: demand, supply: supply, lateral, alliances)
      return matched
    }
  }

  /// Supply of i may serve j where i = j, i and j are laterally tied, or both are in one alliance.
  ///
  /// Nodes: source, sink, a supplier and a receiver for every organisation, and a node per alliance through which any
  /// member may serve any other.
  private static func flow(demand: [Double], supply: [Double], _ lateral: Graph, _ alliances: Incidence) -> Double {
    let n = demand.count
    var pipes = FlowNetwork(nodeCount: 2 + 2 * n + alliances.columnCount)
    for i in 0..<n {
      if supply[i] > 0 {
        pipes.addArc(from: 0, to: 2 + i, capacity: supply[i])
        if demand[i] > 0 { pipes.addArc(from: 2 + i, to: 2 + n + i, capacity: .infinity) }
        for j in lateral.neighbors(of: i) where demand[Int(j)] > 0 {
          pipes.addArc(from: 2 + i, to: 2 + n + Int(j), capacity: .infinity)
        }
        for alliance in alliances.rows[i] {
          pipes.addArc(from: 2 + i, to: 2 + 2 * n + Int(alliance), capacity: .infinity)
        }
      }
      if demand[i] > 0 {
        pipes.addArc(from: 2 + n + i, to: 1, capacity: demand[i])
        for alliance in alliances.rows[i] {
          pipes.addArc(from: 2 + 2 * n + Int(alliance), to: 2 + n + i, capacity: .infinity)
        }
      }
    }
    return pipes.maximumFlow(from: 0, to: 1).value
  }

  /// All categories added up.
  var total: MatchedCategory {
    categories.reduce(into: MatchedCategory(category: "")) { sum, part in
      sum.demand += part.demand
      sum.supply += part.supply
      sum.alone += part.alone
      sum.tied += part.tied
      sum.pooled += part.pooled
    }
  }
}

extension Analysis {
  /// Demand met, category by category in order of first appearance; `nil` without both lists.
  public var matchedCategories: [MatchedCategory]? { matching?.categories }

  var matching: Matching? {
    shared("matching") { has(.demands) && has(.resources) ? Matching(self) : nil }
  }
}
