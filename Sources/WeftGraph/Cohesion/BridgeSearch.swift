/// Bridges of symmetric rows, by labels that cancel.
///
/// Every tie has a label of 64 bits that follows from its ends. Added up (exclusive or) over all ties of all nodes of a
/// branch of a breadth-first tree, ties inside the branch cancel, and those that leave it remain: the tie to the branch's
/// root leaves it alone exactly where the sum is that tie's own label. No bridge is missed; that another tie is taken for
/// one has the chance 2⁻⁶⁴. Breadth first, unlike depth first, the waits for memory overlap.
///
/// Source: Pritchard & Thurimella 2011, ACM Trans. Algorithms 7:46 (labels that cancel).
struct BridgeSearch {
  /// The lower end of each bridge in the tree, and its upper one; bridges to nodes with a single tie are left out.
  private(set) var found: [(node: Int32, above: Int32)] = []
  /// Takes what is read ahead of its use, so that the reading is not left out.
  private var witness: Int32 = 0

  private static let unseen: Int32 = -1
  private static let leaf: Int32 = -2

  /// - Complexity: O(n + m) time, O(n) space.
  init(_ rows: Graph.Rows, nodeCount: Int) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var sums = [UInt64](repeating: 0, count: nodeCount)
    var number = [Int32](repeating: Self.unseen, count: nodeCount)
    var left = 0
    for node in 0..<nodeCount {
      let (from, to) = (offsets[node], offsets[node + 1])
      var sum: UInt64 = 0
      for slot in from..<to { sum ^= Self.label(Int32(truncatingIfNeeded: node), targets[slot]) }
      sums[node] ^= sum
      if to - from > 1 {
        left += 1
      } else {
        number[node] = Self.leaf
        // A leaf belongs to the branch of its neighbour.
        if to > from { sums[Int(targets[from])] ^= sum }
      }
    }
    // One place more than nodes, for the entry that is written and not kept.
    var order = [Int32](repeating: 0, count: left + 1)
    var above = [Int32](repeating: -1, count: left + 1)
    var (head, tail) = (0, 0)
    var glanced: Int32 = 0
    for start in 0..<nodeCount where number[start] == Self.unseen {
      number[start] = Int32(truncatingIfNeeded: tail)
      order[tail] = Int32(truncatingIfNeeded: start)
      above[tail] = -1
      tail += 1
      while head < tail {
        let node = Int(order[head])
        if head + 8 < tail { glanced &+= targets[offsets[Int(order[head + 8])]] }
        for slot in offsets[node]..<offsets[node + 1] {
          let target = targets[slot]
          let seen = number[Int(target)]
          let isNew = seen == Self.unseen
          // Written always, kept only where it counts: cheaper than a branch that nobody can foresee.
          order[tail] = target
          above[tail] = Int32(truncatingIfNeeded: node)
          number[Int(target)] = isNew ? Int32(truncatingIfNeeded: tail) : seen
          tail += isNew ? 1 : 0
        }
        head += 1
      }
    }
    for place in stride(from: tail - 1, through: 0, by: -1) where above[place] >= 0 {
      let (node, upper) = (order[place], above[place])
      let sum = sums[Int(node)]
      sums[Int(upper)] ^= sum
      if sum == Self.label(node, upper) { found.append((node, upper)) }
    }
    witness = glanced
  }

  /// The label of a tie, the same from both its ends.
  @inline(__always)
  private static func label(_ one: Int32, _ other: Int32) -> UInt64 {
    let (low, high) = (UInt64(UInt32(bitPattern: min(one, other))), UInt64(UInt32(bitPattern: max(one, other))))
    var bits = (low &<< 32 | high) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits &>> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits &>> 31)
  }
}
