extension Organization: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(name)
    for number in [domain, territory, system, rank] { writer.write(number) }
    writer.write(settlement)
    writer.write(isCore)
    writer.write(isExternal)
    writer.write(provenance)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      id: try reader.read(), name: try reader.read(), domain: try reader.read(), territory: try reader.read(),
      system: try reader.read(), rank: try reader.read(), settlement: try reader.read(), isCore: try reader.read(),
      isExternal: try reader.read(), provenance: try reader.read())
  }
}

extension Tie: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(source)
    writer.write(target)
    writer.write(mode)
    writer.write(weight)
    writer.write(initiative == .known)
    writer.write(layers)
    writer.write(period)
    writer.write(purpose)
    writer.write(note)
    writer.write(provenance)
    writer.write(origin == .stated)
    writer.write(directedRows)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      source: try reader.read(), target: try reader.read(), mode: try reader.read(), weight: try reader.read(),
      initiative: try reader.read() as Bool ? .known : .unknown, layers: try reader.read(), period: try reader.read(),
      purpose: try reader.read(), note: try reader.read(), provenance: try reader.read(),
      origin: try reader.read() as Bool ? .stated : .projected, directedRows: try reader.read())
  }
}

extension Domain: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(color)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(id: try reader.read(), label: try reader.read(), color: try reader.read())
  }
}

extension Territory: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(parent)
    writer.write(level)
    writer.write(settlement)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      id: try reader.read(), name: try reader.read(), parent: try reader.read(), level: try reader.read(),
      settlement: try reader.read())
  }
}

extension Zone: Binary {
  func write(to writer: inout ByteWriter) {
    for text in [id, name, kind] { writer.write(text) }
    writer.write(lead)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(id: try reader.read(), name: try reader.read(), kind: try reader.read(), lead: try reader.read())
  }
}

extension ZoneMember: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(zone)
    switch member {
    case .territory(let index):
      writer.write(true)
      writer.write(index)
    case .organization(let index):
      writer.write(false)
      writer.write(index)
    }
    writer.write(period)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    let zone: Int = try reader.read()
    let isTerritory: Bool = try reader.read()
    let index: Int = try reader.read()
    self.init(zone: zone, member: isTerritory ? .territory(index) : .organization(index), period: try reader.read())
  }
}

extension ExtraColumn: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(values)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(name: try reader.read(), values: try reader.read())
  }
}
