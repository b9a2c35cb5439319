/// Ties of one source, target, mode and origin.
enum ParallelTies {
  /// By tie: the first that it is parallel to, which may be itself; `nil` where no two ties are parallel.
  ///
  /// Ties are sorted by counting by their source, then each source's by the rest: nothing is hashed.
  ///
  /// - Complexity: O(ties · log of the most ties of one source).
  static func firsts(_ ties: [Tie], nodeCount: Int) -> [Int32]? {
    precondition(ties.count <= Int(Int32.max), "too many ties")
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    for tie in ties { starts[tie.source + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var numbers = [Int32](repeating: 0, count: ties.count)
    // What makes two ties of a source parallel, above the place among its ties: below 2^31 of each.
    var keys = [UInt64](repeating: 0, count: ties.count)
    for index in ties.indices {
      let source = ties[index].source
      let slot = Int(next[source])
      next[source] += 1
      numbers[slot] = Int32(index)
      keys[slot] = key(ties[index]) << placeBits
    }
    var firsts: [Int32]?
    for node in 0..<nodeCount {
      let row = Int(starts[node])..<Int(starts[node + 1])
      precondition(row.count < 1 << placeBits, "too many ties of one organisation")
      guard row.count > 1 else { continue }
      for slot in row { keys[slot] |= UInt64(slot - row.lowerBound) }
      keys[row].sort()
      var first = row.lowerBound
      for slot in row.dropFirst() {
        guard keys[slot] >> placeBits == keys[first] >> placeBits else {
          first = slot
          continue
        }
        if firsts == nil { firsts = ties.indices.map { Int32($0) } }
        firsts?[number(keys[slot], row, numbers)] = Int32(number(keys[first], row, numbers))
      }
    }
    return firsts
  }

  private static let placeBits: UInt64 = 30

  private static func number(_ key: UInt64, _ row: Range<Int>, _ numbers: [Int32]) -> Int {
    Int(numbers[row.lowerBound + Int(key & (1 << placeBits - 1))])
  }

  /// Target, mode and origin in 34 bits.
  private static func key(_ tie: Tie) -> UInt64 {
    let mode: UInt64 =
      switch tie.mode {
      case .collaborative: 0
      case .hierarchical: 1
      case .networked: 2
      }
    return UInt64(tie.target) << 3 | mode << 1 | (tie.origin == .projected ? 1 : 0)
  }
}
