extension TableFormat {
  /// Every format, in the order in which guesses are tried.
  public static let all: [TableFormat] = [
    .graphML, .gexf, .pajekValues, .pajek, .pajekProject, .nodeLink, .gml, .dl, .ucinet, .xlsx, .vna, .gdf, .multinet,
    .metis, .dot, .csv,
  ]

  /// Those that are written too.
  public static var written: [TableFormat] { all.filter(\.isWritten) }
}
