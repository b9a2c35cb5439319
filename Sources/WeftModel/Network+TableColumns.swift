import WeftTable

// The columns of each table, in schema order.
extension Network {
  func writeOrganizations(to writer: inout TableWriter) {
    writer.add("id", organizations) { $0.id }
    writer.add("name", organizations) { Self.bytesEqual($0.name, $0.id) ? "" : $0.name }
    writer.add("domain", organizations) { id(ofDomain: $0.domain) }
    writer.add("territory", organizations) { id(ofTerritory: $0.territory) }
    writer.add("system", organizations) { $0.system.map { systems[$0] } ?? "" }
    writer.add("rank", organizations) { $0.rank.map { String($0) } ?? "" }
    writer.add("settlement", organizations) { $0.settlement?.rawValue ?? "" }
    writer.add("core", organizations) { $0.isCore ? "yes" : "" }
    writer.add("external", organizations) { $0.isExternal ? "yes" : "" }
    writer.add("provenance", organizations) { $0.provenance?.rawValue ?? "" }
    for column in extraColumns { writer.addExtra(column) }
  }

  func writeTies(to writer: inout TableWriter) {
    let stated = ties.filter { $0.origin == .stated }
    writer.add("source", stated) { organizations[$0.source].id }
    writer.add("target", stated) { organizations[$0.target].id }
    writer.add("mode", stated) { $0.mode.rawValue }
    let isWeighted = stated.contains { $0.weight != 1 }
    writer.add("weight", stated) { isWeighted ? CellText.number($0.weight) : "" }
    writer.add("directed", stated) { $0.initiative == .unknown ? "no" : "" }
    writer.add("layers", stated) { CellText.layers($0.layers) }
    writer.add("start", stated) { CellText.day($0.period.start) }
    writer.add("end", stated) { CellText.day($0.period.end) }
    writer.add("note", stated) { $0.note }
    writer.add("purpose", stated) { $0.purpose }
    writer.add("provenance", stated) { $0.provenance?.rawValue ?? "" }
  }

  func writePlanes(_ table: TableName, to writer: inout TableWriter) {
    switch table {
    case .territories:
      writer.add("id", territories) { $0.id }
      writer.add("name", territories) { Self.bytesEqual($0.name, $0.id) ? "" : $0.name }
      writer.add("parent", territories) { id(ofTerritory: $0.parent) }
      writer.add("level", territories) { $0.level }
      writer.add("settlement", territories) { $0.settlement?.rawValue ?? "" }
    case .zones:
      writer.add("id", zones) { $0.id }
      writer.add("name", zones) { Self.bytesEqual($0.name, $0.id) ? "" : $0.name }
      writer.add("kind", zones) { $0.kind }
      writer.add("lead", zones) { id(ofOrganization: $0.lead) }
    default:
      writer.add("zone", zoneMembers) { zones[$0.zone].id }
      writer.add("territory", zoneMembers) {
        if case .territory(let index) = $0.member { territories[index].id } else { "" }
      }
      writer.add("organization", zoneMembers) {
        if case .organization(let index) = $0.member { organizations[index].id } else { "" }
      }
      writer.add("start", zoneMembers) { CellText.day($0.period.start) }
      writer.add("end", zoneMembers) { CellText.day($0.period.end) }
    }
  }

  func writeAlliances(_ table: TableName, to writer: inout TableWriter) {
    switch table {
    case .alliances:
      writer.add("id", alliances) { $0.id }
      writer.add("name", alliances) { Self.bytesEqual($0.name, $0.id) ? "" : $0.name }
      writer.add("kind", alliances) { $0.kind }
      writer.add("plan", alliances) { $0.plan }
      writer.add("domain", alliances) { id(ofDomain: $0.domain) }
      writer.add("territory", alliances) { id(ofTerritory: $0.territory) }
      writer.add("lead", alliances) { id(ofOrganization: $0.lead) }
    case .memberships:
      writer.add("alliance", memberships) { alliances[$0.alliance].id }
      writer.add("organization", memberships) { organizations[$0.organization].id }
      writer.add("role", memberships) { $0.role }
      writer.add("start", memberships) { CellText.day($0.period.start) }
      writer.add("end", memberships) { CellText.day($0.period.end) }
    case .activities:
      writer.add("id", activities) { $0.id }
      writer.add("alliance", activities) { $0.alliance.map { alliances[$0].id } ?? "" }
      writer.add("date", activities) { CellText.day($0.date) }
      writer.add("layer", activities) { CellText.layers($0.layers) }
      writer.add("kind", activities) { $0.kind }
      writer.add("initiator", activities) { id(ofOrganization: $0.initiator) }
      writer.add("public", activities) { CellText.audience($0.audience) }
    default:
      writer.add("activity", participations) { activities[$0.activity].id }
      writer.add("organization", participations) { organizations[$0.organization].id }
    }
  }

  func writeLedgers(_ table: TableName, to writer: inout TableWriter) {
    switch table {
    case .exchanges:
      writer.add("source", exchanges) { organizations[$0.source].id }
      writer.add("target", exchanges) { organizations[$0.target].id }
      writer.add("resource", exchanges) { $0.resource }
      writer.add("amount", exchanges) { CellText.number($0.amount) }
      writer.add("date", exchanges) { CellText.day($0.date) }
    case .demands, .resources:
      let rows = table == .demands ? demands : resources
      writer.add("organization", rows) { organizations[$0.organization].id }
      writer.add("category", rows) { $0.category }
      writer.add("amount", rows) { CellText.number($0.amount) }
    case .projects:
      writer.add("id", projects) { $0.id }
      writer.add("category", projects) { $0.category }
      writer.add("provider", projects) { id(ofOrganization: $0.provider) }
      writer.add("recipient", projects) { id(ofOrganization: $0.recipient) }
      writer.add("status", projects) { $0.status.rawValue }
    case .tasks:
      writer.add("task", handOvers) { $0.task }
      writer.add("step", handOvers) { String($0.step) }
      writer.add("source", handOvers) { organizations[$0.source].id }
      writer.add("target", handOvers) { organizations[$0.target].id }
      writer.add("date", handOvers) { CellText.day($0.date) }
    default:
      writer.add("organization", evaluations) { organizations[$0.organization].id }
      writer.add("evaluator", evaluations) { $0.evaluator }
      writer.add("method", evaluations) { $0.method.rawValue }
      writer.add("score", evaluations) { CellText.number($0.score) }
    }
  }

  static func bytesEqual(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
}
