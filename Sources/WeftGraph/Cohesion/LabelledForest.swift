/// A depth-first forest whose ties carry labels that are equal exactly where two ties form a cut.
///
/// Source: Pritchard & Thurimella 2011, ACM Trans. Algorithms 7:46.
struct LabelledForest {
  /// The root of each node's tree.
  let root: [Int32]
  /// Whether the tie from a node to its parent lies in a cut of one or two ties.
  let isCut: [Bool]
  private let parent: [Int32]
  /// Upper end of the tie outside the forest that shares a cut with a forest tie, by lower end; −1 for none.
  ///
  /// One is enough: of the ties that rise from one node only the longest can be alone in crossing a forest tie.
  private let cutBack: [Int32]

  /// - Complexity: O(n + m) time and space.
  init(offsets: [Int32], targets: [Int32], drawing random: inout SeededGenerator) {
    let count = offsets.count - 1
    var parent = [Int32](repeating: -1, count: count)
    var root = [Int32](repeating: -1, count: count)
    var number = [Int32](repeating: -1, count: count)
    var order: [Int32] = []
    order.reserveCapacity(count)
    var cursor = offsets
    var label = [UInt128](repeating: 0, count: count)
    var back: [(lower: Int32, upper: Int32, label: UInt128)] = []
    for start in 0..<count where number[start] < 0 {
      var node = start
      number[node] = Int32(order.count)
      root[node] = Int32(start)
      order.append(Int32(node))
      while true {
        if cursor[node] < offsets[node + 1] {
          let next = Int(targets[Int(cursor[node])])
          cursor[node] += 1
          if number[next] < 0 {
            number[next] = Int32(order.count)
            root[next] = Int32(start)
            parent[next] = Int32(node)
            order.append(Int32(next))
            node = next
          } else if number[next] < number[node], next != Int(parent[node]) {
            let bits = UInt128(random.next()) << 64 | UInt128(random.next())
            label[node] ^= bits
            label[next] ^= bits
            back.append((Int32(node), Int32(next), bits))
          }
        } else {
          if parent[node] < 0 { break }
          label[Int(parent[node])] ^= label[node]
          node = Int(parent[node])
        }
      }
    }
    var isCut = [Bool](repeating: false, count: count)
    var table = LabelTable(capacity: count)
    for node in 0..<count where parent[node] >= 0 {
      if label[node] == 0 {
        isCut[node] = true
      } else if let twin = table.insert(label[node], Int32(node)) {
        isCut[node] = true
        isCut[Int(twin)] = true
      }
    }
    var cutBack = [Int32](repeating: -1, count: count)
    for tie in back {
      guard let twin = table.find(tie.label) else { continue }
      isCut[Int(twin)] = true
      cutBack[Int(tie.lower)] = tie.upper
    }
    self.parent = parent
    self.root = root
    self.isCut = isCut
    self.cutBack = cutBack
  }

  /// Whether the tie between two neighbours lies in a cut of one or two ties.
  func isCutTie(_ one: Int, _ other: Int) -> Bool {
    if parent[one] == Int32(other) { return isCut[one] }
    if parent[other] == Int32(one) { return isCut[other] }
    return cutBack[one] == Int32(other) || cutBack[other] == Int32(one)
  }
}

/// An open-addressing table from labels to forest ties.
private struct LabelTable {
  private var labels: [UInt128]
  private var values: [Int32]
  private let mask: Int

  init(capacity: Int) {
    var size = 4
    while size < 2 * capacity { size *= 2 }
    labels = [UInt128](repeating: 0, count: size)
    values = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  func find(_ label: UInt128) -> Int32? {
    var place = Int(truncatingIfNeeded: label) & mask
    while values[place] >= 0 {
      if labels[place] == label { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Stores a label, or returns the tie that has it already.
  mutating func insert(_ label: UInt128, _ value: Int32) -> Int32? {
    var place = Int(truncatingIfNeeded: label) & mask
    while values[place] >= 0 {
      if labels[place] == label { return values[place] }
      place = (place + 1) & mask
    }
    labels[place] = label
    values[place] = value
    return nil
  }
}
