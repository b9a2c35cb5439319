/// A binary heap of nodes by key, smallest first, in which a key can be lowered.
///
/// Equal keys leave in the order of their node numbers, so the order of leaving is fixed by the keys alone.
/// Source: Williams 1964; the table of places is the usual addition for Dijkstra's algorithm.
struct NodeHeap {
  private var heap: [Int32] = []
  private var place: [Int32]
  private(set) var key: [Double]

  init(nodeCount: Int) {
    place = [Int32](repeating: -1, count: nodeCount)
    key = [Double](repeating: .infinity, count: nodeCount)
    heap.reserveCapacity(nodeCount)
  }

  var isEmpty: Bool { heap.isEmpty }

  /// Inserts `node`, or lowers its key. O(log n).
  mutating func push(_ node: Int, key value: Double) {
    key[node] = value
    if place[node] < 0 {
      place[node] = Int32(heap.count)
      heap.append(Int32(node))
    }
    rise(Int(place[node]))
  }

  /// Removes and returns the node with the smallest key. O(log n).
  mutating func pop() -> Int {
    let first = heap[0]
    let last = heap.removeLast()
    place[Int(first)] = -1
    if !heap.isEmpty {
      heap[0] = last
      place[Int(last)] = 0
      sink(0)
    }
    return Int(first)
  }

  private func precedes(_ a: Int32, _ b: Int32) -> Bool {
    let (ka, kb) = (key[Int(a)], key[Int(b)])
    return ka < kb || (ka == kb && a < b)
  }

  private mutating func rise(_ start: Int) {
    var child = start
    let node = heap[child]
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(node, heap[parent]) else { break }
      heap[child] = heap[parent]
      place[Int(heap[child])] = Int32(child)
      child = parent
    }
    heap[child] = node
    place[Int(node)] = Int32(child)
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    let node = heap[parent]
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, precedes(heap[child + 1], heap[child]) { child += 1 }
      guard precedes(heap[child], node) else { break }
      heap[parent] = heap[child]
      place[Int(heap[parent])] = Int32(parent)
      parent = child
    }
    heap[parent] = node
    place[Int(node)] = Int32(parent)
  }
}
