/// Betweenness inside one biconnected block, twins merged.
struct BlockBetweenness {
  private let block: HangingBlocks.Block
  private let twins: TwinClasses
  /// Classes numbered so that near ones share cache lines: place of each class.
  private let place: [Int32]
  private let kernel: LaneDependencies
  /// Classes with their weights, near ones together.
  private let sources: [LaneSource]
  private let rows: (offsets: [Int], targets: [Int32])

  /// - Parameter searches: how many sources will be searched from; `nil` = all.
  /// - Complexity: O(m + n log n) of the block.
  init(_ block: HangingBlocks.Block, searches: Int? = nil) {
    self.block = block
    rows = Self.rows(block)
    twins = TwinClasses(offsets: rows.offsets, targets: rows.targets)
    let quotient = twins.quotient(offsets: rows.offsets, targets: rows.targets)
    let order = CommunityOrder.gathered(
      CompactRows.breadthFirst(
        offsets: quotient.offsets, targets: quotient.targets, from: Self.hub(quotient.offsets)),
      offsets: quotient.offsets, targets: quotient.targets, searches: searches ?? twins.count)
    var place = [Int32](repeating: 0, count: order.count)
    for (index, item) in order.enumerated() { place[Int(item)] = Int32(index) }
    self.place = place
    var weight = [Double](repeating: 0, count: order.count)
    for (node, value) in block.weights.enumerated() { weight[Int(place[Int(twins.classOf[node])])] += value }
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    targets.reserveCapacity(quotient.targets.count)
    for item in order {
      let row = quotient.targets[quotient.offsets[Int(item)]..<quotient.offsets[Int(item) + 1]]
      targets += row.map { place[Int($0)] }.sorted()
      offsets.append(Int32(targets.count))
    }
    let sizes = twins.sizes
    kernel = LaneDependencies(
      offsets: offsets, targets: targets, multiplicity: order.map { Double(sizes[Int($0)]) }, targetWeight: weight)
    sources = LaneGrouping.byHub(offsets: offsets, targets: targets).map {
      LaneSource(node: $0, weight: weight[Int($0)])
    }
  }

  /// Adds Σ over ordered pairs of block nodes, by weight, to the totals of the nodes.
  func add(to total: inout [Double], threads: Int) {
    let sum = kernel.total(sources: sources, threads: threads)
    for (index, node) in block.nodes.enumerated() { total[Int(node)] += sum[Int(place[Int(twins.classOf[index])])] }
    addTwinPairs(to: &total)
  }

  /// The same estimated from a sample of the sources, and the variance of what was added.
  func add(
    to total: inout [Double], variance: inout [Double], _ sample: SourceSample, stream: Int, threads: Int
  ) {
    let groups = LaneSample.groups(sources, sample, stream: stream)
    let (sum, spread) = kernel.estimate(groups: groups, threads: threads)
    for (index, node) in block.nodes.enumerated() {
      let item = Int(place[Int(twins.classOf[index])])
      total[Int(node)] += sum[item]
      variance[Int(node)] += spread[item]
    }
    addTwinPairs(to: &total)
  }

  /// Pairs of false twins: two steps apart, through each common neighbour alike.
  private func addTwinPairs(to total: inout [Double]) {
    var sum = [Double](repeating: 0, count: twins.count)
    var squares = sum
    for (node, weight) in block.weights.enumerated() where twins.sorts[Int(twins.classOf[node])] == .falseTwins {
      sum[Int(twins.classOf[node])] += weight
      squares[Int(twins.classOf[node])] += weight * weight
    }
    for item in 0..<twins.count where twins.sorts[item] == .falseTwins {
      let row = rows.offsets[Int(twins.first[item])]..<rows.offsets[Int(twins.first[item]) + 1]
      let share = (sum[item] * sum[item] - squares[item]) / Double(row.count)
      for slot in row { total[Int(block.nodes[Int(rows.targets[slot])])] += share }
    }
  }

  /// Sorted rows of the block's edges.
  private static func rows(_ block: HangingBlocks.Block) -> (offsets: [Int], targets: [Int32]) {
    var offsets = [Int](repeating: 0, count: block.nodes.count + 1)
    for (one, other) in block.edges {
      offsets[Int(one) + 1] += 1
      offsets[Int(other) + 1] += 1
    }
    for node in block.nodes.indices { offsets[node + 1] += offsets[node] }
    var next = offsets
    var targets = [Int32](repeating: 0, count: 2 * block.edges.count)
    for (one, other) in block.edges {
      targets[next[Int(one)]] = other
      targets[next[Int(other)]] = one
      next[Int(one)] += 1
      next[Int(other)] += 1
    }
    for node in block.nodes.indices { targets[offsets[node]..<offsets[node + 1]].sort() }
    return (offsets, targets)
  }

  /// The node with most neighbours.
  private static func hub(_ offsets: [Int]) -> Int {
    var hub = 0
    for node in 0..<(offsets.count - 1) where offsets[node + 1] - offsets[node] > offsets[hub + 1] - offsets[hub] {
      hub = node
    }
    return hub
  }
}
