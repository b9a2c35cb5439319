internal import WeftModel
internal import WeftTable

/// Which planes an operator works in: the ids written down, or every territory at the analysis level.
struct PlaneChoice: Sendable {
  var ids: [YAMLValue] = []

  static let key = YAMLKey(
    "plane", Label(en: "id or list of ids", zh: "编号或编号列表"),
    Label(en: "territories or zones to work in", zh: "适用的区域或功能区"), standard: "every territory at the analysis level")

  init(_ map: [String: YAMLValue], with reader: inout YAMLReader) { ids = reader.list(map["plane"]) }

  /// Members of each plane chosen.
  func planes(of network: Network, _ context: inout OperatorContext) -> [[Int]] {
    if !ids.isEmpty { return ids.map { context.planeMembers($0, in: network) } }
    return network.territories.indices.filter { network.territories[$0].level == context.level }
      .map { network.members(ofTerritory: $0) }
  }
}
