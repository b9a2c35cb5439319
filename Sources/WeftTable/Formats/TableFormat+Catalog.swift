extension TableFormat {
  /// Every format, in the order in which guesses are tried.
  public static let all: [TableFormat] = [
    .graphML, .gexf, .pajekValues, .pajek, .pajekProject, .nodeLink, .gml, .dl, .ucinet, .xlsx, .dot, .csv,
  ]
}
