/// What one step along an edge costs.
///
/// `hops` counts every edge as 1. `inverseWeight` takes 1 / weight, because a weight is a strength
/// (Newman 2001). Two inverse-weight paths are of equal length where they differ by no more than
/// ``PathLength/tolerance`` of their length, so that 1/3 + 1/6 ties with 1/2 whatever the rounding.
public enum PathLength: Sendable, Hashable, CaseIterable {
  case hops, inverseWeight

  /// Relative difference up to which two path lengths count as equal.
  public static let tolerance = 1e-12
}
