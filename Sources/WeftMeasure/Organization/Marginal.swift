internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// The percentile of type 7 (linear between order statistics, h = (n − 1)p): the default of R and NumPy.
///
/// `nil` of no values. O(n log n). Source: Hyndman & Fan 1996.
public func percentile(_ values: [Double], _ share: Double) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let place = Double(sorted.count - 1) * share
  let low = Int(place.rounded(.down))
  let high = min(low + 1, sorted.count - 1)
  return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
}

extension Measure {
  /// In the lowest tenth of both coreness and harmonic nearness (边缘). Source: Weft. O(n log n) after the kernels.
  public static let marginal = Measure(
    "marginal", Label(en: "Marginal", zh: "边缘"), family: "status",
    card: Card(
      definition: Label(
        en: "Whether it is in the lowest tenth of both coreness and harmonic nearness.",
        zh: "其核数与调和接近中心性是否同处最低的十分之一。"),
      formula:
        "coreness_i ≤ P10(coreness) and harmonic_i ≤ P10(harmonic), percentiles of type 7 over those not isolated",
      graph: "G_all, undirected, hops, whatever --graph says", missing: "isolated: false", range: "true, false",
      unit: "flag", source: "Weft; percentiles: Hyndman & Fan 1996"),
    computation: .organization { analysis in
      let tied = analysis.degrees.map { $0 > 0 }
      let coreness = analysis.coreness(.all).map(Double.init)
      let harmonic = analysis.distanceSummary(.all).harmonic
      let those = tied.indices.filter { tied[$0] }
      guard let low = percentile(those.map { coreness[$0] }, 0.1), let far = percentile(those.map { harmonic[$0] }, 0.1)
      else { return .flags(tied.map { _ in false }) }
      // Sums of 1/d that are equal on paper may differ in their last bits.
      return .flags(tied.indices.map { tied[$0] && coreness[$0] <= low + 1e-9 && harmonic[$0] <= far + 1e-9 })
    })
}
