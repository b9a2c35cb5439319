import Foundation
import Testing

@Suite("weft analyze")
struct AnalyzeTests {
  @Test("CSV in a pipe: exactly the measures asked for, in the order of the tables")
  func csv() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let outcome = workshop.weft("analyze", "d", "--measures", "status,degree", "--quiet")
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    // k has a and b below it and no lateral tie; a and b are tied to each other, so T of both is the other.
    #expect(
      outcome.output == """
        id,name,degree,status
        k,核心,2,suspended
        a,甲村,2,anchored
        b,乙村,2,anchored

        """)
  }

  @Test("a table for people: Chinese characters two columns wide, numbers to the right")
  func table() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let outcome = workshop.weft("analyze", "d", "--measures", "degree", "--format", "table", "--quiet")
    #expect(
      outcome.output == """
        id  name  degree
        ──  ────  ──────
        k   核心       2
        a   甲村       2
        b   乙村       2

        """)
  }

  @Test("JSON and Markdown")
  func otherFormats() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let json = workshop.weft("analyze", "d", "--measures", "degree,cutpoint", "--format", "json", "--quiet")
    #expect(json.output.hasPrefix("[\n  {\"id\": \"k\", \"name\": \"核心\", \"degree\": 2, \"cutpoint\": false},\n"))
    let parsed = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(parsed?.count == 3)
    let markdown = workshop.weft("analyze", "d", "--measures", "degree", "--format", "md", "--quiet")
    #expect(markdown.output.hasPrefix("| id | name | degree |\n| --- | --- | --- |\n| k | 核心 | 2 |\n"))
  }

  @Test("the output folder: its tables, run.json with digests, the same bytes whatever the threads")
  func folder() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    #expect(workshop.weft("analyze", "d", "--out", "one", "--threads", "1").code == 0)
    #expect(workshop.weft("analyze", "d", "--out", "two", "--threads", "3", "--quiet").code == 0)
    #expect(workshop.names() == ["d", "one", "two"])
    let names = workshop.names("one")
    for name in ["organizations.csv", "codebook.csv", "suspension-curve.csv", "image-lateral.csv", "run.json"] {
      #expect(names.contains(name), "\(name)")
    }
    for name in names { #expect(workshop.read("one/\(name)") == workshop.read("two/\(name)"), "\(name)") }
    let record = try #require(workshop.read("one/run.json"))
    #expect(record.contains("\"name\" : \"ties.csv\""))
    #expect(workshop.read("one/suspension-curve.csv")?.split(separator: "\n").count == 102)
  }

  @Test("times as one JSON object, the last line of standard error")
  func timings() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let outcome = workshop.weft("analyze", "d", "--timings")
    let last = try #require(outcome.errors.split(separator: "\n").last)
    let parsed = try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any]
    let stages = parsed?["stages"] as? [[String: Any]]
    let names = stages?.compactMap { $0["name"] as? String } ?? []
    for name in ["read", "betweenness", "harmonic", "suspension"] { #expect(names.contains(name), "\(name)") }
    #expect((parsed?["peak_mb"] as? Double ?? 0) > 0)
  }

  @Test("wrong words: 64 with the one that was probably meant")
  func usage() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let measure = workshop.weft("analyze", "d", "--measures", "betweeness")
    #expect(measure.code == 64)
    #expect(measure.errors.contains("did you mean \"betweenness\"?"))
    let plane = workshop.weft("analyze", "d", "--plane", "twon")
    #expect(plane.code == 64)
    #expect(plane.errors.contains("did you mean \"town\"?"))
    #expect(workshop.weft("analyze", "d", "--at", "2024-02-30").code == 64)
    #expect(workshop.weft("analyze", "d", "--threshold", "2").code == 64)
    #expect(workshop.names() == ["d"])
  }

  @Test("a sample of sources is told on stderr, in run.json, in the codebook and in a table of errors")
  func sampled() throws {
    let workshop = Workshop()
    let ids = (0..<40).map { "o\($0)" }
    workshop.write("d/organizations.csv", "id\n" + ids.joined(separator: "\n") + "\n")
    let ties = (0..<40).flatMap { one in [1, 5, 9].map { "o\(one),o\((one + $0) % 40),collaborative" } }
    workshop.write("d/ties.csv", "source,target,mode\n" + ties.joined(separator: "\n") + "\n")
    let outcome = workshop.weft("analyze", "d", "--out", "r", "--sample", "8", "--lang", "en")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("estimated from 8 sources"))
    #expect(workshop.read("r/run.json")?.contains("\"sample\" : \"8\"") == true)
    #expect(workshop.read("r/codebook.csv")?.contains("Estimated from 8 sources") == true)
    let rows = workshop.read("r/sampling.csv")?.split(separator: "\n").map(String.init) ?? []
    #expect(rows.first == "table,measure,level,sources,estimated,error,error_mean,error_max,method")
    #expect(rows.contains { $0.hasPrefix("organizations,betweenness,,8,") })
    let exact = workshop.weft("analyze", "d", "--out", "e", "--sample", "exact", "--lang", "en")
    #expect(exact.code == 0)
    #expect(!exact.errors.contains("estimated"))
    #expect(!workshop.exists("e/sampling.csv"))
    #expect(workshop.weft("analyze", "d", "--sample", "1").code == 64)
  }
}
