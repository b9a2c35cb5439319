internal import WeftModel
internal import WeftTable

extension Measure {
  /// Share of alliances that are dormant (形式化). Source: Weft. O(activities).
  public static let dormantAlliances = Measure(
    "dormant_alliances", Label(en: "Dormant alliances", zh: "休眠联盟占比"), family: "formality",
    card: Card(
      definition: Label(en: "Share of the alliances that are dormant.", zh: "休眠联盟占全部联盟的比例。"),
      formula: "|{a : dormant}| / |alliances|", graph: "as dormant",
      missing: "no alliances, or no activities table: empty", range: "0 … 1", unit: "share", source: "Weft"),
    computation: .region { analysis in
      guard analysis.has(.activities) else { return .numbers([nil]) }
      let dormant = analysis.isDormant
      return .numbers([share(Array(dormant.indices)) { dormant[$0] }])
    })

  /// Share of activities without the public. Source: Weft. O(activities).
  public static let closedActivities = audience(
    "closed_activities", .closed, Label(en: "Closed activities", zh: "封闭活动占比"),
    Label(en: "Share of the activities in which the public took no part.", zh: "没有公众参与的活动的比例。"))
  /// Share of activities with the public. Source: Weft. O(activities).
  public static let openActivities = audience(
    "open_activities", .open, Label(en: "Open activities", zh: "公众参与活动占比"),
    Label(en: "Share of the activities in which the public took part.", zh: "有公众参与的活动的比例。"))

  private static func audience(
    _ name: String, _ audience: Activity.Audience, _ label: Label, _ definition: Label
  ) -> Measure {
    Measure(
      name, label, family: "formality",
      card: Card(
        definition: definition, formula: "|\(audience) activities| / |activities that state their public|",
        graph: "table activities, column public", missing: "no activity states it, or no activities table: empty",
        range: "0 … 1", unit: "share", source: "Weft"),
      computation: .region { analysis in
        let stated = analysis.network.activities.filter { $0.audience != .unstated }
        return .numbers([share(Array(stated.indices)) { stated[$0].audience == audience }])
      })
  }

  /// Share of evaluations made on paper or in a meeting. Source: Weft. O(evaluations).
  public static let documentShare = Measure(
    "document_share", Label(en: "Document share", zh: "材料考核占比"), family: "formality",
    card: Card(
      definition: Label(
        en: "Share of the evaluations made from documents or in meetings.", zh: "以材料或会议方式进行的考核评价的比例。"),
      formula: "|{e : method document or meeting}| / |evaluations|", graph: "table evaluations",
      missing: "no evaluations: empty", range: "0 … 1", unit: "share", source: "Weft"),
    computation: .region { analysis in
      let evaluations = analysis.network.evaluations
      return .numbers([
        share(Array(evaluations.indices)) { [.document, .meeting].contains(evaluations[$0].method) }
      ])
    })

  /// Whether scores on paper rank organisations as the public does. Source: Kendall 1945. O(k log k).
  public static let evaluationTau = Measure(
    "evaluation_tau", Label(en: "Evaluation agreement", zh: "考核一致性"), family: "formality",
    card: Card(
      definition: Label(
        en: "Rank correlation of an organisation's mean document score with its mean public score.",
        zh: "组织的材料考核平均分与群众评价平均分的秩相关。"),
      formula: "Kendall's τ-b = (P − Q) / √((n₀ − n₁)(n₀ − n₂))",
      graph: "table evaluations, methods document and public; organisations that have both",
      missing: "fewer than two such organisations, or a side without differences: empty", range: "−1 … 1",
      unit: "correlation", source: "Kendall 1945; Knight 1966"),
    computation: .region { analysis in
      var pairs: [(Double, Double)] = []
      for (paper, voice) in zip(analysis.network.meanScores(.document), analysis.network.meanScores(.public)) {
        if let paper, let voice { pairs.append((paper, voice)) }
      }
      return .numbers([kendallTau(pairs)])
    })
}

extension Network {
  /// By organisation: its mean score over the evaluations of one method.
  func meanScores(_ method: Evaluation.Method) -> [Double?] {
    var sums = [Double](repeating: 0, count: organizations.count)
    var counts = [Int](repeating: 0, count: organizations.count)
    for evaluation in evaluations where evaluation.method == method {
      sums[evaluation.organization] += evaluation.score
      counts[evaluation.organization] += 1
    }
    return sums.indices.map { counts[$0] > 0 ? sums[$0] / Double(counts[$0]) : nil }
  }
}
