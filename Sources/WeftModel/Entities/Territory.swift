/// A plane by administration: a territory, nested in its parent.
public struct Territory: Sendable, Hashable {
  public var id: String
  public var name: String
  /// Index into ``Network/territories``.
  public var parent: Int?
  /// Such as `county`, `town`, `village`.
  public var level: String
  public var settlement: Settlement?
  public init(id: String, name: String, parent: Int? = nil, level: String = "", settlement: Settlement? = nil) {
    self.id = id
    self.name = name
    self.parent = parent
    self.level = level
    self.settlement = settlement
  }
}

/// A plane across boundaries: a development or functional zone. It may overlap territories and other zones.
public struct Zone: Sendable, Hashable {
  public var id: String
  public var name: String
  public var kind: String
  /// Index into ``Network/organizations``.
  public var lead: Int?
  public init(id: String, name: String, kind: String = "", lead: Int? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.lead = lead
  }
}

/// A territory (with all below it) or one organisation that belongs to a zone.
public struct ZoneMember: Sendable, Hashable {
  public enum Member: Sendable, Hashable { case territory(Int), organization(Int) }
  public var zone: Int
  public var member: Member
  public var period: Period
  public init(zone: Int, member: Member, period: Period = Period()) {
    self.zone = zone
    self.member = member
    self.period = period
  }
}
