public import WeftGraph

extension Convention {
  /// Krackhardt's graph efficiency from his dimensions.
  ///
  /// sna: surplus arcs ÷ Σ (n_c − 1)² · all others, which have none or the same: surplus ties ÷ Σ (n_c − 1)(n_c − 2)/2,
  /// each subtracted from 1. `nil` where the denominator is 0. Source: Krackhardt 1994.
  public func efficiency(_ dimensions: KrackhardtDimensions) -> Double? {
    self == .sna ? dimensions.arcEfficiency : dimensions.efficiency
  }
}
