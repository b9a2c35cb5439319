public import WeftTable

/// Where UCINET's own printed output is at hand to compare with, and where it is not.
public enum UCINETOutput {
  /// By measure: the quantity under which ``ReferenceValues`` keeps UCINET's output, if it keeps any.
  private static let quantities = [
    "in_degree": "in_degree", "betweenness": "betweenness", "harmonic": "harmonic", "closeness": "closeness",
    "eigenvector": "eigenvector", "coreness": "greatest_coreness", "density": "density",
    "efficiency": "efficiency_of_paths",
    "reciprocity": "reciprocity", "transitivity": "transitivity", "centralization_degree": "degree_centralization",
  ]

  /// Number of values that UCINET itself printed, and the networks that they are of.
  static func values(for measure: String) -> (count: Int, networks: [String]) {
    guard let quantity = quantities[measure] else { return (0, []) }
    let lists = ReferenceValues.all.filter { $0.quantity == quantity && $0.source.hasPrefix("UCINET") }
    var networks: [String] = []
    for list in lists where !networks.contains(list.network) { networks.append(list.network) }
    return (lists.reduce(0) { $0 + $1.expected.count }, networks)
  }

  /// What a card says; `nil` for measures of which UCINET has nothing.
  static func note(on measure: Measure) -> Label? {
    let found = values(for: measure.name)
    if found.count > 0 {
      let networks = found.networks.joined(separator: ", ")
      return Label(
        en: "at hand: \(found.count) values (\(networks)), recomputed by weft verify",
        zh: "已有：\(found.count) 个数值（\(networks)），由 weft verify 重算")
    }
    guard measure.card.ucinet != nil || measure.card.conventions[.ucinet] != nil else { return nil }
    return Label(
      en: "not at hand: what is said of UCINET follows its documentation and has not been compared",
      zh: "未有：关于 UCINET 的说法依其文档，未与其输出比较")
  }

  /// Measures that `--convention ucinet` changes, or could, without UCINET's own output to compare with.
  public static var uncompared: [String] {
    Measure.all.map(\.name).filter { Convention.switched.contains($0) && values(for: $0).count == 0 }
  }

  /// One sentence for whoever asks for the convention.
  public static var warning: Label {
    let names = uncompared.joined(separator: ", ")
    return Label(
      en: "UCINET's own output is not at hand for \(names): under --convention ucinet these follow its documentation",
      zh: "下列指标没有 UCINET 原始输出可供比较，--convention ucinet 依其文档计算：\(names)")
  }
}

extension Convention {
  /// Names of the measures that follow the convention chosen.
  public static let switched: Set<String> = [
    "closeness", "eigenvector", "constraint", "centralization_degree", "centralization_closeness",
    "centralization_eigenvector", "reciprocity", "transitivity", "gtd_efficiency",
  ]
}
