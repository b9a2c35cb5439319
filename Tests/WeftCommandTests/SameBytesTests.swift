import Testing

/// The whole output folder, byte for byte, on a dataset with every table.
@Suite("the same bytes")
struct SameBytesTests {
  private static let recipe = """
    title: Small
    source: made
    county: County
    plane: town
    start: 2021-01-01
    end: 2021-12-31
    places:
      - {kind: town, communities: 2, villages: 6}
      - {kind: street, communities: 5, villages: 0}
      - {kind: town, communities: 1, villages: 7}
    zones:
      - {name: Zone, kind: development, places: [1, 2], lead: external, start: 2021-01-01}
    lines:
      - {id: civil, name: Civil, stations: 0.6}
      - {id: health, name: Health, stations: 0.6}
    enterprises: 4
    new_organizations: 12
    plans:
      - {name: North, domain: rural, alliances: 2}
      - {name: South, domain: new, alliances: 2}

    """

  private func folder(_ workshop: Workshop, _ name: String) -> [String: String] {
    var files: [String: String] = [:]
    for file in workshop.names(name) { files[file] = workshop.read("\(name)/\(file)") }
    return files
  }

  @Test("one and two threads, and the same run again")
  func threadsAndRuns() {
    let workshop = Workshop()
    workshop.write("recipe.yml", Self.recipe)
    #expect(workshop.weft("generate", "recipe.yml", "--seed", "1", "--out", "d", "--quiet").code == 0)
    #expect(workshop.weft("analyze", "d", "--out", "one", "--threads", "1", "--quiet").code == 0)
    let one = folder(workshop, "one")
    #expect(one.count > 15)
    for (name, threads) in [("two", "2"), ("again", "2"), ("three", "3")] {
      #expect(workshop.weft("analyze", "d", "--out", name, "--threads", threads, "--quiet").code == 0)
      let other = folder(workshop, name)
      #expect(Set(other.keys) == Set(one.keys))
      for (file, text) in one { #expect(other[file] == text, "\(name)/\(file)") }
    }
  }

  @Test("hash seeds, time zones and locales change nothing")
  func surroundings() {
    let workshop = Workshop()
    workshop.write("recipe.yml", Self.recipe)
    #expect(workshop.weft("generate", "recipe.yml", "--seed", "2", "--out", "d", "--quiet").code == 0)
    #expect(workshop.weft("analyze", "d", "--out", "one", "--quiet").code == 0)
    let changed =
      "LANG=zh_CN.UTF-8 TZ=Asia/Shanghai SWIFT_DETERMINISTIC_HASHING=1 \"$WEFT\" analyze d --out two --quiet --lang en"
    #expect(workshop.run(changed).code == 0)
    let (one, two) = (folder(workshop, "one"), folder(workshop, "two"))
    #expect(Set(one.keys) == Set(two.keys))
    for (file, text) in one where file != "run.json" { #expect(two[file] == text, "\(file)") }
  }
}
