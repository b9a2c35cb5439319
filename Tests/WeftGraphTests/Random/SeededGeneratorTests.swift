import Testing
import WeftGraph

@Suite struct SeededGeneratorTests {
  /// xoshiro256** by its published recurrence, in plain steps, from SplitMix64's first outputs for seed 0, which are
  /// published as E220A8397B1DCDAF, 6E789E6AA1B965F4, 06C45D188009454F, F88BB8A8724C81EC.
  @Test func firstOutputs() {
    var s: [UInt64] = [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F, 0xF88B_B8A8_724C_81EC]
    func rotate(_ x: UInt64, _ k: UInt64) -> UInt64 { x << k | x >> (64 - k) }
    var random = SeededGenerator(seed: 0)
    for _ in 0..<1000 {
      let expected = rotate(s[1] &* 5, 7) &* 9
      let t = s[1] << 17
      s[2] ^= s[0]
      s[3] ^= s[1]
      s[1] ^= s[2]
      s[0] ^= s[3]
      s[2] ^= t
      s[3] = rotate(s[3], 45)
      #expect(random.next() == expected)
    }
  }

  @Test func sameSeedSameNumbers() {
    var (one, two, other) = (SeededGenerator(seed: 5), SeededGenerator(seed: 5), SeededGenerator(seed: 6))
    let (a, b, c) = (
      (0..<50).map { _ in one.next() }, (0..<50).map { _ in two.next() }, (0..<50).map { _ in other.next() }
    )
    #expect(a == b)
    #expect(a != c)
  }

  @Test func streamsDependOnSeedAndNumberAlone() {
    var used = SeededGenerator(seed: 5)
    for _ in 0..<10 { _ = used.next() }
    var (one, two) = (used.split(stream: 3), SeededGenerator(seed: 5).split(stream: 3))
    #expect(one.next() == two.next())
    var firsts: Set<UInt64> = []
    for stream in 0..<1000 {
      var random = SeededGenerator(seed: 5).split(stream: stream)
      firsts.insert(random.next())
    }
    #expect(firsts.count == 1000)
  }

  /// χ² with 6 degrees of freedom stays below 22.5 with probability 0.999.
  @Test func integersAreEven() {
    var random = SeededGenerator(seed: 2)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[random.int(below: 7)] += 1 }
    let chiSquare = counts.reduce(0.0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 }
    #expect(chiSquare < 22.5)
    #expect((0..<100).allSatisfy { _ in random.int(below: 1) == 0 })
    // A bound just above half of all 64-bit words, where plain remainders would favour small numbers two to one.
    let bound = Int.max / 3 * 2
    let low = (0..<10_000).count { _ in random.int(below: bound) < bound / 2 }
    #expect(abs(low - 5000) < 200)
  }

  @Test func unitsFillTheInterval() {
    var random = SeededGenerator(seed: 3)
    let draws = (0..<20_000).map { _ in random.unit() }
    #expect(draws.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect(abs(draws.reduce(0, +) / 20_000 - 0.5) < 0.01)
    #expect(draws.min()! < 0.001 && draws.max()! > 0.999)
  }

  /// All six orders of three things come up equally often: χ² with 5 degrees of freedom below 20.5.
  @Test func shufflesAreEven() {
    var random = SeededGenerator(seed: 4)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<12_000 { counts[random.permutation(3), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.reduce(0.0) { $0 + Double(($1 - 2000) * ($1 - 2000)) / 2000 } < 20.5)
    #expect(random.permutation(0) == [])
  }
}
