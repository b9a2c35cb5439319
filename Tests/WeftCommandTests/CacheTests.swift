import Foundation
import Testing

@Suite("weft cache")
struct CacheTests {
  @Test("the copy gives the same tables, and its stages stand in the timings")
  func sameTables() {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let plain = workshop.weft("analyze", "d")
    let made = workshop.weft("cache", "d")
    #expect(made.code == 0)
    #expect(made.output == "d/.weft-cache\n")
    let facts = workshop.weft("check", "d", "--timings")
    #expect(!facts.errors.contains("\"parse\""))
    let cached = workshop.weft("analyze", "d", "--timings")
    #expect(cached.output == plain.output)
    #expect(!cached.errors.contains("\"parse\""))
    // Findings come back, too.
    #expect(workshop.weft("cache", "d", "--remove").code == 0)
    let read = workshop.weft("check", "d", "--timings")
    #expect(read.errors.contains("\"parse\""))
    #expect(facts.output == read.output && facts.output.contains("ties"))
    #expect(!workshop.exists("d/.weft-cache"))
  }

  @Test("a changed file, another option and a damaged copy: the tables are read as ever")
  func outlived() {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    #expect(workshop.weft("cache", "d").code == 0)
    workshop.write(
      "d/ties.csv", "source,target,mode,directed\nk,a,hierarchical,yes\nk,b,hierarchical,yes\n")
    let changed = workshop.weft("analyze", "d", "--measures", "degree", "--timings")
    #expect(changed.errors.contains("\"parse\""))
    #expect(changed.output.contains("a,甲村,1"))
    #expect(workshop.weft("cache", "d").code == 0)
    let option = workshop.weft("analyze", "d", "--mode", "networked", "--timings")
    #expect(option.errors.contains("\"parse\""))
    workshop.write("d/.weft-cache", "WEFT and then nothing of sense")
    let damaged = workshop.weft("analyze", "d", "--measures", "degree", "--timings")
    #expect(damaged.output == changed.output)
    #expect(damaged.errors.contains("\"parse\""))
  }

  @Test("one file is cached beside itself; standard input cannot be")
  func files() {
    let workshop = Workshop()
    workshop.write("ties.csv", "source,target,mode\na,b,collaborative\nb,c,networked\n")
    let plain = workshop.weft("analyze", "ties.csv").output
    #expect(workshop.weft("cache", "ties.csv").output == "./.ties.csv.weft-cache\n")
    #expect(workshop.weft("analyze", "ties.csv").output == plain)
    let refused = workshop.weft("cache", "-", input: "source,target,mode\na,b,networked\n")
    #expect(refused.code == 64)
    #expect(refused.errors.contains("standard input cannot be cached"))
  }

  @Test("a dataset with errors is not cached")
  func errors() {
    let workshop = Workshop()
    workshop.write("d/organizations.csv", "id\na\n")
    workshop.write("d/ties.csv", "source,target,mode\na,zz,networked\n")
    #expect(workshop.weft("cache", "d").code == 65)
    #expect(!workshop.exists("d/.weft-cache"))
  }
}
