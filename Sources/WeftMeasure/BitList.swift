/// Flags in single bits.
struct BitList: Sendable, Hashable {
  private var words: [UInt64]

  init(count: Int, _ flag: (Int) -> Bool) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
    for index in 0..<count where flag(index) { words[index / 64] |= 1 << UInt64(index % 64) }
  }

  subscript(index: Int) -> Bool { words[index / 64] >> UInt64(index % 64) & 1 == 1 }
}
