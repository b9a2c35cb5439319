/// Cells by cost, the least first, for costs that grow by small steps: a ring of lists, the latest of a cost first.
struct BucketQueue {
  private var buckets: [[Int32]]
  private var current = 0
  private var hasBegun = false
  private(set) var count = 0

  /// - Parameter span: more than any step between a cost taken out and one put in, and than the first costs lie apart.
  init(span: Int) { buckets = .init(repeating: [], count: span) }

  mutating func push(_ cost: Int, _ item: Int32) {
    // Before anything is taken out, costs come in any order.
    if !hasBegun { current = count == 0 ? cost : min(current, cost) }
    precondition(cost >= current && cost - current < buckets.count, "costs only grow, and by less than the span")
    buckets[cost % buckets.count].append(item)
    count += 1
  }

  mutating func pop() -> (cost: Int, item: Int32)? {
    guard count > 0 else { return nil }
    hasBegun = true
    while true {
      if let item = buckets[current % buckets.count].popLast() {
        count -= 1
        return (current, item)
      }
      current += 1
    }
  }
}
