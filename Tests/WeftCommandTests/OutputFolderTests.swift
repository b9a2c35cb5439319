import Foundation
import Testing

@Suite("Outputs are old or new, never torn")
struct OutputFolderTests {
  private func analyzed() throws -> Workshop {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    #expect(workshop.weft("analyze", "d", "--out", "o", "--quiet").code == 0)
    return workshop
  }

  @Test("a folder of our own, unchanged, is replaced whole")
  func replaced() throws {
    let workshop = try analyzed()
    let outcome = workshop.weft("analyze", "d", "--out", "o", "--measures", "degree", "--quiet")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(workshop.read("o/organizations.csv")?.hasPrefix("id,name,degree\n") == true)
    #expect(workshop.names() == ["d", "o"])
  }

  @Test("a foreign file keeps the folder: 73, its name, nothing touched")
  func foreign() throws {
    let workshop = try analyzed()
    workshop.write("o/notes.txt", "mine")
    let before = workshop.names("o").map { workshop.read("o/\($0)") }
    let outcome = workshop.weft("analyze", "d", "--out", "o")
    #expect(outcome.code == 73)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.hasPrefix("o: error: ") && outcome.errors.contains("\"notes.txt\""))
    #expect(workshop.names("o").map { workshop.read("o/\($0)") } == before)
    #expect(workshop.names() == ["d", "o"])
  }

  @Test("a changed file keeps the folder: 73 and its name")
  func changed() throws {
    let workshop = try analyzed()
    workshop.write("o/codebook.csv", "changed\n")
    let outcome = workshop.weft("analyze", "d", "--out", "o")
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("\"codebook.csv\""))
    #expect(workshop.read("o/codebook.csv") == "changed\n")
  }

  @Test("a folder of somebody else's, a file, a missing parent, a dataset: 73, nothing touched")
  func refused() throws {
    let workshop = try analyzed()
    workshop.write("theirs/a.txt", "a")
    workshop.write("file", "text")
    for (place, word) in [("theirs", "a.txt"), ("file", "file"), ("no/such", "no"), ("d", "input")] {
      let outcome = workshop.weft("analyze", "d", "--out", place)
      #expect(outcome.code == 73, "\(place): \(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.errors.contains(word), "\(outcome.errors)")
    }
    #expect(workshop.read("file") == "text")
    #expect(workshop.names() == ["d", "file", "o", "theirs"])
  }

  @Test("an empty folder is taken; what a killed run left is swept")
  func leftovers() throws {
    let workshop = try analyzed()
    try FileManager.default.createDirectory(atPath: workshop.path + "/e", withIntermediateDirectories: false)
    workshop.write(".e.weft-new/organizations.csv", "half a ta")
    workshop.write(".e.weft-new/data/x.csv", "half")
    let outcome = workshop.weft("analyze", "d", "--out", "e", "--quiet")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(workshop.names() == ["d", "e", "o"])
    #expect(!workshop.exists("e/data"))
  }

  @Test("a run killed between the two renames loses nothing: the old folder comes back")
  func restored() throws {
    let workshop = try analyzed()
    let old = workshop.read("o/run.json")
    try FileManager.default.moveItem(atPath: workshop.path + "/o", toPath: workshop.path + "/.o.weft-new.old")
    workshop.write("d/ties.csv", "source,target,mode\na,a,collaborative\n")
    #expect(workshop.weft("analyze", "d", "--out", "o").code == 65)
    #expect(workshop.read("o/run.json") == old)
    #expect(workshop.names() == ["d", "o"])
  }

  @Test("a folder where nothing may be written: 73, and the dataset is untouched")
  func forbidden() throws {
    let workshop = try analyzed()
    let outcome = workshop.weft("analyze", "d", "--out", "/proc/results")
    #expect(outcome.code == 73)
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("two runs at once on one output: both end well or one says that the other is writing; the result is whole")
  func race() throws {
    let workshop = try analyzed()
    let outcome = workshop.run(
      """
      for i in 1 2 3 4 5 6; do "$WEFT" analyze d --out o --quiet & done
      wait
      """)
    let lines = outcome.errors.split(separator: "\n")
    #expect(
      lines.allSatisfy {
        $0.wholeMatch(
          of: /o: error: another run is writing this output( \(process \d+\))? \(wait for it, or choose another name\)/)
          != nil
      }, "\(outcome.errors)")
    #expect(workshop.names() == ["d", "o"])
    #expect(workshop.weft("analyze", "d", "--out", "o", "--quiet").code == 0)
  }

  @Test("Ctrl-C: 130, no temporary left, the old output stands")
  func interrupted() throws {
    let workshop = try analyzed()
    let old = workshop.read("o/run.json")
    // The dataset comes through a pipe that stays open, so that the run is still waiting when the signal comes.
    let outcome = workshop.run(
      """
      mkfifo open; exec 3<>open
      "$WEFT" report - --out o < open & pid=$!
      for i in 1 2 3 4 5 6 7 8 9 10; do [ -d .o.weft-new ] && break; sleep 0.2; done
      ls -a > seen; kill -INT $pid; wait $pid; echo "code $?"
      """)
    #expect(workshop.read("seen")?.contains(".o.weft-new") == true)
    #expect(outcome.output.contains("code 130"), "\(outcome.output) \(outcome.errors)")
    #expect(workshop.read("o/run.json") == old)
    #expect(!workshop.exists(".o.weft-new"))
  }
}
