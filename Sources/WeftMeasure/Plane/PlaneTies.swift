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
    let (offsets, targets, weights) = (graph.outgoing.offsets, graph.outgoing.targets, graph.outgoing.weights)
    for member in plane.members { isMember[member] = true }
    for member in plane.members {
      for slot in offsets[member]..<offsets[member + 1] {
        let other = Int(targets[slot])
        if !isMember[other] {
          body(member, other, weights[slot], .outward)
        } else if member < other {
          body(member, other, weights[slot], .inside)
        }
      }
    }
    for member in plane.members { isMember[member] = false }
  }

  /// Sums of strength over each plane's ties: `part` names the sum that a tie adds to, `nil` = none.
  func tieSums(
    _ planes: [Plane], in graph: Graph, parts: Int, _ part: @Sendable (Int, Int, TieReach) -> Int?
  ) -> [[Double]] {
    let benches = Workbenches { [Bool](repeating: false, count: self.count) }
    let order = FixedBlocks.largestFirst(planes.map(\.members.count))
    let sums = FixedBlocks.map(count: planes.count, threads: options.threads) { index in
      benches.use { isMember in
        var sums = [Double](repeating: 0, count: parts)
        forEachTie(of: planes[order[index]], in: graph, isMember: &isMember) { one, other, weight, reach in
          if let part = part(one, other, reach) { sums[part] += weight }
        }
        return sums
      }
    }
    var result = [[Double]](repeating: [], count: planes.count)
    for (plane, sum) in zip(order, sums) { result[plane] = sum }
    return result
  }
}

/// (a − b)/(a + b); `nil` where both are 0.
func balance(_ a: Double, _ b: Double) -> Double? { a + b > 0 ? (a - b) / (a + b) : nil }
