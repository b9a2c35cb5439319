public import WeftModel
public import WeftTable

/// Changes attributes of a set of organisations.
public struct SetOperator: Operator {
  public static let name = "set"
  public static let label = Label(en: "Set attributes", zh: "设置属性")
  public static let summary = Label(
    en: "changes columns of a set of organisations", zh: "更改一组组织的列值")
  public static let columns = [
    "name", "domain", "territory", "system", "rank", "settlement", "core", "external",
  ]
  public static let keys: [YAMLKey] = [
    YAMLKey("where", Label(en: "filter", zh: "筛选"), Label(en: "whom to change", zh: "更改对象")),
    YAMLKey(
      "to", Label(en: "mapping of columns to values", zh: "列名到取值的映射"),
      Label(en: "new values; other columns than the model's own are added", zh: "新取值；模型之外的列会新增")),
  ]
  public static let example = """
    - set: {where: {id: T05}, to: {rank: 4, core: yes}}
    """

  var filter = Filter()
  var values: [YAMLValue.Entry] = []

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    guard let condition = map["where"], let to = map["to"] else {
      reader.expected(Label(en: "set with where and to", zh: "带 where 与 to 的 set"), at: value)
      return
    }
    filter = Filter(condition, with: &reader)
    guard case .map(let entries) = to.content else {
      reader.expected(Label(en: "a mapping of columns to values", zh: "列名到取值的映射"), at: to)
      return
    }
    values = entries
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    var edits: [Edit] = []
    var changed = network.organizations
    var systems = network.systems
    let chosen = filter.select(from: network, &context)
    var domains = network.domains
    for entry in values {
      guard let change = change(entry, network, &systems, &domains, &edits, &context) else { continue }
      for index in chosen { change(&changed[index]) }
    }
    if chosen.isEmpty { return [] }
    for index in chosen {
      if changed[index] != network.organizations[index] { edits.append(.changeOrganization(index, to: changed[index])) }
      for entry in values where !Self.columns.contains(entry.key) && entry.key != "id" {
        edits.append(.setExtra(organization: index, column: entry.key, to: context.text(entry.value)))
      }
    }
    return edits
  }

  /// What an entry does to one organisation; `nil` where it is refused or concerns a column beyond the model's.
  private func change(
    _ entry: YAMLValue.Entry, _ network: Network, _ systems: inout [String], _ domains: inout [Domain],
    _ edits: inout [Edit], _ context: inout OperatorContext
  ) -> ((inout Organization) -> Void)? {
    let text = context.text(entry.value)
    switch entry.key {
    case "name": return { $0.name = text }
    case "domain":
      if let domain = domains.firstIndex(where: { $0.id == text }) { return { $0.domain = domain } }
      guard let standard = Domain.standard.first(where: { $0.id == text }) else {
        let known = domains.map(\.id) + Domain.standard.map(\.id).filter { id in !domains.contains { $0.id == id } }
        context.unknown(Label(en: "domain", zh: "领域"), text, at: entry.value.place, among: known)
        return nil
      }
      domains.append(standard)
      edits.append(.addDomain(standard))
      let added = domains.count - 1
      return { $0.domain = added }
    case "territory":
      if text.isEmpty { return { $0.territory = nil } }
      guard let territory = context.territory(entry.value, in: network) else { return nil }
      return { $0.territory = territory }
    case "system":
      if text.isEmpty { return { $0.system = nil } }
      if let known = systems.firstIndex(of: text) { return { $0.system = known } }
      systems.append(text)
      edits.append(.addSystem(text))
      let added = systems.count - 1
      return { $0.system = added }
    case "rank":
      guard let rank = Int(text) else {
        context.expected(Label(en: "a whole number", zh: "整数"), at: entry.value)
        return nil
      }
      return { $0.rank = rank }
    case "settlement":
      guard let settlement = Settlement(rawValue: text) else {
        context.expected(Label("urban, town, rural"), at: entry.value)
        return nil
      }
      return { $0.settlement = settlement }
    case "core", "external":
      guard let flag = context.flag(entry.value) else { return nil }
      if entry.key == "core" { return { $0.isCore = flag } }
      return { $0.isExternal = flag }
    case "id":
      context.expected(Label(en: "a column other than id: ids never change", zh: "id 以外的列：编号不可更改"), at: entry.value)
      return nil
    default:
      let isKnown = network.extraColumns.contains { $0.name == entry.key }
      if !isKnown, let near = Suggestion.nearest(to: entry.key, in: Self.columns + network.extraColumns.map(\.name)) {
        context.report(
          Finding(
            .warning, "W-SCN-COLUMN", at: entry.place, value: entry.key,
            Label(en: "\"\(entry.key)\" is a new column", zh: "“\(entry.key)”是新增的列"),
            hint: Label(en: "did you mean \"\(near)\"?", zh: "是否应为“\(near)”？")))
      }
      return nil
    }
  }
}
