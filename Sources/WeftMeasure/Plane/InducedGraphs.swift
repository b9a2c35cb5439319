internal import WeftGraph
internal import WeftModel

/// Cuts a graph down to sets of its nodes.
struct Induction {
  private var place: [Int32]

  init(nodeCount: Int) { place = [Int32](repeating: -1, count: nodeCount) }

  /// The graph on `members` with every edge between two of them; node `k` is `members[k]`.
  ///
  /// - Precondition: members ascend.
  /// - Complexity: O(Σ degrees of the members).
  mutating func graph(_ graph: Graph, on members: [Int]) -> Graph {
    if members.count == graph.nodeCount { return graph }
    for (index, member) in members.enumerated() { place[member] = Int32(index) }
    let outgoing = rows(graph.outgoing, members)
    let incoming = graph.kind == .undirected ? outgoing : rows(graph.incoming, members)
    for member in members { place[member] = -1 }
    return Graph(kind: graph.kind, nodeCount: members.count, outgoing: outgoing, incoming: incoming)
  }

  private func rows(_ rows: Graph.Rows, _ members: [Int]) -> Graph.Rows {
    let (starts, ends, strengths) = (rows.offsets, rows.targets, rows.weights)
    let room = members.reduce(0) { $0 + starts[$1 + 1] - starts[$1] }
    var offsets = [0]
    offsets.reserveCapacity(members.count + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    targets.reserveCapacity(room)
    weights.reserveCapacity(room)
    for member in members {
      for slot in starts[member]..<starts[member + 1] {
        let target = place[Int(ends[slot])]
        guard target >= 0 else { continue }
        targets.append(target)
        weights.append(strengths[slot])
      }
      offsets.append(targets.count)
    }
    return Graph.Rows(offsets: offsets, targets: targets, weights: weights)
  }
}

/// The ties that run between the members of each plane, cut out of the whole when they are asked for.
struct PlaneGraphs: Sendable {
  /// Planes of no more members, or of no more than an eighth of all, are worked on side by side; larger ones one after the
  /// other by all threads.
  private static let smallLimit = 5000

  let whole: Graph
  let planes: [Plane]
  let threads: Int

  /// A result per plane, in order; `work` is told the plane's place, its graph and how many threads it may use.
  ///
  /// - Complexity: O(Σ degrees of the members) besides the work.
  func map<Result: Sendable>(_ work: @Sendable (_ plane: Int, Graph, _ threads: Int) -> Result) -> [Result] {
    let limit = max(Self.smallLimit, whole.nodeCount / 8)
    let benches = Workbenches { Induction(nodeCount: whole.nodeCount) }
    let small = FixedBlocks.largestFirst(planes.map(\.members.count)).filter { planes[$0].members.count <= limit }
    let done = FixedBlocks.map(count: small.count, threads: threads) { index in
      benches.use { induction in
        work(small[index], induction.graph(whole, on: planes[small[index]].members), 1)
      }
    }
    var results = [Result?](repeating: nil, count: planes.count)
    for (plane, result) in zip(small, done) { results[plane] = result }
    return planes.indices.map { plane in
      results[plane]
        ?? benches.use { induction in
          work(plane, induction.graph(whole, on: planes[plane].members), threads)
        }
    }
  }
}

extension Analysis {
  /// The ties of a view that run between members, for each plane.
  func inducedGraphs(_ view: View, _ planes: [Plane], kind: Graph.Kind = .undirected) -> PlaneGraphs {
    PlaneGraphs(whole: graph(view, kind: kind), planes: planes, threads: options.threads)
  }

  /// By plane: the places, among its members, of the designated cores.
  func cores(of planes: [Plane]) -> [[Int]] {
    planes.map { plane in
      plane.members.indices.filter { network.organizations[plane.members[$0]].isCore }
    }
  }
}
