/// Breadth-first search from up to 512 nodes at once, one bit lane each; few searches are cheaper with narrow masks.
///
/// A node keeps a bit a lane: which lanes have seen it. One sweep over the arcs moves every search one level on. Few nodes
/// at the front hand their lanes on; where many are, every node that lacks lanes gathers them instead.
/// Source: Then et al. 2014, "The more the merrier"; gathering as in Beamer et al. 2012.
struct LaneSearch<Mask: LaneMask> {
  static var width: Int { Mask.width }

  private let rows: CompactRows
  private let back: CompactRows
  private let seen: UnsafeMutablePointer<Mask>
  private let one: UnsafeMutablePointer<Mask>
  private let other: UnsafeMutablePointer<Mask>

  /// Call ``free()`` when done.
  ///
  /// - Parameters:
  ///   - rows: along which lanes are handed on.
  ///   - back: the same arcs turned round, along which they are gathered.
  init(_ rows: CompactRows, back: CompactRows) {
    self.rows = rows
    self.back = back
    seen = .allocate(capacity: rows.nodeCount)
    one = .allocate(capacity: rows.nodeCount)
    other = .allocate(capacity: rows.nodeCount)
    seen.initialize(repeating: .zero, count: rows.nodeCount)
    one.initialize(repeating: .zero, count: rows.nodeCount)
    other.initialize(repeating: .zero, count: rows.nodeCount)
  }

  func free() {
    seen.deallocate()
    one.deallocate()
    other.deallocate()
  }

  /// Searches along the rows from every lane; `arrive` is told of each node, level ≥ 1 and the lanes that come new.
  ///
  /// - Parameters:
  ///   - lanes: starting node of each lane, at most ``width``; a node may start several lanes.
  ///   - nodes: a stretch of nodes that no lane leaves.
  ///   - isDone: asked before every level; `true` ends the search.
  /// - Complexity: O(m · levels) masks at most; nodes that have all lanes cost nothing more.
  @inline(__always)
  func run(
    lanes: some Collection<Int32>, within nodes: Range<Int>, isDone: () -> Bool = { false },
    arrive: (_ node: Int, _ level: Int, _ lanes: Mask) -> Void
  ) {
    precondition(lanes.count <= Self.width, "no more lanes than bits")
    var all = Mask.zero
    for node in nodes {
      seen[node] = .zero
      one[node] = .zero
      other[node] = .zero
    }
    var active: [Int32] = []
    for (lane, start) in lanes.enumerated() {
      if seen[Int(start)].isEmpty { active.append(start) }
      all.insert(lane)
      seen[Int(start)].insert(lane)
      one[Int(start)].insert(lane)
    }
    let (offsets, targets) = (rows.offsets, rows.targets)
    let (backOffsets, backTargets) = (back.offsets, back.targets)
    var (current, next) = (one, other)
    var touched: [Int32] = []
    var activeCount = active.count
    var isListed = true
    var level = 0
    while activeCount > 0, !isDone() {
      level += 1
      if activeCount * 8 > nodes.count {
        activeCount = 0
        for node in nodes {
          let had = seen[node]
          if had.exclusive(all).isEmpty { continue }
          var come = Mask.zero
          for slot in Int(backOffsets[node])..<Int(backOffsets[node + 1]) {
            come.unite(current[Int(backTargets[slot])])
          }
          come = come.without(had)
          if come.isEmpty { continue }
          next[node] = come
          seen[node].unite(come)
          activeCount += 1
          arrive(node, level, come)
        }
        for node in nodes { current[node] = .zero }
        isListed = false
      } else {
        if !isListed {
          active.removeAll(keepingCapacity: true)
          for node in nodes where !current[node].isEmpty { active.append(Int32(node)) }
          isListed = true
        }
        touched.removeAll(keepingCapacity: true)
        for node in active {
          let give = current[Int(node)]
          current[Int(node)] = .zero
          for slot in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
            let target = Int(targets[slot])
            if next[target].isEmpty { touched.append(Int32(target)) }
            next[target].unite(give)
          }
        }
        active.removeAll(keepingCapacity: true)
        for node in touched {
          let come = next[Int(node)].without(seen[Int(node)])
          next[Int(node)] = come
          if come.isEmpty { continue }
          seen[Int(node)].unite(come)
          active.append(node)
          arrive(Int(node), level, come)
        }
        activeCount = active.count
      }
      swap(&current, &next)
    }
  }
}

/// 512 lanes.
typealias WideMask = SIMD8<UInt64>

/// 512 searches at once.
typealias WideSearch = LaneSearch<WideMask>

extension SIMD8<UInt64> {
  /// Whether no bit is set; compared as words, which is faster than as vectors.
  @inline(__always)
  var isEmpty: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] == 0
  }

  /// Number of bits set: all words are counted side by side, since the plain instruction set has no population count.
  @inline(__always)
  var population: Int {
    let pairs = self &- ((self &>> 1) & 0x5555_5555_5555_5555)
    let nibbles = (pairs & 0x3333_3333_3333_3333) &+ ((pairs &>> 2) & 0x3333_3333_3333_3333)
    let bytes = (nibbles &+ (nibbles &>> 4)) & 0x0F0F_0F0F_0F0F_0F0F
    // Eight words of bytes up to 8 each make bytes up to 64.
    let four = bytes.lowHalf &+ bytes.highHalf
    let two = four.lowHalf &+ four.highHalf
    let word = two[0] &+ two[1]
    let halves = (word & 0x00FF_00FF_00FF_00FF) &+ ((word &>> 8) & 0x00FF_00FF_00FF_00FF)
    return Int((halves &* 0x0001_0001_0001_0001) &>> 48)
  }
}
