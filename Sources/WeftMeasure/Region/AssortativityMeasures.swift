internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  private static let ends = "G_all, undirected, simple; each tie from both ends"

  /// How far ties stay within a domain. Source: Newman 2003. O(n + m).
  public static let assortativityDomain = nominal("domain", Label(en: "domain", zh: "领域")) {
    $0.organizations.map(\.domain)
  }

  /// How far ties stay within city, town or countryside. Source: Newman 2003. O(n + m).
  public static let assortativitySettlement = nominal("settlement", Label(en: "settlement", zh: "城乡类别")) { network in
    network.organizations.map { $0.settlement.flatMap { Settlement.allCases.firstIndex(of: $0) } }
  }

  private static func nominal(
    _ name: String, _ word: Label, _ groups: @escaping @Sendable (Network) -> [Int?]
  ) -> Measure {
    Measure(
      "assortativity_\(name)", Label(en: "Assortativity by \(word.en)", zh: "同配性（\(word.zh)）"), family: "assortativity",
      card: Card(
        definition: Label(
          en: "How far ties stay within one \(word.en) beyond chance: 1 all within, 0 as by chance.",
          zh: "联系集中于同一\(word.zh)内、超出随机水平的程度：1 为全部在内，0 为与随机相同。"),
        formula: "(Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g)", graph: ends,
        missing: "ties with a blank end left out; none left or one group only: empty", range: "≤ 1", unit: "index",
        source: "Newman 2003",
        conventions: [
          .igraph: "assortativity_nominal, the same without blanks",
          .networkx: "attribute_assortativity_coefficient; blanks form a group there",
        ]),
      computation: .region { .numbers([$0.graph(.all).assortativity(groups: groups($0.network))]) })
  }

  /// Correlation of ranks across ties. Source: Newman 2003. O(n + m).
  public static let assortativityRank = Measure(
    "assortativity_rank", Label(en: "Assortativity by rank", zh: "同配性（级别）"), family: "assortativity",
    card: Card(
      definition: Label(en: "Correlation of the ranks at the two ends of a tie.", zh: "联系两端组织级别的相关系数。"),
      formula: "Pearson's r of (rank_i, rank_j) over ties", graph: ends,
      missing: "ties with a blank end left out; ranks that do not vary: empty", range: "−1 … 1", unit: "correlation",
      source: "Newman 2003", conventions: [.networkx: "numeric_assortativity_coefficient, the same"]),
    computation: .region { analysis in
      .numbers([
        analysis.graph(.all).assortativity(values: analysis.network.organizations.map { $0.rank.map(Double.init) })
      ])
    })
}
