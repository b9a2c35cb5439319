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
    .modularityZones,
  ]
}

extension Analysis {
  /// Everything that has a value for the region, in the order of region.csv: its own measures, the modularity of each
  /// level of territories that the dataset has, and the measures of planes for all organisations together.
  public var regionMeasures: [Measure] {
    Measure.regionMeasures + territoryLevels.map(Measure.modularity(ofLevel:)) + Measure.planeMeasures(of: .region)
  }

  /// Every measure that this dataset has values for: the catalogue, and the modularity of each of its levels.
  public var measures: [Measure] { Measure.all + territoryLevels.map(Measure.modularity(ofLevel:)) }
}
