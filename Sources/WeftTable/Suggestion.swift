/// "Did you mean …?": the nearest known word to one that was not known.
public enum Suggestion {
  /// The candidate nearest to `word` by optimal string alignment (insert, delete, replace, swap neighbours),
  /// case ignored, or `nil` where none is near: at most a third of the longer word (one edit in two letters), and at most
  /// 3 edits.
  ///
  /// Ties go to the earlier candidate. An exact match up to case is always near.
  ///
  /// - Complexity: O(candidates × length²), cut short by length differences.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
    var best: String?
    var bestDistance = Int.max
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let longer = max(wanted.count, other.count)
      let allowed = longer < 2 ? 0 : max(1, min(3, longer / 3))
      guard abs(other.count - wanted.count) <= allowed else { continue }
      let distance = alignment(wanted, other)
      if distance <= allowed, distance < bestDistance {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// Optimal string alignment distance.
  static func alignment(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var twoBack = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, twoBack[j - 1] + 1) }
        current.append(cost)
      }
      twoBack = previous
      previous = current
    }
    return previous[b.count]
  }
}
