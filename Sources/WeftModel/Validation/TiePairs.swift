/// Which pairs of ends have a tie of which mode, and the first tie of each: numbers 0, 1, 2 … in order of insertion.
///
/// Open addressing with linear probing over words; half of the slots stay free. A pair stands in one place whatever its
/// direction, since most pairs have one tie; what further ties there are is kept apart.
struct TiePairs {
  /// The earlier ties of one pair and mode: the first of the same direction, and of the other.
  struct Earlier {
    var same: Int?
    var back: Int?
  }

  /// Source, target and mode of each tie.
  private var keys: [UInt64] = []
  /// Number of a pair's first tie plus one; 0 = free.
  private var slots: [Int32]
  private let mask: Int
  /// The first tie against the direction of its pair's first.
  private var turned: [UInt64: Int] = [:]

  /// Room for so many ties.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    mask = size - 1
    keys.reserveCapacity(capacity)
  }

  /// Gives the ties the next numbers, and `found` those that have earlier ones between their ends.
  ///
  /// Slots are read in groups before any is used, so that the waits for memory overlap.
  mutating func insert(_ ties: [Tie], found: (Int, Earlier) -> Void) {
    precondition((keys.count + ties.count) * 2 <= slots.count, "the table has room for the ties that it was made for")
    let group = 32
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: group) { seen in
      var start = 0
      while start < ties.count {
        let end = min(start + group, ties.count)
        for index in start..<end {
          let tie = ties[index]
          let key = Self.key(tie.source, tie.target, tie.mode)
          keys.append(key)
          seen.initializeElement(at: index - start, to: slots[Self.hash(Self.undirected(key)) & mask])
        }
        for index in start..<end {
          if let earlier = place(keys.count - (end - index), first: seen[index - start]) { found(index, earlier) }
        }
        start = end
      }
    }
  }

  /// Puts a tie in its slot, or gives the earlier ties of its pair. `first` is what its first slot held a while ago: a
  /// number never changes, only a free slot may have been taken.
  @inline(__always)
  private mutating func place(_ number: Int, first: Int32) -> Earlier? {
    let key = keys[number]
    let pair = Self.undirected(key)
    var slot = Self.hash(pair) & mask
    var content = first == 0 ? slots[slot] : first
    while content != 0 {
      let other = Int(content) - 1
      if Self.undirected(keys[other]) == pair { return earlier(number, key, other) }
      slot = (slot + 1) & mask
      content = slots[slot]
    }
    slots[slot] = Int32(number + 1)
    return nil
  }

  private mutating func earlier(_ number: Int, _ key: UInt64, _ first: Int) -> Earlier {
    if keys[first] == key { return Earlier(same: first, back: turned[Self.reversed(key)]) }
    let same = turned[key]
    if same == nil { turned[key] = number }
    return Earlier(same: same, back: first)
  }

  private static func key(_ source: Int, _ target: Int, _ mode: Mode) -> UInt64 {
    let kind: UInt64 =
      switch mode {
      case .collaborative: 0
      case .hierarchical: 1
      case .networked: 2
      }
    return UInt64(source) << 33 | UInt64(target) << 2 | kind
  }

  private static func reversed(_ key: UInt64) -> UInt64 {
    ((key >> 2) & 0x7FFF_FFFF) << 33 | (key >> 33) << 2 | (key & 3)
  }

  /// One key for both directions of a pair.
  private static func undirected(_ key: UInt64) -> UInt64 { max(key, reversed(key)) }

  private static func hash(_ key: UInt64) -> Int {
    let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
