import Foundation
import WeftGraph

/// `kernels edges MODEL N SEED` writes an edge list;
/// `kernels time KERNEL MODEL N SEED THREADS TIMES` prints the seconds of each run, passed and computed;
/// `kernels values KERNEL MODEL N SEED THREADS` prints the result, one number a line.
/// MODEL: county (44 % pendant), lean (20 %), attachment.
@main
struct Kernels {
  static func main() throws {
    let words = CommandLine.arguments
    let at = words[1] == "edges" ? 2 : 3
    var random = SeededDraws(state: UInt64(words[at + 2])!)
    let nodeCount = Int(words[at + 1])!
    let county =
      switch words[at] {
      case "county": County(nodeCount: nodeCount, pendant: 0.44, degree: 7, random: &random)
      case "lean": County(nodeCount: nodeCount, pendant: 0.2, degree: 7, random: &random)
      default: County(attachment: nodeCount, random: &random)
      }
    if words[1] == "edges" {
      print(county.edges.map { "\($0.low) \($0.high)" }.joined(separator: "\n"))
      return
    }
    let kernel = Kernel(words[2], county, threads: Int(words[6])!)
    if words[1] == "values" {
      print(kernel.run().map { "\($0)" }.joined(separator: "\n"))
      return
    }
    for _ in 0..<Int(words[7])! {
      var first = 0.0
      let start = clock()
      let time = ContinuousClock().measure { first = kernel.run().first ?? 0 }
      let processor = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      precondition(!first.isNaN)
      print(Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds), processor)
    }
  }
}

struct Kernel {
  var name: String
  var threads: Int
  var graph: Graph
  var lateral: Graph
  var queries: [NearnessQuery]

  init(_ name: String, _ county: County, threads: Int) {
    self.name = name
    self.threads = threads
    let edges = county.edges.map { Graph.Edge($0.low, $0.high) }
    graph = Graph(nodeCount: county.towns.count, edges: edges, kind: .undirected)
    lateral = Graph(nodeCount: graph.nodeCount, edges: edges[county.lineCount...], kind: .undirected)
    var towns = [[Int32]](repeating: [], count: (county.towns.max() ?? 0) + 1)
    for (node, town) in county.towns.enumerated() { towns[town].append(Int32(node)) }
    let woven = lateral
    queries = towns.map { town in
      NearnessQuery(sources: town, targets: town.filter { woven.degree(of: Int($0)) > 0 })
    }
  }

  func run() -> [Double] {
    switch name {
    case "betweenness": graph.betweenness(threads: threads)
    case "weighted": graph.betweenness(.inverseWeight, threads: threads)
    case "distances": graph.distanceSummary(threads: threads).harmonic
    case "suspension":
      zip(
        graph.harmonicSums(lanes: queries, threads: threads).joined(),
        lateral.harmonicSums(lanes: queries, threads: threads).joined()
      ).map { $0 == 0 ? 0 : 1 - $1 / $0 }
    case "pagerank": graph.pageRank()
    case "eigenvector": graph.eigenvector()
    default: fatalError("no kernel \(name)")
    }
  }
}
