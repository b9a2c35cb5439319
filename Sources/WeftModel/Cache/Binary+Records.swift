extension Alliance: Binary {
  func write(to writer: inout ByteWriter) {
    for text in [id, name, kind, plan] { writer.write(text) }
    for number in [domain, territory, lead] { writer.write(number) }
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      id: try reader.read(), name: try reader.read(), kind: try reader.read(), plan: try reader.read(),
      domain: try reader.read(), territory: try reader.read(), lead: try reader.read())
  }
}

extension Membership: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(alliance)
    writer.write(organization)
    writer.write(role)
    writer.write(period)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      alliance: try reader.read(), organization: try reader.read(), role: try reader.read(),
      period: try reader.read())
  }
}

extension Activity.Audience: Binary, CaseIterable {
  public static var allCases: [Activity.Audience] { [.open, .closed, .unstated] }
}

extension Activity: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(alliance)
    writer.write(date)
    writer.write(layers)
    writer.write(kind)
    writer.write(initiator)
    writer.write(audience)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      id: try reader.read(), alliance: try reader.read(), date: try reader.read(), layers: try reader.read(),
      kind: try reader.read(), initiator: try reader.read(), audience: try reader.read())
  }
}

extension Participation: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(activity)
    writer.write(organization)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(activity: try reader.read(), organization: try reader.read())
  }
}

extension Exchange: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(source)
    writer.write(target)
    writer.write(resource)
    writer.write(amount)
    writer.write(date)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      source: try reader.read(), target: try reader.read(), resource: try reader.read(), amount: try reader.read(),
      date: try reader.read())
  }
}

extension Quantity: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(organization)
    writer.write(category)
    writer.write(amount)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(organization: try reader.read(), category: try reader.read(), amount: try reader.read())
  }
}

extension Project: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(category)
    writer.write(provider)
    writer.write(recipient)
    writer.write(status)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      id: try reader.read(), category: try reader.read(), provider: try reader.read(), recipient: try reader.read(),
      status: try reader.read())
  }
}

extension HandOver: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(task)
    for number in [step, source, target] { writer.write(number) }
    writer.write(date)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      task: try reader.read(), step: try reader.read(), source: try reader.read(), target: try reader.read(),
      date: try reader.read())
  }
}

extension Evaluation: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(organization)
    writer.write(evaluator)
    writer.write(method)
    writer.write(score)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      organization: try reader.read(), evaluator: try reader.read(), method: try reader.read(),
      score: try reader.read())
  }
}
