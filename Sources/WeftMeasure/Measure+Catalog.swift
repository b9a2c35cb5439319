extension Measure {
  /// Every measure, in the order of the tables. A new measure is one new file and one line in its level's list.
  public static let all: [Measure] = organizationMeasures + planeMeasures + allianceMeasures + regionMeasures

  /// The columns of organizations.csv after `id` and `name`, in their order.
  public static let organizationMeasures: [Measure] = [
    .degree,
    .inDegree,
    .outDegree,
    .strength,
    .betweenness,
    .harmonic,
    .closeness,
    .eigenvector,
    .pageRank,
    .coreness,
    .clustering,
    .constraint,
    .effectiveSize,
    .component,
    .cutpoint,
    .deadEnd,
    .community,
    .overlapDegree,
    .participation,
    .modeShareCollaborative,
    .modeShareHierarchical,
    .modeShareNetworked,
    .eiTerritory,
    .eiSystem,
    .eiSettlement,
    .coordinator,
    .itinerant,
    .gatekeeper,
    .representative,
    .liaison,
    .ladder,
    .suspension,
    .suspensionValue,
    .suspensionPlatform,
    .suspensionActivity,
    .suspensionMechanism,
    .localTies,
    .superiors,
    .status,
    .nominal,
    .estranged,
    .marginal,
    .administrativeShare,
    .passivity,
    .attendance,
    .surfaceActivism,
    .giveTake,
    .distanceToCore,
    .backflow,
    .returnProbability,
    .handOvers,
    .rankIncongruity,
    .authorityGap,
  ]

  /// The measure of organisations with this column name.
  public static func organization(named name: String) -> Measure? {
    organizationMeasures.first { $0.name == name }
  }
}
