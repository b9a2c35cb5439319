import Foundation
import Testing

/// Pictures through the real program: what is chosen is drawn, and pages have the size asked for.
@Suite struct DrawTests {
  /// Two towns under a county: a core, three villages and a firm in each, woven in the first town only.
  ///
  ///     k ─┬ a0 ─┬ a1 ┄ a2        a3 hangs bare
  ///        └ b0 ─┬ b1  b2  b3
  static func county() -> Workshop {
    let workshop = Workshop()
    var organizations = "id,name,domain,territory,core\nk,县委办,agency,C,no\n"
    var ties = "source,target,mode,directed\nk,a0,hierarchical,yes\nk,b0,hierarchical,yes\n"
    for town in ["a", "b"] {
      organizations += "\(town)0,\(town)镇党委,agency,\(town.uppercased()),yes\n"
      for index in 1...3 {
        organizations += "\(town)\(index),\(town)村\(index),\(index == 3 ? "new" : "rural"),\(town.uppercased()),no\n"
        ties += "\(town)0,\(town)\(index),hierarchical,yes\n"
      }
    }
    workshop.write("d/organizations.csv", organizations)
    workshop.write("d/territories.csv", "id,name,parent,level\nC,县,,county\nA,甲镇,C,town\nB,乙镇,C,town\n")
    workshop.write("d/ties.csv", ties + "a1,a2,collaborative,yes\na1,a0,networked,yes\n")
    return workshop
  }

  /// Ids of the organisations whose marks a JSON picture has, sorted, each with its mark.
  static func marks(_ workshop: Workshop, _ file: String = "m.json") throws -> [String: [String: Any]] {
    let text = try #require(workshop.read(file))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let marks = try #require(object["marks"] as? [[String: Any]])
    var result: [String: [String: Any]] = [:]
    for mark in marks where (mark["id"] as? String)?.hasPrefix("org-") == true {
      if let id = (mark["data"] as? [String: Any])?["id"] as? String { result[id] = mark }
    }
    return result
  }

  static let everyone: Set<String> = ["k", "a0", "a1", "a2", "a3", "b0", "b1", "b2", "b3"]

  @Test(
    arguments: [
      ([], everyone), (["--only", "k,a0,b0"], ["k", "a0", "b0"]), (["--only", "domain=agency"], ["k", "a0", "b0"]),
      (["--only", "core=yes"], ["a0", "b0"]), (["--only", "territory=甲镇"], ["a0", "a1", "a2", "a3"]),
      (["--plane", "B"], ["b0", "b1", "b2", "b3"]), (["--plane", "乙镇", "--only", "domain=new"], ["b3"]),
      (["--plane", "town"], everyone),
      // The two cores have 4 partners each; k, a1 and a2 have 2, and k comes first.
      (["--top", "3"], ["a0", "b0", "k"]),
    ] as [([String], Set<String>)]) func onlyWhatIsChosenIsDrawn(_ arguments: [String], _ expected: Set<String>) throws
  {
    let workshop = Self.county()
    for kind in ["map", "weave"] {
      let outcome = workshop.run(
        "\"$WEFT\" \"$@\"", ["draw", "d", "--kind", kind, "--out", "m.json"] + arguments)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(Set(try Self.marks(workshop).keys) == expected, "\(kind)")
    }
  }

