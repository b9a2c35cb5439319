import Synchronization
import Testing
import WeftGraph

@Suite struct WorkbenchesTests {
  @Test func neverMoreThanRunAtOnceAndEachTaskAlone() {
    let made = Atomic<Int>(0)
    let benches = Workbenches {
      made.wrappingAdd(1, ordering: .relaxed)
      return [Int](repeating: 0, count: 8)
    }
    let sums = FixedBlocks.map(count: 400, threads: 3) { task in
      benches.use { bench in
        for place in bench.indices { bench[place] = task }
        let sum = bench.reduce(0, +)
        for place in bench.indices { bench[place] = 0 }
        return sum
      }
    }
    #expect(sums == (0..<400).map { 8 * $0 })
    #expect((1...3).contains(made.load(ordering: .relaxed)))
  }
}
