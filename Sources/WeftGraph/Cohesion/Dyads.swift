/// How many pairs of nodes hold arcs both ways, one way, or none.
public struct DyadCensus: Sendable, Hashable {
  public let mutual: Int
  public let asymmetric: Int
  public let null: Int
}

/// Which share ``Graph/reciprocity(_:)`` reports; the same word means three numbers in the field.
public enum ReciprocityRule: Sendable, Hashable, CaseIterable {
  /// Arcs that are returned ÷ arcs (igraph, NetworkX; sna's `edgewise`).
  case arcs
  /// Mutual pairs ÷ pairs with any arc (igraph's `ratio`; sna's `dyadic.nonnull`).
  case tiedPairs
  /// Pairs that are mutual or null ÷ all pairs (sna's default, `dyadic`).
  case allPairs
}

extension Graph {
  /// Mutual, asymmetric and null pairs. In an undirected graph every tie is mutual.
  ///
  /// - Complexity: O(n + m).
  /// - Source: Holland & Leinhardt 1970, Am. J. Sociol. 76:492.
  public func dyadCensus() -> DyadCensus {
    let ties = underlyingRows.targets.count / 2
    let mutual = kind == .undirected ? ties : edgeCount - ties
    return DyadCensus(mutual: mutual, asymmetric: ties - mutual, null: nodeCount * (nodeCount - 1) / 2 - ties)
  }

  /// Reciprocity: the share of arcs that are returned.
  ///
  /// r = 2M / (2M + A) with M mutual and A asymmetric pairs; other rules as ``ReciprocityRule`` says. Unweighted.
  /// An undirected graph with ties has 1.
  ///
  /// - Returns: a value in 0 ... 1, or `nil` where the denominator is 0.
  /// - Complexity: O(n + m).
  public func reciprocity(_ rule: ReciprocityRule = .arcs) -> Double? {
    let census = dyadCensus()
    let (part, whole) =
      switch rule {
      case .arcs: (2 * census.mutual, 2 * census.mutual + census.asymmetric)
      case .tiedPairs: (census.mutual, census.mutual + census.asymmetric)
      case .allPairs: (census.mutual + census.null, census.mutual + census.asymmetric + census.null)
      }
    return whole == 0 ? nil : Double(part) / Double(whole)
  }
}
