extension Configuration: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(title)
    writer.write(source)
    writer.write(licence)
    writer.write(illustrative == .yes)
    writer.write(plane)
    writer.write(threshold)
    writer.write(projectionThreshold)
    writer.write(columnAliases)
    writer.write(domains)
    let cards = scorecardWeights.keys.sorted()
    writer.write(cards)
    for card in cards {
      let parts = (scorecardWeights[card] ?? [:]).sorted { $0.key < $1.key }
      writer.write(parts.map(\.key))
      writer.write(parts.map(\.value))
    }
  }

  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init()
    title = try reader.read()
    source = try reader.read()
    licence = try reader.read()
    illustrative = try reader.read() as Bool ? .yes : .no
    plane = try reader.read()
    threshold = try reader.read()
    projectionThreshold = try reader.read()
    columnAliases = try reader.read()
    domains = try reader.read()
    let cards: [String] = try reader.read()
    for card in cards {
      let names: [String] = try reader.read()
      let weights: [Double] = try reader.read()
      guard names.count == weights.count else { throw .damaged }
      scorecardWeights[card] = Dictionary(zip(names, weights), uniquingKeysWith: { first, _ in first })
    }
  }
}

extension Configuration.ColumnAlias: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(table)
    writer.write(heading)
    writer.write(column)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(table: try reader.read(), heading: try reader.read(), column: try reader.read())
  }
}

extension Configuration.DomainStyle: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(color)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(id: try reader.read(), label: try reader.read(), color: try reader.read())
  }
}
