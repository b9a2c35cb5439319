/// Numbers byte strings 0, 1, 2 … in order of first appearance.
///
/// Keys are compared byte for byte: Swift's own string equality would take `é` written as one code point and as
/// two for one identifier. Open addressing with linear probing over a table of twice the number of keys. A slot holds
/// half of the hash and the place of its key in the arena, where number, length and bytes stand side by side: a look-up
/// touches two lines of memory.
struct ByteIndex: Sendable {
  /// For each key a word of number and length, then its bytes in words of eight, the last filled up with zeros.
  private var arena: [UInt64] = []
  /// Where each key begins in the arena.
  private var starts: [UInt32] = []
  /// Upper half: of the hash; lower half: place in the arena plus one. 0 = free.
  private var slots: [UInt64]
  private var mask: Int

  init(capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    starts.reserveCapacity(capacity)
  }

  var count: Int { starts.count }

  /// The bytes of a key, as text.
  subscript(index: Int) -> String {
    let start = Int(starts[index])
    let length = Int(arena[start] & 0xFFFF_FFFF)
    return arena.withUnsafeBytes { bytes in
      String(decoding: bytes[(start + 1) * 8..<(start + 1) * 8 + length], as: UTF8.self)
    }
  }

  /// All keys as texts, in their order.
  var texts: [String] { (0..<count).map { self[$0] } }

  /// The number of a key, or `nil` where it is not there. O(length) expected.
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let words = KeyWords(key)
    return find(words, hash: words.hash)
  }

  /// The number of a key, given now if it is new.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>) -> (index: Int, isNew: Bool) {
    let words = KeyWords(key)
    let hash = words.hash
    if let known = find(words, hash: hash) { return (known, false) }
    return (add(words, hash: hash), true)
  }

  /// Gives a key that is not there the next number.
  private mutating func add(_ words: KeyWords, hash: UInt64) -> Int {
    let index = count
    let start = arena.count
    precondition(start < Int(UInt32.max), "the arena of identifiers holds 32 GB")
    arena.append(UInt64(index) << 32 | UInt64(words.length))
    for word in 0..<words.count { arena.append(words[word]) }
    starts.append(UInt32(start))
    place(hash, start)
    if count * 2 > slots.count { grow() }
    return index
  }

  /// Inserts many keys: `key(k)` for k in 0..<count, −1 where one is empty; in groups, as ``find(_:key:result:)``.
  mutating func insert(
    _ count: Int, key: (Int) -> UnsafeBufferPointer<UInt8>, result: (Int, Int32) -> Void
  ) {
    let group = 32
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * group) { scratch in
      var start = 0
      while start < count {
        let end = min(start + group, count)
        for number in start..<end {
          let hash = KeyWords(key(number)).hash
          scratch.initializeElement(at: 2 * (number - start), to: hash)
          scratch.initializeElement(at: 2 * (number - start) + 1, to: slots[Int(truncatingIfNeeded: hash) & mask])
        }
        let size = slots.count
        for number in start..<end {
          let bytes = key(number)
          guard !bytes.isEmpty else {
            result(number, -1)
            continue
          }
          let (words, hash) = (KeyWords(bytes), scratch[2 * (number - start)])
          // A slot that was taken holds what it held, unless the table has grown since.
          let seen = scratch[2 * (number - start) + 1]
          let isCurrent = seen != 0 && slots.count == size
          let known = slots.withUnsafeBufferPointer { slots in
            arena.withUnsafeBufferPointer { arena in
              Self.find(
                words, hash: hash, first: isCurrent ? seen : slots[Int(truncatingIfNeeded: hash) & mask], slots, arena,
                mask)
            }
          }
          result(number, Int32(truncatingIfNeeded: known ?? add(words, hash: hash)))
        }
        start = end
      }
    }
  }

  func find(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { find($0) }
  }

  mutating func insert(_ text: String) -> (index: Int, isNew: Bool) {
    var text = text
    return text.withUTF8 { insert($0) }
  }

  @inline(__always)
  private func find(_ words: KeyWords, hash: UInt64) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      arena.withUnsafeBufferPointer { arena in
        Self.find(words, hash: hash, first: slots[Int(truncatingIfNeeded: hash) & mask], slots, arena, mask)
      }
    }
  }

  /// Looks a key up from the content of its first slot on.
  @inline(__always)
  private static func find(
    _ words: KeyWords, hash: UInt64, first: UInt64, _ slots: UnsafeBufferPointer<UInt64>,
    _ arena: UnsafeBufferPointer<UInt64>, _ mask: Int
  ) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    var content = first
    while content != 0 {
      if content >> 32 == hash >> 32 {
        let start = Int(content & 0xFFFF_FFFF) - 1
        let head = arena[start]
        if head & 0xFFFF_FFFF == UInt64(words.length), words.equals(arena, at: start + 1) { return Int(head >> 32) }
      }
      slot = (slot + 1) & mask
      content = slots[slot]
    }
    return nil
  }

  private mutating func place(_ hash: UInt64, _ start: Int) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(start + 1)
  }

  private mutating func grow() {
    let size = slots.count * 2
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for start in starts {
      let hash = arena.withUnsafeBytes { bytes in
        let length = Int(arena[Int(start)] & 0xFFFF_FFFF)
        let key = UnsafeRawBufferPointer(rebasing: bytes[(Int(start) + 1) * 8..<(Int(start) + 1) * 8 + length])
        return KeyWords(key.bindMemory(to: UInt8.self)).hash
      }
      place(hash, Int(start))
    }
  }

  /// Looks up many keys: `key(k)` for k in 0..<count; −1 where one is not there or is empty.
  ///
  /// Keys are hashed and their slots read in groups before any is compared, so that the waits for memory overlap.
  func find(
    _ count: Int, key: (Int) -> UnsafeBufferPointer<UInt8>, result: (Int, Int32) -> Void
  ) {
    let group = 32
    slots.withUnsafeBufferPointer { slots in
      arena.withUnsafeBufferPointer { arena in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * group) { scratch in
          var start = 0
          while start < count {
            let end = min(start + group, count)
            for number in start..<end {
              let hash = KeyWords(key(number)).hash
              scratch.initializeElement(at: 2 * (number - start), to: hash)
              scratch.initializeElement(at: 2 * (number - start) + 1, to: slots[Int(truncatingIfNeeded: hash) & mask])
            }
            for number in start..<end {
              let bytes = key(number)
              guard !bytes.isEmpty else {
                result(number, -1)
                continue
              }
              let found = Self.find(
                KeyWords(bytes), hash: scratch[2 * (number - start)], first: scratch[2 * (number - start) + 1], slots,
                arena, mask)
              result(number, Int32(truncatingIfNeeded: found ?? -1))
            }
            start = end
          }
        }
      }
    }
  }
}
