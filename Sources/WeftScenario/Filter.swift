internal import WeftModel
internal import WeftTable

/// Selects organisations by any column: every condition must hold.
///
/// In YAML a mapping of columns to a value or a list of values (any of them): `{domain: [rural, community], core: no}`.
/// `rank` also takes `">= 3"`, `"< 2"` and so on. `plane` selects a territory with all below it, or a zone; an empty
/// text selects blank cells; `not` holds a filter that must not match.
public struct Filter: Sendable {
  struct Condition: Sendable {
    var column: String
    var place: Place
    var values: [YAMLValue]
  }

  var conditions: [Condition] = []
  var exceptions: [Filter] = []

  /// Selects everything.
  public init() {}

  /// Columns that a filter knows beside those that the dataset adds.
  public static let columns = [
    "id", "name", "domain", "territory", "plane", "system", "rank", "settlement", "core", "external", "provenance",
  ]

  init(_ value: YAMLValue, with reader: inout YAMLReader) {
    guard case .map(let entries) = value.content else {
      reader.expected(Label(en: "a mapping of columns to values", zh: "列名到取值的映射"), at: value)
      return
    }
    for entry in entries {
      if entry.key == "not" {
        exceptions.append(Filter(entry.value, with: &reader))
      } else {
        conditions.append(
          Condition(column: entry.key, place: entry.place, values: reader.list(entry.value)))
      }
    }
  }

  /// Indices of the organisations selected, ascending. Unknown columns and values are findings.
  func select(from network: Network, _ context: inout OperatorContext) -> [Int] {
    var chosen = [Bool](repeating: true, count: network.organizations.count)
    for condition in conditions {
      let test = condition.test(network, &context)
      for index in chosen.indices where chosen[index] { chosen[index] = test(index) }
    }
    for exception in exceptions {
      for index in exception.select(from: network, &context) { chosen[index] = false }
    }
    return chosen.indices.filter { chosen[$0] }
  }
}

extension Filter.Condition {
  /// A test of one organisation, with everything looked up beforehand.
  fileprivate func test(_ network: Network, _ context: inout OperatorContext) -> (Int) -> Bool {
    let organizations = network.organizations
    switch column {
    case "plane": return planeTest(network, &context)
    case "rank": return rankTest(network, &context)
    case "core": return flagTest(&context) { organizations[$0].isCore }
    case "external": return flagTest(&context) { organizations[$0].isExternal }
    case "id":
      let wanted = Set(values.compactMap { context.organization($0, in: network) })
      return { wanted.contains($0) }
    case "territory":
      let wanted = Set(values.map { context.isBlank($0) ? nil : context.territory($0, in: network) })
      return { wanted.contains(organizations[$0].territory) }
    case "domain":
      // A domain of the model that a dataset has none of selects nothing: a district without villages takes the same
      // scenario as its neighbours.
      return wordTest(network.domains.map(\.id) + Domain.standard.map(\.id), &context) { index in
        organizations[index].domain.map { network.domains[$0].id } ?? ""
      }
    case "system":
      return wordTest(network.systems, &context) { index in
        organizations[index].system.map { network.systems[$0] } ?? ""
      }
    case "settlement":
      return wordTest(Settlement.allCases.map(\.rawValue), &context) { organizations[$0].settlement?.rawValue ?? "" }
    case "provenance":
      return wordTest(Provenance.allCases.map(\.rawValue), &context) { organizations[$0].provenance?.rawValue ?? "" }
    case "name": return wordTest(organizations.map(\.name), &context) { organizations[$0].name }
    default:
      if let extra = network.extraColumns.first(where: { $0.name == column }) {
        return wordTest(extra.values, &context) { extra.values[$0] }
      }
      let known = Filter.columns + network.extraColumns.map(\.name)
      context.unknown(Label(en: "column", zh: "列"), column, at: place, among: known)
      return { _ in false }
    }
  }

  private func wordTest(
    _ known: [String], _ context: inout OperatorContext, _ cell: @escaping (Int) -> String
  ) -> (Int) -> Bool {
    let known = Set(known.map { Array($0.utf8) })
    var wanted: Set<[UInt8]> = []
    for value in values {
      let text = context.text(value)
      if !text.isEmpty, !known.contains(Array(text.utf8)) {
        let list = known.map { String(decoding: $0, as: UTF8.self) }.sorted()
        context.unknown(Label(en: "\(column) value", zh: "\(column) 取值"), text, at: value.place, among: list)
      }
      wanted.insert(Array(text.utf8))
    }
    return { wanted.contains(Array(cell($0).utf8)) }
  }

  private func flagTest(
    _ context: inout OperatorContext, _ cell: @escaping (Int) -> Bool
  ) -> (Int) -> Bool {
    let wanted = Set(values.compactMap { context.flag($0) })
    return { wanted.contains(cell($0)) }
  }

  private func planeTest(_ network: Network, _ context: inout OperatorContext) -> (Int) -> Bool {
    var inside: Set<Int> = []
    for value in values { inside.formUnion(context.planeMembers(value, in: network) ?? []) }
    return { inside.contains($0) }
  }

  private func rankTest(_ network: Network, _ context: inout OperatorContext) -> (Int) -> Bool {
    let tests = values.compactMap { value -> ((Int?) -> Bool)? in
      let text = context.text(value)
      if text.isEmpty { return { $0 == nil } }
      let signs: [(String, (Int, Int) -> Bool)] = [
        (">=", { $0 >= $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }), ("<", { $0 < $1 }), ("=", { $0 == $1 }),
        ("", { $0 == $1 }),
      ]
      for (sign, compare) in signs where text.hasPrefix(sign) {
        let rest = text.dropFirst(sign.count).drop { $0 == " " }
        guard let bound = Int(rest) else { break }
        return { rank in rank.map { compare($0, bound) } ?? false }
      }
      context.expected(Label(en: "a rank such as 3 or \">= 3\"", zh: "级别，如 3 或 \">= 3\""), at: value)
      return nil
    }
    return { index in tests.contains { $0(network.organizations[index].rank) } }
  }
}
