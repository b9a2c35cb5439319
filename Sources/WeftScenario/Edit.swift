public import WeftModel

/// One elementary change to a network. Indices refer to the network as it is when the edit is applied.
public enum Edit: Sendable, Hashable {
  case addTie(Tie)
  case removeTie(Int)
  case changeTie(Int, to: Tie)
  case changeOrganization(Int, to: Organization)
  case setExtra(organization: Int, column: String, to: String)
  /// Removes organisations with their ties, memberships, participations and every row that names them.
  case closeOrganizations([Int])
  case addAlliance(Alliance)
  case changeAlliance(Int, to: Alliance)
  /// Removes alliances with their memberships and activities.
  case closeAlliances([Int])
  case addMembership(Membership)
  case addActivity(Activity, participants: [Int])
  case addZone(Zone)
  case addZoneMember(ZoneMember)
  case addTerritory(Territory)
  /// Moves everything that stands in these territories into another and removes them.
  case mergeTerritories([Int], into: Int)
  case addSystem(String)
  case addDomain(Domain)
}

/// A replayable list of edits: applied to the same network it gives the same result.
public struct Change: Sendable, Hashable {
  public var edits: [Edit]

  public init(_ edits: [Edit] = []) { self.edits = edits }

  public var isEmpty: Bool { edits.isEmpty }

  /// The network with every edit applied in order; the argument is unchanged.
  public func applied(to network: Network) -> Network {
    var result = network
    for edit in edits { edit.apply(to: &result) }
    return result
  }

  public static func + (a: Change, b: Change) -> Change { Change(a.edits + b.edits) }
}
