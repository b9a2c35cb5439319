internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// Σ_i (max − c_i) ÷ the largest that sum can be, `nil` below three nodes; its error is that of the largest value.
private func freeman(_ values: [Double], errors: [Double], largest: Double) -> Estimate? {
  guard values.count >= 3, let top = values.indices.max(by: { values[$0] < values[$1] }) else { return nil }
  return Estimate(
    value: values.reduce(0) { $0 + (values[top] - $1) } / largest,
    error: Double(values.count) * errors[top] / largest)
}

extension Measure {
  /// How much degrees concentrate on one organisation. Source: Freeman 1979. O(n + m).
  public static let centralizationDegree = centralization(
    "degree", Label(en: "degree", zh: "度数"), formula: "Σ (max k − k_i) / ((n − 1)(n − 2))"
  ) { graph, analysis, _ in
    analysis.options.convention.degreeCentralization(of: graph).map { Estimate(value: $0, error: 0) }
  }

  /// How much betweenness concentrates on one organisation. Source: Freeman 1979. O(n·m).
  public static let centralizationBetweenness = centralization(
    "betweenness", Label(en: "betweenness", zh: "中介"), formula: "Σ (max b − b_i) / ((n − 1)²(n − 2)/2), b raw"
  ) { graph, analysis, threads in
    // The whole network's betweenness is wanted elsewhere too.
    let raw =
      graph.nodeCount == analysis.count
      ? analysis.betweennessEstimate(.all)
      : graph.betweennessEstimate(analysis.sample(inside: graph.nodeCount), threads: threads)
    let n = Double(graph.nodeCount)
    return freeman(raw.values, errors: raw.errors, largest: (n - 1) * (n - 1) * (n - 2) / 2)
  }

  /// How much closeness concentrates on one organisation. Source: Freeman 1979. O(n·m).
  public static let centralizationCloseness = centralization(
    "closeness", Label(en: "closeness", zh: "接近"),
    formula: "Σ (max c − c_i) / ((n − 1)(n − 2)/(2n − 3)), c = (r/(n − 1))·(r/Σd)"
  ) { graph, analysis, threads in
    let convention = analysis.options.convention
    let isSampled = analysis.sample.map { $0.count < graph.nodeCount } ?? false
    // The whole network's distances are wanted elsewhere too.
    guard convention == .weft, isSampled || graph.nodeCount == analysis.count else {
      return convention.closenessCentralization(of: graph, threads: threads).map { Estimate(value: $0, error: 0) }
    }
    let distances =
      graph.nodeCount == analysis.count
      ? analysis.distanceEstimate(.all) : graph.distanceEstimate(analysis.sample, threads: threads)
    let n = Double(graph.nodeCount)
    let closeness = convention.closeness(distances.summary).map { $0 ?? 0 }
    let errors = closeness.indices.map { node in
      closeness[node] > 0 ? closeness[node] * distances.totalError[node] / distances.summary.total[node] : 0
    }
    return freeman(closeness, errors: errors, largest: (n - 1) * (n - 2) / (2 * n - 3))
  }

  /// How much eigenvector centrality concentrates on few organisations. Source: Freeman 1979 (principle).
  public static let centralizationEigenvector = centralization(
    "eigenvector", Label(en: "eigenvector", zh: "特征向量"), formula: "Σ (1 − x_i) / (n − 2), max x = 1"
  ) { graph, analysis, threads in
    // The whole network's eigenvector is wanted elsewhere too.
    let known =
      graph.nodeCount == analysis.count
      ? analysis.shared("eigenvector.\(View.all.rawValue).\(Weighting.unweighted)") {
        graph.eigenvector(threads: analysis.options.threads)
      } : nil
    return analysis.options.convention.eigenvectorCentralization(of: graph, knowing: known, threads: threads).map {
      Estimate(value: $0, error: 0)
    }
  }

  private static func centralization(
    _ name: String, _ word: Label, formula: String,
    _ compute: @escaping @Sendable (Graph, Analysis, _ threads: Int) -> Estimate?
  ) -> Measure {
    Measure(
      "centralization_\(name)", Label(en: "Centralization, \(word.en)", zh: "\(word.zh)中心势"), family: "centralization",
      card: Card(
        definition: Label(
          en: "How much \(word.en) centrality concentrates on one of its organisations: 1 as in a star, 0 all equal.",
          zh: "\(word.zh)中心性集中于单个组织的程度：1 如星形，0 为全部相等。"),
        formula: formula, graph: "G_all between members, undirected, simple, hops",
        missing: "fewer than three organisations: empty", normalisation: "the largest sum a graph of n nodes can have",
        range: "0 … 1", unit: "index", source: "Freeman 1979",
        conventions: [
          .igraph: "degree by n(n − 1), as self-loops are thought possible; closeness empty where disconnected",
          .sna: "the same with gmode graph; closeness 0 where disconnected; eigenvector ÷ (n − 2)/√2 of a unit vector",
          .ucinet: "the same after symmetrising; eigenvector as sna",
        ],
        ucinet: "Network > Centrality"),
      computation: .plane(.all) { analysis, planes in
        let estimates = analysis.perPlane("centralization.\(name)", planes) { planes in
          analysis.inducedGraphs(.all, planes).map { _, graph, threads in compute(graph, analysis, threads) }
        }
        return .numbers(estimates.map { $0?.value })
      })
  }
}
