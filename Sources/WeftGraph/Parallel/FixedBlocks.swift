internal import Dispatch
internal import Synchronization

/// Work cut into blocks whose number does not depend on the number of threads.
///
/// Blocks are claimed by whichever thread is free, and their results come back in index order. A caller that
/// combines them in that order gets the same bits from one thread as from many.
public enum FixedBlocks {
  /// Results of `work(0) ..< work(count)`, in order.
  public static func map<Result: Sendable>(
    count: Int, threads: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    precondition(threads >= 1, "at least one thread is needed")
    guard threads > 1, count > 1 else { return (0..<count).map(work) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let base = buffer.baseAddress!
      let next = Atomic<Int>(0)
      DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
        while true {
          let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard block < count else { return }
          (base + block).initialize(to: work(block))
        }
      }
      initialized = count
    }
  }

  /// Places of tasks by size, the largest first, equal ones in order: whoever is free takes the next, and the small ones even
  /// out.
  public static func largestFirst(_ sizes: [Int]) -> [Int] {
    sizes.indices.sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
  }

  /// The part of `0 ..< total` that belongs to block `index` of `count`.
  public static func range(_ index: Int, of count: Int, total: Int) -> Range<Int> {
    (total * index / count)..<(total * (index + 1) / count)
  }
}
