/// Ties whose ends are exchanged at random while every node keeps its degree.
///
/// A trial takes two ties a → b and c → d and makes them a → d and c → b. It is refused where that would make a self-loop
/// or a tie that is there already; a refused trial counts as a trial, so that all networks with these degrees come up
/// equally often in the long run. Undirected ties are turned round first with probability ½. A tie keeps its
/// place in the list, its source side (if directed) and its weight.
///
/// Source: Maslov & Sneppen 2002, Science 296:910; refusals: Artzy-Randrup & Stone 2005, Phys. Rev. E 72:056708.
struct TieSwaps<Set: TieSet>: Sendable {
  /// source << 32 | target.
  private(set) var ties: [UInt64]
  private var present: Set
  private let kind: Graph.Kind

  init(_ ties: [UInt64], nodeCount: Int, kind: Graph.Kind) {
    self.ties = ties
    self.kind = kind
    present = Set(nodeCount: nodeCount, tieCount: ties.count)
    present.withCursor { present in
      for tie in ties {
        let (one, other) = TieSwaps.ordered(UInt32(tie >> 32), UInt32(truncatingIfNeeded: tie), kind)
        precondition(!present.contains(one, other), "ties to be swapped must differ")
        present.insert(one, other)
      }
    }
  }

  @inline(__always)
  private static func ordered(_ one: UInt32, _ other: UInt32, _ kind: Graph.Kind) -> (UInt32, UInt32) {
    kind == .directed || one < other ? (one, other) : (other, one)
  }

  /// - Complexity: O(1) a trial on average.
  mutating func run(trials: Int, using random: inout SeededGenerator) {
    guard ties.count >= 2 else { return }
    // Moved out and back, so that the loop works on storage nobody else holds.
    var ties = self.ties
    self.ties = []
    var present = self.present
    self.present = Set(nodeCount: 0, tieCount: 0)
    var draws = random
    ties.withUnsafeMutableBufferPointer { ties in
      present.withCursor { TieSwaps.run(ties, $0, kind, trials: trials, &draws) }
    }
    self.ties = ties
    self.present = present
    random = draws
  }

  private static func run(
    _ ties: UnsafeMutableBufferPointer<UInt64>, _ present: Set.Cursor, _ kind: Graph.Kind, trials: Int,
    _ random: inout SeededGenerator
  ) {
    var draws = random
    let count = UInt64(ties.count)
    // Trials are drawn a batch ahead and their memory is looked at, so that cache misses overlap. What a
    // trial does is decided only when its turn comes, on the ties as they are then.
    let batch = 32
    var firsts = [Int](repeating: 0, count: batch)
    var seconds = [Int](repeating: 0, count: batch)
    var left = trials
    var witness: UInt64 = 0
    while left > 0 {
      let size = min(left, batch)
      left -= size
      for index in 0..<size {
        let bits = draws.next()
        // Two 32-bit draws by multiplication. Their bias is below count / 2³², which no test can see.
        firsts[index] = Int(((bits >> 32) &* count) >> 32)
        seconds[index] = Int(((bits & 0xFFFF_FFFE) &* count) >> 32) << 1 | Int(bits & 1)
      }
      for index in 0..<size { witness &+= ties[firsts[index]] ^ ties[seconds[index] >> 1] }
      for index in 0..<size {
        let (one, two) = (ties[firsts[index]], ties[seconds[index] >> 1])
        let (a, b) = (UInt32(one >> 32), UInt32(truncatingIfNeeded: one))
        let (c, d) = (UInt32(two >> 32), UInt32(truncatingIfNeeded: two))
        let turn = kind == .undirected && seconds[index] & 1 == 1
        let (near, far) = turn ? (d, c) : (c, d)
        let (x, y) = (TieSwaps.ordered(a, far, kind), TieSwaps.ordered(near, b, kind))
        witness &+= present.glance(x.0, x.1) ^ present.glance(y.0, y.1)
        let (u, v) = (TieSwaps.ordered(a, b, kind), TieSwaps.ordered(c, d, kind))
        witness &+= present.glance(u.0, u.1) ^ present.glance(v.0, v.1)
      }
      for index in 0..<size {
        let (first, second) = (firsts[index], seconds[index] >> 1)
        let (one, two) = (ties[first], ties[second])
        let (a, b) = (UInt32(one >> 32), UInt32(truncatingIfNeeded: one))
        var (c, d) = (UInt32(two >> 32), UInt32(truncatingIfNeeded: two))
        if kind == .undirected, seconds[index] & 1 == 1 { swap(&c, &d) }
        if first == second || a == d || c == b || a == c || b == d { continue }
        let (x, y) = (TieSwaps.ordered(a, d, kind), TieSwaps.ordered(c, b, kind))
        if present.contains(x.0, x.1) || present.contains(y.0, y.1) { continue }
        let (u, v) = (TieSwaps.ordered(a, b, kind), TieSwaps.ordered(c, d, kind))
        present.remove(u.0, u.1)
        present.remove(v.0, v.1)
        present.insert(x.0, x.1)
        present.insert(y.0, y.1)
        ties[first] = UInt64(a) << 32 | UInt64(d)
        ties[second] = UInt64(c) << 32 | UInt64(b)
      }
    }
    withExtendedLifetime(witness) {}
    random = draws
  }
}
