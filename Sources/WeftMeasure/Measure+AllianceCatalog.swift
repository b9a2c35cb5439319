extension Measure {
  /// The columns of alliances.csv after `id`, `name`, `kind` and `plan`, in their order.
  public static let allianceMeasures: [Measure] = [
    .allianceSize,
    .domainDiversity,
    .activeShare,
    .dormant,
    .internalDensity,
    .allianceBridges,
    .redundancy,
    .coMembership,
  ]
}
