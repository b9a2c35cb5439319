/// Pairs of nodes of one weak component that have no least upper bound.
///
/// k is an upper bound of a and b where both can be reached from k (in no steps too); it is a least one where every
/// other upper bound reaches it. In an out-tree every pair has one, the lowest common superior.
///
/// Of two components neither of which reaches the other, one with a single superior may be replaced by
/// that superior without changing the answer; so only pairs of heads (see ``Ancestry``) are looked at, and heads with
/// equal ancestors together.
struct CommonSuperiors {
  /// Number of unordered pairs of nodes without a least upper bound.
  let violations: Int
  private let condensation: Condensation
  private let ancestry: Ancestry
  /// Class of each component: that of its head.
  private let classes: [Int32]
  /// For each class, the classes it has no least upper bound with, ascending.
  private let conflicts: [[Int32]]

  /// - Complexity: O(heads · ancestors + classes² · ancestors) time.
  init(_ condensation: Condensation, _ ancestry: Ancestry, weak: [Int]) {
    self.condensation = condensation
    self.ancestry = ancestry
    var weakOf = [Int](repeating: 0, count: condensation.count)
    for (node, label) in weak.enumerated() { weakOf[Int(condensation.component[node])] = label }

    // Heads with equal ancestors in one weak component are one class.
    let heads = (0..<condensation.count).filter { Int(ancestry.head[$0]) == $0 }.sorted {
      if weakOf[$0] != weakOf[$1] { return weakOf[$0] < weakOf[$1] }
      let (one, other) = (ancestry.ancestors[$0], ancestry.ancestors[$1])
      return one == other ? $0 < $1 : one.lexicographicallyPrecedes(other)
    }
    var classOfHead = [Int32](repeating: -1, count: condensation.count)
    var leaders: [Int] = []
    for head in heads {
      if let last = leaders.last, weakOf[last] == weakOf[head], ancestry.ancestors[last] == ancestry.ancestors[head] {
        classOfHead[head] = Int32(leaders.count - 1)
      } else {
        classOfHead[head] = Int32(leaders.count)
        leaders.append(head)
      }
    }
    // Nodes under each head, by heads, and of each class.
    var nodesOfHead = [Int](repeating: 0, count: condensation.count)
    for item in 0..<condensation.count { nodesOfHead[Int(ancestry.head[item])] += condensation.sizes[item] }
    var nodesOfClass = [Int](repeating: 0, count: leaders.count)
    var squares = [Int](repeating: 0, count: leaders.count)
    for head in heads {
      nodesOfClass[Int(classOfHead[head])] += nodesOfHead[head]
      squares[Int(classOfHead[head])] += nodesOfHead[head] * nodesOfHead[head]
    }
    var conflicts = [[Int32]](repeating: [], count: leaders.count)
    var total = 0
    for one in leaders.indices {
      let mine = ancestry.ancestors[leaders[one]]
      for other in one..<leaders.count {
        if weakOf[leaders[one]] != weakOf[leaders[other]] { break }
        let theirs = ancestry.ancestors[leaders[other]]
        if CommonSuperiors.hasLeast(mine, theirs, condensation.order, ancestry.above) { continue }
        conflicts[one].append(Int32(other))
        if one == other {
          total += (nodesOfClass[one] * nodesOfClass[one] - squares[one]) / 2
        } else {
          conflicts[other].append(Int32(one))
          total += nodesOfClass[one] * nodesOfClass[other]
        }
      }
    }
    for index in conflicts.indices { conflicts[index].sort() }
    // Where one head stands above another, the pair was counted but the upper one is their least upper bound.
    for head in heads {
      for place in ancestry.ancestors[head] {
        let upper = ancestry.head[Int(condensation.order[Int(place)])]
        if Int(upper) == head { continue }
        // Counted once for each pair of heads: at the upper head's own place.
        guard condensation.order[Int(place)] == upper else { continue }
        let (one, other) = (classOfHead[Int(upper)], classOfHead[head])
        if conflicts[Int(one)].hasSorted(other) { total -= nodesOfHead[Int(upper)] * nodesOfHead[head] }
      }
    }
    violations = total
    classes = ancestry.head.map { classOfHead[Int($0)] }
    self.conflicts = conflicts
  }

  /// Whether two ancestor lists have a least common member: one that all other common members reach.
  private static func hasLeast(_ one: [Int32], _ other: [Int32], _ order: [Int32], _ above: [Int]) -> Bool {
    var (first, second, common) = (0, 0, 0)
    var last: Int32 = -1
    while first < one.count, second < other.count {
      if one[first] == other[second] {
        common += 1
        last = one[first]
        first += 1
        second += 1
      } else if one[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    // The lowest common member has nothing but common members above it: it is least where they are all of them.
    return common > 0 && above[Int(order[Int(last)])] + 1 == common
  }

  /// The first `limit` pairs without a least upper bound, in ascending order.
  func pairs(limit: Int) -> [UnrankedPair] {
    guard limit > 0, violations > 0 else { return [] }
    let component = condensation.component
    var members = [[Int32]](repeating: [], count: conflicts.count)
    for node in 0..<component.count { members[Int(classes[Int(component[node])])].append(Int32(node)) }
    var result: [UnrankedPair] = []
    for node in 0..<component.count {
      let mine = Int(component[node])
      var others: [Int32] = []
      for rival in conflicts[Int(classes[mine])] {
        for other in members[Int(rival)].reversed() {
          if other <= node { break }
          let theirs = Int(component[Int(other)])
          let (one, two) = (Int(ancestry.head[mine]), Int(ancestry.head[theirs]))
          if one != two, !isAbove(one, two), !isAbove(two, one) { others.append(other) }
        }
      }
      for other in others.sorted() {
        result.append(UnrankedPair(first: node, second: Int(other)))
        if result.count == limit { return result }
      }
    }
    return result
  }

  private func isAbove(_ upper: Int, _ lower: Int) -> Bool {
    ancestry.ancestors[lower].hasSorted(ancestry.place[upper])
  }
}

extension Array where Element == Int32 {
  /// Whether an ascending array holds a value.
  func hasSorted(_ wanted: Int32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == wanted
  }
}
