internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// What the plane's largest woven piece loses without its core. Source: Weft. O(n + m).
  public static let convenerLoss = Measure(
    "convener_loss", Label(en: "Convener loss", zh: "召集者缺失损失"), family: "core",
    card: Card(
      definition: Label(
        en: "Fall in the size of the largest laterally joined piece when the designated cores are taken out.",
        zh: "去掉指定核心后，最大横向连通片规模下降的比例。"),
      formula: "1 − s_without / s_with, s = organisations other than cores in the largest piece (cores never counted)",
      graph: "G_lat between members, undirected", missing: "no designated core, or nobody else: empty", range: "0 … 1",
      unit: "share", source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      let graphs = analysis.inducedGraphs(.lateral, planes)
      let cores = analysis.cores(of: planes)
      return .numbers(
        graphs.map { plane, graph, _ in
          guard !cores[plane].isEmpty, cores[plane].count < graph.nodeCount else { return nil }
          var isCore = [Bool](repeating: false, count: graph.nodeCount)
          for core in cores[plane] { isCore[core] = true }
          let others = (0..<graph.nodeCount).filter { !isCore[$0] }
          func largest(_ labels: [Int], _ counted: [Int]) -> Int {
            var sizes = [Int](repeating: 0, count: graph.nodeCount)
            for node in counted { sizes[labels[node]] += 1 }
            return sizes.max() ?? 0
          }
          var induction = Induction(nodeCount: graph.nodeCount)
          let rest = induction.graph(graph, on: others)
          let before = largest(graph.components().labels, others)
          let after = largest(rest.components().labels, Array(others.indices))
          return 1 - Double(after) / Double(before)
        })
    })
}
