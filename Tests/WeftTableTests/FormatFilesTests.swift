import Foundation
import Testing
import WeftTable

/// The collected files of other programs, where they are at hand: read with the counts that peers report.
@Suite("Files of other programs")
struct FormatFilesTests {
  static let folder = "../shared/data/formats/"

  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var peers: String
    var testDescription: String { file }
  }

  static let cases: [Case] = {
    guard let data = FileManager.default.contents(atPath: folder + "INDEX.csv"),
      let table = CSV.read(Array(data), file: "INDEX.csv").0
    else { return [] }
    return (0..<table.rowCount).map { Case(file: table.text($0, 0), peers: table.text($0, 9)) }
  }()

  /// Counts that no peer gives, counted by hand, and files that are refused, by code.
  static let ours: [String: String] = [
    "pajek/invalid_pajek1.net": "refused: E-PAJEK-RANGE",
    "pajek/Padgett.paj": "16 nodes 70 edges",
    "pajek/Davis.paj": "32 nodes 89 edges",
    "pajek/StudentGov.paj": "11 nodes 41 edges",
    "pajek/Krackhardt_High-tech_managers.paj": "21 nodes 312 edges",
    "csv/entity_id.csv": "refused: E-COL-MISSING",
    "csv/complex_matrix.csv": "27 nodes 351 edges",
    "csv/adj_list.csv": "9 nodes 7 edges",
    "xlsx/matrix.xlsx": "5 nodes 4 edges",
    "other/florentine.mpx": "15 nodes 35 edges",
    "other/emptyattribute.vna": "3 nodes 3 edges",
    "other/quoted.gdf": "3 nodes 4 edges",
    "other/jazz.graph": "198 nodes 2742 edges",
    "gml/emojis.gml": "1 nodes 0 edges",
    "ucinet_dl/PADGETT.DAT": "16 nodes 70 edges",
    "ucinet_dl/DAVIS.DAT": "32 nodes 93 edges",
    "ucinet_dl/WIRING.DAT": "14 nodes 189 edges",
    "ucinet_binary/campnet-6404.##h": "18 nodes 54 edges",
    "gexf/Les Miserables.gexf": "77 nodes 254 edges",
  ]

  static func read(_ file: String) throws -> TableReading {
    let bytes = try #require(FileManager.default.contents(atPath: folder + file))
    let directory = (file as NSString).deletingLastPathComponent
    var companions: [String: [UInt8]] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder + directory)) ?? []
    where name.contains("##") {
      companions[name] = FileManager.default.contents(atPath: folder + directory + "/" + name).map { Array($0) }
    }
    return TableFormat.read(
      TableInput(name: (file as NSString).lastPathComponent, bytes: Array(bytes), companions: companions),
      options: TableReadOptions(missingEnds: .added))
  }

  static func counts(_ reading: TableReading) -> String {
    let errors = reading.findings.filter { $0.severity == .error }.map(\.code)
    guard let organizations = reading["organizations"] else {
      return "refused: " + Set(errors).sorted().joined(separator: " ")
    }
    return "\(organizations.rowCount) nodes \(reading["ties"]?.rowCount ?? 0) edges"
  }

  @Test(arguments: cases)
  func countsAreThoseOfPeers(item: Case) throws {
    let counts = Self.counts(try Self.read(item.file))
    if let ours = Self.ours[item.file] {
      #expect(counts == ours)
    } else {
      let peers = Set(
        item.peers.split(separator: ";").map { $0.split(separator: ":")[1].trimmingCharacters(in: .whitespaces) }
      )
      .subtracting(["refused"])
      #expect(peers.isEmpty ? !counts.hasPrefix("refused") : peers.contains(counts), "\(counts) — peers: \(item.peers)")
    }
  }

  /// With `WEFT_FORMATS_TABLE` naming a file, writes the table of results there.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WEFT_FORMATS_TABLE"] != nil))
  func theTableOfResults() throws {
    var text = "| file | peers | Weft | remarks |\n|---|---|---|---|\n"
    for item in Self.cases {
      let reading = try Self.read(item.file)
      let remarks = reading.findings.prefix(6).map { finding in
        finding.severity == .error ? "**\(finding.code)**" : finding.code
      }
      var seen: [String] = []
      for remark in remarks where !seen.contains(remark) { seen.append(remark) }
      text += "| \(item.file) | \(item.peers) | \(Self.counts(reading)) | \(seen.joined(separator: ", ")) |\n"
    }
    let path = try #require(ProcessInfo.processInfo.environment["WEFT_FORMATS_TABLE"])
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
