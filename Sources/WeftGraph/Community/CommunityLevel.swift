/// A weighted graph as one level of community detection sees it: ties between different nodes, and strengths
/// that also hold the ties folded into a node.
struct CommunityLevel {
  let nodeCount: Int
  let offsets: [Int32]
  let targets: [Int32]
  let weights: [Double]
  /// Strength of each node, ties inside it counted twice.
  let strengths: [Double]
  /// Sum of all strengths, 2W.
  let total: Double

  init(_ rows: Graph.Rows) {
    nodeCount = rows.offsets.count - 1
    offsets = rows.offsets.map(Int32.init)
    targets = rows.targets
    weights = rows.weights
    strengths = rows.rowSums()
    total = strengths.reduce(0, +)
  }

  /// The same with node `order[i]` as node i.
  init(_ rows: Graph.Rows, order: [Int32]) {
    let (starts, ends, strength) = (rows.offsets, rows.targets, rows.weights)
    nodeCount = order.count
    var number = [Int32](repeating: 0, count: order.count)
    for (place, node) in order.enumerated() { number[Int(node)] = Int32(truncatingIfNeeded: place) }
    var offsets = [Int32](repeating: 0, count: order.count + 1)
    var targets = [Int32](repeating: 0, count: ends.count)
    var weights = [Double](repeating: 0, count: ends.count)
    var strengths = [Double](repeating: 0, count: order.count)
    var end = 0
    for (place, node) in order.enumerated() {
      var sum = 0.0
      for slot in starts[Int(node)]..<starts[Int(node) + 1] {
        targets[end] = number[Int(ends[slot])]
        weights[end] = strength[slot]
        sum += strength[slot]
        end += 1
      }
      strengths[place] = sum
      offsets[place + 1] = Int32(truncatingIfNeeded: end)
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.strengths = strengths
    total = strengths.reduce(0, +)
  }

  private init(offsets: [Int32], targets: [Int32], weights: [Double], strengths: [Double], total: Double) {
    nodeCount = strengths.count
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.strengths = strengths
    self.total = total
  }

  /// The level whose nodes are the parts of this one.
  ///
  /// - Complexity: O(n + m).
  func aggregated(by label: [Int32], count: Int) -> CommunityLevel {
    let (offsets, targets, weights) = (offsets, targets, weights)
    let (starts, members) = CommunityLevel.grouped(label, count: count)
    var newOffsets = [Int32](repeating: 0, count: count + 1)
    var newTargets: [Int32] = []
    var newWeights: [Double] = []
    var newStrengths = [Double](repeating: 0, count: count)
    // Where the row in work holds its tie to each part; older entries are below the row's start.
    var place = [Int32](repeating: -1, count: count)
    for part in 0..<count {
      let begin = Int32(newTargets.count)
      for index in Int(starts[part])..<Int(starts[part + 1]) {
        let node = Int(members[index])
        newStrengths[part] += strengths[node]
        for slot in Int(offsets[node])..<Int(offsets[node + 1]) {
          let other = label[Int(targets[slot])]
          if Int(other) == part { continue }
          let known = place[Int(other)]
          if known >= begin {
            newWeights[Int(known)] += weights[slot]
          } else {
            place[Int(other)] = Int32(newTargets.count)
            newTargets.append(other)
            newWeights.append(weights[slot])
          }
        }
      }
      newOffsets[part + 1] = Int32(newTargets.count)
    }
    return CommunityLevel(
      offsets: newOffsets, targets: newTargets, weights: newWeights, strengths: newStrengths, total: total)
  }

  /// Nodes sorted by label: members of `c` are `members[starts[c] ..< starts[c + 1]]`, ascending.
  static func grouped(_ label: [Int32], count: Int) -> (starts: [Int32], members: [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for part in label { starts[Int(part) + 1] += 1 }
    for part in 0..<count { starts[part + 1] += starts[part] }
    var next = starts
    var members = [Int32](repeating: 0, count: label.count)
    for node in 0..<label.count {
      let part = Int(label[node])
      members[Int(next[part])] = Int32(node)
      next[part] += 1
    }
    return (starts, members)
  }
}
