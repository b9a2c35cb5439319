import WeftTable

/// The domains met so far: the model's six under any of their names, and the dataset's own.
struct DomainIndex {
  private(set) var list: [Domain] = Domain.standard
  private var keys = ByteIndex()
  private var slots: [Int] = []
  private var isUsed: [Bool]
  private var declared: [Int] = []

  init() {
    isUsed = Domain.standard.map { _ in false }
    for (slot, domain) in Domain.standard.enumerated() {
      for name in [domain.id, domain.label.en, domain.label.zh] + (Domain.otherNames[domain.id] ?? []) {
        if keys.insert(Folding.key(name)).isNew { slots.append(slot) }
      }
    }
  }

  /// Takes what dataset.yml says of a domain: a new domain, or another label or colour of a known one.
  mutating func declare(_ id: String, label: Label?, color: String?) {
    let slot = find(id) ?? add(id)
    if let label {
      list[slot].label = label
      for name in [label.en, label.zh] where keys.insert(Folding.key(name)).isNew { slots.append(slot) }
    }
    if let color { list[slot].color = color }
    declared.append(slot)
  }

  func find(_ text: String) -> Int? { keys.find(Folding.key(text)).map { slots[$0] } }

  func isDeclared(_ slot: Int) -> Bool { slot < Domain.standard.count || declared.contains(slot) }

  mutating func add(_ text: String) -> Int {
    list.append(Domain(id: text, label: Label(text)))
    isUsed.append(false)
    if keys.insert(Folding.key(text)).isNew { slots.append(list.count - 1) }
    return list.count - 1
  }

  /// Leaves out domains that nobody has, the model's six first, and gives the others new numbers.
  mutating func renumber(_ network: inout Network) {
    for organization in network.organizations { if let domain = organization.domain { isUsed[domain] = true } }
    for alliance in network.alliances { if let domain = alliance.domain { isUsed[domain] = true } }
    let kept = list.indices.filter { isUsed[$0] }
    var number = [Int?](repeating: nil, count: list.count)
    for (new, old) in kept.enumerated() { number[old] = new }
    for index in network.organizations.indices {
      network.organizations[index].domain = network.organizations[index].domain.flatMap { number[$0] }
    }
    for index in network.alliances.indices {
      network.alliances[index].domain = network.alliances[index].domain.flatMap { number[$0] }
    }
    network.domains = kept.map { list[$0] }
  }
}

extension Domain {
  /// The model's six domains (领域), in its order.
  public static let standard = [
    Domain(id: "rural", label: Label(en: "Rural", zh: "农村")),
    Domain(id: "community", label: Label(en: "Urban community", zh: "城市社区")),
    Domain(id: "agency", label: Label(en: "Agency", zh: "机关")),
    Domain(id: "soe", label: Label(en: "State-owned enterprise", zh: "国企")),
    Domain(id: "new", label: Label(en: "New economic and social organisation", zh: "两新组织")),
    Domain(id: "public", label: Label(en: "Public institution", zh: "事业单位")),
  ]

  static let otherNames: [String: [String]] = [
    "rural": ["行政村", "村"],
    "community": ["社区"],
    "agency": ["党政机关", "机关单位"],
    "soe": ["国有企业", "state-owned"],
    "new": ["两新", "新经济组织", "新社会组织", "非公企业", "社会组织", "非公"],
    "public": ["事业"],
  ]
}

extension TableReader {
  /// Domains by their number; blank = `nil`. A domain that nobody declared is kept, with a warning if it looks
  /// like a slip of a known one.
  mutating func domains(_ column: String, _ index: inout DomainIndex) -> ColumnValues<Int?> {
    var known = index
    let result: ColumnValues<Int?> = values(column, standard: nil) { text in
      let trimmed = text.trimmed
      if trimmed.isEmpty { return .blank }
      if let slot = known.find(trimmed) { return .value(slot) }
      let near = Suggestion.nearest(to: trimmed, in: known.list.flatMap { [$0.id, $0.label.zh] })
      let slot = known.add(trimmed)
      guard let near else { return .value(slot) }
      return .doubtful(
        slot,
        [
          Remark(
            "W-DOMAIN-NEW",
            en: "domain \"\(trimmed.elided)\" is not one of the model's and is kept as the dataset's own",
            zh: "领域“\(trimmed.elided)”不是模型所列，按数据集自定保留", hint: Remark.didYouMean(near))
        ])
    }
    index = known
    return result
  }
}
