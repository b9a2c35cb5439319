public import WeftModel
public import WeftTable

/// Pairs organisations of two sets (结对共建、村企联合).
///
/// `nearest` takes the partner in the smallest common plane, then the one with fewest new partners, then file order.
/// `complement` takes the partner whose resources meet most of the demand. `list` takes the pairs written down.
public struct PairOperator: Operator {
  public static let name = "pair"
  public static let label = Label(en: "Pairing", zh: "结对共建")
  public static let summary = Label(
    en: "adds ties between two sets of organisations, by nearest plane, complementary lists, or a list of pairs",
    zh: "在两组组织之间结对：就近、供需互补或按名单")
  public static let keys: [YAMLKey] =
    [
      YAMLKey("from", Label(en: "filter", zh: "筛选"), Label(en: "who looks for partners", zh: "寻找伙伴的一方")),
      YAMLKey("to", Label(en: "filter", zh: "筛选"), Label(en: "who may be a partner", zh: "可作伙伴的一方")),
      YAMLKey(
        "by", Label("nearest, complement"), Label(en: "how partners are chosen", zh: "选择方式"), standard: "nearest"),
      YAMLKey(
        "list", Label(en: "list of [id, id]", zh: "[编号, 编号] 的列表"), Label(en: "these pairs instead", zh: "改用这些配对")),
      YAMLKey("each", Label(en: "whole number", zh: "整数"), Label(en: "partners each", zh: "每个组织的伙伴数"), standard: "1"),
      YAMLKey(
        "capacity", Label(en: "whole number", zh: "整数"),
        Label(en: "new partners that one side can take", zh: "一方最多承担的新伙伴数"),
        standard: Label(en: "no limit", zh: "不限")),
    ] + TieTemplate.keys
  public static let example = """
    - pair: {from: {domain: soe}, to: {domain: rural}, by: nearest, each: 2, mode: collaborative, layers: [activity]}
    """

  enum Choice { case nearest, complement }
  var from = Filter()
  var to = Filter()
  var choice = Choice.nearest
  var list: [YAMLValue] = []
  var each = 1
  var capacity = Int.max
  var tie: TieTemplate
  /// Where the number of partners stands, else the operator.
  let place: Place

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    place = map["each"]?.place ?? value.place
    if let filter = map["from"] { from = Filter(filter, with: &reader) }
    if let filter = map["to"] { to = Filter(filter, with: &reader) }
    if map["list"] == nil, map["from"] == nil || map["to"] == nil {
      reader.expected(Label(en: "a pair with from and to, or with list", zh: "带 from 与 to，或带 list 的 pair"), at: value)
    }
    choice = reader.choice(map["by"], of: ["nearest", "complement"]) == "complement" ? .complement : .nearest
    list = reader.list(map["list"])
    each = reader.integer(map["each"], in: 1...10_000) ?? 1
    capacity = reader.integer(map["capacity"], in: 1...1_000_000) ?? Int.max
    tie = TieTemplate(map, mode: .collaborative, layers: [.activity], with: &reader)
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    if !list.isEmpty { return listed(network, &context) }
    let seekers = from.select(from: network, &context)
    let partners = to.select(from: network, &context)
    var taken = LateralPairs(network)
    var load = [Int](repeating: 0, count: network.organizations.count)
    var edits: [Edit] = []
    let score = choice == .nearest ? nearness(network) : complement(network)
    for _ in 0..<each {
      for seeker in seekers where load[seeker] < capacity {
        var best: (score: Double, load: Int, partner: Int)?
        for partner in partners where partner != seeker && load[partner] < capacity && !taken.contains(seeker, partner)
        {
          let value = score(seeker, partner)
          if choice == .complement, value <= 0 { continue }
          if let known = best, (-value, load[partner]) >= (-known.score, known.load) { continue }
          best = (value, load[partner], partner)
        }
        guard let best else { continue }
        taken.insert(seeker, best.partner)
        load[seeker] += 1
        load[best.partner] += 1
        edits.append(.addTie(tie.tie(seeker, best.partner)))
      }
    }
    let short = seekers.count { load[$0] < each }
    if short > 0, !edits.isEmpty {
      let why =
        choice == .nearest
        ? Label(en: "those already tied and those at capacity are passed over", zh: "已有联系者与已达承担上限者除外")
        : Label(en: "only resources that meet a demand make a partner", zh: "只有能满足需求的资源方才可配对")
      context.report(
        Finding(
          .warning, "W-SCN-FEW", at: place, value: "\(each)",
          Label(
            en: "\(short) of \(seekers.count) organisations find "
              + (each == 1 ? "no new partner" : "fewer than \(each) new partners"),
            zh: "\(seekers.count) 个组织中有 \(short) 个" + (each == 1 ? "找不到新伙伴" : "找到的新伙伴不足 \(each) 个")),
          hint: Label(
            en: "the other side has \(partners.count); \(why.en)", zh: "另一方共 \(partners.count) 个；\(why.zh)")))
    }
    return edits
  }

  private func listed(_ network: Network, _ context: inout OperatorContext) -> [Edit] {
    list.compactMap { value in
      guard case .list(let ends) = value.content, ends.count == 2 else {
        context.expected(Label(en: "a pair [id, id]", zh: "配对 [编号, 编号]"), at: value)
        return nil
      }
      guard let source = context.organization(ends[0], in: network),
        let target = context.organization(ends[1], in: network)
      else { return nil }
      guard source != target else {
        context.expected(Label(en: "two different organisations", zh: "两个不同的组织"), at: value)
        return nil
      }
      return .addTie(tie.tie(source, target))
    }
  }

  /// Depth of the smallest territory that holds both: larger = nearer; −1 where there is none.
  private func nearness(_ network: Network) -> (Int, Int) -> Double {
    let chains = network.organizations.map { network.chain(fromTerritory: $0.territory) }
    return { a, b in
      guard let common = chains[a].first(where: chains[b].contains) else { return -1 }
      return Double(network.chain(fromTerritory: common).count)
    }
  }

  /// Demand of one side that the other's resources meet, both ways, summed over categories.
  private func complement(_ network: Network) -> (Int, Int) -> Double {
    func sums(_ rows: [Quantity]) -> [[String: Double]] {
      var result = [[String: Double]](repeating: [:], count: network.organizations.count)
      for row in rows { result[row.organization][row.category, default: 0] += row.amount }
      return result
    }
    let (demands, resources) = (sums(network.demands), sums(network.resources))
    func met(_ demand: [String: Double], _ resource: [String: Double]) -> Double {
      demand.keys.sorted().reduce(0) { $0 + min(demand[$1] ?? 0, resource[$1] ?? 0) }
    }
    return { met(demands[$0], resources[$1]) + met(demands[$1], resources[$0]) }
  }
}
