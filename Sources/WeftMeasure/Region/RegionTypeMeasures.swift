internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  private static let null =
    "G_lat, undirected, hops; z against 200 networks that keep all hierarchical ties and every organisation's lateral "
    + "partners in each mode (--seed)"

  /// Mean local clustering of the lateral network. Source: Watts & Strogatz 1998.
  public static let lateralClustering = weave(
    "lateral_clustering", Label(en: "Lateral clustering", zh: "横向局部聚类"),
    Label(en: "Mean local clustering of the lateral network.", zh: "横向联系网络的平均局部聚类系数。"),
    formula: "Σ_i 2 t_i/(k_i(k_i − 1)) ÷ n, 0 where k_i < 2", range: "0 … 1", unit: "share",
    source: "Watts & Strogatz 1998"
  ) { $0.regionAxes?.clustering }

  /// Where that stands among networks of the same skeleton. Sources: Weft; Maslov & Sneppen 2002.
  public static let lateralClusteringZ = weave(
    "lateral_clustering_z", Label(en: "Lateral clustering, z", zh: "横向局部聚类（z）"),
    Label(
      en: "Standard deviations by which lateral clustering lies above that of random networks of the same skeleton.",
      zh: "横向局部聚类高于同骨架随机网络的标准差倍数。"),
    formula: "(x − mean)/s over 200 networks, s with 199", range: "any", unit: "standard deviations",
    source: "Weft; Maslov & Sneppen 2002"
  ) { $0.regionWeave?.clusteringZ }

  /// Efficiency of the lateral network. Source: Latora & Marchiori 2001.
  public static let lateralEfficiency = weave(
    "lateral_efficiency", Label(en: "Lateral efficiency", zh: "横向全局效率"),
    Label(en: "Mean nearness of all pairs in the lateral network.", zh: "横向联系网络中所有组织对的平均接近程度。"),
    formula: "Σ 1/d_lat(i, j) ÷ (n(n − 1)); above 5,000 organisations from 500 seeded sources", range: "0 … 1",
    unit: "share", source: "Latora & Marchiori 2001"
  ) { $0.regionAxes?.efficiency }

  /// Standard error of the estimate of efficiency. Source: Cochran 1977.
  public static let lateralEfficiencyError = weave(
    "lateral_efficiency_se", Label(en: "Lateral efficiency, standard error", zh: "横向全局效率（标准误）"),
    Label(
      en: "Standard error of lateral efficiency where it is estimated from a sample.", zh: "横向全局效率由抽样估计时的标准误。"),
    formula: "s/√500 · √(1 − 500/n); empty up to 5,000 organisations, where efficiency is exact", range: "≥ 0",
    unit: "share", source: "Cochran 1977"
  ) { $0.regionAxes?.efficiencyError }

  /// Where efficiency stands among networks of the same skeleton. Sources: Weft; Maslov & Sneppen 2002.
  public static let lateralEfficiencyZ = weave(
    "lateral_efficiency_z", Label(en: "Lateral efficiency, z", zh: "横向全局效率（z）"),
    Label(
      en: "Standard deviations by which lateral efficiency lies above that of random networks of the same skeleton.",
      zh: "横向全局效率高于同骨架随机网络的标准差倍数。"),
    formula: "(x − mean)/s over 200 networks, s with 199", range: "any", unit: "standard deviations",
    source: "Weft; Maslov & Sneppen 2002"
  ) { $0.regionWeave?.efficiencyZ }

  private static func weave(
    _ name: String, _ label: Label, _ definition: Label, formula: String, range: String, unit: String, source: String,
    _ value: @escaping @Sendable (Analysis) -> Double?
  ) -> Measure {
    Measure(
      name, label, family: "region type",
      card: Card(
        definition: definition, formula: formula, graph: null,
        missing: "no lateral tie: empty; z also where the random networks do not vary", range: range, unit: unit,
        source: source),
      computation: .region { .numbers([value($0)]) })
  }

  /// Type of the region: fragmented, cellular, bureaucratic or small world. Source: Weft.
  public static let regionType = Measure(
    "region_type", Label(en: "Type of region", zh: "区域类型"), family: "region type",
    card: Card(
      definition: Label(
        en:
          "Local clustering by integration, each high or low against chance: fragmented (low, low), cellular (high, low), "
          + "bureaucratic (low, high), small_world (high, high), undetermined.",
        zh: "局部聚类与整体效率各自相对随机水平的高低组合：碎片化（低、低）、蜂窝状（高、低）、科层制（低、高）、小世界（高、高）、未定。"),
      formula: "signs of lateral_clustering_z and lateral_efficiency_z; |z| < 1.96 on either: undetermined",
      graph: null,
      missing: "no lateral tie: empty; a z that is empty: undetermined",
      range: "fragmented, cellular, bureaucratic, small_world, undetermined", unit: "type",
      source: "Weft, after Watts & Strogatz 1998"),
    computation: .region { .labels([$0.regionWeave?.type.rawValue]) })
}
