import WeftGraph

/// A made-up network of organisations.
struct County {
  var edges: [Pair] = []
  /// How many of the first edges are lines; the rest are lateral ties.
  var lineCount = 0
  /// Town of each node.
  var towns: [Int] = []

  /// A forest of lines with lateral ties on part of its nodes; ids shuffled.
  ///
  /// Towns of some 150 organisations hang below one root. In each, organisations hang below earlier ones of their
  /// town, mostly below a few heads, which leaves many siblings alike. `pendant` of all nodes end with one tie;
  /// the others share lateral ties, nine in ten inside the town, until the mean degree is `degree`.
  init(nodeCount: Int, pendant: Double, degree: Double, random: inout SeededDraws) {
    let townSize = 150
    var known = Set<Pair>()
    var childless = [Bool](repeating: true, count: nodeCount)
    towns = (0..<nodeCount).map { $0 == 0 ? 0 : 1 + ($0 - 1) / townSize }
    var heads: [[Int]] = Array(repeating: [], count: towns.max()! + 1)
    for node in 1..<nodeCount {
      let home = towns[node]
      var parent = 0
      if !heads[home].isEmpty { parent = heads[home][random.below(heads[home].count)] }
      if heads[home].isEmpty || random.unit() < 0.22 { heads[home].append(node) }
      childless[parent] = false
      known.insert(Pair(parent, node))
      edges.append(Pair(parent, node))
    }
    lineCount = edges.count
    var pool = (0..<nodeCount).filter { childless[$0] }
    random.shuffle(&pool)
    let quiet = Set(pool.prefix(Int(pendant * Double(nodeCount))))
    let active = (0..<nodeCount).filter { !quiet.contains($0) }
    var local: [[Int]] = Array(repeating: [], count: heads.count)
    for node in active { local[towns[node]].append(node) }
    while edges.count < Int(degree * Double(nodeCount) / 2) {
      let one = active[random.below(active.count)]
      let near = local[towns[one]]
      let other = random.unit() < 0.9 ? near[random.below(near.count)] : active[random.below(active.count)]
      if one != other, known.insert(Pair(one, other)).inserted { edges.append(Pair(one, other)) }
    }
    shuffle(&random)
  }

  /// Preferential attachment, four ties a newcomer (Barabási & Albert 1999).
  init(attachment nodeCount: Int, random: inout SeededDraws) {
    var ends = [0, 1, 2, 3, 4]
    for node in 5..<nodeCount {
      var chosen = Set<Int>()
      while chosen.count < 4 { chosen.insert(ends[random.below(ends.count)]) }
      for other in chosen.sorted() {
        edges.append(Pair(node, other))
        ends += [node, other]
      }
    }
    towns = [Int](repeating: 0, count: nodeCount)
    shuffle(&random)
  }

  private mutating func shuffle(_ random: inout SeededDraws) {
    var names = Array(0..<towns.count)
    random.shuffle(&names)
    edges = edges.map { Pair(names[$0.low], names[$0.high]) }
    var renamed = towns
    for node in towns.indices { renamed[names[node]] = towns[node] }
    towns = renamed
  }
}

/// Two different ends, the smaller first.
struct Pair: Hashable {
  var low: Int
  var high: Int
  init(_ one: Int, _ other: Int) { (low, high) = (min(one, other), max(one, other)) }
}

/// SplitMix64 (Steele, Lea & Flood 2014).
struct SeededDraws {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
  mutating func shuffle(_ items: inout [Int]) {
    for last in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(last, below(last + 1)) }
  }
}
