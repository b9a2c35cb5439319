internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// Organisations named on the command line: by id, or by a column and its values.
enum ChosenOrganizations {
  /// The columns that can be asked for.
  static let columns = ["domain", "territory", "system", "rank", "settlement", "core", "external", "status"]

  /// The organisations meant by `A,B` or `domain=agency,soe`, ascending.
  static func reading(_ text: String, _ option: String, _ analysis: Analysis) throws -> [Int] {
    guard let mark = text.firstIndex(of: "="), !isID(text, analysis) else {
      let words = isID(text, analysis) ? [text] : list(text[...])
      return try Array(Set(words.map { try one($0, option, analysis) })).sorted()
    }
    let column = String(text[..<mark])
    guard columns.contains(column) else {
      throw Failure(
        .usage, "E-COLUMN", at: option,
        Label(en: "organisations cannot be chosen by \"\(column)\"", zh: "不能按 \"\(column)\" 选择组织"),
        hint: Suggestion.nearest(to: column, in: columns).map {
          Label(en: "did you mean \"\($0)\"?", zh: "是否应为 \"\($0)\"？")
        } ?? Label(en: "columns: \(columns.joined(separator: ", "))", zh: "可用的列：\(columns.joined(separator: "、"))"))
    }
    let present = analysis.network.organizations.indices.map { values($0, column, analysis) }
    var chosen: [Int] = []
    for value in list(text[text.index(after: mark)...]) {
      let found = present.indices.filter { present[$0].contains(value) }
      guard !found.isEmpty else {
        var known: [String] = []
        for value in present.joined() where !known.contains(value) { known.append(value) }
        throw Failure(
          .usage, "E-CHOICE", at: option,
          Label(en: "no organisation has the \(column) \"\(value)\"", zh: "没有 \(column) 为 \"\(value)\" 的组织"),
          hint: Suggestion.nearest(to: value, in: known).map {
            Label(en: "did you mean \"\($0)\"?", zh: "是否应为 \"\($0)\"？")
          })
      }
      chosen += found
    }
    return Array(Set(chosen)).sorted()
  }

  /// The organisation of this id.
  static func one(_ id: String, _ option: String, _ analysis: Analysis) throws -> Int {
    let ids = analysis.ids
    if let index = ids.firstIndex(where: { $0.utf8.elementsEqual(id.utf8) }) { return index }
    throw Failure(
      .usage, "E-ORGANIZATION", at: option,
      Label(en: "there is no organisation \"\(id)\"", zh: "没有编号为 \"\(id)\" 的组织"),
      hint: Suggestion.nearest(to: id, in: ids).map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为 \"\($0)\"？") })
  }

  /// The territory of this id or name, unless it is the name of a level.
  static func territory(_ text: String?, in network: Network) -> Int? {
    guard let text, !network.territories.contains(where: { $0.level == text }) else { return nil }
    return network.territories.firstIndex { $0.id == text } ?? network.territories.firstIndex { $0.name == text }
  }

  private static func list(_ text: Substring) -> [String] {
    text.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  private static func isID(_ text: String, _ analysis: Analysis) -> Bool {
    analysis.network.organizations.contains { $0.id.utf8.elementsEqual(text.utf8) }
  }

  private static func values(_ index: Int, _ column: String, _ analysis: Analysis) -> [String] {
    let network = analysis.network
    let organization = network.organizations[index]
    switch column {
    case "domain": return organization.domain.map { [network.domains[$0].id, network.domains[$0].label.zh] } ?? []
    case "territory":
      return organization.territory.map { [network.territories[$0].id, network.territories[$0].name] } ?? []
    case "system": return organization.system.map { [network.systems[$0]] } ?? []
    case "rank": return organization.rank.map { [String($0)] } ?? []
    case "settlement": return organization.settlement.map { [$0.rawValue] } ?? []
    case "core": return [organization.isCore ? "yes" : "no"]
    case "external": return [organization.isExternal ? "yes" : "no"]
    default: return [analysis.statuses[index].rawValue]
    }
  }
}
