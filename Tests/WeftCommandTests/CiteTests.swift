import Testing

@Suite struct CiteTests {
  @Test func aRunOnRecordIsCitedWithItsOwnOptions() {
    let place = Workshop()
    place.writeSmallDataset()
    place.write("s.yml", "operators:\n  - ties: {add: [{source: k, target: b}]}\n")
    let made = place.weft(
      "compare", "d", "--scenario", "s.yml", "--replicates", "9", "--threshold", "0.3", "--seed", "4", "--out", "o")
    #expect(made.code == 0, "\(made.errors)")
    let run = place.weft("cite", "o/run.json")
    #expect(run.code == 0, "\(run.errors)")
    for words in ["θ = 0.3", "R = 9 seeded random changes", "seed 4", "R = 9 次同规模", "Benjamini & Hochberg 1995"] {
      #expect(run.output.contains(words), "\(words)")
    }
    #expect(!run.output.contains("permutations of labels"))
    place.write("d/dataset.yml", "threshold: 0.7\n")
    #expect(place.weft("analyze", "d", "--out", "a").code == 0)
    let plain = place.weft("cite", "a/run.json")
    #expect(plain.output.contains("θ = 0.7") && !plain.output.contains("placebo"), "\(plain.output)")
  }

  @Test func whatMeasuresNothingIsRefused() {
    let place = Workshop()
    place.write("r.yml", "places: [{villages: 3}]\n")
    #expect(place.weft("generate", "r.yml", "--out", "g").code == 0)
    let run = place.weft("cite", "g/run.json")
    #expect(
      run.code == 65
        && run.errors
          == "g/run.json: error: \"generate\" measures nothing (give the record of analyze, compare, report or demo)\n",
      "\(run.errors)")
    #expect(place.weft("cite", "r.yml").code == 65)
  }
}
