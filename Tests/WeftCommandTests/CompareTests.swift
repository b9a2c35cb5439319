import Testing

@Suite struct CompareTests {
  static let pairing = "operators:\n  - ties: {add: [{source: k, target: b}]}\n"

  private func workshop() -> Workshop {
    let place = Workshop()
    place.writeSmallDataset()
    place.write("pairing.yml", Self.pairing)
    return place
  }

  private func cells(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func writesTheColumnsOfTheContract() throws {
    let place = workshop()
    let run = place.weft("compare", "d", "--scenario", "pairing.yml", "--replicates", "9", "--out", "o")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    let table = cells(try #require(place.read("o/comparison.csv")))
    #expect(
      table[0] == ["measure", "level", "unit", "baseline", "pairing", "delta_pairing", "z_pairing", "p_pairing"])
    let ties = try #require(table.first { $0[0] == "ties_collaborative" })
    #expect(Array(ties[1...5]) == ["region", "", "1", "2", "1"])
    let files = place.names("o")
    for name in [
      "diff-pairing.svg", "changes-pairing.csv", "codebook.csv", "comparison.html", "comparison.md", "run.json",
      "tests.csv",
    ] {
      #expect(files.contains(name), "\(name)")
    }
    #expect(
      try #require(place.read("o/changes-pairing.csv"))
        == "edit,change,what,id,source,target,mode,column,before,after\n1,added,tie,,k,b,collaborative,weight,,1\n")
  }

  @Test func aDatasetComparedWithItselfDiffersNowhere() throws {
    let place = workshop()
    let run = place.weft("compare", "d", "d", "--replicates", "5", "--format", "csv")
    #expect(run.code == 0, "\(run.errors)")
    let table = cells(run.output)
    #expect(Array(table[0][3...5]) == ["baseline", "d-2", "delta_d-2"])
    let known = table.dropFirst().filter { !$0[5].isEmpty }
    #expect(known.count > 100)
    #expect(known.allSatisfy { $0[5] == "0" && $0[3] == $0[4] })
  }

  @Test func turningAComparisonRoundTurnsItsSigns() throws {
    let place = workshop()
    #expect(place.weft("scenario", "pairing.yml", "d", "--out", "e").code == 0)
    let there = cells(place.weft("compare", "d", "e", "--replicates", "5", "--format", "csv").output)
    let back = cells(place.weft("compare", "e", "d", "--replicates", "5", "--format", "csv").output)
    #expect(there.count == back.count)
    var moved = 0
    for (a, b) in zip(there, back).dropFirst() {
      #expect(a[0...2] == b[0...2] && a[3] == b[4] && a[4] == b[3])
      guard let delta = Double(a[5]), let other = Double(b[5]) else { continue }
      #expect(delta == -other, "\(a[0])")
      if delta != 0 { moved += 1 }
    }
    #expect(moved > 10)
  }

  @Test func theSameBytesFromAnyNumberOfThreads() throws {
    let place = workshop()
    for (threads, folder) in [("1", "one"), ("4", "four")] {
      let run = place.weft(
        "compare", "d", "--scenario", "pairing.yml", "--replicates", "9", "--threads", threads, "--out", folder)
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(place.names("one") == place.names("four"))
    for name in place.names("one") { #expect(place.read("one/\(name)") == place.read("four/\(name)"), "\(name)") }
  }

  @Test func whatCannotBeComparedIsOneLine() {
    let place = workshop()
    place.write("broken.yml", "operators:\n  - pairs: {from: {}, to: {}}\n")
    let cases: [(arguments: [String], code: Int32, words: String)] = [
      (["d"], 64, "d: error: there is nothing to compare it with (add a dataset, --scenario FILE, or --at twice)"),
      (
        ["d", "--scenario", "pairing.yml", "--replicates", "0"], 64,
        "--replicates: error: 0 random changes test nothing (give a number from 1 to 1000000, such as 199)"
      ),
      (
        ["d", "--scenario", "broken.yml"], 65,
        "broken.yml:2:5: error: there is no operator \"pairs\" (did you mean \"pair\"?)"
      ),
      (
        ["d", "--scenario", "paring.yml"], 66,
        "paring.yml: error: there is no such file or folder (did you mean \"pairing.yml\"?)"
      ),
      (
        ["d", "d", "--at", "2021-01-01", "--at", "2022-01-01"], 64,
        "--at: error: several dates compare one dataset, and there are 2 (give one date for all, or one dataset)"
      ),
    ]
    for (arguments, code, words) in cases {
      let run = place.run("\"$WEFT\" compare \"$@\"", arguments)
      #expect(run.code == code && run.errors == words + "\n" && run.output.isEmpty, "\(run.errors)")
    }
  }

  @Test func rerunGivesTheSameBytesAndSeesAChangedScenario() {
    let place = workshop()
    #expect(place.weft("compare", "d", "--scenario", "pairing.yml", "--replicates", "9", "--out", "o").code == 0)
    #expect(place.weft("rerun", "o/run.json", "--out", "again").code == 0)
    for name in place.names("o") { #expect(place.read("o/\(name)") == place.read("again/\(name)"), "\(name)") }
    place.write("pairing.yml", Self.pairing + "seed: 2\n")
    let changed = place.weft("rerun", "o/run.json", "--out", "again")
    #expect(changed.code == 65 && changed.errors.contains("has changed since that run"), "\(changed.errors)")
  }

  @Test func aReportOfSeveralDatasetsListsThemAndLinksTheirReports() throws {
    let place = workshop()
    place.writeSmallDataset("e")
    place.write("e/dataset.yml", "title: {en: Second, zh: 第二}\nillustrative: yes\n")
    let run = place.weft("report", "d", "e", "--scenario", "pairing.yml", "--replicates", "5", "--out", "o")
    #expect(run.code == 0, "\(run.errors)")
    let page = try #require(place.read("o/report.html"))
    for words in [
      "href=\"./d/report.html\"", "href=\"./e/report.html\"", "id=\"provenance\"", "Second: pairing",
      "R = 5 seeded random changes", "Not a finding about any place",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(place.exists("o/d/report.html") && place.exists("o/e/data/organizations.csv"))
  }

  @Test func theBaselineIsHeadedShortAndNotesStandBelow() throws {
    let place = workshop()
    place.write("d/dataset.yml", "title: {en: A county, zh: 某县}\nillustrative: yes\n")
    let run = place.weft("compare", "d", "--scenario", "pairing.yml", "--replicates", "5", "--format", "md")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "### What each scenario changes: A county")
    #expect(lines[1] == "|  | Baseline | Δ pairing |" && lines[2] == "| --- | ---: | ---: |")
    #expect(lines.contains { $0.hasPrefix("| **Illustrative data: ties are synthetic.") })
    #expect(lines.last?.hasPrefix("*Notes.* Δ = scenario") == true, "\(lines.last ?? "")")
  }

  @Test func aReportWithAScenarioHasItsChapter() throws {
    let place = workshop()
    let run = place.weft("report", "d", "--scenario", "pairing.yml", "--replicates", "5", "--out", "o")
    #expect(run.code == 0, "\(run.errors)")
    let page = try #require(place.read("o/report.html"))
    #expect(page.contains("id=\"comparison\"") && page.contains("id=\"figure-diff-pairing\""))
    #expect(place.exists("o/comparison/comparison.csv") && place.exists("o/data/organizations.csv"))
  }
}
