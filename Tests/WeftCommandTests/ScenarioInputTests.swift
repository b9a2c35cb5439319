import Testing

/// What the program says of scenarios and recipes that are wrong: one line each with its place, the value and a hint.
@Suite struct ScenarioInputTests {
  /// Operator, exit code, line.
  private static let cases: [(step: String, code: Int32, line: String)] = [
    ("confrence: {}", 65, "s.yml:2:5: error: there is no operator \"confrence\" (did you mean \"conference\"?)"),
    (
      "liaison: {whith: {domain: rural}}", 65,
      "s.yml:2:15: error: unknown key \"whith\" (did you mean \"with\"?)"
    ),
    (
      "liaison: {with: {domian: rural}}", 65,
      "s.yml:2:22: error: there is no column \"domian\" (did you mean \"domain\"?)"
    ),
    (
      "liaison: {with: {domain: rual}}", 65,
      "s.yml:2:30: error: there is no domain value \"rual\" (did you mean \"rural\"?)"
    ),
    ("chain: {members: [k, bb]}", 65, "s.yml:2:26: error: there is no organisation \"bb\" (did you mean \"b\"?)"),
    ("conference: {plane: tt}", 65, "s.yml:2:25: error: there is no plane \"tt\" (did you mean \"t\"?)"),
    (
      "close: {organizations: {core: yes}}", 65,
      "s.yml:2:5: error: this would leave no designated core (leave a core, or name another with set first)"
    ),
    (
      "merge: {territories: [t], into: t}", 65,
      "s.yml:2:27: error: a territory cannot be merged into itself (name another territory under into)"
    ),
    (
      "zone: {id: z}", 65,
      "s.yml:2:11: error: {…} stands where a zone with territories or organizations is expected (write a zone with territories or organizations)"
    ),
    (
      "liaison: {each: 7}", 0,
      "s.yml:2:21: warning: fewer than 7 organisations are free in 1 of 1 planes; all of them are taken there (at most 2 are free in one plane)"
    ),
    (
      "relieve: {where: {rank: 8}}", 0,
      "s.yml:2:5: warning: relieve changes nothing here (its filters select nobody, or all that it would do is so already)"
    ),
  ]

  @Test func everyFaultIsOneLine() {
    let place = Workshop()
    place.writeSmallDataset()
    for (step, code, line) in Self.cases {
      place.write("s.yml", "operators:\n  - \(step)\n")
      for arguments in [
        ["scenario", "s.yml", "d", "--out", "o"], ["compare", "d", "--scenario", "s.yml", "--replicates", "5"],
      ] {
        let run = place.run("\"$WEFT\" \"$@\"", arguments)
        #expect(run.code == code, "\(step): \(run.errors)")
        let told = run.errors.split(separator: "\n").filter { $0.contains("s.yml:") }.map(String.init)
        #expect(told == [line])
        #expect(place.exists("o") == (code == 0 && arguments[0] == "scenario"), "\(step)")
        _ = place.run("rm -rf o")
      }
    }
  }

  @Test func chineseSpeaksChinese() {
    let place = Workshop()
    place.writeSmallDataset()
    place.write("s.yml", "operators:\n  - merge: {territories: [t], into: t}\n")
    let run = place.weft("scenario", "s.yml", "d", "--out", "o", "--lang", "zh")
    #expect(run.code == 65 && run.errors == "s.yml:2:27: 错误: 区域不能并入自身（请在 into 下写另一个区域）\n", "\(run.errors)")
  }

  @Test func levelsAndNumbersOnTheCommandLine() {
    let place = Workshop()
    place.writeSmallDataset()
    place.write("s.yml", "operators:\n  - conference: {}\n")
    let cases: [(arguments: [String], code: Int32, words: String)] = [
      (
        ["scenario", "s.yml", "d", "--out", "o", "--plane", "tonw"], 64,
        "--plane: error: no territory has the level \"tonw\" (did you mean \"town\"?)"
      ),
      (
        ["plan", "d", "--ties", "0"], 64,
        "--ties: error: 0 ties make no plan (give a number from 1)"
      ),
      (
        ["plan", "d", "--ties", "3", "--capacity", "0"], 64,
        "--capacity: error: 0 ties of one organisation make no plan (give a number from 1)"
      ),
    ]
    for (arguments, code, words) in cases {
      let run = place.run("\"$WEFT\" \"$@\"", arguments)
      #expect(run.code == code && run.errors == words + "\n" && run.output.isEmpty, "\(run.errors)")
    }
  }

  @Test func aPlanWithFewerTiesThanAskedSaysSo() {
    let place = Workshop()
    place.writeSmallDataset()
    let run = place.weft("plan", "d", "--ties", "50", "--format", "csv")
    #expect(run.code == 0)
    #expect(run.errors.contains("of the 50 asked for"), "\(run.errors)")
  }

  @Test func aPlanIsAPictureToo() throws {
    let place = Workshop()
    place.writeSmallDataset()
    #expect(place.weft("plan", "d", "--ties", "2", "--curve", "p.svg").code == 0)
    let drawn = place.weft("draw", "d", "--kind", "curve", "--of", "plan", "--ties", "2", "--out", "q.svg")
    #expect(drawn.code == 0 && drawn.errors.isEmpty, "\(drawn.errors)")
    let picture = try #require(place.read("p.svg"))
    #expect(picture.contains("by degree") && picture == place.read("q.svg"))
    let report = place.weft("report", "d", "--plan", "2", "--measures", "degree", "--out", "r")
    #expect(report.code == 0, "\(report.errors)")
    #expect(try #require(place.read("r/report.html")).contains("id=\"plan\""))
    #expect(try #require(place.read("r/data/plan.csv")).hasPrefix("step,source,target,gain,left,"))
    for wrong in [["--of", "plan", "--ties", "0"], ["--ties", "2"], ["--of", "robustness", "--capacity", "2"]] {
      #expect(place.run("\"$WEFT\" \"$@\"", ["draw", "d", "--kind", "curve", "--out", "w.svg"] + wrong).code == 64)
    }
    #expect(place.weft("plan", "d", "--ties", "2", "--curve", "p.txt").code == 64)
  }

  @Test func recipesAreCheckedInOnePass() {
    let place = Workshop()
    place.write(
      "r.yml", "titel: x\nplaces: [{kind: twon}]\nplans: [{domain: rurl, alliances: 1}]\nzones: [{places: [4]}]\n")
    let run = place.weft("generate", "r.yml", "--seed", "1", "--out", "o")
    #expect(run.code == 65 && !place.exists("o"))
    #expect(
      run.errors.split(separator: "\n").map(String.init) == [
        "r.yml:1:1: error: unknown key \"titel\" (did you mean \"title\"?)",
        "r.yml:2:17: error: \"twon\" is not one of street, town, township, zone (did you mean \"town\"?)",
        "r.yml:3:18: error: \"rurl\" is not one of rural, community, agency, soe, new, public (did you mean \"rural\"?)",
        "r.yml:4:19: error: \"4\" stands where a whole number in 1 … 1 is expected (write a whole number in 1 … 1)",
      ])
  }
}
