import Foundation
import Testing

@testable import WeftCommand
@testable import WeftTable

/// Runs one bad input through the real program and looks at the eight things that must hold whatever the input.
struct HostileTrial {
  let item: Hostile
  let workshop = Workshop()

  /// What `weft check --format json` says.
  struct Report: Decodable {
    struct Rows: Decodable { var file: String, read: Int, used: Int, named: Int }
    struct Finding: Decodable {
      var severity: String, code: String, file: String?, line: Int?, column: Int?, message: String, hint: String?
      var place: String { Place(file: file ?? "", line: line, column: column).text }
    }
    var rows: [Rows]
    var findings: [Finding]
  }

  func run() throws {
    for file in item.makes() { workshop.write(file.name, Data(file.bytes)) }
    try EarlierResult.write(to: workshop, "out")
    let inputs = item.makes().map { ($0.name, workshop.bytes($0.name)) }
    let before = workshop.tree()

    let first = weft(["check", item.input, "--format", "json"] + item.options)
    let report = try? JSONDecoder().decode(Report.self, from: Data(first.output.utf8))
    let heard = (report?.findings ?? []).map { "\($0.code) \($0.place)" }
    // 1 No death by signal, no fault of the program's own, and the exit code that the case must have.
    #expect(first.code == item.code, "1 ends with \(first.code): \(heard) \(first.errors)")
    let found = try #require(report, "1 says nothing: \(first.code) \(first.errors)")
    // 2 Place and hint.
    for saying in item.says { expect(saying, in: found, heard) }
    for finding in found.findings {
      #expect(finding.hint?.isEmpty == false, "2 \(finding.code) has a hint")
      #expect(finding.file != nil, "2 \(finding.code) has a place")
    }
    if !item.says.contains(where: { $0.severity == "error" }) {
      #expect(!found.findings.contains { $0.severity == "error" }, "2 no error but its own: \(heard)")
    }
    // 3 Rows read = rows used + rows named.
    for rows in found.rows { #expect(rows.read == rows.used + rows.named, "3 \(rows)") }
    // 6 The same bytes twice, whatever the hash seed and the threads.
    let second = weft(["check", item.input, "--format", "json", "--threads", "3"] + item.options, "1")
    #expect(second.output == first.output && second.errors == first.errors, "6 same bytes")
    // 5 The output is the old one or a new one, whole.
    let analysis = weft(["analyze", item.input, "--out", "out", "--measures", "degree"] + item.options)
    #expect(analysis.code == item.code, "1 analyze ends with \(analysis.code): \(analysis.errors)")
    if item.code == 0 {
      try expectWholeResult()
    } else {
      #expect(EarlierResult.stands(in: workshop, "out"), "5 the old output stands")
    }
    // 7 The input is as it was. 8 Nothing is written beside the output.
    for (name, bytes) in inputs { #expect(workshop.bytes(name) == bytes, "7 \(name)") }
    #expect(workshop.tree().filter { !$0.hasPrefix("out/") } == before.filter { !$0.hasPrefix("out/") }, "8")
  }

  /// 4 Memory and time are limited: what passes them ends by a signal or with 124.
  private func weft(_ arguments: [String], _ deterministic: String = "0") -> Workshop.Outcome {
    workshop.run(
      """
      ulimit -c 0; ulimit -d \(item.megabytes * 1024)
      SWIFT_DETERMINISTIC_HASHING=\(deterministic) exec timeout -s KILL 60 "$WEFT" "$@"
      """, arguments)
  }

  private func expect(_ saying: Hostile.Saying, in report: Report, _ heard: [String]) {
    let of = report.findings.filter { $0.code == saying.code }
    #expect(!of.isEmpty, "2 \(saying.code) is not among \(heard)")
    #expect(of.allSatisfy { $0.severity == saying.severity }, "2 severity of \(saying.code)")
    if let place = saying.place, !of.isEmpty {
      #expect(of.contains { $0.place == place }, "2 \(saying.code) stands at \(of.map(\.place)), not \(place)")
    }
  }

  private func expectWholeResult() throws {
    let record = try #require(RunRecord(bytes: workshop.bytes("out/run.json") ?? []), "5 run.json")
    let names = workshop.names("out").filter { $0 != RunRecord.fileName }
    #expect(names == record.files.map(\.name).sorted(), "5 the files are those of run.json")
    for file in record.files {
      #expect(SHA256.hex(of: workshop.bytes("out/" + file.name) ?? []) == file.sha256, "5 \(file.name)")
    }
    guard let points = item.points else { return }
    let table = try #require(CSV.read(workshop.bytes("out/organizations.csv") ?? [], file: "o.csv").0)
    let degree = try #require(table.header.firstIndex(of: "degree"))
    let got = (0..<table.rowCount).map { table.text($0, 0) + " " + table.text($0, degree) }
    // By their bytes: equal texts in two Unicode forms are two ids. In the order of the file; where ties alone name the
    // organisations, sources stand before targets.
    #expect(got.map { Array($0.utf8) } == points.map { Array($0.utf8) }, "5 \(got)")
  }
}

/// A result of an earlier run, which a run that fails must leave as it is.
enum EarlierResult {
  private static let files: [(name: String, bytes: [UInt8])] = {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    _ = workshop.weft("analyze", "d", "--out", "o", "--measures", "degree", "--quiet")
    return workshop.names("o").map { ($0, workshop.bytes("o/" + $0) ?? []) }
  }()

  static func write(to workshop: Workshop, _ folder: String) throws {
    try #require(files.count > 10)
    for file in files { workshop.write(folder + "/" + file.name, Data(file.bytes)) }
  }

  static func stands(in workshop: Workshop, _ folder: String) -> Bool {
    workshop.names(folder) == files.map(\.name)
      && files.allSatisfy { workshop.bytes(folder + "/" + $0.name) == $0.bytes }
  }
}

extension Workshop {
  func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: path + "/" + name).map { Array($0) } }

  /// Every path in the workshop, but for what the workshop itself keeps.
  func tree() -> [String] {
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return all.filter { ![".stdout", ".stderr", ".stdin"].contains($0) }.sorted()
  }
}
