internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Share of strength that goes to external organisations. Source: Weft. O(n + m).
  public static let openness = Measure(
    "openness", Label(en: "Openness", zh: "开放度"), family: "plane boundary",
    card: Card(
      definition: Label(
        en: "Share of the strength of its organisations' ties that goes to external organisations.",
        zh: "其组织的联系总强度中与区域外组织的联系所占的比例。"),
      formula: "w(member, external) / w, over ties with at least one end a member that is not external",
      graph: "G_all, undirected, weighted, each tie once", missing: "no ties: empty", range: "0 … 1", unit: "share",
      source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      let organizations = analysis.network.organizations
      let sums = analysis.tieSums(planes, in: analysis.graph(.all), parts: 2) { one, other, reach in
        switch (organizations[one].isExternal, organizations[other].isExternal) {
        case (false, false): 0
        case (false, true): 1
        case (true, false): reach == .inside ? 1 : nil
        case (true, true): nil
        }
      }
      return .numbers(sums.map { $0[0] + $0[1] > 0 ? $0[1] / ($0[0] + $0[1]) : nil })
    })
}
