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
  private var words: [UInt64]
  private let set: Set
  private let kind: Graph.Kind
  /// Takes what is read ahead of its use, so that the reading is not left out.
  private var witness: UInt64 = 0

  init(_ ties: [UInt64], nodeCount: Int, kind: Graph.Kind) {
    self.ties = ties
    self.kind = kind
    let set = Set(nodeCount: nodeCount, tieCount: ties.count)
    var words = set.emptyWords
    words.withUnsafeMutableBufferPointer { words in
      for tie in ties {
        let (one, other) = TieSwaps.ordered(UInt32(tie >> 32), UInt32(truncatingIfNeeded: tie), kind)
        precondition(!set.contains(words.baseAddress!, one, other), "ties to be swapped must differ")
        set.insert(words.baseAddress!, one, other)
      }
    }
    self.words = words
    self.set = set
  }

  @inline(__always)
  private static func ordered(_ one: UInt32, _ other: UInt32, _ kind: Graph.Kind) -> (UInt32, UInt32) {
    kind == .directed ? (one, other) : (min(one, other), max(one, other))
  }

  /// - Complexity: O(1) a trial on average.
  mutating func run(trials: Int, using random: inout SeededGenerator) {
    guard ties.count > 1, trials > 0 else { return }
    let (set, kind) = (set, kind)
    var seen = witness
    ties.withUnsafeMutableBufferPointer { ties in
      words.withUnsafeMutableBufferPointer { words in
        switch kind {
        case .directed:
          Self.run(trials, ties, words.baseAddress!, set, .directed, &random, &seen)
        case .undirected:
          Self.run(trials, ties, words.baseAddress!, set, .undirected, &random, &seen)
        }
      }
    }
    witness = seen
  }

  /// Trials are drawn a batch ahead and their memory is looked at, so that cache misses overlap. What a trial does is
  /// decided only when its turn comes, on the ties as they are then.
  @inline(__always)
  private static func run(
    _ trials: Int, _ ties: UnsafeMutableBufferPointer<UInt64>, _ words: Set.Words, _ set: Set, _ kind: Graph.Kind,
    _ random: inout SeededGenerator, _ witness: inout UInt64
  ) {
    let count = UInt64(ties.count)
    let ties = ties.baseAddress!
    let batch = 32
    var draws = random
    var seen: UInt64 = 0
    var left = trials
    withUnsafeTemporaryAllocation(of: Draw.self, capacity: batch) { drawn in
      let drawn = drawn.baseAddress!
      while left > 0 {
        let size = min(left, batch)
        left -= size
        for index in 0..<size {
          let bits = draws.next()
          // Two 32-bit draws by multiplication. Their bias is below count / 2³², which no test can see.
          (drawn + index).initialize(
            to: Draw(
              first: UInt32(truncatingIfNeeded: ((bits &>> 32) &* count) &>> 32),
              second: UInt32(truncatingIfNeeded: ((bits & 0xFFFF_FFFE) &* count) &>> 32),
              turn: kind == .undirected ? 0 &- (bits & 1) : 0))
        }
        for index in 0..<size { seen &+= ties[Int(drawn[index].first)] ^ ties[Int(drawn[index].second)] }
        for index in 0..<size {
          let (a, b, c, d) = drawn[index].ends(ties)
          let (x, y) = (ordered(a, d, kind), ordered(c, b, kind))
          let (u, v) = (ordered(a, b, kind), ordered(c, d, kind))
          seen &+= set.glance(words, x.0, x.1) ^ set.glance(words, y.0, y.1)
          seen &+= set.glance(words, u.0, u.1) ^ set.glance(words, v.0, v.1)
        }
        for index in 0..<size {
          let (a, b, c, d) = drawn[index].ends(ties)
          if a == d || c == b || a == c || b == d { continue }
          let (x, y) = (ordered(a, d, kind), ordered(c, b, kind))
          if set.contains(words, x.0, x.1) || set.contains(words, y.0, y.1) { continue }
          let (u, v) = (ordered(a, b, kind), ordered(c, d, kind))
          set.remove(words, u.0, u.1)
          set.remove(words, v.0, v.1)
          set.insert(words, x.0, x.1)
          set.insert(words, y.0, y.1)
          ties[Int(drawn[index].first)] = UInt64(a) << 32 | UInt64(d)
          ties[Int(drawn[index].second)] = UInt64(c) << 32 | UInt64(b)
        }
      }
    }
    random = draws
    witness ^= seen
  }
}

/// One trial as drawn: two places in the list of ties, and whether the second is turned round (all bits or none).
private struct Draw {
  var first: UInt32
  var second: UInt32
  var turn: UInt64

  /// The ends a → b and c → d as they are now; without a branch, since turning is a coin toss.
  @inline(__always)
  func ends(_ ties: UnsafeMutablePointer<UInt64>) -> (a: UInt32, b: UInt32, c: UInt32, d: UInt32) {
    let (one, two) = (ties[Int(first)], ties[Int(second)])
    // Turning moves the low half up and the high half down.
    let mixed = ((two &>> 32) ^ (two & 0xFFFF_FFFF)) & turn
    let turned = two ^ (mixed | mixed &<< 32)
    return (
      UInt32(truncatingIfNeeded: one &>> 32), UInt32(truncatingIfNeeded: one),
      UInt32(truncatingIfNeeded: turned &>> 32), UInt32(truncatingIfNeeded: turned)
    )
  }
}
