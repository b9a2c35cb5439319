import Testing

@testable import WeftReport

@Suite struct BucketQueueTests {
  @Test func theLeastComesFirstAndOfEqualsTheLatest() {
    var queue = BucketQueue(span: 16)
    for (cost, item) in [(7, 1), (3, 2), (7, 3), (5, 4)] { queue.push(cost, Int32(item)) }
    var order: [Int32] = []
    while let next = queue.pop() {
      order.append(next.item)
      // What is put in between comes in its turn.
      if next.item == 2 { queue.push(6, 5) }
    }
    #expect(order == [2, 4, 5, 3, 1])
    #expect(queue.count == 0)
  }
}
