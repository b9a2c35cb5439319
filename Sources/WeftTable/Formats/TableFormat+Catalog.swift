extension TableFormat {
  /// Every format, in the order in which guesses are tried.
  public static let all: [TableFormat] = [
    .graphML, .gexf, .pajekValues, .pajek, .pajekProject, .xlsx, .csv,
  ]
}
