extension Network {
  /// Sums ties of one source, target, mode and origin into the first of them.
  ///
  /// Weights are added in file order and layers united. The direction is known where all of the rows know it; how many
  /// did is kept. Purposes
  /// are joined with `;` and notes with `; `, each once, in file order. The period runs from the earliest start to
  /// the latest end. The provenance is the least certain of those stated: synthetic, then derived, then published.
  ///
  /// Complexity: O(ties · log of the most ties of one source). A network without parallel ties is given back as it is.
  public func mergingParallelTies() -> Network {
    guard let firsts = ParallelTies.firsts(ties, nodeCount: organizations.count) else { return self }
    var result = self
    var places = [Int32](repeating: 0, count: ties.count)
    var merged: [Tie] = []
    merged.reserveCapacity(ties.count)
    for (index, tie) in ties.enumerated() {
      let first = Int(firsts[index])
      if first == index {
        places[index] = Int32(merged.count)
        merged.append(tie)
      } else {
        merged[Int(places[first])].absorb(tie)
      }
    }
    result.ties = merged
    return result
  }
}

extension Tie {
  /// The purposes stated, one by one: merged ties have several, apart by `;`.
  public var purposes: [String] { purpose.split(separator: ";").map { String($0).trimmed } }

  fileprivate mutating func absorb(_ other: Tie) {
    weight += other.weight
    layers.formUnion(other.layers)
    if other.initiative == .unknown { initiative = .unknown }
    directedRows += other.directedRows
    purpose = Self.joined(purpose, other.purpose, ";")
    note = Self.joined(note, other.note, "; ")
    period.start = period.start.flatMap { a in other.period.start.map { min(a, $0) } }
    period.end = period.end.flatMap { a in other.period.end.map { max(a, $0) } }
    if let theirs = other.provenance { provenance = provenance.map { Self.lessCertain($0, theirs) } ?? theirs }
  }

  private static func joined(_ first: String, _ second: String, _ separator: String) -> String {
    if second.isEmpty || first == second { return first }
    if first.isEmpty { return second }
    let parts = first.split(separator: Character(";")).map { String($0).trimmed }
    return parts.contains(second.trimmed) ? first : first + separator + second
  }

  private static func lessCertain(_ a: Provenance, _ b: Provenance) -> Provenance {
    let order = Provenance.allCases
    return (order.firstIndex(of: a) ?? 0) >= (order.firstIndex(of: b) ?? 0) ? a : b
  }
}
