/// Cells by cost, the least first, for costs that grow by small steps: a ring of lists, the latest of a cost first.
struct BucketQueue {
  private struct Entry {
    var item: Int32
    /// The entry of the same cost before it; −1 = none.
    var before: Int32
  }

  private var entries: [Entry] = []
  /// By cost, around the ring: the latest entry; −1 = none.
  private var latest: [Int32]
  /// The ring is a power of two long: its last place, whose bits are all ones.
  private let mask: Int
  private var current = 0
  private var hasBegun = false
  private(set) var count = 0

  /// - Parameter span: more than any step between a cost taken out and one put in, and than the first costs lie apart.
  init(span: Int) {
    var length = 1
    while length < span { length *= 2 }
    latest = .init(repeating: -1, count: length)
    mask = length - 1
  }

  mutating func push(_ cost: Int, _ item: Int32) {
    // Before anything is taken out, costs come in any order.
    if !hasBegun { current = count == 0 ? cost : min(current, cost) }
    precondition(cost >= current && cost - current <= mask, "costs only grow, and by less than the span")
    entries.append(Entry(item: item, before: latest[cost & mask]))
    latest[cost & mask] = Int32(entries.count - 1)
    count += 1
  }

  mutating func pop() -> (cost: Int, item: Int32)? {
    guard count > 0 else { return nil }
    hasBegun = true
    while true {
      let entry = latest[current & mask]
      if entry >= 0 {
        latest[current & mask] = entries[Int(entry)].before
        count -= 1
        return (current, entries[Int(entry)].item)
      }
      current += 1
    }
  }
}
