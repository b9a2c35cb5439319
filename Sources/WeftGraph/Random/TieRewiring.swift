/// Ties made ready to be rewired again and again, each time from the same start.
///
/// What ``Graph/rewired(_:nodeCount:kind:classes:swaps:using:)`` does, for many draws.
public struct TieRewiring: Sendable {
  private let edges: [Graph.Edge]
  /// By class: the places of its ties in ``edges``.
  private let members: [[Int]]
  /// By class, as it was at the start.
  private let start: [TieSwaps]

  /// - Parameters:
  ///   - edges: no self-loops, no two alike in one class.
  ///   - classes: the class of each edge, any numbers; `nil` for one class.
  /// - Complexity: O(n + m).
  public init(_ edges: [Graph.Edge], nodeCount: Int, kind: Graph.Kind, classes: [Int]? = nil) {
    precondition(classes == nil || classes?.count == edges.count, "one class an edge")
    let (label, count) = Partition.dense(classes ?? edges.map { _ in 0 })
    var members = [[Int]](repeating: [], count: count)
    for (index, own) in label.enumerated() { members[own].append(index) }
    let ties = members.map { $0.map { UInt64(edges[$0].source) << 32 | UInt64(edges[$0].target) } }
    start = ties.map { TieSwaps($0, nodeCount: nodeCount, kind: kind) }
    self.edges = edges
    self.members = members
  }

  /// The ties with their ends exchanged; tie k is tie k of the start with new ends.
  ///
  /// - Parameter swaps: number of trials in all, shared among classes by their number of ties.
  /// - Complexity: O(n + m + swaps).
  public func drawn(swaps: Int, using random: inout SeededGenerator) -> [Graph.Edge] {
    var result = edges
    for (indices, state) in zip(members, start) {
      var state = state
      let share = Int((Double(swaps) * Double(indices.count) / Double(edges.count)).rounded())
      state.run(trials: share, using: &random)
      let ties = state.ties
      for (place, index) in indices.enumerated() {
        result[index].source = Int(ties[place] >> 32)
        result[index].target = Int(ties[place] & 0xFFFF_FFFF)
      }
    }
    return result
  }
}
