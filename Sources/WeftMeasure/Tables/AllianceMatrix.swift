public import WeftModel

/// The alliance matrix B: which organisation sits on which alliance's list.
///
/// B(i, a) = 1 where organisation i has a membership in alliance a, else 0; a membership stated twice counts once.
/// Without `--at`, memberships count whether ended or not.
public struct AllianceMatrix: Sendable, Equatable {
  /// By alliance, in file order: its members, ascending.
  public let members: [[Int]]
  /// By organisation, in file order: its alliances, ascending.
  public let alliances: [[Int]]

  /// - Complexity: O(n + alliances + memberships log memberships).
  public init(_ network: Network) {
    var members = [[Int]](repeating: [], count: network.alliances.count)
    for membership in network.memberships { members[membership.alliance].append(membership.organization) }
    var alliances = [[Int]](repeating: [], count: network.organizations.count)
    for alliance in members.indices {
      members[alliance].sort()
      var unique: [Int] = []
      for member in members[alliance] where unique.last != member { unique.append(member) }
      members[alliance] = unique
      for member in unique { alliances[member].append(alliance) }
    }
    self.members = members
    self.alliances = alliances
  }

  /// Jaccard overlap of two alliances: members in both ÷ members in either; `nil` where neither has any.
  ///
  /// - Complexity: O(members of both). Source: Jaccard 1901.
  public func overlap(_ first: Int, _ second: Int) -> Double? {
    let (a, b) = (members[first], members[second])
    var (i, j, common) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let either = a.count + b.count - common
    return either == 0 ? nil : Double(common) / Double(either)
  }
}

extension Analysis {
  /// The alliance matrix, built once.
  public var allianceMatrix: AllianceMatrix { shared("alliance-matrix") { AllianceMatrix(network) } }
}

extension ResultTable {
  /// matrix.csv: organisation × alliance, 0 and 1, both in file order.
  static func allianceMatrix(_ analysis: Analysis) -> ResultTable {
    let network = analysis.network
    let matrix = analysis.allianceMatrix
    let none = [String](repeating: "0", count: network.alliances.count)
    return ResultTable(
      name: "matrix", header: ["id", "name"] + network.alliances.map(\.id),
      rows: network.organizations.indices.map { index in
        var cells = none
        for alliance in matrix.alliances[index] { cells[alliance] = "1" }
        return [network.organizations[index].id, network.organizations[index].name] + cells
      })
  }

  /// overlap.csv: alliance × alliance, Jaccard overlap of their lists; empty where both lists are empty.
  static func allianceOverlap(_ analysis: Analysis) -> ResultTable {
    let alliances = analysis.network.alliances
    let matrix = analysis.allianceMatrix
    return ResultTable(
      name: "overlap", header: ["id", "name"] + alliances.map(\.id),
      rows: alliances.indices.map { row in
        [alliances[row].id, alliances[row].name]
          + alliances.indices.map { matrix.overlap(row, $0).map(Values.shortest) ?? "" }
      })
  }
}
