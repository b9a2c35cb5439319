public import WeftGraph
internal import WeftModel

extension Analysis {
  /// How measures of quadratic cost are sampled; `nil` where all are exact.
  ///
  /// Sampling is asked for, or the network is larger than ``Options/Sampling/automaticLimit``; what has no more members than
  /// the sample is exact all the same.
  public var sample: SourceSample? {
    switch options.sampling {
    case .exact: nil
    case .sources(let wanted): count > wanted ? SourceSample(count: wanted, seed: options.seed) : nil
    case .automatic:
      count > Options.Sampling.automaticLimit
        ? SourceSample(count: Options.Sampling.automaticCount, seed: options.seed) : nil
    }
  }

  /// How betweenness inside a plane is sampled: from all members where they are no more than the sample, from a quarter as
  /// many sources as for the whole where the plane is a part of it.
  func sample(inside members: Int) -> SourceSample? {
    guard let sample, members > sample.count, members < count else { return sample }
    return sample.insidePlanes
  }

  /// Random networks that the region's type is held against: few where the analysis is sampled, fewer above a million.
  var typeReplicates: Int {
    guard sample != nil else { return RegionWeave.replicates }
    return count > 1_000_000 ? RegionWeave.sampledReplicates / 2 : RegionWeave.sampledReplicates
  }

  /// Raw betweenness of a view with its standard errors, computed once.
  func betweennessEstimate(
    _ view: View, kind: Graph.Kind = .undirected, _ length: PathLength = .hops
  ) -> BetweennessEstimate {
    shared("betweenness.\(view.rawValue).\(kind).\(length)") {
      graph(view, kind: kind).betweennessEstimate(sample, length, threads: options.threads)
    }
  }

  /// Sums of distances from every organisation with their standard errors, computed once.
  func distanceEstimate(
    _ view: View, kind: Graph.Kind = .undirected, _ length: PathLength = .hops
  ) -> DistanceEstimate {
    shared("distances.\(view.rawValue).\(kind).\(length)") {
      graph(view, kind: kind).distanceEstimate(sample, length, threads: options.threads)
    }
  }
}

extension SourceSample {
  /// A quarter as many, but 32 where there are as many, so that there are groups to tell an error from.
  var insidePlanes: SourceSample { SourceSample(count: max(min(32, count), count / 4), seed: seed) }
}

extension Measure {
  /// Whether its values are estimated where an analysis is sampled: its cost is quadratic, or it rests on one whose is.
  public var isSampled: Bool { Measure.sampledNames.contains(name) }

  private static let sampledNames: Set<String> = [
    "betweenness", "harmonic", "closeness", "suspension", "suspension_value", "suspension_platform",
    "suspension_activity",
    "suspension_mechanism", "status", "marginal", "authority_gap", "centralization_betweenness",
    "centralization_closeness", "share_suspended", "share_loose", "mean_suspension", "fabric", "core_mismatch",
    "core_percentile", "group_betweenness", "efficiency", "lateral_clustering_z", "lateral_efficiency",
    "lateral_efficiency_z", "region_type",
  ]
}

extension Graph {
  /// Betweenness from a sample, or exact without one.
  func betweennessEstimate(
    _ sample: SourceSample?, _ length: PathLength = .hops, threads: Int
  ) -> BetweennessEstimate {
    guard let sample, sample.count < nodeCount else {
      return BetweennessEstimate(exact: betweenness(length, threads: threads))
    }
    return betweennessEstimate(sample as SourceSample, length, threads: threads)
  }

  /// Distance sums from a sample, or exact without one.
  func distanceEstimate(_ sample: SourceSample?, _ length: PathLength = .hops, threads: Int) -> DistanceEstimate {
    guard let sample, sample.count < nodeCount else {
      return DistanceEstimate(exact: distanceSummary(length, threads: threads))
    }
    return distanceEstimate(sample as SourceSample, length, threads: threads)
  }
}
