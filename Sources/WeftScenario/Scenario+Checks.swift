internal import WeftModel
internal import WeftTable

// What is said of an operator after it was tried, whichever it is.
extension Scenario {
  /// An operator that changes nothing is more often a slip than a wish.
  static func idle(_ name: String, at place: Place?) -> Finding {
    Finding(
      .warning, "W-SCN-NOTHING", at: place, value: name,
      Label(en: "\(name) changes nothing here", zh: "\(name) 在此不作任何改动"),
      hint: Label(
        en: "its filters select nobody, or all that it would do is so already", zh: "筛选未选中任何组织，或所要做的本已如此"))
  }

  /// Designated cores that an operator took away: an error where none is left, a warning where a territory loses its only
  /// one.
  static func lostCores(from before: Network, to after: Network, at place: Place?) -> [Finding] {
    let (had, has) = (coreSeats(before), coreSeats(after))
    guard had.ids != has.ids else { return [] }
    if has.ids.isEmpty {
      return [
        Finding(
          .error, "E-SCENARIO-LAST-CORE", at: place, value: had.ids[0],
          Label(en: "this would leave no designated core", zh: "这将使全区域不再有核心组织"),
          hint: Label(en: "leave a core, or name another with set first", zh: "请保留一个核心，或先用 set 另设核心"))
      ]
    }
    let staying = Set(after.territories.map(\.id))
    let lost = had.territories.filter { !has.territories.contains($0) && staying.contains($0) }
    if lost.isEmpty { return [] }
    let named = lost.prefix(8).joined(separator: ", ") + (lost.count > 8 ? " …" : "")
    return [
      Finding(
        .warning, "W-SCN-CORE", at: place, value: named,
        Label(en: "territories lose their only designated core: \(named)", zh: "下列区域失去唯一的核心组织：\(named)"),
        hint: Label(en: "name another with set", zh: "可用 set 另设核心"))
    ]
  }

  /// Ids of the designated cores, and of the territories that they stand in, each once in file order.
  private static func coreSeats(_ network: Network) -> (ids: [String], territories: [String]) {
    var (ids, territories): ([String], [String]) = ([], [])
    var seen: Set<Int> = []
    for organization in network.organizations where organization.isCore {
      ids.append(organization.id)
      if let territory = organization.territory, seen.insert(territory).inserted {
        territories.append(network.territories[territory].id)
      }
    }
    return (ids, territories)
  }
}
