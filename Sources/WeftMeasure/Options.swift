public import WeftModel

/// Whose definition is followed where tools differ.
public enum Convention: String, Sendable, Hashable, CaseIterable { case weft, igraph, networkx, sna, ucinet }

/// How participations become lateral ties.
public enum Projection: Sendable, Hashable {
  case none
  /// Newman 2001: a pair's sum of 1/(p − 1) over activities becomes a networked tie where it reaches the threshold.
  case newman(threshold: Double)
}

/// Everything that a user can choose about an analysis.
public struct Options: Sendable, Hashable {
  public enum Weighting: Sendable, Hashable { case hops, weighted }
  public enum Direction: Sendable, Hashable { case undirected, directed }
  /// From how many sources measures of quadratic cost are summed.
  public enum Sampling: Sendable, Hashable {
    /// From all up to ``automaticLimit`` organisations, from ``automaticCount`` above that.
    case automatic
    case exact
    /// From so many where there are more.
    case sources(Int)

    public static let automaticLimit = 300_000
    public static let automaticCount = 256
  }

  /// Territory level of planes; `nil` = the dataset's own, else `town`.
  public var plane: String?
  public var date: Day?
  public var projection: Projection = .newman(threshold: 1)
  /// θ; `nil` = the dataset's own, else 0.5.
  public var threshold: Double?
  public var convention: Convention = .weft
  public var view: View = .all
  public var direction: Direction = .undirected
  public var weighting: Weighting = .hops
  /// Threads to use; results are the same bits whatever it is.
  public var threads: Int = 1
  public var seed: UInt64 = 1
  public var sampling: Sampling = .automatic

  public init() {}
}
