public import WeftModel

/// Domains against plans: how many organisations of a domain sit in at least one alliance of a plan.
///
/// An organisation with several memberships under one plan counts once. Organisations without a domain and alliances
/// without a plan are left out.
public struct PlanMatrix: Sendable, Equatable {
  /// Plans in order of first appearance.
  public let plans: [String]
  /// By domain, by plan: distinct organisations.
  public let counts: [[Int]]

  /// - Complexity: O(domains · plans + memberships).
  public init(_ network: Network, _ matrix: AllianceMatrix) {
    var plans: [String] = []
    var number: [String: Int] = [:]
    let planOfAlliance: [Int?] = network.alliances.map { alliance in
      guard !alliance.plan.isEmpty else { return nil }
      if let known = number[alliance.plan] { return known }
      number[alliance.plan] = plans.count
      plans.append(alliance.plan)
      return plans.count - 1
    }
    var counts = [[Int]](repeating: [Int](repeating: 0, count: plans.count), count: network.domains.count)
    for (index, organization) in network.organizations.enumerated() {
      guard let domain = organization.domain else { continue }
      var seen = [Bool](repeating: false, count: plans.count)
      for alliance in matrix.alliances[index] {
        guard let plan = planOfAlliance[alliance], !seen[plan] else { continue }
        seen[plan] = true
        counts[domain][plan] += 1
      }
    }
    self.plans = plans
    self.counts = counts
  }
}

extension Analysis {
  /// Domains against plans, counted once.
  public var planMatrix: PlanMatrix { shared("plan-matrix") { PlanMatrix(network, allianceMatrix) } }
}

extension ResultTable {
  /// matrix-plans.csv: domain × plan, organisations.
  static func planMatrix(_ analysis: Analysis) -> ResultTable {
    let matrix = analysis.planMatrix
    return ResultTable(
      name: "matrix-plans", header: ["domain"] + matrix.plans,
      rows: analysis.network.domains.indices.map { domain in
        [analysis.network.domains[domain].id] + matrix.counts[domain].map(String.init)
      })
  }
}
