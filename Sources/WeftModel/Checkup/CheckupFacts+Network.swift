import WeftTable

extension CheckupFacts {
  mutating func addPoints() {
    let organizations = network.organizations
    var degree = [Int](repeating: 0, count: organizations.count)
    for tie in network.ties {
      degree[tie.source] += 1
      degree[tie.target] += 1
    }
    let isolates = degree.count { $0 == 0 }
    add(
      "organizations", Label(en: "organisations", zh: "组织"), en: "\(organizations.count)", zh: "\(organizations.count)")
    if isolates > 0 {
      let share = Self.percent(isolates, organizations.count)
      add(
        "isolates", Label(en: "organisations without ties", zh: "没有联系的组织"), en: "\(isolates) (\(share))",
        zh: "\(isolates)（\(share)）", doubt: isolates * 2 > organizations.count)
    }
    if !network.domains.isEmpty {
      let counts = network.domains.indices.map { domain in organizations.count { $0.domain == domain } }
      let parts = zip(network.domains, counts)
      add(
        "domains", Label(en: "domains", zh: "领域"), en: parts.map { "\($0.label.en) \($1)" }.joined(separator: ", "),
        zh: parts.map { "\($0.label.zh) \($1)" }.joined(separator: "，"))
    }
    doubt(
      "no-domain", Label(en: "organisations without a domain", zh: "没有领域的组织"),
      network.domains.isEmpty ? 0 : organizations.count { $0.domain == nil }, of: organizations.count)
    var names = ByteIndex(capacity: organizations.count)
    let repeated = organizations.count { $0.name != $0.id && !names.insert($0.name).isNew }
    doubt("same-name", Label(en: "organisations with the name of another", zh: "与他者同名的组织"), repeated)
  }

  mutating func addTies() {
    for mode in Mode.allCases {
      let ties = network.ties.filter { $0.mode == mode }
      guard let first = ties.first else {
        add("ties", Self.label(mode), en: "0", zh: "0")
        continue
      }
      let (low, high) = ties.reduce((first.weight, first.weight)) { (min($0.0, $1.weight), max($0.1, $1.weight)) }
      let range = "\(CellText.number(low)) … \(CellText.number(high))"
      add(
        "ties", Self.label(mode), en: "\(ties.count) rows, weights \(range)", zh: "\(ties.count) 行，权重 \(range)")
    }
    let merged = network.mergingParallelTies().ties
    doubt(
      "parallel", Label(en: "rows that are added to another of the same tie", zh: "并入同一联系的行"),
      network.ties.count - merged.count, of: network.ties.count)
    addDirections(merged)
  }

  /// Who initiates, who answers, and orders that seem to run upwards.
  private mutating func addDirections(_ ties: [Tie]) {
    let known = ties.filter { $0.mode.isLateral && $0.initiative == .known }
    let lateral = ties.count { $0.mode.isLateral }
    if lateral > 0 {
      var arcs: Set<UInt64> = []
      for tie in known { arcs.insert(UInt64(tie.source) << 32 | UInt64(tie.target)) }
      let oneWay = known.count { !arcs.contains(UInt64($0.target) << 32 | UInt64($0.source)) }
      add(
        "direction", Label(en: "lateral ties with a known initiator", zh: "知道发起方的横向联系"),
        en: "\(known.count) of \(lateral)", zh: "\(known.count)（共 \(lateral)）")
      if !known.isEmpty {
        add(
          "one-way", Label(en: "of these, not returned", zh: "其中没有对应回向的"),
          en: "\(oneWay) (\(Self.percent(oneWay, known.count)))", zh: "\(oneWay)（\(Self.percent(oneWay, known.count))）")
      }
    }
    let orders = ties.filter { $0.mode == .hierarchical }
    let reversed = orders.count {
      TieChecks.isReversed(network.organizations[$0.source], network.organizations[$0.target], network.territories)
    }
    doubt(
      "reversed", Label(en: "hierarchical ties whose superior stands lower", zh: "上级低于下级的科层式联系"), reversed,
      of: orders.count)
    var superiors = [Int](repeating: 0, count: network.organizations.count)
    for tie in orders { superiors[tie.target] += 1 }
    doubt(
      "many-superiors", Label(en: "organisations with several superiors", zh: "有多个上级的组织"), superiors.count { $0 > 1 })
  }

  mutating func addTerritories() {
    let territories = network.territories
    guard !territories.isEmpty else { return }
    var levels: [(name: String, count: Int)] = []
    for territory in territories {
      if let index = levels.firstIndex(where: { $0.name == territory.level }) {
        levels[index].count += 1
      } else {
        levels.append((territory.level, 1))
      }
    }
    let named = levels.map {
      ($0.name.isEmpty ? Label(en: "no level", zh: "无层级") : TerritoryLevel.label($0.name), $0.count)
    }
    add(
      "territories", Label(en: "territories", zh: "区域"), en: named.map { "\($0.en) \($1)" }.joined(separator: ", "),
      zh: named.map { "\($0.zh) \($1)" }.joined(separator: "，"))
    let placed = network.organizations.count { $0.territory != nil }
    doubt(
      "unplaced", Label(en: "organisations without a territory", zh: "没有区域的组织"),
      network.organizations.count - placed, of: network.organizations.count)
    var isParent = [Bool](repeating: false, count: territories.count)
    for territory in territories { if let parent = territory.parent { isParent[parent] = true } }
    var isSettled = [Bool](repeating: false, count: territories.count)
    for organization in network.organizations { if let own = organization.territory { isSettled[own] = true } }
    doubt(
      "bare", Label(en: "lowest territories without an organisation", zh: "没有组织的最低一级区域"),
      territories.indices.count { !isParent[$0] && !isSettled[$0] }, of: isParent.count { !$0 })
    let tops = territories.indices.count { territories[$0].parent == nil }
    doubt("tops", Label(en: "territories without a parent", zh: "没有上级的区域"), tops > 1 ? tops : 0)
    let lonely = territories.indices.count { territories[$0].parent == nil && !isParent[$0] }
    doubt(
      "orphans", Label(en: "territories without a parent or a child", zh: "既无上级也无下级的区域"),
      territories.count > 1 ? lonely : 0)
  }

  static func label(_ mode: Mode) -> Label {
    let word = Vocabulary.mode.words[Mode.allCases.firstIndex(of: mode) ?? 0]
    return Label(en: "\(word.label.en) ties", zh: "\(word.label.zh)联系")
  }

  static func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : "\((Double(part) / Double(whole) * 1000).rounded() / 10) %"
  }
}
