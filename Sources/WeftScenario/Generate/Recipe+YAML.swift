internal import WeftModel
public import WeftTable

extension Recipe {
  /// Reads a recipe; everything wrong with it comes back in one pass. The recipe is usable when no finding is an error.
  public static func reading(_ text: String, file: String) -> (recipe: Recipe, findings: [Finding]) {
    var recipe = Recipe()
    let (value, problems) = YAMLValue.parsing(text, file: file)
    guard let value, problems.isEmpty else { return (recipe, problems) }
    var reader = YAMLReader()
    recipe.read(value, with: &reader)
    if recipe.places.isEmpty {
      reader.report(
        Finding(
          .error, "E-RECIPE-PLACES", at: value.place,
          Label(en: "the recipe has no places", zh: "配方中没有 places"),
          hint: Label(en: "list at least one town-level unit under places", zh: "请在 places 下至少列出一个乡镇级单位")))
    }
    return (recipe, reader.findings)
  }

  private mutating func read(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.keys)
    title = reader.label(map["title"]) ?? title
    source = reader.text(map["source"]) ?? source
    licence = reader.text(map["licence"])
    countyName = reader.label(map["county"]) ?? countyName
    plane = reader.text(map["plane"])
    start = reader.day(map["start"]) ?? start
    end = reader.day(map["end"]) ?? end
    scale = reader.number(map["scale"], in: 0...1) ?? scale
    enterprises = reader.integer(map["enterprises"], in: 0...1_000_000) ?? enterprises
    newOrganizations = reader.integer(map["new_organizations"], in: 0...1_000_000) ?? newOrganizations
    unattached = reader.number(map["unattached"], in: 0...1) ?? unattached
    unplaced = reader.integer(map["unplaced"], in: 0...1_000_000) ?? unplaced
    externals = reader.integer(map["externals"], in: 0...1000) ?? externals
    places = reader.list(map["places"]).map { Place($0, with: &reader) }
    lines = reader.list(map["lines"]).map { Line($0, with: &reader) }
    plans = reader.list(map["plans"]).map { Plan($0, with: &reader) }
    zones = reader.list(map["zones"]).map { Zone($0, places: places.count, with: &reader) }
    districts = reader.list(map["districts"]).map { District($0, places: places.count, with: &reader) }
    section = reader.integer(map["section"], in: 0...1000) ?? section
    if let value = map["weaving"] { weaving.read(value, with: &reader) }
    if let value = map["alliance_life"] { allianceLife.read(value, with: &reader) }
    if let value = map["ledger"] { ledger.read(value, with: &reader) }
    if let start, let end, end <= start, let value = map["end"] {
      reader.expected(Label(en: "a day after start", zh: "晚于 start 的日期"), at: value)
    }
  }
}

extension Recipe.Place {
  init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.placeKeys)
    let word = reader.choice(map["kind"], of: Kind.allCases.map(\.rawValue))
    kind = word.flatMap(Kind.init(rawValue:)) ?? kind
    communities = reader.integer(map["communities"], in: 0...10_000) ?? communities
    villages = reader.integer(map["villages"], in: 0...10_000) ?? villages
  }
}

extension Recipe.Line {
  init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.lineKeys)
    id = reader.text(map["id"]) ?? id
    name = reader.label(map["name"]) ?? Label(id)
    stations = reader.number(map["stations"], in: 0...1) ?? stations
    if id.isEmpty { reader.expected(Label(en: "a line with an id", zh: "带 id 的条线"), at: value) }
  }
}

extension Recipe.Plan {
  init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.planKeys)
    name = reader.label(map["name"]) ?? name
    domain = reader.choice(map["domain"], of: Domain.standard.map(\.id)) ?? domain
    alliances = reader.integer(map["alliances"], in: 0...100_000) ?? alliances
    size = reader.integer(map["size"], in: 2...1_000_000)
  }
}

extension Recipe.District {
  init(_ value: YAMLValue, places count: Int, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.districtKeys)
    name = reader.label(map["name"]) ?? name
    places = reader.list(map["places"]).compactMap { reader.integer($0, in: 1...max(1, count)) }
  }
}

extension Recipe.Zone {
  init(_ value: YAMLValue, places count: Int, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.zoneKeys)
    name = reader.label(map["name"]) ?? name
    kind = reader.text(map["kind"]) ?? kind
    places = reader.list(map["places"]).compactMap { reader.integer($0, in: 1...max(1, count)) }
    let word = reader.choice(map["lead"], of: Lead.allCases.map(\.rawValue))
    lead = word.flatMap(Lead.init(rawValue:)) ?? lead
    start = reader.day(map["start"])
  }
}

extension Recipe.Weaving {
  mutating func read(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.weavingKeys)
    conference = reader.number(map["conference"], in: 0...1) ?? conference
    neighbours = reader.number(map["neighbours"], in: 0...1) ?? neighbours
    service = reader.number(map["service"], in: 0...1) ?? service
    pairing = reader.number(map["pairing"], in: 0...100) ?? pairing
    liaison = reader.number(map["liaison"], in: 0...1) ?? liaison
    chain = reader.number(map["chain"], in: 0...1) ?? chain
    chains = reader.integer(map["chains"], in: 0...1000) ?? chains
    recorded = reader.number(map["recorded"], in: 0...1) ?? recorded
  }
}

extension Recipe.AllianceLife {
  mutating func read(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.allianceLifeKeys)
    smallest = reader.integer(map["smallest"], in: 2...10_000) ?? smallest
    largest = reader.integer(map["largest"], in: 2...10_000) ?? largest
    tail = reader.number(map["tail"], in: 0.2...10) ?? tail
    activities = reader.number(map["activities"], in: 0...365) ?? activities
    campaign = reader.number(map["campaign"], in: 0...1) ?? campaign
    attendance = reader.number(map["attendance"], in: 0...1) ?? attendance
  }
}

extension Recipe.Ledger {
  mutating func read(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Recipe.ledgerKeys)
    exchanges = reader.number(map["exchanges"], in: 0...1000) ?? exchanges
    demands = reader.number(map["demands"], in: 0...1000) ?? demands
    resources = reader.number(map["resources"], in: 0...1000) ?? resources
    projects = reader.number(map["projects"], in: 0...1000) ?? projects
    tasks = reader.number(map["tasks"], in: 0...10_000) ?? tasks
    backflow = reader.number(map["backflow"], in: 0...1) ?? backflow
    evaluations = reader.number(map["evaluations"], in: 0...1) ?? evaluations
  }
}
