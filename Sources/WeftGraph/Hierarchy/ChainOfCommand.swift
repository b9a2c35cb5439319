/// How deep and how wide a network of command is.
public struct ChainOfCommand: Sendable, Equatable {
  /// Steps from the top to each node along the longest chain; nodes of one loop share their level.
  public let levels: [Int]
  /// Steps of the longest chain; 0 where there are no arcs between components.
  public let depth: Int
  /// Mean number of direct subordinates over those that have any; `nil` where none has.
  public let span: Double?
  /// The most direct subordinates of any.
  public let widest: Int
}

extension Graph {
  /// Depth and span of command, on the graph of strong components, so that loops do not matter.
  ///
  /// Arcs run from superior to subordinate. Several arcs between two components count once; a loop is one superior.
  ///
  /// - Complexity: O(n + m) but for sorting.
  public func chainOfCommand() -> ChainOfCommand {
    let graph = Condensation(self)
    var level = [Int](repeating: 0, count: graph.count)
    var (leaders, ties, widest) = (0, 0, 0)
    for item in graph.order {
      let below = graph.outgoing.row(Int(item))
      for next in below { level[Int(next)] = max(level[Int(next)], level[Int(item)] + 1) }
      if below.isEmpty { continue }
      leaders += 1
      ties += below.count
      widest = max(widest, below.count)
    }
    return ChainOfCommand(
      levels: graph.component.map { level[Int($0)] },
      depth: level.max() ?? 0,
      span: leaders == 0 ? nil : Double(ties) / Double(leaders),
      widest: widest)
  }
}
