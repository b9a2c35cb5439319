import Testing
import WeftTable
import WeftTestSupport

/// Read → write → read equality of every format that holds a whole network.
@Suite("Round trips")
struct RoundTripTests {
  /// Formats that keep names, attributes, weights and mixed directions whatever the text.
  static let whole = TableFormat.all.filter {
    ["graphml", "gexf", "xlsx", "json", "gml", "dot", "csv"].contains($0.name)
  }

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
