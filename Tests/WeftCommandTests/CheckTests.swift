import Foundation
import Testing

@Suite("weft check")
struct CheckTests {
  @Test("a sound dataset: 0, one sentence, rows read = rows used")
  func sound() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let outcome = workshop.weft("check", "d")
    #expect(outcome.code == 0)
    let facts = outcome.output.split(separator: "\n")
    #expect(facts.allSatisfy { $0.hasPrefix("  ") || $0.hasPrefix("! ") }, "\(outcome.output)")
    #expect(facts.contains("  all rows: 7 read = 7 used + 0 named"))
    #expect(outcome.errors == "d: 3 organisations, 3 ties; rows read 7, used 7; errors 0, warnings 0\n")
    let quiet = workshop.weft("check", "d", "--quiet")
    #expect(quiet.errors.isEmpty && quiet.output.isEmpty)
  }

  /// A file of the small dataset replaced, and what the first error line must hold.
  struct Bad: Sendable, CustomTestStringConvertible {
    var name: String
    var file: String
    var text: String
    var place: String
    var value: String
    var testDescription: String { name }
  }

  static let bad: [Bad] = [
    Bad(
      name: "unknown id", file: "ties.csv", text: "source,target,mode\na,B9,collaborative\n", place: "ties.csv:2:3:",
      value: "B9"),
    Bad(
      name: "duplicate id", file: "organizations.csv", text: "id,name\na,x\nk,y\nb,z\na,w\n",
      place: "organizations.csv:5:1:", value: "\"a\""),
    Bad(
      name: "self-tie", file: "ties.csv", text: "source,target,mode\na,a,collaborative\n", place: "ties.csv:2:",
      value: "\"a\""),
    Bad(
      name: "weight 0", file: "ties.csv", text: "source,target,mode,weight\na,b,collaborative,0\n",
      place: "ties.csv:2:19:", value: "weight is 0"),
    Bad(
      name: "weight -1", file: "ties.csv", text: "source,target,mode,weight\na,b,collaborative,-1\n",
      place: "ties.csv:2:19:", value: "\"-1\""),
    Bad(
      name: "weight nan", file: "ties.csv", text: "source,target,mode,weight\na,b,collaborative,nan\n",
      place: "ties.csv:2:19:", value: "\"nan\""),
    Bad(
      name: "weight 1e400", file: "ties.csv", text: "source,target,mode,weight\na,b,collaborative,1e400\n",
      place: "ties.csv:2:19:", value: "\"1e400\""),
    Bad(
      name: "ragged row", file: "ties.csv", text: "source,target,mode\na,b,collaborative\nk,a,hierarchical,7,8\n",
      place: "ties.csv:3:", value: ""),
    Bad(name: "empty file", file: "ties.csv", text: "", place: "ties.csv", value: ""),
  ]

  @Test("bad data: one line with place, value and hint; 65; the facts alone on standard output", arguments: bad)
  func badData(_ bad: Bad) throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    workshop.write("d/\(bad.file)", bad.text)
    let outcome = workshop.weft("check", "d")
    #expect(outcome.code == 65)
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.hasPrefix("  ") || $0.hasPrefix("! ") })
    let errors = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    let line = try #require(errors.first, "\(outcome.errors)")
    #expect(line.hasPrefix(bad.place), "\(line)")
    #expect(bad.value.isEmpty || line.contains(bad.value), "\(line)")

    let analysis = workshop.weft("analyze", "d", "--out", "o")
    #expect(analysis.code == 65)
    #expect(analysis.output.isEmpty)
    #expect(analysis.errors.contains(line))
    #expect(workshop.names() == ["d"], "nothing half-written")
  }

  @Test("full-width digits are read and said")
  func fullWidth() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    workshop.write("d/ties.csv", "source,target,mode,weight\na,b,collaborative,１２\n")
    let outcome = workshop.weft("check", "d")
    #expect(outcome.errors.contains("ties.csv:2:19:"), "\(outcome.errors)")
    #expect(outcome.errors.contains("１２"))
  }

  @Test("a table that is missing: 65 and its name")
  func missingTable() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    try FileManager.default.removeItem(atPath: workshop.path + "/d/ties.csv")
    let outcome = workshop.weft("check", "d")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("ties"))
  }

  @Test("a folder that is no dataset: 65; a dataset that is not there: 66 with the nearest name")
  func noDataset() throws {
    let workshop = Workshop()
    workshop.write("empty/notes.md", "nothing here")
    let empty = workshop.weft("check", "empty")
    #expect(empty.code == 65)
    #expect(empty.errors.contains(": error: "))
    let missing = workshop.weft("check", "emty")
    #expect(missing.code == 66)
    #expect(missing.errors == "emty: error: there is no such file or folder (did you mean \"empty\"?)\n")
  }

  @Test("only so many problems are listed, errors first, and the rest counted")
  func limit() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let rows = (0..<60).map { "a,x\($0),collaborative\n" }.joined()
    workshop.write("d/ties.csv", "source,target,mode\n" + rows)
    let few = workshop.weft("check", "d", "--max-problems", "3")
    let lines = few.errors.split(separator: "\n")
    #expect(lines.prefix(3).allSatisfy { $0.hasPrefix("ties.csv:") && $0.contains(": error: ") })
    #expect(lines[3].hasPrefix("57 more problems not listed") || lines[3].contains("more problems not listed"))
    let usual = workshop.weft("check", "d")
    #expect(usual.errors.split(separator: "\n").count { $0.hasPrefix("ties.csv:") } == 50)
  }

  @Test("a pipe named as a table is refused, not waited for; hidden files are skipped; links are followed")
  func kinds() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    workshop.write("elsewhere.csv", workshop.read("d/ties.csv") ?? "")
    try FileManager.default.removeItem(atPath: workshop.path + "/d/ties.csv")
    let linked = workshop.run("ln -s ../elsewhere.csv d/ties.csv && echo junk > d/.ties.csv && \"$WEFT\" check d")
    #expect(linked.code == 0, "\(linked.errors)")
    let piped = workshop.run("mkfifo d/zones.csv && timeout 20 \"$WEFT\" check d")
    #expect(piped.code == 65)
    #expect(piped.errors.contains("zones.csv: error: this is not a regular file"))
    #expect(workshop.weft("check", "/dev/zero").code == 65)
  }

  @Test("control characters of the data never reach the terminal")
  func controls() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    workshop.write("d/ties.csv", "source,target,mode\na,\u{1B}[31mred,collaborative\n")
    let outcome = workshop.weft("check", "d")
    #expect(outcome.code == 65)
    #expect(!outcome.errors.contains("\u{1B}"))
  }
}
