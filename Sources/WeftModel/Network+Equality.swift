extension Network {
  /// Whether two networks are the same, byte for byte in every text.
  ///
  /// Swift's `==` of strings takes canonically equivalent texts for equal; identifiers here must not be.
  public func equals(_ other: Network) -> Bool {
    let (files, others) = (csvTables(), other.csvTables())
    return files.count == others.count
      && zip(files, others).allSatisfy { $0.name == $1.name && $0.text.utf8.elementsEqual($1.text.utf8) }
      && ties == other.ties && domains == other.domains && systems == other.systems
      && configuration == other.configuration && tables == other.tables && date == other.date
  }
}
