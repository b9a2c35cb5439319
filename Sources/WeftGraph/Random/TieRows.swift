/// Who is tied to whom, in a row of cells for each end of a tie; a tie's new ends are written into its own cells.
///
/// Since exchanges keep all degrees, rows keep their lengths, and nothing is ever moved, grown or searched for. Rows are
/// padded to eight cells, so that most of them are asked in one step; of the two rows that would show a tie the shorter
/// one is asked.
struct TieRows: Sendable {
  private var cells: [SIMD8<UInt32>]
  /// By row: its first block of eight cells, and the end of the last row.
  private let starts: [UInt32]
  /// Row of what stands at target ends of node 0: 0 if undirected, behind the rows of sources if directed.
  private let shift: Int

  /// Calls `place` with each tie, in order, and its two cells: in the source's row << 32 | in the target's row.
  ///
  /// - Precondition: ties (source << 32 | target) differ, and none is a self-loop.
  /// - Complexity: O(n + m) where most rows are short.
  init(_ ties: [UInt64], nodeCount: Int, kind: Graph.Kind, place: (_ tie: UInt64, _ cells: UInt64) -> Void) {
    let shift = kind == .directed ? nodeCount : 0
    var starts = [UInt32](repeating: 0, count: nodeCount + shift + 1)
    for tie in ties {
      starts[Int(tie >> 32) + 1] += 1
      starts[Int(tie & 0xFFFF_FFFF) + shift + 1] += 1
    }
    for row in starts.indices.dropLast() { starts[row + 1] = starts[row] + (starts[row + 1] + 7) / 8 }
    // No node has this number.
    cells = Array(repeating: SIMD8(repeating: UInt32.max), count: Int(starts[nodeCount + shift]))
    self.starts = starts
    self.shift = shift
    var next = starts.map { $0 * 8 }
    withCells { rows in
      for tie in ties {
        let (source, target) = (UInt32(tie >> 32), UInt32(truncatingIfNeeded: tie))
        precondition(source != target && !rows.has(source, target), "ties to be swapped must differ")
        let (one, other) = (next[Int(source)], next[Int(target) + shift])
        next[Int(source)] += 1
        next[Int(target) + shift] += 1
        rows.write(target, UInt64(one))
        rows.write(source, UInt64(other))
        place(tie, UInt64(one) << 32 | UInt64(other))
      }
    }
  }

  @inline(__always)
  mutating func withCells(_ body: (Open) -> Void) {
    let shift = shift
    starts.withUnsafeBufferPointer { starts in
      cells.withUnsafeMutableBytes { bytes in
        // Without ties there is no memory to point to, and nobody asks for any.
        guard let base = bytes.baseAddress else { return }
        body(Open(cells: base, starts: starts.baseAddress!, shift: shift))
      }
    }
  }

  struct Open {
    fileprivate let cells: UnsafeMutableRawPointer
    fileprivate let starts: UnsafePointer<UInt32>
    fileprivate let shift: Int

    @inline(__always)
    private func read(_ cell: UInt64) -> UInt32 { cells.load(fromByteOffset: 4 &* Int(cell), as: UInt32.self) }

    @inline(__always)
    fileprivate func write(_ node: UInt32, _ cell: UInt64) {
      cells.storeBytes(of: node, toByteOffset: 4 &* Int(cell), as: UInt32.self)
    }

    /// - Complexity: O(1 + shorter row / 8).
    @inline(__always)
    func has(_ source: UInt32, _ target: UInt32) -> Bool {
      let (row, column) = (Int(source), Int(target) &+ shift)
      let (first, last) = (starts[row], starts[row &+ 1])
      let (otherFirst, otherLast) = (starts[column], starts[column &+ 1])
      let isShorter = last &- first <= otherLast &- otherFirst
      var block = Int(isShorter ? first : otherFirst)
      let end = Int(isShorter ? last : otherLast)
      let wanted = SIMD8<UInt32>(repeating: isShorter ? target : source)
      while block < end {
        if any(cells.load(fromByteOffset: 32 &* block, as: SIMD8<UInt32>.self) .== wanted) { return true }
        block &+= 1
      }
      return false
    }

    /// a → b and c → d become a → d and c → b; the cells of those two.
    ///
    /// - Parameter isTurned: all bits where the second tie is written the other way round, as d → c.
    @inline(__always)
    func exchange(
      _ a: UInt32, _ b: UInt32, _ one: UInt64, _ c: UInt32, _ d: UInt32, _ two: UInt64, isTurned: UInt64
    ) -> (UInt64, UInt64) {
      let other = two.halvesExchanged(where: isTurned)
      let (ofA, ofB) = (one &>> 32, one & 0xFFFF_FFFF)
      let (ofC, ofD) = (other &>> 32, other & 0xFFFF_FFFF)
      write(d, ofA)
      write(a, ofD)
      write(b, ofC)
      write(c, ofB)
      return (ofA << 32 | ofD, ofC << 32 | ofB)
    }

    /// Something that depends on the memory of a tie, so that reading it brings that memory near.
    @inline(__always)
    func glance(_ tie: UInt64, _ pair: UInt64) -> UInt32 {
      let (source, target) = (starts[Int(tie &>> 32)], starts[Int(tie & 0xFFFF_FFFF) &+ shift])
      return source ^ target ^ read(pair &>> 32) ^ read(pair & 0xFFFF_FFFF)
    }
  }
}

extension UInt64 {
  /// High and low half changed about where all bits of `turn` are set, as it is where none is; without a branch, since
  /// turning is a coin toss.
  @inline(__always)
  func halvesExchanged(where turn: UInt64) -> UInt64 {
    let mixed = ((self &>> 32) ^ (self & 0xFFFF_FFFF)) & turn
    return self ^ (mixed | mixed &<< 32)
  }
}
