/// Rows of the largest component alone; the first such component on a tie.
///
/// Nodes are numbered breadth first from the component's first node, so that neighbours mostly lie near each other.
struct LargestComponent {
  /// Node of the graph under each number.
  private(set) var nodes: [Int32] = []
  private(set) var offsets: [Int] = [0]
  private(set) var targets: [Int32] = []
  /// Empty unless asked for.
  private(set) var weights: [Double] = []

  /// Rows must be symmetric. - Complexity: O(n + m).
  init(_ rows: Graph.Rows, isWeighted: Bool) {
    let (starts, ends, strength) = (rows.offsets, rows.targets, rows.weights)
    let size = starts.count - 1
    var number = [Int32](repeating: -1, count: size)
    var order = [Int32](repeating: 0, count: size + 1)
    var offsets = [Int](repeating: 0, count: size + 1)
    var targets = [Int32](repeating: 0, count: ends.count)
    var weights = [Double](repeating: 0, count: isWeighted ? ends.count : 0)
    var (head, tail, end) = (0, 0, 0)
    var largest = 0..<0
    var glanced: Int32 = 0
    for start in 0..<size where number[start] < 0 {
      let first = tail
      number[start] = Int32(truncatingIfNeeded: tail)
      order[tail] = Int32(truncatingIfNeeded: start)
      tail += 1
      // By the time the row of a node has been read, all its neighbours have their numbers: one walk does both. A neighbour is
      // written always and kept only where it is new, which nobody can foresee; rows are looked at ahead of their turn.
      while head < tail {
        let node = Int(order[head])
        if head + 8 < tail {
          glanced &+= starts[Int(order[head + 8])] < ends.count ? ends[starts[Int(order[head + 8])]] : 0
        }
        head += 1
        for slot in starts[node]..<starts[node + 1] {
          let target = ends[slot]
          let known = number[Int(target)]
          let isNew = known < 0
          let own = isNew ? Int32(truncatingIfNeeded: tail) : known
          order[tail] = target
          number[Int(target)] = own
          tail += isNew ? 1 : 0
          targets[end] = own &- Int32(truncatingIfNeeded: first)
          if isWeighted { weights[end] = strength[slot] }
          end += 1
        }
        offsets[head] = end
      }
      if tail - first > largest.count { largest = first..<tail }
    }
    let ties = offsets[largest.lowerBound]..<offsets[largest.upperBound]
    nodes = Array(order[largest])
    self.offsets = offsets[largest.lowerBound...largest.upperBound].map { $0 - ties.lowerBound }
    self.targets = Array(targets[ties])
    self.weights = isWeighted ? Array(weights[ties]) : []
    witness = glanced
  }

  /// Takes what is read ahead of its use, so that the reading is not left out.
  private var witness: Int32 = 0
}
