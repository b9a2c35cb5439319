internal import WeftModel
internal import WeftTable

extension Scorecard {
  /// The four predicaments and the three powers, in order.
  public static let all: [Scorecard] = [
    Scorecard(
      name: "administrative", label: Label(en: "Administrative", zh: "行政化"),
      parts: [
        Part(
          "administrative_share_lowest",
          Label(en: "Mean administrative share of the lowest level", zh: "最基层组织的平均行政化程度"),
          needs: "territories, ties"
        ) { analysis in
          let values = analysis.values(of: .administrativeShare)
          return mean(analysis.lowestLevel(of: Array(0..<analysis.count)).map { values.number(at: $0) })
        },
        Part("hierarchical_share", Label(en: "Hierarchical share of all strength", zh: "科层式联系占总强度的比例"), needs: "ties") {
          $0.regionNumber(of: .modeMixHierarchical)
        },
      ]),
    Scorecard(
      name: "estranged", label: Label(en: "Estranged", zh: "疏离化"),
      parts: [
        Part(
          "passivity", Label(en: "Mean passivity", zh: "平均被动程度"), needs: "lateral ties of known direction, activities"
        ) {
          mean($0.passivity)
        },
        Part(
          "absence", Label(en: "1 − mean attendance", zh: "1 − 平均出席率"), needs: "memberships, activities, participations"
        ) { mean($0.attendance).map { 1 - $0 } },
        Part("share_estranged", Label(en: "Share estranged", zh: "疏离组织占比"), needs: "organizations") { analysis in
          let counts = analysis.initiative
          return share(Array(0..<analysis.count)) { counts.accepted[$0] > 0 && counts.initiated[$0] == 0 }
        },
      ]),
    Scorecard(
      name: "suspended", label: Label(en: "Suspended", zh: "悬浮化"),
      parts: [
        .of(.meanSuspension, needs: "territories, ties"),
        Part("share_suspended", Measure.shareSuspended.label, needs: "territories, ties") { analysis in
          analysis.has(.territories) ? analysis.regionNumber(of: .shareSuspended) : nil
        },
        Part("unwoven", Label(en: "1 − fabric", zh: "1 − 织合度"), needs: "ties") {
          $0.regionNumber(of: .fabric).map { 1 - $0 }
        },
      ]),
    Scorecard(
      name: "formal", label: Label(en: "Formal", zh: "形式化"),
      parts: [
        .of(.dormantAlliances, needs: "alliances, activities"),
        .of(.closedActivities, needs: "activities with column public"),
        .of(.documentShare, needs: "evaluations"),
        Part(
          "evaluation_gap", Label(en: "1 − max(0, evaluation agreement)", zh: "1 − max(0, 考核一致性)"),
          needs: "evaluations by document and by the public"
        ) { $0.regionNumber(of: .evaluationTau).map { 1 - max(0, $0) } },
      ]),
    Scorecard(
      name: "leading", label: Label(en: "Leading", zh: "引领力"),
      parts: [
        .of(.reach, needs: "designated cores"),
        .of(.corePercentile, needs: "designated cores"),
        .of(.coverage, needs: "territories"),
      ]),
    Scorecard(
      name: "integrating", label: Label(en: "Integrating", zh: "融合力"),
      parts: [
        .of(.fabric, needs: "ties"),
        .halved(.blockLead, needs: "systems, territories"),
        .halved(.urbanRuralEI, needs: "settlements"),
        Part("share_tied", Label(en: "1 − share isolated", zh: "1 − 孤立组织占比"), needs: "organizations") {
          $0.regionNumber(of: .shareIsolated).map { 1 - $0 }
        },
      ]),
    Scorecard(
      name: "serving", label: Label(en: "Serving", zh: "服务力"),
      parts: [
        .of(.realised, needs: "demands, resources"),
        .of(.projectsClosed, needs: "projects"),
        .of(.openActivities, needs: "activities with column public"),
      ]),
  ]
}

extension Scorecard.Part {
  init(
    _ name: String, _ label: Label, needs: String, _ value: @escaping @Sendable (Analysis) -> Double?
  ) {
    self.name = name
    self.label = label
    self.needs = needs
    self.value = value
  }

  /// A measure of the region as it is.
  static func of(_ measure: Measure, needs: String) -> Scorecard.Part {
    Scorecard.Part(measure.name, measure.label, needs: needs) { $0.regionNumber(of: measure) }
  }

  /// A measure that runs from −1 to 1, moved to 0 … 1.
  static func halved(_ measure: Measure, needs: String) -> Scorecard.Part {
    Scorecard.Part(
      measure.name, Label(en: "(\(measure.label.en) + 1)/2", zh: "(\(measure.label.zh) + 1)/2"), needs: needs
    ) { $0.regionNumber(of: measure).map { ($0 + 1) / 2 } }
  }
}
