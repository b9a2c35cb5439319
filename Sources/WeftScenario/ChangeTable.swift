public import WeftMeasure
public import WeftModel

/// changes-NAME.csv: what a change did, one row for everything added, removed or changed, with ids as they were then.
public enum ChangeTable {
  static let header = ["edit", "change", "what", "id", "source", "target", "mode", "column", "before", "after"]

  /// The edits of a change, replayed on the network that it was made for.
  public static func rows(of change: Change, on network: Network) -> ResultTable {
    var current = network
    var rows: [[String]] = []
    for (number, edit) in change.edits.enumerated() {
      rows += describe(edit, current).map { [String(number + 1)] + $0 }
      edit.apply(to: &current)
    }
    return ResultTable(name: "changes", header: header, rows: rows)
  }

  /// Organisations and ties that one network has and the other has not, by id and by mode.
  public static func difference(from before: Network, to after: Network) -> ResultTable {
    let (old, new) = (Inventory(before), Inventory(after))
    var rows: [[String]] = []
    func add(_ change: String, _ from: Inventory, _ without: Inventory) {
      for id in from.organizations where !without.known.contains([id]) {
        rows.append(row(change, "organization", id: id))
      }
      for tie in from.ties where !without.known.contains(tie) {
        rows.append(row(change, "tie", source: tie[0], target: tie[1], mode: tie[2]))
      }
    }
    add("added", new, old)
    add("removed", old, new)
    return ResultTable(
      name: "changes", header: header, rows: rows.enumerated().map { [String($0 + 1)] + $1 })
  }

  private static func row(
    _ change: String, _ what: String, id: String = "", source: String = "", target: String = "", mode: String = "",
    column: String = "", before: String = "", after: String = ""
  ) -> [String] { [change, what, id, source, target, mode, column, before, after] }

  private static func describe(_ edit: Edit, _ network: Network) -> [[String]] {
    func id(_ organization: Int?) -> String { organization.map { network.organizations[$0].id } ?? "" }
    func tie(_ change: String, _ tie: Tie, before: Double? = nil, after: Double? = nil) -> [String] {
      row(
        change, "tie", source: id(tie.source), target: id(tie.target), mode: tie.mode.rawValue, column: "weight",
        before: before.map(Values.shortest) ?? "", after: after.map(Values.shortest) ?? "")
    }
    func alliance(_ index: Int) -> String { network.alliances[index].id }
    switch edit {
    case .addTie(let new): return [tie("added", new, after: new.weight)]
    case .removeTie(let index): return [tie("removed", network.ties[index], before: network.ties[index].weight)]
    case .changeTie(let index, let new):
      return [tie("changed", new, before: network.ties[index].weight, after: new.weight)]
    case .changeOrganization(let index, let new): return columns(network.organizations[index], new, network)
    case .setExtra(let index, let column, let value):
      return [row("changed", "organization", id: id(index), column: column, after: value)]
    case .closeOrganizations(let closed): return closed.map { row("removed", "organization", id: id($0)) }
    case .addAlliance(let new): return [row("added", "alliance", id: new.id)]
    case .changeAlliance(let index, let new):
      return [row("changed", "alliance", id: alliance(index), column: "lead", after: id(new.lead))]
    case .closeAlliances(let closed): return closed.map { row("removed", "alliance", id: alliance($0)) }
    case .addMembership(let new):
      return [
        row(
          "added", "membership", source: alliance(new.alliance), target: id(new.organization), column: "role",
          after: new.role)
      ]
    case .addActivity(let new, let participants):
      return [
        row("added", "activity", id: new.id, column: "participants", after: participants.map(id).joined(separator: " "))
      ]
    case .addZone(let new): return [row("added", "zone", id: new.id)]
    case .addZoneMember(let new):
      let zone = network.zones[new.zone].id
      switch new.member {
      case .organization(let index): return [row("added", "zone member", source: zone, target: id(index))]
      case .territory(let index):
        return [row("added", "zone member", source: zone, target: network.territories[index].id)]
      }
    case .addTerritory(let new): return [row("added", "territory", id: new.id)]
    case .mergeTerritories(let merged, let target):
      return merged.map {
        row(
          "removed", "territory", id: network.territories[$0].id, column: "merged into",
          after: network.territories[target].id)
      }
    case .addSystem(let name): return [row("added", "system", id: name)]
    case .addDomain(let domain): return [row("added", "domain", id: domain.id)]
    }
  }

  /// One row for every column in which an organisation differs.
  private static func columns(_ old: Organization, _ new: Organization, _ network: Network) -> [[String]] {
    func texts(_ organization: Organization) -> [(String, String)] {
      [
        ("name", organization.name), ("domain", organization.domain.map { network.domains[$0].id } ?? ""),
        ("territory", organization.territory.map { network.territories[$0].id } ?? ""),
        ("system", organization.system.map { network.systems[$0] } ?? ""),
        ("rank", organization.rank.map(String.init) ?? ""), ("settlement", organization.settlement?.rawValue ?? ""),
        ("core", organization.isCore ? "yes" : "no"), ("external", organization.isExternal ? "yes" : "no"),
      ]
    }
    return zip(texts(old), texts(new)).filter { $0.1 != $1.1 }.map { before, after in
      row("changed", "organization", id: old.id, column: before.0, before: before.1, after: after.1)
    }
  }
}

/// Organisations and ties of a network by their ids.
private struct Inventory {
  var organizations: [String]
  /// Source, target and mode; the ends of a lateral tie in the order of their ids.
  var ties: [[String]] = []
  var known: Set<[String]>

  init(_ network: Network) {
    organizations = network.organizations.map(\.id)
    known = Set(organizations.map { [$0] })
    for tie in network.ties {
      let (source, target) = (organizations[tie.source], organizations[tie.target])
      let isTurned = tie.mode != .hierarchical && target < source
      let key = [isTurned ? target : source, isTurned ? source : target, tie.mode.rawValue]
      if known.insert(key).inserted { ties.append(key) }
    }
  }
}
