extension Measure {
  /// The first rows of region.csv, in their order; what planes have too follows for the region as a whole.
  public static let regionMeasures: [Measure] = [
    .organizationCount,
    .externalCount,
    .organizationsCollaborative,
    .organizationsHierarchical,
    .organizationsNetworked,
    .tieCount,
    .tiesCollaborative,
    .tiesHierarchical,
    .tiesNetworked,
    .tiesProjected,
    .tiedPairs,
    .reciprocity,
    .transitivity,
    .efficiency,
    .components,
    .largestComponentShare,
    .cutpointCount,
    .bridgeCount,
    .connectedness,
    .hierarchy,
    .gtdEfficiency,
    .lubness,
    .flowHierarchy,
    .depth,
    .span,
    .overlapCollaborativeHierarchical,
    .overlapCollaborativeNetworked,
    .overlapHierarchicalNetworked,
    .purityCollaborative,
    .purityHierarchical,
    .purityNetworked,
    .purityV,
    .twoSkins,
    .assortativityDomain,
    .assortativitySettlement,
    .assortativityRank,
    .nestedness,
    .alone,
    .tied,
    .pooled,
    .synergy,
    .realised,
    .projectsClosed,
    .dormantAlliances,
    .closedActivities,
    .openActivities,
    .documentShare,
    .evaluationTau,
    .lateralClustering,
    .lateralClusteringZ,
    .lateralEfficiency,
    .lateralEfficiencyError,
    .lateralEfficiencyZ,
    .regionType,
    .modularityZones,
  ]
}

extension Analysis {
  /// The modularity of each level of territories that the dataset has, where the measures given name that of zones.
  public func levelModularities(among measures: [Measure]) -> [Measure] {
    let wanted = measures.contains { $0.level == .region && $0.name == Measure.modularityZones.name }
    return wanted ? territoryLevels.map(Measure.modularity(ofLevel:)) : []
  }

  /// What has a value for the region, in the order of region.csv: its own measures, the modularity of each level of
  /// territories, and the measures of planes for all organisations together.
  public func regionMeasures(among measures: [Measure] = Measure.all) -> [Measure] {
    measures.filter { $0.level == .region } + levelModularities(among: measures)
      + measures.filter { $0.describes(.region) }
  }
}
