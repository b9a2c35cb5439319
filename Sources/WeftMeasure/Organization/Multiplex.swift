internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// How an organisation's ties are spread over the three modes.
private enum Multiplex {
  /// By organisation: its number of partners in each mode, modes in the order of `Mode.allCases`.
  static func degrees(_ analysis: Analysis) -> [[Int]] {
    let graphs = Mode.allCases.map { analysis.graph(View($0)) }
    return (0..<analysis.count).map { node in graphs.map { $0.degree(of: node) } }
  }

  static func share(of mode: Mode) -> @Sendable (Analysis) -> Values {
    { analysis in
      let part = analysis.strengths(View(mode))
      let whole = analysis.strengths(.all)
      return .numbers(whole.indices.map { whole[$0] > 0 ? part[$0] / whole[$0] : nil })
    }
  }
}

extension View {
  /// The view of one mode alone.
  init(_ mode: Mode) {
    switch mode {
    case .collaborative: self = .collaborative
    case .hierarchical: self = .hierarchical
    case .networked: self = .networked
    }
  }
}

extension Measure {
  /// Partners summed over the modes: o_i = Σ_m k_i^m. Source: Battiston, Nicosia & Latora 2014. O(n).
  public static let overlapDegree = Measure(
    "overlap_degree", Label(en: "Overlapping degree", zh: "重叠度数"), family: "multiplex",
    card: Card(
      definition: Label(
        en: "Number of its partners, counted once in every mode in which they are tied.",
        zh: "其伙伴个数；同一伙伴在几种融合方式中有联系就计几次。"),
      formula: "o_i = Σ_m k_i^m, k_i^m = distinct partners in mode m",
      graph: "G_coll, G_hier and G_netw, undirected, unweighted", missing: "isolate 0", range: "0 … 3(n − 1)",
      unit: "ties", source: "Battiston, Nicosia & Latora 2014"),
    computation: .organization { .counts(Multiplex.degrees($0).map { $0.reduce(0, +) }) })

  /// Evenness over the modes: P_i = M/(M−1)·[1 − Σ_m (k_i^m/o_i)²], M = 3. Source: Battiston et al. 2014. O(n).
  public static let participation = Measure(
    "participation", Label(en: "Multiplex participation", zh: "多方式参与系数"), family: "multiplex",
    card: Card(
      definition: Label(
        en: "How evenly its ties are spread over the three modes: 0 all in one, 1 equally in all.",
        zh: "其联系在三种融合方式间分布的均匀程度：0 为集中于一种，1 为三种相等。"),
      formula: "P_i = 3/2 · (1 − Σ_m (k_i^m / o_i)²)",
      graph: "G_coll, G_hier and G_netw, undirected, unweighted", missing: "isolate empty",
      normalisation: "M/(M − 1), M = 3", range: "0 … 1", unit: "share", source: "Battiston, Nicosia & Latora 2014"),
    computation: .organization { analysis in
      .numbers(
        Multiplex.degrees(analysis).map { degrees in
          let total = degrees.reduce(0, +)
          guard total > 0 else { return nil }
          let squares = degrees.reduce(0.0) { sum, degree in
            let share = Double(degree) / Double(total)
            return sum + share * share
          }
          return 1.5 * (1 - squares)
        })
    })

  /// Share of its strength that is collaborative. Source: Weft, after Barrat et al. 2004. O(n + m).
  public static let modeShareCollaborative = modeShare(.collaborative, Label(en: "collaborative", zh: "协作式"))
  /// Share of its strength that is hierarchical. Source: Weft, after Barrat et al. 2004. O(n + m).
  public static let modeShareHierarchical = modeShare(.hierarchical, Label(en: "hierarchical", zh: "科层式"))
  /// Share of its strength that is networked. Source: Weft, after Barrat et al. 2004. O(n + m).
  public static let modeShareNetworked = modeShare(.networked, Label(en: "networked", zh: "网络式"))

  private static func modeShare(_ mode: Mode, _ word: Label) -> Measure {
    Measure(
      "mode_share_\(mode.rawValue)", Label(en: "Share of \(word.en) ties", zh: "\(word.zh)联系占比"),
      family: "multiplex",
      card: Card(
        definition: Label(
          en: "Share of its total strength that lies in \(word.en) ties.", zh: "其联系总强度中\(word.zh)联系所占的比例。"),
        formula: "s_i^\(mode.rawValue) / s_i", graph: "G_all and its \(word.en) part, undirected, weighted",
        missing: "isolate empty", range: "0 … 1", unit: "share", source: "Weft, after Barrat et al. 2004"),
      computation: .organization(Multiplex.share(of: mode)))
  }
}
