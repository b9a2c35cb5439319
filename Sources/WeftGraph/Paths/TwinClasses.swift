/// Nodes that no shortest path between others can tell apart.
///
/// *False* twins have the same neighbours and no tie; *true* twins have a tie and the same other neighbours. A node
/// can have twins of one sort only, so the classes part the nodes. Source: Brandes & Pich 2007; Sarıyüce et al. 2013.
struct TwinClasses {
  enum Sort: Sendable { case single, falseTwins, trueTwins }

  /// Class of each node; classes are numbered by their first member.
  private(set) var classOf: [Int32]
  /// First member of each class.
  private(set) var first: [Int32] = []
  private(set) var sorts: [Sort] = []
  /// Number of members of each class.
  private(set) var sizes: [Int32] = []

  var count: Int { first.count }

  /// Finds the classes of an undirected graph.
  ///
  /// - Parameters:
  ///   - rows: sorted and symmetric.
  ///   - alone: nodes that are to be nobody's twin; `nil` for none.
  /// - Complexity: O(m + n log n). Equal sums of scrambled neighbours propose twins, comparing the rows decides.
  init(offsets: [Int], targets: [Int32], alone: [Bool]? = nil) {
    let size = offsets.count - 1
    var open = [UInt64](repeating: 0, count: size)
    for node in 0..<size {
      for slot in offsets[node]..<offsets[node + 1] { open[node] &+= Self.scramble(targets[slot]) }
    }
    // A node's class is known by its first member until all are found.
    var leader = (0..<size).map { Int32($0) }
    var sort = [Sort](repeating: .single, count: size)
    let closed = (0..<size).map { open[$0] &+ Self.scramble(Int32($0)) }
    for (keys, kind) in [(open, Sort.falseTwins), (closed, Sort.trueTwins)] {
      let order = (0..<size)
        .filter { offsets[$0] < offsets[$0 + 1] && sort[$0] == .single && alone?[$0] != true }
        .sorted { (keys[$0], $0) < (keys[$1], $1) }
      var start = 0
      while start < order.count {
        let head = order[start]
        var next = start + 1
        while next < order.count, keys[order[next]] == keys[head] {
          let node = order[next]
          if Self.same(head, node, offsets, targets, kind) {
            leader[node] = Int32(head)
            sort[node] = kind
            sort[head] = kind
          }
          next += 1
        }
        start = next
      }
    }
    classOf = [Int32](repeating: -1, count: size)
    for node in 0..<size {
      let head = Int(leader[node])
      if head == node {
        classOf[node] = Int32(first.count)
        first.append(Int32(node))
        sorts.append(sort[node])
        sizes.append(1)
      } else {
        classOf[node] = classOf[head]
        sizes[Int(classOf[head])] += 1
      }
    }
  }

  /// The graph of classes: classes are tied where their members are; ties inside a class are left out.
  ///
  /// - Returns: rows in compressed form, not sorted. - Complexity: O(m).
  func quotient(offsets: [Int], targets: [Int32]) -> (offsets: [Int], targets: [Int32]) {
    var starts = [0]
    var ends: [Int32] = []
    var mark = [Int32](repeating: -1, count: count)
    for item in 0..<count {
      mark[item] = Int32(item)
      let node = Int(first[item])
      for slot in offsets[node]..<offsets[node + 1] {
        let other = classOf[Int(targets[slot])]
        guard mark[Int(other)] != Int32(item) else { continue }
        mark[Int(other)] = Int32(item)
        ends.append(other)
      }
      starts.append(ends.count)
    }
    return (starts, ends)
  }

  /// Whether the rows of `a` and `b` agree, leaving each other out if they are to be true twins.
  private static func same(_ a: Int, _ b: Int, _ offsets: [Int], _ targets: [Int32], _ kind: Sort) -> Bool {
    guard offsets[a + 1] - offsets[a] == offsets[b + 1] - offsets[b] else { return false }
    var i = offsets[a]
    var j = offsets[b]
    var met = false
    while true {
      if kind == .trueTwins {
        if i < offsets[a + 1], targets[i] == Int32(b) {
          met = true
          i += 1
        }
        if j < offsets[b + 1], targets[j] == Int32(a) { j += 1 }
      }
      if i == offsets[a + 1] || j == offsets[b + 1] { break }
      if targets[i] != targets[j] { return false }
      i += 1
      j += 1
    }
    return i == offsets[a + 1] && j == offsets[b + 1] && met == (kind == .trueTwins)
  }

  private static func scramble(_ node: Int32) -> UInt64 {
    var z = (UInt64(UInt32(bitPattern: node)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
