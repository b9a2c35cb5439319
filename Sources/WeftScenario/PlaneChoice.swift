internal import WeftModel
internal import WeftTable

/// Which planes an operator works in: the ids written down, or every territory at the analysis level.
struct PlaneChoice: Sendable {
  /// A plane that has a designated core.
  struct Hub {
    var core: Int
    var members: [Int]
  }

  var ids: [YAMLValue] = []
  /// Where the operator stands.
  var place: Place

  static let key = YAMLKey(
    "plane", Label(en: "id or list of ids", zh: "编号或编号列表"),
    Label(en: "territories or zones to work in", zh: "适用的区域或功能区"),
    standard: Label(en: "every territory at the analysis level", zh: "分析层级上的全部区域"))

  init(_ map: [String: YAMLValue], at place: Place, with reader: inout YAMLReader) {
    ids = reader.list(map["plane"])
    self.place = place
  }

  /// The first designated core and the members of each plane chosen; planes without a core are named and left out.
  func hubs(of network: Network, _ context: inout OperatorContext) -> [Hub] {
    var hubs: [Hub] = []
    var coreless: [String] = []
    for (name, members) in planes(of: network, &context) {
      guard let core = network.cores(among: members).first else {
        coreless.append(name)
        continue
      }
      hubs.append(Hub(core: core, members: members))
    }
    if !coreless.isEmpty {
      let named = coreless.prefix(8).joined(separator: ", ") + (coreless.count > 8 ? " …" : "")
      context.report(
        Finding(
          .warning, "W-SCN-NO-CORE", at: place, value: named,
          Label(en: "planes without a designated core are left out: \(named)", zh: "没有核心组织的板块不作处理：\(named)"),
          hint: Label(
            en: "mark a core in organizations.csv, or with set: {to: {core: yes}} first",
            zh: "请在 organizations.csv 中标明核心，或先用 set: {to: {core: yes}} 设定")))
    }
    return hubs
  }

  /// Name and members of each plane chosen.
  private func planes(of network: Network, _ context: inout OperatorContext) -> [(name: String, members: [Int])] {
    if !ids.isEmpty {
      return ids.compactMap { value in
        context.planeMembers(value, in: network).map { (context.text(value), $0) }
      }
    }
    let level = context.level
    let territories = network.territories.indices.filter { network.territories[$0].level == level }
    if territories.isEmpty {
      var levels: [String] = []
      for territory in network.territories where !levels.contains(territory.level) { levels.append(territory.level) }
      context.report(
        Finding(
          .warning, "W-SCN-LEVEL", at: place, value: level,
          Label(en: "no territory has the level \"\(level)\", so there is no plane", zh: "没有级别为“\(level)”的区域，因此没有板块"),
          hint: levels.isEmpty
            ? Label(en: "the dataset has no territories", zh: "该数据集没有区域表")
            : Label(
              en: "levels here: \(levels.joined(separator: ", ")); choose with --plane, or name planes under plane",
              zh: "现有级别：\(levels.joined(separator: "、"))；请用 --plane 选择，或在 plane 下写明板块")))
    }
    return territories.map { (network.territories[$0].id, network.members(ofTerritory: $0)) }
  }
}
