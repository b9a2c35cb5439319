internal import WeftModel
internal import WeftTable

/// Who acts and who follows, counted in rows by organisation.
struct Initiative: Sendable {
  /// Lateral rows sent, and activities of its own.
  var initiated: [Int]
  /// Lateral rows received, and activities of others attended.
  var accepted: [Int]

  /// Rows of unknown direction and projected ties count for nobody.
  init(_ network: Network) {
    initiated = [Int](repeating: 0, count: network.organizations.count)
    accepted = initiated
    for tie in network.ties where tie.mode.isLateral && tie.origin == .stated {
      initiated[tie.source] += tie.directedRows
      accepted[tie.target] += tie.directedRows
    }
    for activity in network.activities { if let initiator = activity.initiator { initiated[initiator] += 1 } }
    for participation in network.distinctParticipations {
      // An activity without an initiator on record is not one's own, as far as is known.
      let initiator = network.activities[participation.activity].initiator
      if participation.organization != initiator { accepted[participation.organization] += 1 }
    }
  }
}

extension Network {
  /// Participations with repeated rows counted once, in the order of their first row.
  var distinctParticipations: [Participation] {
    var seen: Set<Participation> = []
    return participations.filter { seen.insert($0).inserted }
  }
}

extension Analysis {
  var initiative: Initiative { shared("initiative") { Initiative(network) } }

  /// By organisation: 1 − initiated/(initiated + accepted); `nil` where it has done neither.
  var passivity: [Double?] {
    shared("passivity") {
      let counts = initiative
      return (0..<count).map { index in
        let total = counts.initiated[index] + counts.accepted[index]
        return total > 0 ? 1 - Double(counts.initiated[index]) / Double(total) : nil
      }
    }
  }
}

extension Measure {
  /// Share of its total strength that is hierarchical (行政化). Source: Weft. O(n + m).
  public static let administrativeShare = Measure(
    "administrative_share", Label(en: "Administrative share", zh: "行政化程度"), family: "conduct",
    card: Card(
      definition: Label(
        en: "Share of the strength of all its ties that is hierarchical.", zh: "其全部联系强度中科层式联系所占的比例。"),
      formula: "s_i(G_hier) / s_i(G_all)", graph: "G_hier and G_all, undirected, weighted", missing: "isolate empty",
      range: "0 … 1", unit: "share", source: "Weft"),
    computation: .organization { analysis in
      let part = analysis.strengths(.hierarchical)
      let whole = analysis.strengths(.all)
      return .numbers(whole.indices.map { whole[$0] > 0 ? part[$0] / whole[$0] : nil })
    })

  /// Share of joint action that others began. Source: Weft. O(n + m + participations).
  public static let passivity = Measure(
    "passivity", Label(en: "Passivity", zh: "被动程度"), family: "conduct",
    card: Card(
      definition: Label(
        en: "Share of its lateral ties and activities that were begun by others.", zh: "其横向联系与活动中由他方发起的比例。"),
      formula: "1 − initiated / (initiated + accepted)",
      graph: "rows: lateral ties of known direction, and activities (one's own counts once as initiated, attending any "
        + "other as accepted, also one whose initiator is blank); projected ties do not count",
      missing: "neither initiated nor accepted: empty", range: "0 … 1", unit: "share", source: "Weft"),
    computation: .organization { .numbers($0.passivity) })

  /// Accepts and never begins (疏离). Source: Weft. O(n).
  public static let estranged = Measure(
    "estranged", Label(en: "Estranged", zh: "疏离"), family: "conduct",
    card: Card(
      definition: Label(
        en: "Whether it takes part in what others begin and begins nothing itself.", zh: "是否只参与他方发起的联系与活动，自身从不发起。"),
      formula: "accepted ≥ 1 and initiated = 0", graph: "rows as in passivity", missing: "nothing accepted: false",
      range: "true, false", unit: "flag", source: "Weft"),
    computation: .organization { analysis in
      let counts = analysis.initiative
      return .flags((0..<analysis.count).map { counts.accepted[$0] > 0 && counts.initiated[$0] == 0 })
    })
}
