/// Reads UCINET's own datasets: labels in `##h`, numbers in `##d` beside it.
struct UCINETReader {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0

  private struct Failure: Error { var finding: Finding }

  /// Kinds of numbers by UCINET's code: size in bytes and reading.
  private static let kinds: [UInt8: (size: Int, read: @Sendable (UInt64) -> Double)] = [
    1: (1, { Double($0) }), 2: (1, { Double($0) }), 3: (1, { Double(Int8(truncatingIfNeeded: $0)) }),
    4: (2, { Double($0) }), 5: (2, { Double(Int16(truncatingIfNeeded: $0)) }),
    6: (4, { Double(Int32(truncatingIfNeeded: $0)) }),
    7: (4, { Double(Float(bitPattern: UInt32(truncatingIfNeeded: $0))) }), 9: (8, { Double(bitPattern: $0) }),
  ]

  /// From here on a number means that the value is missing.
  private static let missing = 1e36

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let base = String(input.name.dropLast(1))
    let isHeader = input.name.hasSuffix("h")
    let other = base + (isHeader ? "d" : "h")
    guard !input.bytes.isEmpty else {
      return TableReading(findings: FileKind.refusal(of: [], file: input.name).map { [$0] } ?? [])
    }
    guard let companion = input.companions[other] else {
      return TableReading(findings: [
        .error(
          "E-UCINET-PAIR", Place(file: input.name), value: other, en: "the file \(other) must stand beside it",
          zh: "旁边必须有文件 \(other)")
      ])
    }
    var reader = UCINETReader(bytes: isHeader ? input.bytes : companion, file: base + "h")
    do {
      return try reader.network(isHeader ? companion : input.bytes, base + "d")
    } catch let failure as Failure {
      return TableReading(findings: [failure.finding])
    } catch {
      return TableReading(findings: [])
    }
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private static func fail(_ file: String, _ en: String, _ zh: String) -> Failure {
    Failure(finding: .error("E-UCINET", Place(file: file), en: en, zh: zh))
  }

  private mutating func number(_ width: Int) throws -> Int {
    guard position + width <= bytes.count else { throw Self.fail(file, "the file is cut short", "文件不完整") }
    defer { position += width }
    return (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }

  private mutating func text(_ count: Int, isWide: Bool) throws -> String {
    guard position + count <= bytes.count else { throw Self.fail(file, "the file is cut short", "文件不完整") }
    defer { position += count }
    let part = bytes[position..<position + count]
    guard isWide else {
      return LegacyText.string(part, .windows1252) ?? String(decoding: part, as: UTF8.self)
    }
    let units = stride(from: part.startIndex, to: part.endIndex - 1, by: 2).map {
      UInt16(part[$0]) | UInt16(part[$0 + 1]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func network(_ data: [UInt8], _ dataFile: String) throws -> TableReading {
    let version = bytes.count > 6 ? String(decoding: bytes[1..<6], as: UTF8.self) : ""
    guard version == "V6404" || version == "DATE:" else {
      throw Self.fail(file, "this is no UCINET header", "这不是 UCINET 文件头")
    }
    position = 6
    for _ in 0..<4 { _ = try number(2) }
    let isWide = try number(2) == 3
    let code = UInt8(try number(1))
    guard let kind = Self.kinds[code] else {
      throw Self.fail(file, "numbers of kind \(code) are not read", "不支持第 \(code) 类数值")
    }
    let count = try number(2)
    guard count == 2 || count == 3 else {
      throw Self.fail(file, "\(count) dimensions are not read", "不支持 \(count) 维数据")
    }
    var sizes: [Int] = []
    for _ in 0..<count { sizes.append(try number(4)) }
    let titleLength = try number(1)
    _ = try text(titleLength, isWide: false)
    let (columns, rows, levels) = (sizes[0], sizes[1], count == 3 ? sizes[2] : 1)
    let cells = columns.multipliedReportingOverflow(by: rows)
    let all = cells.partialValue.multipliedReportingOverflow(by: levels * kind.size)
    guard !cells.overflow, !all.overflow, rows > 0, columns > 0, levels > 0, all.partialValue == data.count else {
      throw Self.fail(
        dataFile, "\(data.count) bytes where \(rows) × \(columns) × \(levels) numbers are expected",
        "数据有 \(data.count) 字节，与 \(rows) × \(columns) × \(levels) 个数不符")
    }
    var hasLabels: [Bool] = []
    for _ in 0..<count { hasLabels.append(try number(1) == 1) }
    var labels: [[String]] = []
    for (size, has) in zip(sizes, hasLabels) {
      var list: [String] = []
      if has {
        for _ in 0..<size {
          let length = try number(2)
          list.append(try text(length, isWide: isWide))
        }
      }
      labels.append(list)
    }
    let shape = UCINETShape(
      file: file, rows: rows, columns: columns, levels: levels, rowLabels: labels[1], columnLabels: labels[0],
      levelLabels: count == 3 ? labels[2] : [])
    return shape.network { level, row, column in
      let start = ((level * rows + row) * columns + column) * kind.size
      let bits = (0..<kind.size).reduce(UInt64(0)) { $0 | UInt64(data[start + $1]) << (8 * UInt64($1)) }
      let value = kind.read(bits)
      return value.isFinite && abs(value) < Self.missing ? value : nil
    }
  }
}

/// Margins of a UCINET dataset.
struct UCINETShape {
  var file: String
  var rows: Int
  var columns: Int
  var levels: Int
  var rowLabels: [String]
  var columnLabels: [String]
  var levelLabels: [String]

  private func label(_ labels: [String], _ index: Int, _ prefix: String) -> String {
    labels.indices.contains(index) && !labels[index].isEmpty ? labels[index] : prefix + "\(index + 1)"
  }

  /// The network; a matrix is square where both margins have the same labels.
  func network(_ value: (_ level: Int, _ row: Int, _ column: Int) -> Double?) -> TableReading {
    var builder = NetworkBuilder(file: file)
    let place = Place(file: file)
    let isSquare = rows == columns && zip(rowLabels, columnLabels).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    let rowIDs = (0..<rows).map { label(rowLabels, $0, isSquare ? "" : "r") }
    let columnIDs = isSquare ? rowIDs : (0..<columns).map { label(columnLabels, $0, "c") }
    for id in rowIDs { mark(&builder, builder.declare(id, at: place), isSquare ? nil : "1") }
    if !isSquare { for id in columnIDs { mark(&builder, builder.declare(id, at: place), "2") } }
    var missing = 0
    for level in 0..<levels {
      for row in 0..<rows {
        for column in 0..<columns {
          guard let number = value(level, row, column) else {
            missing += 1
            continue
          }
          guard number != 0 else { continue }
          builder.tie(
            rowIDs[row], columnIDs[column], weight: Int(exactly: number).map(String.init) ?? "\(Float(number))",
            mode: levels > 1 ? label(levelLabels, level, "") : nil, direction: isSquare ? .directed : .undirected,
            at: place)
        }
      }
    }
    if missing > 0 {
      builder.findings.append(
        .warning(
          "W-UCINET-MISSING", place, en: "\(missing) value(s) are marked as missing and give no tie",
          zh: "\(missing) 个值标为缺失，不作为联系", rows: missing))
    }
    return builder.reading()
  }

  private func mark(_ builder: inout NetworkBuilder, _ node: Int?, _ set: String?) {
    guard let node, let set else { return }
    builder.nodes.set(node, builder.nodes.attribute("node_set"), set)
  }
}
