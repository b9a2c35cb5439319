import WeftTable

extension Int: Binary {
  /// Zigzag: small negative numbers stay short.
  func write(to writer: inout ByteWriter) {
    writer.write(unsigned: UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1))))
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    let value = try reader.unsigned()
    self = Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }
}

extension Double: Binary {
  func write(to writer: inout ByteWriter) { writer.write(unsigned: bitPattern.byteSwapped) }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self = Double(bitPattern: try reader.unsigned().byteSwapped)
  }
}

extension Bool: Binary {
  func write(to writer: inout ByteWriter) { writer.write(unsigned: self ? 1 : 0) }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) { self = try reader.unsigned() == 1 }
}

extension String: Binary {
  func write(to writer: inout ByteWriter) { writer.write(text: self) }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) { self = try reader.text() }
}

extension Optional: Binary where Wrapped: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(self != nil)
    if let value = self { writer.write(value) }
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    let isThere: Bool = try reader.read()
    self = isThere ? .some(try reader.read()) : .none
  }
}

extension Array: Binary where Element: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(unsigned: UInt64(count))
    for element in self { writer.write(element) }
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    let count = try reader.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try reader.read()) }
  }
}

extension Binary where Self: CaseIterable & Equatable, AllCases == [Self] {
  /// A case by its position.
  func write(to writer: inout ByteWriter) {
    writer.write(unsigned: UInt64(Self.allCases.firstIndex(of: self) ?? 0))
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    let index = try reader.unsigned()
    guard index < UInt64(Self.allCases.count) else { throw .damaged }
    self = Self.allCases[Int(index)]
  }
}

extension Mode: Binary {}
extension Settlement: Binary {}
extension Provenance: Binary {}
extension TableName: Binary {}
extension Project.Status: Binary {}
extension Evaluation.Method: Binary {}

extension Day: Binary {
  func write(to writer: inout ByteWriter) { writer.write(number) }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    let number: Int = try reader.read()
    guard abs(number) < 4_000_000, let day = Day(number: number) else { throw .damaged }
    self = day
  }
}

extension Period: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(start)
    writer.write(end)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(start: try reader.read(), end: try reader.read())
  }
}

extension EvidenceLayers: Binary {
  func write(to writer: inout ByteWriter) { writer.write(unsigned: UInt64(rawValue)) }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(rawValue: UInt8(truncatingIfNeeded: try reader.unsigned()))
  }
}

extension Label: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(en)
    writer.write(zh)
  }
  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init(en: try reader.read(), zh: try reader.read())
  }
}
