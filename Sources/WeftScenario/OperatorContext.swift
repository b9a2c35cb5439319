public import WeftGraph
internal import WeftModel
public import WeftTable

/// What an operator works with beside the network: random numbers, and a list of what went wrong.
public struct OperatorContext {
  public var random: SeededGenerator
  /// Territory level of planes.
  public var level: String
  public private(set) var findings: [Finding] = []
  private var reader = YAMLReader()

  public init(seed: UInt64, stream: Int = 0, level: String) {
    random = SeededGenerator(seed: seed).split(stream: stream)
    self.level = level
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  mutating func unknown(_ kind: Label, _ value: String, at place: Place, among known: [String]) {
    let near = Suggestion.nearest(to: value, in: known)
    let some = known.prefix(8).joined(separator: ", ")
    findings.append(
      Finding(
        .error, "E-SCENARIO-UNKNOWN", at: place, value: value,
        Label(en: "there is no \(kind.en) \"\(value)\"", zh: "没有\(kind.zh)“\(value)”"),
        hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为“\($0)”？") }
          ?? Label(en: "known: \(some)", zh: "可用：\(some)")))
  }

  mutating func expected(_ what: Label, at value: YAMLValue) {
    reader.expected(what, at: value)
    collect()
  }

  mutating func text(_ value: YAMLValue) -> String {
    defer { collect() }
    return reader.text(value) ?? ""
  }

  mutating func flag(_ value: YAMLValue) -> Bool? {
    defer { collect() }
    return reader.flag(value)
  }

  mutating func isBlank(_ value: YAMLValue) -> Bool { text(value).isEmpty }

  /// The organisation of this id; `nil` with a finding where there is none.
  mutating func organization(_ value: YAMLValue, in network: Network) -> Int? {
    let id = text(value)
    if let known = network.organizations.firstIndex(where: { $0.id.utf8.elementsEqual(id.utf8) }) { return known }
    unknown(Label(en: "organisation", zh: "组织"), id, at: value.place, among: network.organizations.map(\.id))
    return nil
  }

  mutating func territory(_ value: YAMLValue, in network: Network) -> Int? {
    let id = text(value)
    if let known = network.territories.firstIndex(where: { $0.id.utf8.elementsEqual(id.utf8) }) { return known }
    unknown(Label(en: "territory", zh: "区域"), id, at: value.place, among: network.territories.map(\.id))
    return nil
  }

  mutating func alliance(_ value: YAMLValue, in network: Network) -> Int? {
    let id = text(value)
    if let known = network.alliances.firstIndex(where: { $0.id.utf8.elementsEqual(id.utf8) }) { return known }
    unknown(Label(en: "alliance", zh: "联盟"), id, at: value.place, among: network.alliances.map(\.id))
    return nil
  }

  /// Members of a territory (or below) or of a zone; `nil` with a finding where there is no such plane.
  mutating func planeMembers(_ value: YAMLValue, in network: Network) -> [Int]? {
    let id = text(value)
    if let territory = network.territories.firstIndex(where: { $0.id.utf8.elementsEqual(id.utf8) }) {
      return network.members(ofTerritory: territory)
    }
    if let zone = network.zones.firstIndex(where: { $0.id.utf8.elementsEqual(id.utf8) }) {
      return network.members(ofZone: zone)
    }
    unknown(
      Label(en: "plane", zh: "板块"), id, at: value.place,
      among: network.territories.map(\.id) + network.zones.map(\.id))
    return nil
  }

  private mutating func collect() {
    findings.append(contentsOf: reader.findings)
    reader = YAMLReader()
  }
}
