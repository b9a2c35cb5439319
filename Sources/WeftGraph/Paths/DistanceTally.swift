/// Sums over the nodes at each distance from one node, and the same seen from one step further out.
///
/// All are whole numbers, so the order of adding cannot change them.
struct DistanceTally: Sendable {
  var reached = 0
  var total = 0
  var harmonic = InverseSum()
  /// Σ count / (level + 1).
  var harmonicBeyond = InverseSum()

  /// Adds `count` nodes at `level`.
  mutating func add(_ count: Int, at level: Int) { add(count, at: level, LevelUnits(level)) }

  @inline(__always)
  mutating func add(_ count: Int, at level: Int, _ units: LevelUnits) {
    reached &+= count
    total &+= count &* level
    harmonic.add(count, of: units.here)
    harmonicBeyond.add(count, of: units.beyond)
  }

  mutating func add(_ other: DistanceTally) {
    reached += other.reached
    total += other.total
    harmonic.add(other.harmonic)
    harmonicBeyond.add(other.harmonicBeyond)
  }

  /// The tally of a node from which every counted one is a step further.
  var oneStepOut: DistanceTally {
    DistanceTally(reached: reached, total: total + reached, harmonic: harmonicBeyond)
  }
}

/// 1/level and 1/(level + 1) in the units of ``InverseSum``.
struct LevelUnits {
  let here: UInt128
  let beyond: UInt128
  init(_ level: Int) {
    here = InverseSum.unit(level)
    beyond = InverseSum.unit(level + 1)
  }
}
