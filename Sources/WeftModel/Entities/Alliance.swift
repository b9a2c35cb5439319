/// A plane by choice: an alliance (党建联盟) or joint conference (联席会议).
public struct Alliance: Sendable, Hashable {
  public var id: String
  public var name: String
  public var kind: String
  /// The plan it belongs to, such as 农村蝶变.
  public var plan: String
  /// Index into ``Network/domains``.
  public var domain: Int?
  /// Index into ``Network/territories``.
  public var territory: Int?
  /// Index into ``Network/organizations``.
  public var lead: Int?
  public init(
    id: String, name: String, kind: String = "", plan: String = "", domain: Int? = nil, territory: Int? = nil,
    lead: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.plan = plan
    self.domain = domain
    self.territory = territory
    self.lead = lead
  }
}

/// An organisation's place on an alliance's list.
public struct Membership: Sendable, Hashable {
  public var alliance: Int
  public var organization: Int
  public var role: String
  public var period: Period
  public init(alliance: Int, organization: Int, role: String = "", period: Period = Period()) {
    self.alliance = alliance
    self.organization = organization
    self.role = role
    self.period = period
  }
}

/// Something that was done, by an alliance or on its own.
public struct Activity: Sendable, Hashable {
  public enum Audience: Sendable, Hashable { case open, closed, unstated }
  public var id: String
  public var alliance: Int?
  public var date: Day?
  public var layers: EvidenceLayers
  public var kind: String
  /// Index into ``Network/organizations``.
  public var initiator: Int?
  /// Column `public`: whether the public took part.
  public var audience: Audience
  public init(
    id: String, alliance: Int? = nil, date: Day? = nil, layers: EvidenceLayers = [], kind: String = "",
    initiator: Int? = nil, audience: Audience = .unstated
  ) {
    self.id = id
    self.alliance = alliance
    self.date = date
    self.layers = layers
    self.kind = kind
    self.initiator = initiator
    self.audience = audience
  }
}

/// An organisation took part in an activity.
public struct Participation: Sendable, Hashable {
  public var activity: Int
  public var organization: Int
  public init(activity: Int, organization: Int) {
    self.activity = activity
    self.organization = organization
  }
}
