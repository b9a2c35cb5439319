import Testing

/// The files of evidence beside a comparison, from the real program.
@Suite struct ComparisonEvidenceTests {
  private static let files = ["standardized.csv", "intervals.csv", "layers.csv", "boundaries.csv", "robustness.csv"]

  private func workshop() -> Workshop {
    let place = Workshop()
    place.writeSmallDataset()
    place.write("pairing.yml", CompareTests.pairing)
    return place
  }

  private func compare(_ place: Workshop, _ more: String...) -> Workshop.Outcome {
    place.run(
      "\"$WEFT\" compare d --scenario pairing.yml --replicates 9 \"$@\"", more)
  }

  private func table(_ text: String?) throws -> [[String]] {
    try #require(text).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func everyKindIsAFileWhoseColumnsAreInTheCodebook() throws {
    let place = workshop()
    let run = compare(place, "--evidence", "all", "--out", "o")
    #expect(run.code == 0, "\(run.errors)")
    let codebook = Set(try table(place.read("o/codebook.csv")).map { $0[0] })
    for file in Self.files {
      let header = try table(place.read("o/\(file)"))[0]
      #expect(header[0] == "dataset" && header.allSatisfy(codebook.contains), "\(file): \(header)")
    }
    #expect(place.exists("o/robustness-baseline.svg") || place.exists("o/robustness-d.svg"))
    let models = Set(try table(place.read("o/standardized.csv")).dropFirst().map { $0[1] })
    #expect(models == ["skeleton"], "there are no alliances to trade members of: \(models)")
  }

  @Test func theSlowestIsLeftOutUnlessAskedFor() throws {
    let place = workshop()
    #expect(compare(place, "--out", "usual").code == 0)
    #expect(Self.files.filter { place.exists("usual/\($0)") } == Array(Self.files.dropLast()))
    #expect(compare(place, "--evidence", "none", "--out", "none").code == 0)
    #expect(!Self.files.contains { place.exists("none/\($0)") })
    #expect(compare(place, "--evidence", "layers,intervals", "--out", "two").code == 0)
    #expect(Self.files.filter { place.exists("two/\($0)") } == ["intervals.csv", "layers.csv"])
    #expect(try #require(place.read("two/run.json")).contains("\"intervals,layers\""))
  }

  @Test func nullModelsAreAsChosen() throws {
    let place = workshop()
    let run = compare(place, "--null", "uniform", "--null", "degree", "--evidence", "standardized", "--out", "o")
    #expect(run.code == 0, "\(run.errors)")
    let rows = try table(place.read("o/standardized.csv"))
    #expect(Set(rows.dropFirst().map { $0[1] }) == ["uniform", "degree"])
    let runs = try #require(rows[0].firstIndex(of: "runs"))
    #expect(rows.dropFirst().allSatisfy { (Int($0[runs]) ?? 0) <= 9 })
  }

  @Test func theSameBytesFromOneAndTwoThreads() {
    let place = workshop()
    for threads in ["1", "2"] {
      #expect(compare(place, "--evidence", "all", "--threads", threads, "--out", threads).code == 0)
    }
    #expect(place.names("1") == place.names("2"))
    for name in place.names("1") where name != "run.json" {
      #expect(place.read("1/\(name)") == place.read("2/\(name)"), "\(name)")
    }
  }

  @Test func whatDoesNotFitIsSaid() {
    let place = workshop()
    let unknown = compare(place, "--evidence", "layer", "--out", "o")
    #expect(unknown.code == 64 && unknown.errors.contains("robustness"), "\(unknown.errors)")
    let nowhere = compare(place, "--evidence", "all", "--format", "csv")
    #expect(nowhere.code == 0 && nowhere.errors == "--evidence and --null write files: add --out DIR\n")
  }

  @Test func theCurveIsDrawnAlone() throws {
    let place = workshop()
    let run = place.weft(
      "draw", "d", "--kind", "curve", "--of", "robustness", "--replicates", "3", "--out", "r.svg")
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(try #require(place.read("r.svg")).contains("missing ties"))
    let misplaced = place.weft("draw", "d", "--kind", "map", "--of", "robustness", "--out", "m.svg")
    #expect(misplaced.errors.contains("--of changes nothing in a picture of the kind map"))
    #expect(place.weft("draw", "d", "--kind", "curve", "--replicates", "3", "--out", "r.svg").code == 64)
  }

  @Test func anInterruptedRunSaysWhatIsDone() {
    let place = workshop()
    // A slow machine may not have begun when the signal comes: then once more with a longer wait.
    let run = place.run(
      """
      for pause in 1 2 4 8 16; do
        "$WEFT" compare d --scenario pairing.yml --replicates 1000000 --out o 2> said & pid=$!
        sleep $pause; kill -INT $pid; wait $pid; code=$?
        grep -q done said && break
      done
      echo "code $code"; cat said
      """)
    #expect(run.output.hasPrefix("code 130\ninterrupted: "), "\(run.output)")
    #expect(run.output.hasSuffix(" of 1000000 random changes were done; nothing was written\n"), "\(run.output)")
    #expect(!place.exists("o"))
  }
}