  @Test(arguments: ["plan", "plans"]) func theMatrixGoesByPlan(_ word: String) throws {
    let workshop = Self.county()
    workshop.write("d/alliances.csv", "id,name,plan\nX,共建,治理\nY,共享,治理\nZ,共富,产业\n")
    workshop.write("d/memberships.csv", "organization,alliance\na1,X\na2,Y\nb0,Z\n")
    let outcome = workshop.run(
      "\"$WEFT\" \"$@\"", ["draw", "d", "--kind", "matrix", "--by", word, "--captions", "en", "--out", "m.svg"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let drawn = try #require(workshop.read("m.svg"))
    #expect(drawn.contains("Domain × Plan") && drawn.contains(">治理<"), "\(drawn.prefix(2000))")
  }

  @Test func labelsAreWrittenByRule() throws {
    let workshop = Self.county()
    let names = ["县委办", "a镇党委", "a村1", "a村3", "b村1"]
    for (rule, written) in [
      ("all", Set(names)), ("core", ["a镇党委"]), ("none", []),
      // k is alone in its plane, a3 and b1 hang bare: all flagged.
      ("flagged", ["县委办", "a镇党委", "a村3", "b村1"]),
    ] {
      #expect(workshop.weft("draw", "d", "--kind", "map", "--out", "m.dot", "--labels", rule).code == 0)
      let dot = try #require(workshop.read("m.dot"))
      #expect(Set(names.filter { dot.contains("label=\"\($0)") || dot.contains("★\($0)") }) == written, "\(rule)")
    }
  }

  @Test func whoIsHighlightedHasAStrongerOutline() throws {
    let workshop = Self.county()
    #expect(workshop.weft("draw", "d", "--kind", "map", "--out", "m.dot", "--highlight", "b1").code == 0)
    let lines = try #require(workshop.read("m.dot")).split(separator: "\n").filter { $0.contains("penwidth=\"3\"") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("b村1") == true)
  }

  @Test func marksGrowWithTheMeasureAskedFor() throws {
    let workshop = Self.county()
    func width(_ arguments: [String]) throws -> Double {
      #expect(
        workshop.run("\"$WEFT\" \"$@\"", ["draw", "d", "--kind", "map", "--out", "m.json"] + arguments).code == 0)
      let marks = try Self.marks(workshop)
      return try #require(marks["k"]?["width"] as? Double) / (try #require(marks["a0"]?["width"] as? Double))
    }
    // k has fewer ties than a0, but it alone joins the two towns.
    #expect(try width(["--size", "betweenness"]) > width([]))
  }

  @Test(arguments: [("a4", 841.89, 595.28), ("a3", 1190.55, 841.89), ("slide", 960, 540)]) func pagesHaveTheirSize(
    _ page: String, _ width: Double, _ height: Double
  ) throws {
    let workshop = Self.county()
    #expect(workshop.weft("draw", "d", "--kind", "weave", "--out", "w.pdf", "--page", page).code == 0)
    let pdf = String(decoding: try Data(contentsOf: URL(filePath: workshop.path + "/w.pdf")), as: Unicode.ASCII.self)
    let box = try #require(pdf.firstMatch(of: /\/MediaBox\s*\[\s*([-0-9. ]+)\]/)?.output.1)
    let sides = box.split(separator: " ").compactMap { Double($0) }
    try #require(sides.count == 4)
    // A sheet lies or stands; a slide always lies.
    let (long, short) = (max(sides[2], sides[3]), min(sides[2], sides[3]))
    #expect(abs(long - width) < 1.01 && abs(short - height) < 1.01)
    #expect(page != "slide" || sides[2] > sides[3])
  }

  @Test func aPNGHasTheResolutionAskedFor() throws {
    let workshop = Self.county()
    func width(_ dpi: String) throws -> Int {
      #expect(workshop.weft("draw", "d", "--kind", "ladder", "--out", "p.png", "--dpi", dpi).code == 0)
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: workshop.path + "/p.png")))
      return bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let (coarse, fine) = (try width("72"), try width("144"))
    #expect(abs(Double(fine) / Double(coarse) - 2) < 0.01)
  }

  @Test func whatDoesNotFitAPageBecomesPages() throws {
    let workshop = Workshop()
    var organizations = "id,name,domain,territory\n"
    var ties = "source,target,mode\n"
    for index in 0..<120 {
      organizations += "o\(index),名称较长的组织第\(index)号,rural,T\(index % 3)\n"
      if index > 2 { ties += "o\(index % 3),o\(index),hierarchical\n" }
    }
    workshop.write("d/organizations.csv", organizations)
    workshop.write("d/territories.csv", "id,name,level\nT0,镇0,town\nT1,镇1,town\nT2,镇2,town\n")
    workshop.write("d/ties.csv", ties)
    let outcome = workshop.weft("draw", "d", "--kind", "map", "--out", "m.pdf", "--page", "column")
    #expect(outcome.code == 0)
    #expect(workshop.names() == ["d", "m-2.pdf", "m-3.pdf", "m-4.pdf", "m.pdf"])
    #expect(outcome.errors.contains("an overview and a page for each plane instead"))
    #expect(outcome.errors.contains("4 pages: m.pdf to m-4.pdf"))
  }

  @Test func whatChangesNothingIsSaid() {
    let workshop = Self.county()
    let outcome = workshop.weft("draw", "d", "--kind", "ladder", "--out", "l.svg", "--labels", "core")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("--labels changes nothing in a picture of the kind ladder"))
  }

  @Test(
    arguments: [
      (["--only", "zzz"], "there is no organisation \"zzz\""),
      (["--only", "domian=rural"], "did you mean \"domain\"?"),
      (["--only", "domain=rurul"], "did you mean \"rural\"?"), (["--highlight", "b9"], "no organisation \"b9\""),
      (["--top", "0"], "--top takes a number from 1"), (["--dpi", "5"], "--dpi takes a number from 20 to 1200"),
      (["--page", "b5"], "b5"), (["--labels", "some"], "some"), (["--size", "nothing"], "nothing"),
    ] as [([String], String)]) func whatCannotBeIsRefused(_ arguments: [String], _ words: String)
  {
    let workshop = Self.county()
    let outcome = workshop.run(
      "\"$WEFT\" \"$@\"", ["draw", "d", "--kind", "map", "--out", "m.svg"] + arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(!workshop.exists("m.svg"))
  }

  @Test func theCountsOfQualityAreJSON() throws {
    let workshop = Self.county()
    let outcome = workshop.weft("draw", "d", "--kind", "map", "--out", "m.svg", "--quality")
    let line = try #require(outcome.errors.split(separator: "\n").first { $0.hasPrefix("{\"picture\"") })
    let counts = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(counts["marks"] as? Int == 9)
    #expect(counts["overlapping_marks"] as? Int == 0)
    #expect(counts["lateral_through_marks"] as? Int == 0)
    #expect(counts["fallbacks"] as? Int == 0)
  }
}
