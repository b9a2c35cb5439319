/// A named set of organisations: a territory with all below it, a zone, an alliance, a domain or the region.
public struct Plane: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable { case territory, zone, alliance, domain, region }
  public var kind: Kind
  public var id: String
  public var name: String
  /// Territory level, or the kind of zone or alliance.
  public var level: String
  /// Indices of member organisations, ascending.
  public var members: [Int]
  public init(kind: Kind, id: String, name: String, level: String = "", members: [Int]) {
    self.kind = kind
    self.id = id
    self.name = name
    self.level = level
    self.members = members
  }
}
