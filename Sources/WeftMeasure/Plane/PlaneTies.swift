internal import WeftGraph

/// Where a tie of a plane runs.
enum TieReach: Sendable, Hashable { case inside, outward }

extension Analysis {
  /// Every tie of a plane once: those with at least one end among its members.
  ///
  /// `body` gets a member, the other end, the weight and whether both ends are members. Ties come in the order of
  /// members and then partners, so sums are the same on every run. O(Σ degrees of the members).
  func forEachTie(
    of plane: Plane, in graph: Graph, isMember: inout [Bool], _ body: (Int, Int, Double, TieReach) -> Void
  ) {
    for member in plane.members { isMember[member] = true }
    for member in plane.members {
      for slot in graph.outgoing.offsets[member]..<graph.outgoing.offsets[member + 1] {
        let other = Int(graph.outgoing.targets[slot])
        if !isMember[other] {
          body(member, other, graph.outgoing.weights[slot], .outward)
        } else if member < other {
          body(member, other, graph.outgoing.weights[slot], .inside)
        }
      }
    }
    for member in plane.members { isMember[member] = false }
  }

  /// Sums of strength over each plane's ties: `part` names the sum that a tie adds to, `nil` = none.
  func tieSums(
    _ planes: [Plane], in graph: Graph, parts: Int, _ part: (Int, Int, TieReach) -> Int?
  ) -> [[Double]] {
    var isMember = [Bool](repeating: false, count: count)
    return planes.map { plane in
      var sums = [Double](repeating: 0, count: parts)
      forEachTie(of: plane, in: graph, isMember: &isMember) { one, other, weight, reach in
        if let part = part(one, other, reach) { sums[part] += weight }
      }
      return sums
    }
  }
}

/// (a − b)/(a + b); `nil` where both are 0.
func balance(_ a: Double, _ b: Double) -> Double? { a + b > 0 ? (a - b) / (a + b) : nil }
