import WeftGraph
import WeftTestSupport

extension Law {
  static let distances: [Law] = [
    Law("one more tie lowers nobody's harmonic sum") { draws in
      let graph = draws.graph { !$0.isComplete }
      let (one, other) = draws.gap(in: graph)
      let more = graph.with([Graph.Edge(one, other)]).distanceSummary().harmonic
      return zip(graph.distanceSummary().harmonic, more).allSatisfy { $0 <= $1 + 1e-12 }
    },
    Law("harmonic mean below arithmetic mean: Σ 1/d is at least r²/Σd") { draws in
      let summary = draws.graph().distanceSummary()
      return summary.reached.indices.allSatisfy { node in
        let reached = Double(summary.reached[node])
        return reached == 0 || summary.harmonic[node] >= reached * reached / summary.total[node] - 1e-12
      }
    },
    Law("turning all arcs round keeps the sum of distances and of nearness") { draws in
      let graph = draws.graph(.directed)
      let (there, back) = (graph.distanceSummary(), graph.turned.distanceSummary())
      return there.reached.reduce(0, +) == back.reached.reduce(0, +)
        && there.total.reduce(0, +) == back.total.reduce(0, +)
        && agree([there.harmonic.reduce(0, +)], [back.harmonic.reduce(0, +)])
    },
    Law("doubled weights halve every length") { draws in
      let graph = draws.graph()
      let (plain, doubled) = (graph.distanceSummary(.inverseWeight), graph.scaled(2).distanceSummary(.inverseWeight))
      return agree(doubled.total, plain.total.map { $0 / 2 }) && agree(doubled.harmonic, plain.harmonic.map { 2 * $0 })
        && doubled.reached == plain.reached
    },
    Law("with equal weights, weighted lengths are hops") { draws in
      let graph = draws.graph().unweighted
      let (weighted, hops) = (graph.distanceSummary(.inverseWeight), graph.distanceSummary())
      return agree(weighted.total, hops.total) && agree(weighted.harmonic, hops.harmonic)
    },
    Law("whom one reaches is who shares its component") { draws in
      let graph = draws.graph()
      let pieces = graph.components()
      let reached = graph.distanceSummary().reached
      return reached.indices.allSatisfy { reached[$0] == pieces.sizes[pieces.labels[$0]] - 1 }
    },
    Law("isolates change no distance, clustering or core number") { draws in
      let graph = draws.graph()
      let more = graph.beside(.isolates(3))
      return more.distanceSummary().harmonic == graph.distanceSummary().harmonic + [0, 0, 0]
        && more.localClustering() == graph.localClustering() + [0, 0, 0]
        && more.coreness() == graph.coreness() + [0, 0, 0]
    },
    Law("networks side by side keep their distances") { draws in
      let (one, other) = (draws.graph(.directed), draws.graph(.directed))
      let both = one.beside(other).distanceSummary()
      let (first, second) = (one.distanceSummary(), other.distanceSummary())
      return both.reached == first.reached + second.reached && agree(both.total, first.total + second.total)
    },
    Law("a leaf is one step further from everything than its anchor") { draws in
      let graph = draws.graph()
      let anchor = draws.node(of: graph)
      let more = graph.with(nodes: 1, [Graph.Edge(anchor, graph.nodeCount)]).distanceSummary()
      // Of the anchor's distances one is the leaf itself, 1; the leaf has the anchor at 1 and the others one further.
      let others = Double(more.reached[anchor] - 1)
      return more.total[graph.nodeCount] == 1 + (more.total[anchor] - 1) + others
    },
  ]

  static let spectra: [Law] = [
    Law("page rank adds up to 1") { draws in
      abs(draws.graph().pageRank().reduce(0, +) - 1) < 1e-9
        && abs(draws.graph(.directed).pageRank().reduce(0, +) - 1) < 1e-9
    },
    Law("two copies side by side have half the page rank each") { draws in
      let graph = draws.graph(.directed)
      let half = graph.pageRank().map { $0 / 2 }
      return agree(graph.beside(graph).pageRank(), half + half)
    },
    Law("weighted page rank does not feel doubled weights") { draws in
      let graph = draws.graph(.directed)
      return agree(graph.pageRank(weighting: .weighted), graph.scaled(2).pageRank(weighting: .weighted))
    },
    Law("page rank is its own next step") { draws in
      let graph = draws.graph(.directed)
      let rank = graph.pageRank()
      let n = Double(graph.nodeCount)
      let dangling = rank.indices.filter { graph.degree(of: $0) == 0 }.reduce(0.0) { $0 + rank[$1] }
      var next = [Double](repeating: 0.15 / n + 0.85 * dangling / n, count: graph.nodeCount)
      for tie in graph.edges { next[tie.target] += 0.85 * rank[tie.source] / Double(graph.degree(of: tie.source)) }
      return agree(rank, next)
    },
    Law("the eigenvector is carried to a multiple of itself, largest entry 1, 0 outside its component") { draws in
      let graph = draws.graph { $0.edgeCount > 0 }
      let vector = graph.eigenvector()
      let carried = vector.indices.map { node in graph.neighbors(of: node).reduce(0.0) { $0 + vector[Int($1)] } }
      guard let top = vector.indices.max(by: { vector[$0] < vector[$1] }), vector[top] == 1 else { return false }
      let pieces = graph.components()
      return zip(vector, carried).allSatisfy { abs($0 * carried[top] - $1) < 1e-8 }
        && vector.indices.allSatisfy { (vector[$0] > 0) == (pieces.labels[$0] == pieces.labels[top]) }
    },
    Law("the weighted eigenvector does not feel doubled weights") { draws in
      let graph = draws.graph()
      return agree(graph.eigenvector(weighting: .weighted), graph.scaled(2).eigenvector(weighting: .weighted))
    },
  ]
}
