extension Graph {
  /// The parts that hold together when any two ties are cut: maximal subgraphs that are themselves
  /// 3-edge-connected.
  ///
  /// Nodes in no such subgraph are parts of their own, so a part has one node or at least four. A subgraph must hold
  /// by its own ties: in K₂,₃ three separate paths join the two hubs, yet none of its subgraphs is
  /// 3-edge-connected. Arcs count as ties whatever their direction; opposite arcs are one tie.
  ///
  /// A tie in a cut of one or two ties lies in no such subgraph; such ties are removed, round by round, until none is
  /// left. They are found by labels: every tie outside a depth-first forest draws 128 random bits (from a fixed seed), a
  /// forest tie gets the exclusive-or of those that cross it; 0 marks a bridge, equal labels a cut of two.
  /// Different ties get equal labels by chance with probability below m²/2¹²⁸.
  ///
  /// - Returns: one part a node's set, numbered by size, then by first member.
  /// - Complexity: O(n + m) a round; only pieces that lost ties enter the next round, after nodes of degree < 3 are gone.
  /// - Source: Pritchard & Thurimella 2011, ACM Trans. Algorithms 7:46; use as cohesion: Moody & White 2003, Am.
  ///   Sociol. Rev. 68:103.
  public func threeEdgeConnectedParts() -> Partition {
    var part = (0..<nodeCount).map { $0 }
    var random = SeededGenerator(seed: 0x3EC0)
    var piece = CutPiece(underlyingRows)
    while true {
      piece.dropLooseNodes(below: 3)
      if piece.nodes.isEmpty { break }
      piece = piece.removingSmallCuts(drawing: &random) { node, leader in part[Int(node)] = Int(leader) }
    }
    return Partition(numbering: part)
  }
}

/// What is still undecided in the search for 3-edge-connected parts: some nodes and the ties among them.
private struct CutPiece {
  /// The graph's nodes that are left, ascending; rows speak of places in this list.
  var nodes: [Int32]
  var offsets: [Int32]
  var targets: [Int32]

  init(_ rows: Graph.Rows) {
    nodes = (0..<Int32(rows.offsets.count - 1)).map { $0 }
    offsets = rows.offsets.map(Int32.init)
    targets = rows.targets
  }

  /// Removes nodes of too low degree until none is left.
  mutating func dropLooseNodes(below floor: Int32) {
    let (offsets, targets) = (offsets, targets)
    var degree = (0..<nodes.count).map { offsets[$0 + 1] - offsets[$0] }
    var loose: [Int32] = []
    for place in 0..<nodes.count where degree[place] < floor { loose.append(Int32(place)) }
    if loose.isEmpty { return }
    var head = 0
    while head < loose.count {
      let place = Int(loose[head])
      head += 1
      for slot in Int(offsets[place])..<Int(offsets[place + 1]) {
        let other = Int(targets[slot])
        degree[other] -= 1
        if degree[other] == floor - 1 { loose.append(Int32(other)) }
      }
    }
    var stays = [Bool](repeating: true, count: nodes.count)
    for place in loose { stays[Int(place)] = false }
    self = compacted {
      stays[$0]
    } keeping: { _, _ in
      true
    }
  }

  /// Settles the pieces without a cut of one or two ties and returns the others without the ties of such cuts.
  func removingSmallCuts(
    drawing random: inout SeededGenerator, settle: (_ node: Int32, _ leader: Int32) -> Void
  ) -> CutPiece {
    let forest = LabelledForest(offsets: offsets, targets: targets, drawing: &random)
    var broken = [Bool](repeating: false, count: nodes.count)
    for place in 0..<nodes.count where forest.isCut[place] { broken[Int(forest.root[place])] = true }
    for place in 0..<nodes.count where !broken[Int(forest.root[place])] {
      settle(nodes[place], nodes[Int(forest.root[place])])
    }
    return compacted {
      broken[Int(forest.root[$0])]
    } keeping: {
      !forest.isCutTie($0, $1)
    }
  }

  private func compacted(
    _ stays: (_ place: Int) -> Bool, keeping tie: (_ place: Int, _ other: Int) -> Bool
  ) -> CutPiece {
    var place = [Int32](repeating: -1, count: nodes.count)
    var left: [Int32] = []
    for old in 0..<nodes.count where stays(old) {
      place[old] = Int32(left.count)
      left.append(nodes[old])
    }
    var starts: [Int32] = [0]
    var ends: [Int32] = []
    starts.reserveCapacity(left.count + 1)
    for old in 0..<nodes.count where place[old] >= 0 {
      for slot in Int(offsets[old])..<Int(offsets[old + 1]) {
        let other = Int(targets[slot])
        if place[other] >= 0, tie(old, other) { ends.append(place[other]) }
      }
      starts.append(Int32(ends.count))
    }
    var result = self
    result.nodes = left
    result.offsets = starts
    result.targets = ends
    return result
  }
}
