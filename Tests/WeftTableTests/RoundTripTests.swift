import Testing
import WeftTable
import WeftTestSupport

/// Read → write → read equality of every format that holds a whole network.
@Suite("Round trips")
struct RoundTripTests {
  /// Formats that keep names, attributes, weights and mixed directions whatever the text.
  static let whole = TableFormat.all.filter { ["graphml", "gexf", "xlsx", "json", "gml", "dot"].contains($0.name) }

  private static func input(_ writing: TableWriting, _ format: TableFormat) -> TableInput {
    let files = writing.files.map { (name: "n." + $0.suffix, bytes: $0.bytes) }
    return TableInput(
      name: files[0].name, bytes: files[0].bytes,
      companions: Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) }))
  }

  @Test(arguments: whole)
  func nothingIsLost(format: TableFormat) {
    var random = RandomNetworks(seed: 7)
    for trial in 0..<200 {
      let directions: RandomNetworks.Directions = [.all, .none, .mixed][trial % 3]
      let tables = random.tables(trial % 5 == 0 ? .tame : .hostile, directions)
      let writing = format.write(tables, TableWriteOptions())
      #expect(writing.losses == [], "\(format.name) \(trial)")
      let reading = format.read(Self.input(writing, format), TableReadOptions())
      #expect(reading.findings.filter { $0.severity == .error } == [], "\(format.name) \(trial)")
      #expect(contents(reading["organizations"]) == contents(tables[0]), "\(format.name) \(trial)")
      #expect(contents(reading["ties"]) == contents(tables[1]), "\(format.name) \(trial)")
      let again = format.write(reading.tables, TableWriteOptions())
      #expect(again.files == format.write(format.read(Self.input(again, format), .init()).tables, .init()).files)
    }
  }

  /// Formats that cannot hold everything: what they hold comes back, and a second trip changes nothing.
  static let partial = TableFormat.all.filter { ["pajek", "pajek-project", "dl", "ucinet"].contains($0.name) }

  @Test(arguments: partial)
  func whatIsHeldComesBack(format: TableFormat) {
    var random = RandomNetworks(seed: 11)
    for trial in 0..<200 {
      let directions: RandomNetworks.Directions = [.all, .none, .mixed][trial % 3]
      let tables = random.tables(trial % 2 == 0 ? .tame : .hostile, directions)
      let writing = format.write(tables, TableWriteOptions())
      guard !writing.files.isEmpty else {
        #expect(tables[0].rowCount == 0 && writing.findings.map(\.code) == ["E-UCINET-SIZE"])
        continue
      }
      let reading = format.read(Self.input(writing, format), TableReadOptions())
      #expect(reading.findings.filter { $0.severity == .error } == [], "\(format.name) \(trial)")
      let kinds = Set(writing.losses.map(\.kind))
      if kinds.isDisjoint(with: ["empty", "parallel"]) {
        #expect(Self.shape(reading.tables) == Self.shape(tables), "\(format.name) \(trial) \(kinds)")
      }
      let again = format.write(reading.tables, TableWriteOptions())
      let second = format.read(Self.input(again, format), TableReadOptions())
      #expect(contents(second["organizations"]) == contents(reading["organizations"]), "\(format.name) \(trial)")
      #expect(contents(second["ties"]) == contents(reading["ties"]), "\(format.name) \(trial)")
    }
  }

  /// Number of nodes, and ties by the positions of their ends, as arcs with weights, sorted.
  static func shape(_ tables: [Table]) -> [String] {
    guard let nodes = tables.first(where: { $0.name == "organizations" }),
      let ties = tables.first(where: { $0.name == "ties" })
    else { return ["none"] }
    var arcs: [String] = []
    for row in 0..<ties.rowCount {
      func position(_ column: ColumnName) -> Int {
        let id = ties.utf8(row, ties.column(column) ?? 0)
        return (0..<nodes.rowCount).first { nodes.utf8($0, 0) == id } ?? -1
      }
      let (source, target) = (position(.source), position(.target))
      let weight = ties.column(.weight).map { ties.text(row, $0) } ?? ""
      let isDirected = ties.column(.directed).map { ties.text(row, $0) } != "no"
      arcs.append("\(source) \(target) \(weight)")
      if !isDirected { arcs.append("\(target) \(source) \(weight)") }
    }
    return ["\(nodes.rowCount)"] + arcs.sorted()
  }

  @Test func theCatalogue() {
    #expect(Set(TableFormat.all.map(\.name)).count == TableFormat.all.count)
    let suffixes = TableFormat.all.flatMap(\.suffixes)
    #expect(Set(suffixes).count == suffixes.count)
    for format in TableFormat.all {
      #expect(!format.label.en.isEmpty && !format.label.zh.isEmpty && !format.suffixes.isEmpty)
      #expect(TableFormat.named(suffixOf: "A." + format.suffixes[0].uppercased())?.name == format.name)
    }
  }

  /// Any bytes give findings, never a trap; an empty network can be written and read.
  @Test(arguments: TableFormat.all)
  func brokenAndEmptyFiles(format: TableFormat) {
    var random = RandomNetworks(seed: 3)
    var bits = RandomGraphs(seed: 5)
    for trial in 0..<60 {
      let writing = format.write(random.tables(.tame, .all), TableWriteOptions())
      for file in writing.files {
        var bytes = file.bytes
        guard !bytes.isEmpty else { continue }
        switch trial % 3 {
        case 0: bytes.removeLast(bits.int(below: bytes.count))
        case 1: bytes[bits.int(below: bytes.count)] = UInt8(bits.int(below: 256))
        default: bytes.insert(contentsOf: bytes.prefix(bits.int(below: 40)), at: bits.int(below: bytes.count))
        }
        let reading = format.read(
          TableInput(name: "n." + file.suffix, bytes: bytes, companions: ["n." + file.suffix: bytes]), .init())
        #expect(!reading.tables.isEmpty || !reading.findings.isEmpty)
        let again = format.read(
          TableInput(name: "n." + file.suffix, bytes: bytes, companions: ["n." + file.suffix: bytes]), .init())
        #expect(again.findings == reading.findings)
      }
    }
    #expect(
      format.read(TableInput(name: "n." + format.suffixes[0], bytes: []), .init()).findings.map(\.code).contains(
        "E-EMPTY"))
  }
}
