public import WeftTable

/// A point: one organisation. References to other tables are indices into the network's arrays.
public struct Organization: Sendable, Hashable {
  public var id: String
  public var name: String
  /// Index into ``Network/domains``.
  public var domain: Int?
  /// Index into ``Network/territories``.
  public var territory: Int?
  /// Index into ``Network/systems``: the vertical line (条线).
  public var system: Int?
  /// Larger = higher.
  public var rank: Int?
  public var settlement: Settlement?
  /// Designated core (一核) of its territory.
  public var isCore: Bool
  /// Outside the region under study.
  public var isExternal: Bool
  public var provenance: Provenance?

  public init(
    id: String, name: String, domain: Int? = nil, territory: Int? = nil, system: Int? = nil, rank: Int? = nil,
    settlement: Settlement? = nil, isCore: Bool = false, isExternal: Bool = false, provenance: Provenance? = nil
  ) {
    self.id = id
    self.name = name
    self.domain = domain
    self.territory = territory
    self.system = system
    self.rank = rank
    self.settlement = settlement
    self.isCore = isCore
    self.isExternal = isExternal
    self.provenance = provenance
  }
}

/// A domain (领域), such as `rural` or `agency`.
public struct Domain: Sendable, Hashable {
  public var id: String
  public var label: Label
  /// `#RRGGBB`, where dataset.yml sets one.
  public var color: String?
  public init(id: String, label: Label, color: String? = nil) {
    self.id = id
    self.label = label
    self.color = color
  }
}
