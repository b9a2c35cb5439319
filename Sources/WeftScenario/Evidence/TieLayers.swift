internal import WeftGraph
public import WeftMeasure
internal import WeftModel

/// How the layers of a region's ties go together: QAP correlations of each pair of layers of a family, and each layer regressed
/// on the others of its family (MRQAP, double semi-partialling).
///
/// Families: modes (hierarchical, collaborative, networked), evidence (lateral ties that are evidence of value, platform,
/// activity, mechanism) and purposes (every purpose that a tie states). Layers are undirected and 0/1 on all
/// organisations; a layer without ties is left out.
/// Sources: Krackhardt 1988; Dekker, Krackhardt & Snijders 2007.
public struct TieLayers: Sendable, Hashable {
  /// One correlation, or one coefficient of a regression.
  public struct Row: Sendable, Hashable {
    public enum Test: String, Sendable, Hashable { case qap, mrqap }
    public var family: String
    public var test: Test
    public var response: String
    public var layer: String
    /// Pearson's correlation, or the coefficient.
    public var value: Double
    /// Of the coefficient.
    public var t: Double?
    /// (1 + permutations at least as large) ÷ (permutations + 1).
    public var upperP: Double
    public var lowerP: Double
    public var twoSidedP: Double
    /// Of the whole regression.
    public var rSquared: Double?
  }

  public let rows: [Row]
  public let permutations: Int

  /// Complexity: permutations · families · layers² · O(n + ties · layers).
  public init(_ analysis: Analysis, permutations: Int) {
    self.permutations = permutations
    rows = TieLayers.families(analysis).flatMap { family, layers in
      let options = analysis.options
      return TieLayers.correlations(family, layers, permutations, options)
        + TieLayers.regressions(family, layers, permutations, options)
    }
  }

  private typealias Layer = (name: String, graph: Graph)

  private static func families(_ analysis: Analysis) -> [(String, [Layer])] {
    let network = analysis.network
    func layer(_ name: String, _ isIn: (Tie) -> Bool) -> Layer {
      var seen: Set<UInt64> = []
      var edges: [Graph.Edge] = []
      for tie in network.ties where isIn(tie) {
        let (lower, higher) = (min(tie.source, tie.target), max(tie.source, tie.target))
        if seen.insert(UInt64(lower) << 32 | UInt64(higher)).inserted { edges.append(Graph.Edge(lower, higher)) }
      }
      return (name, Graph(nodeCount: analysis.count, edges: edges, kind: .undirected))
    }
    var purposes: [String] = []
    for tie in network.ties {
      for purpose in tie.purposes where !purposes.contains(purpose) { purposes.append(purpose) }
    }
    let families = [
      (
        "mode",
        [Mode.hierarchical, .collaborative, .networked].map { mode in layer(mode.rawValue) { $0.mode == mode } }
      ),
      (
        "evidence",
        EvidenceLayer.allCases.map { own in
          layer(own.rawValue) { $0.mode.isLateral && $0.layers.contains(EvidenceLayers(own)) }
        }
      ),
      ("purpose", purposes.map { own in layer(own) { $0.purposes.contains(own) } }),
    ]
    return families.map { ($0.0, $0.1.filter { $0.graph.edgeCount > 0 }) }
  }

  private static func correlations(
    _ family: String, _ layers: [Layer], _ permutations: Int, _ options: Options
  ) -> [Row] {
    layers.indices.flatMap { first in
      layers.indices.dropFirst(first + 1).compactMap { second in
        layers[first].graph.qapCorrelation(
          with: layers[second].graph, permutations: permutations, seed: options.seed, threads: options.threads
        ).map { test in
          Row(
            family: family, test: .qap, response: layers[first].name, layer: layers[second].name, value: test.observed,
            upperP: test.upperP, lowerP: test.lowerP, twoSidedP: test.twoSidedP)
        }
      }
    }
  }

  /// Needs three layers: with two, the regression says what the correlation says.
  private static func regressions(
    _ family: String, _ layers: [Layer], _ permutations: Int, _ options: Options
  ) -> [Row] {
    guard layers.count > 2 else { return [] }
    return layers.indices.flatMap { response -> [Row] in
      let others = layers.indices.filter { $0 != response }
      guard
        let found = layers[response].graph.regression(
          on: others.map { layers[$0].graph }, permutations: permutations, seed: options.seed,
          threads: options.threads)
      else { return [] }
      return others.enumerated().map { place, other in
        let test = found.tests[place]
        return Row(
          family: family, test: .mrqap, response: layers[response].name, layer: layers[other].name,
          value: found.coefficients[place], t: test.observed, upperP: test.upperP, lowerP: test.lowerP,
          twoSidedP: test.twoSidedP, rSquared: found.rSquared)
      }
    }
  }

  /// layers.csv: one row a dataset, family and pair of layers.
  public static func table(_ parts: [(dataset: String, values: TieLayers)]) -> ResultTable {
    ResultTable(
      name: "layers",
      header: [
        "dataset", "family", "test", "response", "layer", "value", "t", "p_upper", "p_lower", "p", "r_squared",
        "permutations",
      ],
      rows: parts.flatMap { part in
        part.values.rows.map { row in
          [part.dataset, row.family, row.test.rawValue, row.response, row.layer]
            + [row.value, row.t, row.upperP, row.lowerP, row.twoSidedP, row.rSquared].map(Values.cell)
            + ["\(part.values.permutations)"]
        }
      })
  }
}
