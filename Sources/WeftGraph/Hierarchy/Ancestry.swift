/// Who stands above whom in a condensation.
///
/// A component with one superior has that superior and everything above it above it, so lists are kept only for
/// *heads*: components with no superior or several. In a forest the roots are the only heads.
struct Ancestry {
  /// The nearest head at or above each component, along single superiors.
  let head: [Int32]
  /// Number of nodes (not components) above each component.
  let nodesAbove: [Int]
  /// Number of components above each component.
  let above: [Int]
  /// Place of each component in the order from top to bottom.
  let place: [Int32]
  /// Places of all components above a head, ascending; empty for all others.
  let ancestors: [[Int32]]
  /// The only superior; −1 where there is none or several.
  let superior: [Int32]

  /// - Complexity: O(components + arcs + the lists of the heads).
  init(_ graph: Condensation) {
    var head = [Int32](repeating: 0, count: graph.count)
    var nodesAbove = [Int](repeating: 0, count: graph.count)
    var above = [Int](repeating: 0, count: graph.count)
    var place = [Int32](repeating: 0, count: graph.count)
    var ancestors = [[Int32]](repeating: [], count: graph.count)
    var superior = [Int32](repeating: -1, count: graph.count)
    var seen = [Int32](repeating: -1, count: graph.count)
    for (index, item) in graph.order.enumerated() { place[Int(item)] = Int32(index) }
    for item in graph.order {
      let own = Int(item)
      let superiors = graph.incoming.row(own)
      if superiors.count == 1, let only = superiors.first {
        superior[own] = only
        head[own] = head[Int(only)]
        above[own] = above[Int(only)] + 1
        nodesAbove[own] = nodesAbove[Int(only)] + graph.sizes[Int(only)]
        continue
      }
      head[own] = item
      var stack = Array(superiors)
      for next in stack { seen[Int(next)] = item }
      var list: [Int32] = []
      while let next = stack.popLast() {
        list.append(place[Int(next)])
        nodesAbove[own] += graph.sizes[Int(next)]
        for further in graph.incoming.row(Int(next)) where seen[Int(further)] != item {
          seen[Int(further)] = item
          stack.append(further)
        }
      }
      list.sort()
      above[own] = list.count
      ancestors[own] = list
    }
    self.head = head
    self.nodesAbove = nodesAbove
    self.above = above
    self.place = place
    self.ancestors = ancestors
    self.superior = superior
  }
}
