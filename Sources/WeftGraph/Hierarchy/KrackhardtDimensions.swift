/// Krackhardt's four dimensions of how near a network of command is to an out-tree, each with what breaks it.
///
/// All are 1 exactly for an out-tree. Nodes without arcs are left out.
public struct KrackhardtDimensions: Sendable, Equatable {
  /// Nodes that have an arc.
  public let nodeCount: Int
  /// Weak components among them.
  public let componentCount: Int

  /// Share of pairs that a path joins, whatever the direction of its arcs; `nil` below two nodes.
  public let connectedness: Double?
  /// Pairs in different components.
  public let disconnectedPairs: Int

  /// 1 − mutually reachable pairs ÷ pairs where one reaches the other; `nil` where no pair is so.
  public let hierarchy: Double?
  /// Sets of nodes that all stand above each other (strong components of two or more), largest first.
  public let loops: [[Int]]
  /// Pairs that reach each other.
  public let mutualPairs: Int
  /// Pairs of which at least one reaches the other.
  public let rankedPairs: Int

  /// 1 − surplus ties ÷ the most there could be, Σ (n_c − 1)(n_c − 2)/2 over components; `nil` where that is 0.
  ///
  /// Ties of the underlying graph: a pair with arcs both ways is one tie.
  public let efficiency: Double?
  /// The same over arcs, as R sna has it: (m − Σ(n_c − 1)) ÷ Σ (n_c − 1)².
  public let arcEfficiency: Double?
  /// Ties beyond those that a spanning forest needs: each closes a ring with ties listed before it.
  public let surplusTies: [Graph.Edge]

  /// 1 − pairs without a least upper bound ÷ Σ (n_c − 1)(n_c − 2)/2 over components; `nil` where that is 0.
  public let lubness: Double?
  /// Pairs of one component without a least upper bound.
  public let unrankedPairCount: Int
  /// The first of those pairs, as many as were asked for.
  public let unrankedPairs: [UnrankedPair]
}

/// Two nodes of one component without a lowest common superior.
public struct UnrankedPair: Sendable, Hashable {
  public let first: Int
  public let second: Int

  public init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }
}

extension Graph {
  /// Krackhardt's connectedness, hierarchy, efficiency and least upper boundedness, with witnesses.
  ///
  /// Arcs run from superior to subordinate. Unweighted. A tie of an undirected graph is an arc each way.
  ///
  /// - Parameter witnesses: how many pairs without a common superior to list; all are counted.
  /// - Complexity: O(n + m) in a forest; in general also the ancestors of nodes with several superiors, squared over
  ///   distinct sets of ancestors.
  /// - Source: Krackhardt 1994, in Carley & Prietula (eds), Computational Organization Theory, 89–111; Everett &
  ///   Krackhardt 2012, Social Networks 34:159.
  public func krackhardt(witnesses: Int = 1000) -> KrackhardtDimensions {
    let weak = components()
    let sizes = weak.sizes.filter { $0 > 1 }
    let count = sizes.reduce(0, +)
    func pairs(_ size: Int) -> Int { size * (size - 1) / 2 }
    let joined = sizes.reduce(0) { $0 + pairs($1) }

    let condensation = Condensation(self)
    let ancestry = Ancestry(condensation)
    var (mutual, ranked) = (0, 0)
    for item in 0..<condensation.count {
      mutual += pairs(condensation.sizes[item])
      ranked += pairs(condensation.sizes[item]) + condensation.sizes[item] * ancestry.nodesAbove[item]
    }
    let loops = strongComponents().members.filter { $0.count > 1 }

    let surplus = surplusTies()
    let spanning = count - sizes.count
    let most = sizes.reduce(0) { $0 + ($1 - 1) * ($1 - 2) / 2 }
    let mostArcs = sizes.reduce(0) { $0 + ($1 - 1) * ($1 - 1) }
    let bounds = CommonSuperiors(condensation, ancestry, weak: weak.labels)
    func rest(_ part: Int, _ whole: Int) -> Double? { whole == 0 ? nil : 1 - Double(part) / Double(whole) }
    return KrackhardtDimensions(
      nodeCount: count,
      componentCount: sizes.count,
      connectedness: rest(pairs(count) - joined, pairs(count)),
      disconnectedPairs: pairs(count) - joined,
      hierarchy: rest(mutual, ranked),
      loops: loops,
      mutualPairs: mutual,
      rankedPairs: ranked,
      efficiency: rest(surplus.count, most),
      arcEfficiency: rest(outgoing.targets.count - spanning, mostArcs),
      surplusTies: surplus,
      lubness: rest(bounds.violations, most),
      unrankedPairCount: bounds.violations,
      unrankedPairs: bounds.pairs(limit: witnesses))
  }

  /// Ties that close a ring, taking ties by source and then target.
  private func surplusTies() -> [Edge] {
    var joined = DisjointSets(count: nodeCount)
    var result: [Edge] = []
    let rows = underlyingRows
    for source in 0..<nodeCount {
      for slot in rows.offsets[source]..<rows.offsets[source + 1] {
        let target = rows.targets[slot]
        if target < source { continue }
        if joined.find(Int32(source)) == joined.find(target) {
          let forward = kind == .undirected || hasEdge(source, Int(target))
          let (one, other) = forward ? (source, Int(target)) : (Int(target), source)
          result.append(Edge(one, other, weight: rows.weights[slot]))
        } else {
          joined.unite(Int32(source), target)
        }
      }
    }
    return result
  }
}
