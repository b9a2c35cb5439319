extension CommunityLevel {
  /// Moves single nodes to the community of largest gain until no move gains anything.
  ///
  /// The gain of node i in community c is w(i, c) − γ s_i s_c / 2W, with i itself taken out of c. A node that
  /// gains nowhere goes alone. After a move only the neighbours outside the new community are looked at again.
  ///
  /// - Parameter label: communities, any numbers in `0 ..< nodeCount`; on return numbered by first appearance.
  /// - Returns: number of communities.
  func move(_ label: inout [Int32], resolution: Double, drawing random: inout SeededGenerator) -> Int {
    let (offsets, targets, weights, strengths) = (offsets, targets, weights, strengths)
    var own = label
    let scale = total > 0 ? resolution / total : 0
    var mass = [Double](repeating: 0, count: nodeCount)
    var size = [Int32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      mass[Int(own[node])] += strengths[node]
      size[Int(own[node])] += 1
    }
    var vacant: [Int32] = []
    for community in stride(from: nodeCount - 1, through: 0, by: -1) where size[community] == 0 {
      vacant.append(Int32(community))
    }
    // A ring that holds every node at most once.
    var ring = visits(drawing: &random)
    var waits = [Bool](repeating: true, count: nodeCount)
    var head = 0
    var waiting = nodeCount
    var toward = [Double](repeating: 0, count: nodeCount)
    var touched = [Int32](repeating: 0, count: nodeCount)
    while waiting > 0 {
      let node = Int(ring[head])
      head = head + 1 == nodeCount ? 0 : head + 1
      waiting -= 1
      waits[node] = false
      let from = Int(offsets[node])
      let to = Int(offsets[node + 1])
      let home = Int(own[node])
      var count = 0
      for slot in from..<to {
        let community = own[Int(targets[slot])]
        if toward[Int(community)] == 0 {
          touched[count] = community
          count += 1
        }
        toward[Int(community)] += weights[slot]
      }
      let cost = scale * strengths[node]
      mass[home] -= strengths[node]
      var best = home
      var gain = toward[home] - cost * mass[home]
      for index in 0..<count {
        let community = Int(touched[index])
        let other = toward[community] - cost * mass[community]
        toward[community] = 0
        // A gain must be real, or sums in another order could move a node for ever.
        if other > gain + 1e-12 * total {
          gain = other
          best = community
        }
      }
      if gain < -1e-12 * total, size[home] > 1, let alone = vacant.last { best = Int(alone) }
      mass[best] += strengths[node]
      if best == home { continue }
      if vacant.last == Int32(best) { vacant.removeLast() }
      size[home] -= 1
      size[best] += 1
      if size[home] == 0 { vacant.append(Int32(home)) }
      own[node] = Int32(best)
      for slot in from..<to {
        let other = Int(targets[slot])
        if waits[other] || own[other] == Int32(best) { continue }
        waits[other] = true
        let tail = head + waiting
        ring[tail >= nodeCount ? tail - nodeCount : tail] = Int32(other)
        waiting += 1
      }
    }
    return CommunityLevel.renumber(own, into: &label)
  }

  /// Parts inside the communities: nodes that hang together well, found by joining single nodes.
  ///
  /// Only nodes and parts with w(S, C − S) ≥ γ s_S (s_C − s_S) / 2W are joined, so every part is connected
  /// and tied to the rest of its community.
  ///
  /// - Returns: parts numbered by first appearance.
  func refine(
    _ label: [Int32], communities: Int, resolution: Double, drawing random: inout SeededGenerator
  ) -> (label: [Int32], count: Int) {
    let (offsets, targets, weights, strengths) = (offsets, targets, weights, strengths)
    let scale = total > 0 ? resolution / total : 0
    var community = [Double](repeating: 0, count: communities)
    for node in 0..<nodeCount { community[Int(label[node])] += strengths[node] }
    var part = (0..<Int32(nodeCount)).map { $0 }
    var mass = strengths
    var alone = [Bool](repeating: true, count: nodeCount)
    // w(S, C − S) of each part.
    var outward = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) where label[Int(targets[slot])] == label[node] {
        outward[node] += weights[slot]
      }
    }
    let order = visits(drawing: &random)
    var toward = [Double](repeating: 0, count: nodeCount)
    var touched = [Int32](repeating: 0, count: nodeCount)
    for place in order {
      let node = Int(place)
      guard alone[node] else { continue }
      let whole = community[Int(label[node])]
      let cost = scale * strengths[node]
      if outward[node] < cost * (whole - strengths[node]) { continue }
      var count = 0
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) {
        let other = Int(targets[slot])
        if label[other] != label[node] { continue }
        let next = part[other]
        if toward[Int(next)] == 0 {
          touched[count] = next
          count += 1
        }
        toward[Int(next)] += weights[slot]
      }
      var best = node
      var gain = 0.0
      var shared = 0.0
      for index in 0..<count {
        let other = Int(touched[index])
        let value = toward[other] - cost * mass[other]
        if value > gain, outward[other] >= scale * mass[other] * (whole - mass[other]) {
          gain = value
          best = other
          shared = toward[other]
        }
        toward[other] = 0
      }
      if best == node { continue }
      part[node] = Int32(best)
      alone[best] = false
      alone[node] = false
      mass[best] += strengths[node]
      outward[best] += outward[node] - 2 * shared
    }
    var result = part
    let count = CommunityLevel.renumber(part, into: &result)
    return (result, count)
  }

  /// All nodes in random order; in a large level, whose nodes stand near their neighbours, random within stretches only, so
  /// that what one visit brought into the caches serves the next.
  private func visits(drawing random: inout SeededGenerator) -> [Int32] {
    var order = (0..<Int32(nodeCount)).map { $0 }
    let stretch = nodeCount > CommunityLevel.largeLimit ? 1 << 12 : max(nodeCount, 1)
    for start in stride(from: 0, to: nodeCount, by: stretch) {
      random.shuffle(&order, in: start..<min(start + stretch, nodeCount))
    }
    return order
  }

  /// Nodes up to which any order is quick. In wholly random order networks without places of their own (links between pages,
  /// trust) come out up to a hundredth more modular.
  static let largeLimit = 1 << 17

  /// Renumbers labels in `0 ..< n` by first appearance; returns how many there are.
  static func renumber(_ label: [Int32], into result: inout [Int32]) -> Int {
    var known = [Int32](repeating: -1, count: label.count)
    var count: Int32 = 0
    for node in 0..<label.count {
      let old = Int(label[node])
      if known[old] < 0 {
        known[old] = count
        count += 1
      }
      result[node] = known[old]
    }
    return Int(count)
  }
}
