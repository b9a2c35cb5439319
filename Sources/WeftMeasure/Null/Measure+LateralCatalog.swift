extension Measure {
  /// Measures of the region that depend on who is tied to whom laterally: what ties rewired at random are compared on.
  ///
  /// With ``modularityZones`` goes the modularity of every level of territories. The z of the region's type, which draws
  /// random networks itself, is left out, and so is what only counts ties or rests on other tables.
  public static let lateral: [Measure] = [
    .tiedPairs,
    .reciprocity,
    .transitivity,
    .efficiency,
    .components,
    .largestComponentShare,
    .cutpointCount,
    .bridgeCount,
    .overlapCollaborativeHierarchical,
    .overlapCollaborativeNetworked,
    .overlapHierarchicalNetworked,
    .purityCollaborative,
    .purityNetworked,
    .purityV,
    .twoSkins,
    .assortativityDomain,
    .assortativitySettlement,
    .assortativityRank,
    .tied,
    .realised,
    .lateralClustering,
    .lateralEfficiency,
    .modularityZones,
    .density,
    .densityLateral,
    .planeEITerritory,
    .planeEISystem,
    .planeEISettlement,
    .centralizationDegree,
    .centralizationBetweenness,
    .centralizationCloseness,
    .centralizationEigenvector,
    .shareIsolated,
    .shareSuspended,
    .shareLoose,
    .meanSuspension,
    .fabric,
    .reach,
    .lastMile,
    .lastMileP95,
    .lastMileUnreachable,
    .blockLead,
    .openness,
    .urbanRuralEI,
    .corePercentile,
    .corePeriphery,
    .ladderPoint,
    .ladderLine,
    .ladderBelt,
    .ladderPlane,
    .convenerLoss,
    .groupDegree,
    .groupCloseness,
    .groupBetweenness,
  ]

  /// What memberships traded at random are compared on: measures of the region, and of alliances as their mean.
  public static let ofAllianceMatrix: [Measure] = [
    .nestedness,
    .tied,
    .realised,
    .domainDiversity,
    .activeShare,
    .internalDensity,
    .allianceBridges,
    .redundancy,
    .coMembership,
  ]
}

extension NullModel {
  /// What networks of this model are compared on.
  public var measures: [Measure] { self == .curveball ? Measure.ofAllianceMatrix : Measure.lateral }
}

extension Analysis {
  /// One number of the region for a measure: its own, or the mean over organisations or alliances that have one.
  ///
  /// - Returns: `nil` where none has one, and for labels.
  public func summaryNumber(of measure: Measure) -> Double? {
    switch measure.level {
    case .region, .plane: return regionNumber(of: measure)
    case .organization, .alliance:
      let values = values(of: measure)
      let known = (0..<values.count).compactMap { values.number(at: $0) }
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
  }
}
