internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Analysis {
  /// The day to which "recent" refers: `--at`, else the latest date of any activity, exchange, hand-over or start.
  ///
  /// Ends of ties and memberships do not count: they may lie in the future.
  var referenceDay: Day? {
    if let day = network.date ?? options.date { return day }
    let starts =
      network.ties.map(\.period.start) + network.memberships.map(\.period.start)
      + network.zoneMembers.map(\.period.start)
    let dates = network.activities.map(\.date) + network.exchanges.map(\.date) + network.handOvers.map(\.date)
    return (starts + dates).compactMap { $0 }.max()
  }

  /// By alliance: whether it held no activity in the 365 days up to the reference day.
  ///
  /// An undated activity counts only where there is no date to compare with.
  var isDormant: [Bool] {
    shared("dormant") {
      let today = referenceDay
      var dormant = [Bool](repeating: true, count: network.alliances.count)
      for activity in network.activities {
        guard let alliance = activity.alliance else { continue }
        if let today {
          if let date = activity.date, date <= today, today.number - date.number <= 365 { dormant[alliance] = false }
        } else {
          dormant[alliance] = false
        }
      }
      return dormant
    }
  }

  /// G_lat, undirected, without projected ties; built once.
  var statedLateral: Graph {
    shared("stated lateral") {
      let ties = network.ties.filter { $0.mode.isLateral && $0.origin == .stated }
      return Graph(nodeCount: count, edges: ties.map { Graph.Edge($0.source, $0.target) }, kind: .undirected)
    }
  }
}

extension Measure {
  /// Members that ever took part. Source: Weft. O(participations).
  public static let activeShare = Measure(
    "active_share", Label(en: "Active share", zh: "活跃成员占比"), family: "alliances",
    card: Card(
      definition: Label(
        en: "Share of its members that took part in at least one of its activities.", zh: "其成员中至少参加过一次其活动者的比例。"),
      formula: "|{i a member : ≥ 1 participation in its activities}| / |members|",
      graph: "tables memberships, activities, participations", missing: "no members, or a table missing: empty",
      range: "0 … 1", unit: "share", source: "Weft"),
    computation: .alliance { analysis in
      .numbers(
        analysis.perAlliance(.memberships, .activities, .participations) {
          let network = analysis.network
          var present = [Set<Int>](repeating: [], count: network.alliances.count)
          for row in network.participations {
            if let alliance = network.activities[row.activity].alliance { present[alliance].insert(row.organization) }
          }
          return analysis.allianceMembers.enumerated().map { index, members in
            share(members) { present[index].contains($0) }
          }
        })
    })

  /// Whether it held nothing for a year. Source: Weft. O(activities).
  public static let dormant = Measure(
    "dormant", Label(en: "Dormant", zh: "休眠"), family: "alliances",
    card: Card(
      definition: Label(
        en: "Whether it held no activity in the last 365 days before --at, or before the latest date in the dataset.",
        zh: "在 --at 日期（未指定则为数据中最晚日期）之前 365 天内是否没有举办任何活动。"),
      formula: "no activity with 0 ≤ day − date ≤ 365",
      graph: "table activities; latest date = of any activity, exchange, hand-over, or start of a tie or membership",
      missing: "no activities table: empty; undated activities count only where the dataset has no date",
      range: "true, false", unit: "flag", source: "Weft"),
    computation: .alliance { analysis in
      .flags(analysis.perAlliance(.activities) { analysis.isDormant })
    })

  /// Density of stated lateral ties among its members. Source: Wasserman & Faust 1994. O(Σ degrees of members).
  public static let internalDensity = Measure(
    "internal_density", Label(en: "Internal density", zh: "内部密度"), family: "alliances",
    card: Card(
      definition: Label(
        en: "Share of its pairs of members with a stated lateral tie.", zh: "其成员两两之间有明示横向联系的比例。"),
      formula: "m / (n(n − 1)/2)", graph: "G_lat between members without projected ties, undirected, unweighted",
      missing: "fewer than two members: empty", normalisation: "number of pairs", range: "0 … 1", unit: "share",
      source: "Wasserman & Faust 1994", ucinet: "Network > Cohesion > Density"),
    computation: .alliance { analysis in
      let stated = analysis.statedLateral
      return .numbers(
        analysis.perAlliance(.memberships) {
          var induction = Induction(nodeCount: analysis.count)
          return analysis.allianceMembers.map { members in
            guard members.count > 1 else { return nil }
            let ties = induction.graph(stated, on: members).edgeCount
            return Double(ties) / Double(members.count * (members.count - 1) / 2)
          }
        })
    })
}
