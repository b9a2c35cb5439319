/// Ties whose ends are exchanged at random while every node keeps its degree.
///
/// A trial takes two ties a → b and c → d and makes them a → d and c → b. It is refused where that would make a self-loop
/// or a tie that is there already; a refused trial counts as a trial, so that all networks with these degrees come up
/// equally often in the long run. Undirected ties are turned round first with probability ½. A tie keeps its
/// place in the list, its source side (if directed) and its weight.
///
/// Source: Maslov & Sneppen 2002, Science 296:910; refusals: Artzy-Randrup & Stone 2005, Phys. Rev. E 72:056708.
struct TieSwaps: Sendable {
  private var entries: [Entry]
  private var rows: TieRows
  private let kind: Graph.Kind
  /// Takes what is read ahead of its use, so that the reading is not left out.
  private var witness: UInt32 = 0

  /// source << 32 | target.
  var ties: [UInt64] { entries.map(\.ends) }

  /// - Parameter ties: source << 32 | target; all different, no self-loops.
  /// - Complexity: O(n + m) where most nodes have few ties.
  init(_ ties: [UInt64], nodeCount: Int, kind: Graph.Kind) {
    var entries: [Entry] = []
    entries.reserveCapacity(ties.count)
    rows = TieRows(ties, nodeCount: nodeCount, kind: kind) { entries.append(Entry(ends: $0, cells: $1)) }
    self.entries = entries
    self.kind = kind
  }

  /// - Complexity: O(1) a trial where most nodes have few ties.
  mutating func run(trials: Int, using random: inout SeededGenerator) {
    guard entries.count > 1, trials > 0 else { return }
    let isDirected = kind == .directed
    var seen = witness
    entries.withUnsafeMutableBufferPointer { entries in
      rows.withCells { rows in
        // Two runs of the same text, so that the kind is not asked in the innermost loops.
        if isDirected {
          Self.run(trials, entries, rows, turns: 0, &random, &seen)
        } else {
          Self.run(trials, entries, rows, turns: 1, &random, &seen)
        }
      }
    }
    witness = seen
  }

  /// Trials are drawn a batch ahead and their memory is looked at, so that cache misses overlap. What a trial does is
  /// decided only when its turn comes, on the ties as they are then.
  @inline(__always)
  private static func run(
    _ trials: Int, _ entries: UnsafeMutableBufferPointer<Entry>, _ rows: TieRows.Open, turns: UInt64,
    _ random: inout SeededGenerator, _ witness: inout UInt32
  ) {
    let count = UInt64(entries.count)
    let ties = entries.baseAddress!
    let batch = 32
    var draws = random
    var seen = witness
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
              second: UInt32(truncatingIfNeeded: ((bits & 0xFFFF_FFFE) &* count) &>> 32), turn: 0 &- (bits & turns)))
        }
        for index in 0..<size {
          let (one, two) = (ties[Int(drawn[index].first)], ties[Int(drawn[index].second)])
          seen &+= rows.glance(one.ends, one.cells) ^ rows.glance(two.ends, two.cells)
        }
        for index in 0..<size {
          let draw = drawn[index]
          let (one, two) = (ties[Int(draw.first)], ties[Int(draw.second)])
          let ends = two.ends.halvesExchanged(where: draw.turn)
          let (a, b) = (UInt32(truncatingIfNeeded: one.ends &>> 32), UInt32(truncatingIfNeeded: one.ends))
          let (c, d) = (UInt32(truncatingIfNeeded: ends &>> 32), UInt32(truncatingIfNeeded: ends))
          if a == d || c == b || a == c || b == d { continue }
          if rows.has(a, d) || rows.has(c, b) { continue }
          let (first, second) = rows.exchange(a, b, one.cells, c, d, two.cells, isTurned: draw.turn)
          ties[Int(draw.first)] = Entry(ends: UInt64(a) << 32 | UInt64(d), cells: first)
          ties[Int(draw.second)] = Entry(ends: UInt64(c) << 32 | UInt64(b), cells: second)
        }
      }
    }
    random = draws
    witness = seen
  }

  /// A tie, and where its ends are written.
  private struct Entry: Sendable {
    /// source << 32 | target.
    var ends: UInt64
    /// Cell of ``TieRows`` in the source's row << 32 | cell in the target's row.
    var cells: UInt64
  }
}

/// One trial as drawn: two places in the list of ties, and whether the second is turned round (all bits or none).
private struct Draw {
  var first: UInt32
  var second: UInt32
  var turn: UInt64
}
