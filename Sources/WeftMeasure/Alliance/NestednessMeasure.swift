internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// How far small alliances are subsets of large ones. Source: Almeida-Neto et al. 2008. O(memberships · log).
  public static let nestedness = Measure(
    "nestedness", Label(en: "Nestedness", zh: "嵌套度"), family: "alliances",
    card: Card(
      definition: Label(
        en: "How far the lists of small alliances, and of organisations in few, are subsets of those of larger ones.",
        zh: "小联盟的名单（以及加入联盟少的组织的名单）在多大程度上是较大者的子集。"),
      formula:
        "NODF = 100 · mean over pairs of rows and of columns of the overlap ÷ the smaller, 0 where fills are equal",
      graph: "alliance matrix of organisations in an alliance by alliances with members, margins sorted downwards",
      missing: "no pair of rows or columns, or no memberships table: empty", range: "0 … 100", unit: "NODF",
      source: "Almeida-Neto et al. 2008"),
    computation: .region { analysis in
      guard analysis.has(.memberships) else { return .numbers([nil]) }
      return .numbers([analysis.occupiedIncidence.nodf().total])
    })
}
