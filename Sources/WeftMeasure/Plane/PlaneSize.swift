internal import WeftTable

extension Measure {
  /// Number of member organisations. Source: Weft. O(1).
  public static let planeSize = Measure(
    "size", Label(en: "Size", zh: "规模"), family: "planes",
    card: Card(
      definition: Label(
        en: "Number of organisations that stand in the plane, external ones with a place in it included.",
        zh: "该板块内组织的个数，包括在其中有位置的区域外组织。"),
      formula: "|{i : i in the territory or below, in the zone, or of the domain}|", graph: "no ties are looked at",
      missing: "none 0", range: "≥ 0", unit: "organisations", source: "Weft"),
    computation: .plane([.territory, .zone, .domain]) { _, planes in .counts(planes.map(\.members.count)) })
}
