internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  private static let list = "table memberships, each organisation once"

  /// Number of members. Source: Weft. O(memberships).
  public static let allianceSize = Measure(
    "size", Label(en: "Members", zh: "成员数"), family: "alliances",
    card: Card(
      definition: Label(en: "Number of organisations on its list.", zh: "其名单上组织的个数。"),
      formula: "|{i : i a member}|", graph: list, missing: "no memberships table: empty; none 0", range: "≥ 0",
      unit: "organisations", source: "Weft"),
    computation: .alliance { analysis in
      .counts(analysis.perAlliance(.memberships) { analysis.allianceMembers.map(\.count) })
    })

  /// Chance that two members drawn are of different domains. Source: Blau 1977. O(memberships).
  public static let domainDiversity = Measure(
    "domain_diversity", Label(en: "Domain diversity", zh: "领域多样性"), family: "alliances",
    card: Card(
      definition: Label(
        en: "Chance that two of its members, drawn with replacement, are of different domains.",
        zh: "从其成员中有放回地抽取两个，二者领域不同的概率。"),
      formula: "1 − Σ_d p_d², p_d = share of domain d", graph: list,
      missing: "members without a domain left out; none left: empty", range: "0 … 1 − 1/number of domains",
      unit: "probability", source: "Blau 1977"),
    computation: .alliance { analysis in
      let organizations = analysis.network.organizations
      return .numbers(
        analysis.perAlliance(.memberships) {
          analysis.allianceMembers.map { members in
            var counts = [Int](repeating: 0, count: analysis.network.domains.count)
            for member in members { if let domain = organizations[member].domain { counts[domain] += 1 } }
            let total = counts.reduce(0, +)
            guard total > 0 else { return nil }
            let squares = counts.reduce(0) { $0 + $1 * $1 }
            return 1 - Double(squares) / Double(total * total)
          }
        })
    })

  /// Members that belong to another alliance too. Source: Weft. O(memberships).
  public static let allianceBridges = Measure(
    "bridges", Label(en: "Bridging members", zh: "桥接成员数"), family: "alliances",
    card: Card(
      definition: Label(
        en: "Number of its members that belong to at least two alliances.", zh: "其成员中至少加入两个联盟者的个数。"),
      formula: "|{i a member : i in ≥ 2 alliances}|", graph: list, missing: "no memberships table: empty",
      range: "0 … size", unit: "organisations", source: "Weft"),
    computation: .alliance { analysis in
      let rows = analysis.allianceIncidence.rows
      return .counts(
        analysis.perAlliance(.memberships) {
          analysis.allianceMembers.map { members in members.count { rows[$0].count > 1 } }
        })
    })

  /// Member pairs that also meet in another alliance. Source: Latapy, Magnien & Del Vecchio 2008.
  public static let redundancy = Measure(
    "redundancy", Label(en: "Redundancy", zh: "冗余度"), family: "alliances",
    card: Card(
      definition: Label(
        en: "Share of its pairs of members that sit together in another alliance too: 1 nobody would lose touch "
          + "without it.",
        zh: "其成员两两之间同时还在另一联盟中相遇的比例：1 为去掉该联盟也无人失去接触。"),
      formula: "|{ {u, w} ⊆ N(a) : ∃ a′ ≠ a, u and w ∈ N(a′) }| / (|N(a)|(|N(a)| − 1)/2)", graph: list,
      missing: "fewer than two members: empty", range: "0 … 1", unit: "share",
      source: "Latapy, Magnien & Del Vecchio 2008",
      conventions: [.networkx: "bipartite.node_redundancy of the alliance's node, the same"]),
    computation: .alliance { analysis in
      .numbers(analysis.perAlliance(.memberships) { analysis.allianceIncidence.redundancyOfColumns() })
    })

  /// Mean number of alliances that two of its members share. Source: Borgatti & Everett 1997. O(Σ memberships²).
  public static let coMembership = Measure(
    "co_membership", Label(en: "Co-membership", zh: "共同成员关系"), family: "alliances",
    card: Card(
      definition: Label(
        en: "Mean number of alliances, this one included, in which two of its members sit together.",
        zh: "其两个成员共同加入的联盟个数（含本联盟）的平均值。"),
      formula: "Σ_{a′} |a ∩ a′|(|a ∩ a′| − 1) / (|a|(|a| − 1))", graph: list,
      missing: "fewer than two members: empty", range: "≥ 1", unit: "alliances", source: "Borgatti & Everett 1997"),
    computation: .alliance { analysis in
      let incidence = analysis.allianceIncidence
      return .numbers(
        analysis.perAlliance(.memberships) {
          var shared = [Int](repeating: 0, count: incidence.columnCount)
          return incidence.columns.map { members in
            guard members.count > 1 else { return nil }
            var met: [Int] = []
            for member in members {
              for column in incidence.rows[Int(member)] {
                if shared[Int(column)] == 0 { met.append(Int(column)) }
                shared[Int(column)] += 1
              }
            }
            var pairs = 0
            for column in met {
              pairs += shared[column] * (shared[column] - 1)
              shared[column] = 0
            }
            return Double(pairs) / Double(members.count * (members.count - 1))
          }
        })
    })
}
