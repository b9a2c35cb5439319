/// Kendall's rank correlation τ-b of pairs.
///
/// (P − Q)/√((n₀ − n₁)(n₀ − n₂)): P concordant and Q discordant pairs, n₀ all pairs, n₁ and n₂ pairs tied on either
/// side. `nil` below two pairs and where a side does not vary. O(k log k) by counting the exchanges of a merge sort.
/// Sources: Kendall 1945; Knight 1966.
public func kendallTau(_ pairs: [(Double, Double)]) -> Double? {
  guard pairs.count > 1 else { return nil }
  let sorted = pairs.sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
  let all = pairs.count * (pairs.count - 1) / 2
  let tiedFirst = tiedPairs(sorted) { $0.0 == $1.0 }
  let tiedBoth = tiedPairs(sorted) { $0.0 == $1.0 && $0.1 == $1.1 }
  var second = sorted.map(\.1)
  let discordant = exchanges(sorting: &second)
  let tiedSecond = tiedPairs(second) { $0 == $1 }
  guard all > tiedFirst, all > tiedSecond else { return nil }
  let concordant = all - tiedFirst - tiedSecond + tiedBoth - discordant
  return Double(concordant - discordant) / (Double(all - tiedFirst) * Double(all - tiedSecond)).squareRoot()
}

/// Pairs of equal neighbours in a sorted list: Σ t(t − 1)/2 over runs of t.
private func tiedPairs<Element>(_ sorted: [Element], _ equal: (Element, Element) -> Bool) -> Int {
  var pairs = 0
  var run = 1
  for index in 1..<sorted.count {
    run = equal(sorted[index - 1], sorted[index]) ? run + 1 : 1
    pairs += run - 1
  }
  return pairs
}

/// Sorts by merging from the bottom up; gives the number of pairs that stood in the wrong order.
private func exchanges(sorting values: inout [Double]) -> Int {
  var count = 0
  var width = 1
  var merged = values
  while width < values.count {
    for start in stride(from: 0, to: values.count, by: 2 * width) {
      let middle = min(start + width, values.count)
      let end = min(start + 2 * width, values.count)
      var left = start
      var right = middle
      for place in start..<end {
        if left < middle, right >= end || values[left] <= values[right] {
          merged[place] = values[left]
          left += 1
        } else {
          merged[place] = values[right]
          count += middle - left
          right += 1
        }
      }
    }
    swap(&values, &merged)
    width *= 2
  }
  return count
}
