/// Corrections for testing many measures at once.
public enum MultipleTests {
  /// Benjamini–Hochberg adjusted p-values; `nil` stays `nil` and does not count as a test.
  ///
  /// q of the i-th smallest p of m = min over j ≥ i of p_j · m / j, at most 1. O(m log m).
  /// Source: Benjamini & Hochberg 1995.
  public static func benjaminiHochberg(_ p: [Double?]) -> [Double?] {
    let tested = p.indices.filter { p[$0] != nil }.sorted { (p[$0] ?? 0, $0) < (p[$1] ?? 0, $1) }
    var result = [Double?](repeating: nil, count: p.count)
    var least = 1.0
    for (rank, index) in tested.enumerated().reversed() {
      least = min(least, (p[index] ?? 1) * Double(tested.count) / Double(rank + 1))
      result[index] = least
    }
    return result
  }
}
