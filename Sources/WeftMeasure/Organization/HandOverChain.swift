internal import WeftGraph
internal import WeftModel

/// The tasks' ways through the organisations, and the chain of probabilities made of them.
struct HandOverChain: Sendable {
  /// One task: its steps in numeric order (equal steps in file order).
  struct Way: Sendable {
    var steps: [HandOver]
    /// The target of the last step.
    var lastHolder: Int { steps[steps.count - 1].target }
    /// Whoever handed it on, each once, ascending.
    var givers: [Int] { Array(Set(steps.map(\.source))).sorted() }
    /// Whoever ever held it, each once, ascending.
    var holders: [Int] { Array(Set(steps.flatMap { [$0.source, $0.target] })).sorted() }
  }

  /// Tasks in the order of their first row.
  let ways: [Way]
  let organizationCount: Int

  init(_ network: Network) {
    var places: [[UInt8]: Int] = [:]
    var ways: [Way] = []
    for row in network.handOvers {
      let key = Array(row.task.utf8)
      if let place = places[key] {
        ways[place].steps.append(row)
      } else {
        places[key] = ways.count
        ways.append(Way(steps: [row]))
      }
    }
    for place in ways.indices {
      let rows = ways[place].steps
      ways[place].steps = rows.indices.sorted { (rows[$0].step, $0) < (rows[$1].step, $1) }.map { rows[$0] }
    }
    self.ways = ways
    organizationCount = network.organizations.count
  }

  /// By organisation: share of the tasks it handed on whose last holder is itself; `nil` where it handed none on.
  var backflow: [Double?] {
    var handed = [Int](repeating: 0, count: organizationCount)
    var back = handed
    for way in ways {
      for giver in way.givers { handed[giver] += 1 }
      if way.givers.contains(way.lastHolder) { back[way.lastHolder] += 1 }
    }
    return handed.indices.map { handed[$0] > 0 ? Double(back[$0]) / Double(handed[$0]) : nil }
  }

  /// By organisation: mean number of steps of the tasks that it ever held; `nil` where it held none.
  var meanSteps: [Double?] {
    var held = [Int](repeating: 0, count: organizationCount)
    var steps = held
    for way in ways {
      for holder in way.holders {
        held[holder] += 1
        steps[holder] += way.steps.count
      }
    }
    return held.indices.map { held[$0] > 0 ? Double(steps[$0]) / Double(held[$0]) : nil }
  }

  /// By organisation: number of tasks whose last holder it is.
  var finallyHeld: [Int] {
    var held = [Int](repeating: 0, count: organizationCount)
    for way in ways { held[way.lastHolder] += 1 }
    return held
  }

  /// By organisation: probability that a task which leaves it comes back; `nil` where it never held one.
  var returnProbability: [Double?] {
    var arcs: [Graph.Edge] = []
    var repeats = [Int](repeating: 0, count: organizationCount)
    var seen = [Bool](repeating: false, count: organizationCount)
    for way in ways {
      for step in way.steps {
        seen[step.source] = true
        seen[step.target] = true
        if step.source == step.target {
          repeats[step.source] += 1
        } else {
          arcs.append(Graph.Edge(step.source, step.target))
        }
      }
    }
    let flow = Graph(nodeCount: organizationCount, edges: arcs, kind: .directed)
    let result = AbsorbingChain(flow: flow, repeats: repeats, finished: finallyHeld).returnProbabilities()
    return seen.indices.map { seen[$0] ? result[$0] : nil }
  }
}
