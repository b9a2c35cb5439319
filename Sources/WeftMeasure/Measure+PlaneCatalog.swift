extension Measure {
  /// The columns of territories.csv and domains.csv after those that name the plane, in their order.
  public static let planeMeasures: [Measure] = [
    .planeSize,
    .density,
    .densityCollaborative,
    .densityHierarchical,
    .densityNetworked,
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
    .coverage,
    .reach,
    .lastMile,
    .lastMileP95,
    .lastMileUnreachable,
    .blockLead,
    .modeMixCollaborative,
    .modeMixHierarchical,
    .modeMixNetworked,
    .modeMixEntropy,
    .openness,
    .urbanRuralEI,
    .urbanRuralReciprocity,
    .coreMismatch,
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

  /// The measures that describe planes of a kind, in the order of the tables.
  public static func planeMeasures(of kind: Plane.Kind) -> [Measure] { planeMeasures.filter { $0.describes(kind) } }

  /// Whether a measure describes planes of a kind.
  public func describes(_ kind: Plane.Kind) -> Bool {
    guard case .plane(let kinds, _) = computation else { return false }
    return kinds.contains(kind)
  }
}
