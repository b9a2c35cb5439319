import WeftTable

extension Finding.Severity: Binary {}

extension Place: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(file)
    writer.write(line)
    writer.write(column)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(file: try reader.read(), line: try reader.read(), column: try reader.read())
  }
}

extension Finding: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(severity)
    writer.write(code)
    writer.write(place)
    writer.write(value)
    writer.write(message)
    writer.write(hint)
    writer.write(rows)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      try reader.read(), try reader.read(), at: try reader.read(), value: try reader.read(), try reader.read(),
      hint: try reader.read(), rows: try reader.read())
  }
}

extension RowCount: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(file)
    writer.write(table)
    for number in [read, used, named] { writer.write(number) }
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      file: try reader.read(), table: try reader.read(), read: try reader.read(), used: try reader.read(),
      named: try reader.read())
  }
}

extension HeadingReading.Column: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(heading)
    writer.write(column)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(heading: try reader.read(), column: try reader.read())
  }
}

extension HeadingReading: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(file)
    writer.write(table)
    writer.write(columns)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(file: try reader.read(), table: try reader.read(), columns: try reader.read())
  }
}

extension Validation: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(network)
    writer.write(findings)
    writer.write(counts)
    writer.write(readings)
    writer.write(shape == .tables)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(
      network: try reader.read(), findings: try reader.read(), counts: try reader.read(),
      readings: try reader.read(), shape: try reader.read() as Bool ? .tables : .edgeFile)
  }
}

extension NetworkCache.Input: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(raw: digest)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(name: try reader.read(), digest: try reader.raw())
  }
}
