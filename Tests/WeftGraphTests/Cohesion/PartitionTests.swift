import Testing
import WeftGraph

@Suite struct PartitionTests {
  @Test func numberedBySizeThenFirstMember() {
    // Parts {0, 3}, {1}, {2, 4, 5}: the largest first, then the pair, then the single.
    let partition = Partition(numbering: [7, -2, 9, 7, 9, 9])
    #expect(partition.labels == [1, 2, 0, 1, 0, 0])
    #expect(partition.count == 3)
    #expect(partition.sizes == [3, 2, 1])
    #expect(partition.members == [[2, 4, 5], [0, 3], [1]])
    // Equal sizes: whoever comes first in the list.
    #expect(Partition(numbering: [5, 4, 4, 5]).labels == [0, 1, 1, 0])
  }

  @Test func labelsOfAnyKindGiveOneAnswer() {
    var random = SeededGenerator(seed: 1)
    for size in 0..<200 {
      let raw = (0..<size).map { _ in random.int(below: 1 + size / 2) }
      let name = random.permutation(size + 1)
      #expect(Partition(numbering: raw) == Partition(numbering: raw.map { 1_000_000 - 3 * name[$0] }))
      #expect(Partition(numbering: Partition(numbering: raw).labels) == Partition(numbering: raw))
    }
  }

  @Test func nothing() {
    let empty = Partition(numbering: [Int]())
    #expect(empty.count == 0)
    #expect(empty.sizes == [])
    #expect(empty.members == [])
  }
}
