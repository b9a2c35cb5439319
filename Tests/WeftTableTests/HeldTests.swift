import Foundation
import Testing
import WeftTable
import WeftTestSupport

/// Read → write → read on random networks: what comes back is what went in, but for what the writer says it lacks, and the
/// writer says nothing that is not so.
@Suite("What formats hold")
struct HeldTests {
  /// Reads the files that a writer gave, as lying side by side.
  static func reading(_ writing: TableWriting, _ format: TableFormat) -> TableReading {
    let files = writing.files.map { (name: "n." + $0.suffix, bytes: $0.bytes) }
    let companions = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    func read(_ file: (name: String, bytes: [UInt8])) -> TableReading {
      format.read(TableInput(name: file.name, bytes: file.bytes, companions: companions), TableReadOptions())
    }
    guard format.name == "pajek-values", let first = files.first else { return read(files[0]) }
    // One file a column: together they are the table.
    var result = read(first)
    var header = ["id"]
    var rows: [[String]] = []
    for file in files {
      let one = read(file)
      result.findings += one.findings
      guard let table = one["organizations"] else { continue }
      header.append(table.header[1])
      for row in 0..<table.rowCount {
        if rows.count <= row { rows.append([table.text(row, 0)]) }
        rows[row].append(table.text(row, 1))
      }
    }
    result.tables = [Table(name: "organizations", file: "n", header: header, rows: rows)]
    return result
  }

  /// Kinds of loss that random networks do not reach, with a test of their own elsewhere.
  static let rare: Set<WriteLoss.Kind> = [.tables, .sheetNames, .sheetRows]

  /// Every format that is written, so that a new one cannot be forgotten.
  @Test(arguments: TableFormat.written)
  func whatComesBackIsWhatWentIn(format: TableFormat) {
    var random = RandomNetworks(seed: 29)
    var seen: Set<WriteLoss.Kind> = []
    var shown: Set<WriteLoss.Kind> = []
    // Where ties vanish or merge, what else they lack cannot be told.
    let hides = !Set(format.limits).isDisjoint(with: [.parallel, .zeros])
    var trips = 0
    for trial in 0..<260 {
      let directions: RandomNetworks.Directions = [.all, .none, .mixed][trial % 3]
      let tables = random.tables(trial % 2 == 0 ? .tame : .hostile, directions, columns: .varied)
      let writing = format.write(tables, TableWriteOptions())
      guard !writing.files.isEmpty else {
        #expect(writing.findings.contains { $0.severity == .error }, "\(format.name) \(trial): nothing, and no reason")
        continue
      }
      trips += 1
      let said = Set(writing.losses.map(\.kind))
      seen.formUnion(said)
      #expect(said.isSubset(of: format.limits), "\(format.name) \(trial): \(said)")
      let reading = Self.reading(writing, format)
      #expect(reading.findings.filter { $0.severity == .error } == [], "\(format.name) \(trial)")
      let (before, after) = (NetworkContent(tables), NetworkContent(reading.tables))
      let granted = NetworkContent.granting(said, before, after)
      #expect(granted.before.nodes == granted.after.nodes, "\(format.name) \(trial) \(said)")
      #expect(granted.before.ties == granted.after.ties, "\(format.name) \(trial) \(said)")
      for loss in said {
        let withheld = NetworkContent.granting(said.subtracting([loss]), before, after)
        if withheld.before != withheld.after {
          shown.insert(loss)
        } else {
          #expect(hides, "\(trial): \(loss) is not lost")
        }
      }
      // What has once been through the format goes through it whole.
      let again = format.write(reading.tables, TableWriteOptions())
      if !again.files.isEmpty {
        let second = NetworkContent(Self.reading(again, format).tables)
        let granted = NetworkContent.granting(Set(again.losses.map(\.kind)), after, second)
        #expect(granted.before == granted.after, "\(format.name) \(trial): the second trip")
      }
    }
    #expect(trips >= 200, "\(format.name): \(trips) networks")
    #expect(shown == seen, "\(format.name): \(seen.subtracting(shown)) is never lost")
    #expect(seen == Set(format.limits).subtracting(Self.rare), "\(format.name): what is listed is what happens")
  }

  /// Every format to every other: what the second file lacks of the first is said.
  @Test(arguments: TableFormat.written)
  func everyPair(from: TableFormat) {
    var random = RandomNetworks(seed: 31)
    for trial in 0..<12 {
      let first = from.write(random.tables(trial % 2 == 0 ? .tame : .hostile, .mixed, columns: .varied), .init())
      guard !first.files.isEmpty else { continue }
      let tables = Self.reading(first, from).tables
      for format in TableFormat.written {
        let writing = format.write(tables, TableWriteOptions())
        guard !writing.files.isEmpty else { continue }
        let (before, after) = (NetworkContent(tables), NetworkContent(Self.reading(writing, format).tables))
        let granted = NetworkContent.granting(Set(writing.losses.map(\.kind)), before, after)
        #expect(
          granted.before.nodes == granted.after.nodes && granted.before.ties == granted.after.ties,
          "\(from.name) → \(format.name) \(trial)")
      }
    }
  }

  /// Tables that no network format has a place for are named one by one.
  @Test(arguments: TableFormat.written)
  func otherTables(format: TableFormat) {
    let tables = [
      Table(name: "organizations", file: "o.csv", header: ["id", "rank"], rows: [["1", "3"]]),
      Table(name: "ties", file: "t.csv", header: ["source", "target"], rows: []),
      Table(name: "territories", file: "r.csv", header: ["id"], rows: [["t1"], ["t2"]]),
      Table(name: "zones", file: "z.csv", header: ["id"], rows: []),
    ]
    let lost = format.write(tables, .init()).losses.filter { $0.kind == .tables }
    #expect(lost.map(\.count) == (format.limits.contains(.tables) ? [2] : []))
    #expect(lost.allSatisfy { $0.label.en.contains("territories") && $0.label.zh.contains("territories") })
  }

  /// The page on formats lists each format as the catalogue does; `WEFT_FORMATS_PAGE` writes its table to a file.
  @Test func thePageIsCurrent() throws {
    let lines = TableFormat.written.map { format in
      "| \(format.label.en) | \(format.suffixes.filter { !format.unwritten.contains($0) }.map { "`.\($0)`" }.joined(separator: " ")) | \(format.limitsLabel.en) |"
    }
    if let path = ProcessInfo.processInfo.environment["WEFT_FORMATS_PAGE"] {
      try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/formats.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for line in lines { #expect(text.contains(line)) }
    for format in TableFormat.all where !format.isWritten {
      #expect(text.contains("| \(format.label.en) | \(format.suffixes.map { "`.\($0)`" }.joined(separator: " ")) |"))
    }
  }
}
