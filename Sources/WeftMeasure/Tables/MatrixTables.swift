internal import WeftGraph
internal import WeftModel

/// matrix.csv: the alliance matrix, a row per organisation, a column per alliance, 1 where it is on the list, else 0.
public struct MatrixTable: Sendable {
  public let table: ResultTable

  public init(_ analysis: Analysis) {
    let network = analysis.network
    let incidence = analysis.allianceIncidence
    let blank = [String](repeating: "0", count: incidence.columnCount)
    table = ResultTable(
      name: "matrix", header: ["id"] + network.alliances.map(\.id),
      rows: network.organizations.indices.map { index in
        var cells = blank
        for column in incidence.rows[index] { cells[Int(column)] = "1" }
        return [network.organizations[index].id] + cells
      })
  }
}

/// matrix-plans.csv: a row per domain, a column per plan of alliances, cells = organisations of the domain in an alliance
/// of the plan, each once.
///
/// Plans stand in order of first appearance. Organisations without a domain and alliances without a plan are counted
/// under `unstated` where there are any.
public struct PlanMatrixTable: Sendable {
  public let table: ResultTable

  public init(_ analysis: Analysis) {
    let network = analysis.network
    var plans: [String] = []
    for alliance in network.alliances where !alliance.plan.isEmpty && !plans.contains(alliance.plan) {
      plans.append(alliance.plan)
    }
    if network.alliances.contains(where: \.plan.isEmpty) { plans.append("") }
    let planOf = network.alliances.map { plans.firstIndex(of: $0.plan)! }
    var domains: [Int?] = Array(network.domains.indices)
    let members = analysis.allianceIncidence.rows
    if members.indices.contains(where: { !members[$0].isEmpty && network.organizations[$0].domain == nil }) {
      domains.append(nil)
    }
    var counts = [[Int]](repeating: [Int](repeating: 0, count: plans.count), count: domains.count)
    for (index, alliances) in members.enumerated() where !alliances.isEmpty {
      let row = network.organizations[index].domain ?? domains.count - 1
      for plan in Set(alliances.map { planOf[Int($0)] }) { counts[row][plan] += 1 }
    }
    table = ResultTable(
      name: "matrix-plans", header: ["domain"] + plans.map { $0.isEmpty ? "unstated" : $0 },
      rows: domains.enumerated().map { row, domain in
        [domain.map { network.domains[$0].id } ?? "unstated"] + counts[row].map(String.init)
      })
  }
}

/// overlap.csv: alliance × alliance, members in both ÷ members in either (Jaccard 1901); empty where both lists are.
public struct OverlapTable: Sendable {
  public let table: ResultTable

  public init(_ analysis: Analysis) {
    let ids = analysis.network.alliances.map(\.id)
    let overlap = analysis.allianceIncidence.jaccardOverlap()
    table = ResultTable(
      name: "overlap", header: ["id"] + ids,
      rows: ids.indices.map { row in [ids[row]] + overlap[row].map { $0.map(Values.shortest) ?? "" } })
  }
}
