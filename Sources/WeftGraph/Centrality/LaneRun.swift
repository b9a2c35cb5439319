/// One thread's sweeps for ``LaneDependencies``; everything is reached by pointer, because the inner loops are all there is.
struct LaneRun {
  typealias Lanes = LaneDependencies.Lanes
  /// A node that is on at some level: the lanes, and the end of its successors in ``successors``.
  struct Visit {
    var node: Int32
    var lanes: UInt16
    var end: Int
  }

  let size: Int
  let offsets: UnsafePointer<Int32>
  let targets: UnsafePointer<Int32>
  let multiplicity: UnsafePointer<Double>
  let targetWeight: UnsafePointer<Double>
  let work: LaneWorkspace
  private var visits: GrowingRow<Visit>
  private var successors: GrowingRow<Int32>
  private var levelStarts: [Int] = []

  init(
    size: Int, offsets: UnsafePointer<Int32>, targets: UnsafePointer<Int32>, multiplicity: UnsafePointer<Double>,
    targetWeight: UnsafePointer<Double>, work: LaneWorkspace
  ) {
    self.size = size
    self.offsets = offsets
    self.targets = targets
    self.multiplicity = multiplicity
    self.targetWeight = targetWeight
    self.work = work
    visits = GrowingRow(capacity: 4 * size + 16)
    // What is not used is not taken either; growing would hold everything twice.
    successors = GrowingRow(capacity: 2 * Int(offsets[size]) + 4 * size + 16)
  }

  func free() {
    visits.free()
    successors.free()
  }

  /// Adds Σ weight × dependency of up to 16 sources to the totals.
  mutating func batch(_ sources: ArraySlice<LaneSource>) {
    var weight = Lanes.zero
    work.seen.update(repeating: 0, count: size)
    visits.count = 0
    successors.count = 0
    levelStarts.removeAll(keepingCapacity: true)
    levelStarts.append(0)
    for (lane, source) in sources.enumerated() {
      let node = Int(source.node)
      weight[lane] = source.weight
      if work.seen[node] == 0 {
        visits.reserve(1)
        visits.append(Visit(node: source.node, lanes: 0, end: 0))
        work.paths[node] = .zero
      }
      work.seen[node] |= 1 << UInt16(lane)
      work.paths[node][lane] = 1
      work.even[node][lane] = 1
    }
    for index in 0..<visits.count { visits.base[index].lanes = work.seen[Int(visits.base[index].node)] }
    var from = work.even
    var to = work.odd
    while visits.count > levelStarts[levelStarts.count - 1] {
      let start = levelStarts[levelStarts.count - 1]
      levelStarts.append(visits.count)
      stepOut(start, from, to)
      swap(&from, &to)
    }
    comeBack(weight)
  }

  /// Hands path counts from the visits since `start` on to the next level.
  private mutating func stepOut(
    _ start: Int, _ from: UnsafeMutablePointer<Lanes>, _ to: UnsafeMutablePointer<Lanes>
  ) {
    let (seen, knock, paths) = (work.seen, work.knock, work.paths)
    let masks = UnsafePointer(work.masks)
    for index in start..<visits.count {
      let node = Int(visits.base[index].node)
      let lanes = visits.base[index].lanes
      let first = Int(offsets[node])
      let last = Int(offsets[node + 1])
      successors.reserve(last - first)
      let list = successors.base + successors.count
      var count = 0
      var slot = first
      // Whether a neighbour is news is a coin toss: write it always, and move on by 0 or 1 without a branch.
      while slot < last {
        let target = targets[slot]
        list[count] = target
        let news = UInt32(lanes & ~seen[Int(target)])
        count &+= Int((news &+ 0xFFFF) >> 16)
        slot &+= 1
      }
      successors.count += count
      visits.base[index].end = successors.count
      let given = from[node]
      from[node] = .zero
      for slot in 0..<count {
        let target = Int(list[slot])
        knock[target] |= lanes
        to[target] += given
      }
    }
    // Whoever was knocked at, in order of number: the rows of neighbouring nodes are then walked in sequence.
    var four = 0
    while four < size {
      let knocks = UnsafeRawPointer(knock + four).load(as: UInt64.self)
      if knocks != 0 {
        visits.reserve(4)
        for node in four..<(four + 4) where knock[node] != 0 {
          let before = seen[node]
          let lanes = knock[node] & ~before
          seen[node] = before | lanes
          let come = to[node].keeping(lanes, masks)
          paths[node] = before == 0 ? come : paths[node] + come
          to[node] = multiplicity[node] * come
          visits.append(Visit(node: Int32(node), lanes: lanes, end: 0))
        }
        UnsafeMutableRawPointer(knock + four).storeBytes(of: 0, as: UInt64.self)
      }
      four += 4
    }
  }

  /// Gathers dependencies from the last level back to the first and adds them to the totals.
  private func comeBack(_ weight: Lanes) {
    let (paths, total) = (work.paths, work.total)
    let masks = UnsafePointer(work.masks)
    var from = work.even
    var to = work.odd
    for level in stride(from: levelStarts.count - 2, through: 1, by: -1) {
      let range = levelStarts[level]..<levelStarts[level + 1]
      for index in range {
        let visit = visits.base[index]
        let node = Int(visit.node)
        var sum = Lanes.zero
        for slot in visits.base[index - 1].end..<visit.end { sum += from[Int(successors.base[slot])] }
        sum = sum.keeping(visit.lanes, masks)
        let share = targetWeight[node] / paths[node]
        to[node] = share.keeping(visit.lanes, masks) + multiplicity[node] * sum
        let part = weight * paths[node] * sum
        let half = part.lowHalf + part.highHalf
        total[node] += half.lowHalf + half.highHalf
      }
      if level + 2 < levelStarts.count {
        for index in levelStarts[level + 1]..<levelStarts[level + 2] { from[Int(visits.base[index].node)] = .zero }
      }
      swap(&from, &to)
    }
    if levelStarts.count > 2 {
      for index in levelStarts[1]..<levelStarts[2] { from[Int(visits.base[index].node)] = .zero }
    }
  }
}

/// A row that grows only where asked to, so that appending needs no check.
struct GrowingRow<Element> {
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  /// Makes room for `more` elements.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let wider = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    wider.moveInitialize(from: base, count: count)
    base.deallocate()
    base = wider
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    (base + count).initialize(to: element)
    count += 1
  }

  func free() { base.deallocate() }
}

extension SIMD16<Double> {
  /// The lanes named by the bits of `lanes`; 0, whatever was there, in the others.
  ///
  /// - Parameter masks: ``LaneWorkspace/masks``.
  @inline(__always)
  func keeping(_ lanes: UInt16, _ masks: UnsafePointer<SIMD4<UInt64>>) -> Self {
    let bits = Int(lanes)
    let low = SIMD8(lowHalf: masks[bits & 15], highHalf: masks[bits >> 4 & 15])
    let high = SIMD8(lowHalf: masks[bits >> 8 & 15], highHalf: masks[bits >> 12])
    let mask = SIMD16<UInt64>(lowHalf: low, highHalf: high)
    return unsafeBitCast(unsafeBitCast(self, to: SIMD16<UInt64>.self) & mask, to: SIMD16<Double>.self)
  }
}
