/// How often a node stands between two others, by the groups of the three.
///
/// Counts of a → b → c with a ≠ c and no arc a → c, b being the broker.
public struct BrokerageRoles: Sendable, Hashable {
  /// All three in one group.
  public var coordinator: Int
  /// a and c in one group, the broker in another (also called consultant).
  public var itinerant: Int
  /// a outside, the broker and c in one group: it lets in.
  public var gatekeeper: Int
  /// a and the broker in one group, c outside: it speaks for its group.
  public var representative: Int
  /// Three different groups.
  public var liaison: Int

  public init(coordinator: Int = 0, itinerant: Int = 0, gatekeeper: Int = 0, representative: Int = 0, liaison: Int = 0)
  {
    self.coordinator = coordinator
    self.itinerant = itinerant
    self.gatekeeper = gatekeeper
    self.representative = representative
    self.liaison = liaison
  }

  /// All five together.
  public var total: Int { coordinator + itinerant + gatekeeper + representative + liaison }
}

extension Graph {
  /// Gould–Fernandez brokerage: raw counts of the five roles of each node.
  ///
  /// Counted along arcs; a tie of an undirected graph is an arc each way. Unweighted. Triples in which any of
  /// the three has no group are left out.
  ///
  /// - Parameter groups: the group of each node, `nil` where unknown.
  /// - Returns: one value a node.
  /// - Complexity: O(n + Σ k²) time, O(n) space.
  /// - Source: Gould & Fernandez 1989, Sociological Methodology 19:89.
  public func brokerage(groups: [Int?]) -> [BrokerageRoles] {
    precondition(groups.count == nodeCount, "one group a node, nil where unknown")
    let dense = Partition.dense(groups.map { $0 ?? Int.min })
    let group = (0..<nodeCount).map { groups[$0] == nil ? -1 : Int32(dense.labels[$0]) }
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    let (backOffsets, backTargets) = (incoming.offsets, incoming.targets)
    var result = [BrokerageRoles](repeating: BrokerageRoles(), count: nodeCount)
    var received = [Int](repeating: 0, count: dense.count)
    var stamp = [Int32](repeating: -1, count: nodeCount)
    for broker in 0..<nodeCount where group[broker] >= 0 {
      let own = group[broker]
      // All pairs a → b → c by group, as products of counts …
      var (incomers, inside) = (0, 0)
      for slot in backOffsets[broker]..<backOffsets[broker + 1] {
        let other = group[Int(backTargets[slot])]
        if other < 0 { continue }
        received[Int(other)] += 1
        incomers += 1
        if other == own { inside += 1 }
      }
      var roles = BrokerageRoles()
      for slot in offsets[broker]..<offsets[broker + 1] {
        let far = Int(targets[slot])
        if group[far] < 0 { continue }
        stamp[far] = Int32(broker)
        if group[far] == own {
          roles.coordinator += inside
          roles.gatekeeper += incomers - inside
        } else {
          roles.representative += inside
          roles.itinerant += received[Int(group[far])]
          roles.liaison += incomers - inside - received[Int(group[far])]
        }
      }
      // … less those where c is a itself or a reaches c without the broker.
      for slot in backOffsets[broker]..<backOffsets[broker + 1] {
        let near = Int(backTargets[slot])
        if group[near] < 0 { continue }
        received[Int(group[near])] = 0
        if stamp[near] == Int32(broker) { roles.remove(from: group[near], by: own, to: group[near]) }
        for second in offsets[near]..<offsets[near + 1] {
          let far = Int(targets[second])
          if stamp[far] == Int32(broker) { roles.remove(from: group[near], by: own, to: group[far]) }
        }
      }
      result[broker] = roles
    }
    return result
  }
}

extension BrokerageRoles {
  fileprivate mutating func remove(from near: Int32, by own: Int32, to far: Int32) {
    if near == own {
      if far == own { coordinator -= 1 } else { representative -= 1 }
    } else if far == own {
      gatekeeper -= 1
    } else if near == far {
      itinerant -= 1
    } else {
      liaison -= 1
    }
  }
}
