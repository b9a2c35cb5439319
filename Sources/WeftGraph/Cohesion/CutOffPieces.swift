/// What a cutpoint keeps in touch with the rest of its component.
public struct CutOff: Sendable, Equatable {
  public var cutpoint: Int
  /// The pieces into which its component falls without it, but for the largest, in the order of its neighbours; members
  /// ascending. Of equally large ones the first is the largest.
  public var pieces: [[Int]]

  public init(cutpoint: Int, pieces: [[Int]]) {
    self.cutpoint = cutpoint
    self.pieces = pieces
  }
}

extension Graph {
  /// The cutpoints in order with what each would cut off, until `limit` nodes are listed.
  ///
  /// Direction is ignored. The last cutpoint's pieces are listed whole.
  /// - Complexity: O(n + m), and the nodes listed. Source: Hopcroft & Tarjan 1973.
  public func cutOffPieces(limit: Int) -> [CutOff] {
    let rows = underlyingRows
    let forest = DepthFirstForest(rows, nodeCount: nodeCount)
    // A subtree is a stretch of visiting numbers; so is a component.
    var size = [Int32](repeating: 1, count: nodeCount)
    var root = [Int32](repeating: 0, count: nodeCount)
    for place in 0..<nodeCount {
      root[place] = forest.parent[place] < 0 ? Int32(place) : root[Int(forest.parent[place])]
    }
    for place in (0..<nodeCount).reversed() where forest.parent[place] >= 0 {
      size[Int(forest.parent[place])] += size[place]
    }
    var result: [CutOff] = []
    var listed = 0
    for node in 0..<nodeCount where listed < limit {
      let place = Int(forest.number[node])
      let whole = Int(root[place])..<Int(root[place] + size[Int(root[place])])
      let neighbors = rows.targets[rows.offsets[node]..<rows.offsets[node + 1]].map { Int(forest.number[Int($0)]) }
      let children = neighbors.filter { Int(forest.parent[$0]) == place }.sorted()
      // Stretches that hang on the node alone, in the order of its neighbours; −1 stands for all the rest of the component.
      var order: [Int] = []
      var known = Set<Int>()
      for other in neighbors {
        var piece = -1
        if other > place, other < place + Int(size[place]) {
          let child = children[(children.firstIndex { $0 > other } ?? children.count) - 1]
          if forest.low[child] >= place { piece = child }
        }
        if known.insert(piece).inserted { order.append(piece) }
      }
      guard order.count > 1 else { continue }
      let stretches = order.filter { $0 >= 0 }.map { $0..<($0 + Int(size[$0])) }
      let rest = whole.count - 1 - stretches.reduce(0) { $0 + $1.count }
      let counts = order.map { $0 < 0 ? rest : Int(size[$0]) }
      let largest = counts.firstIndex(of: counts.max() ?? 0)
      var pieces: [[Int]] = []
      for (index, start) in order.enumerated() where index != largest {
        let members =
          start >= 0
          ? Array(start..<(start + Int(size[start])))
          : whole.filter { other in other != place && !stretches.contains { $0.contains(other) } }
        pieces.append(members.map { Int(forest.order[$0]) }.sorted())
        listed += members.count
      }
      result.append(CutOff(cutpoint: node, pieces: pieces))
    }
    return result
  }
}
