/// A directed graph with every strong component drawn together into one node: a graph without cycles.
struct Condensation {
  /// Component of each node.
  let component: [Int32]
  /// Number of nodes in each component.
  let sizes: [Int]
  /// Components with every arc's source before its target.
  let order: [Int32]
  /// Rows of distinct components that a component has arcs to.
  let outgoing: ComponentRows
  /// Rows of distinct components that have arcs to a component.
  let incoming: ComponentRows

  var count: Int { sizes.count }

  /// - Complexity: O(n + m) but for the sorting of rows.
  init(_ graph: Graph) {
    let parts = graph.strongComponents()
    let component = parts.labels.map(Int32.init)
    var arcs: [(Int32, Int32)] = []
    for source in 0..<graph.nodeCount {
      for slot in graph.outgoing.offsets[source]..<graph.outgoing.offsets[source + 1] {
        let (one, other) = (component[source], component[Int(graph.outgoing.targets[slot])])
        if one != other { arcs.append((one, other)) }
      }
    }
    let outgoing = ComponentRows(arcs, count: parts.count)
    let incoming = ComponentRows(arcs.map { ($0.1, $0.0) }, count: parts.count)
    var waiting = (0..<parts.count).map { incoming.row($0).count }
    var order: [Int32] = (0..<Int32(parts.count)).filter { waiting[Int($0)] == 0 }
    var head = 0
    while head < order.count {
      for next in outgoing.row(Int(order[head])) {
        waiting[Int(next)] -= 1
        if waiting[Int(next)] == 0 { order.append(next) }
      }
      head += 1
    }
    self.component = component
    self.sizes = parts.sizes
    self.outgoing = outgoing
    self.incoming = incoming
    self.order = order
  }
}

/// Sorted rows of distinct numbers.
struct ComponentRows {
  private let offsets: [Int]
  private let values: [Int32]

  init(_ arcs: [(Int32, Int32)], count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for arc in arcs { starts[Int(arc.0) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    var next = starts
    var all = [Int32](repeating: 0, count: arcs.count)
    for arc in arcs {
      all[next[Int(arc.0)]] = arc.1
      next[Int(arc.0)] += 1
    }
    var offsets = [0]
    offsets.reserveCapacity(count + 1)
    var values: [Int32] = []
    values.reserveCapacity(arcs.count)
    for row in 0..<count {
      let begin = values.count
      for value in all[starts[row]..<starts[row + 1]].sorted() where values.count == begin || values.last != value {
        values.append(value)
      }
      offsets.append(values.count)
    }
    self.offsets = offsets
    self.values = values
  }

  func row(_ index: Int) -> ArraySlice<Int32> { values[offsets[index]..<offsets[index + 1]] }
}
