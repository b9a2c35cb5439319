internal import WeftModel
internal import WeftTable

extension Analysis {
  /// By territory: whether an organisation has it as its own.
  var isOccupied: [Bool] {
    shared("occupied") {
      var occupied = [Bool](repeating: false, count: network.territories.count)
      for organization in network.organizations { if let own = organization.territory { occupied[own] = true } }
      return occupied
    }
  }
}

extension Measure {
  /// Full coverage (全覆盖): leaf territories that have an organisation. Source: Weft. O(territories · depth).
  public static let coverage = Measure(
    "coverage", Label(en: "Coverage", zh: "覆盖率"), family: "reach",
    card: Card(
      definition: Label(
        en: "Share of its lowest territories that have an organisation of their own.", zh: "其最基层区域中有自己的组织的比例。"),
      formula: "|leaf territories with an organisation| / |leaf territories|",
      graph: "table territories; a leaf is a territory in which no other lies", missing: "no leaf territory: empty",
      range: "0 … 1", unit: "share", source: "Weft"),
    computation: .plane(.ground) { analysis, planes in
      let counts = analysis.leafCounts
      return .numbers(planes.map { counts.count(of: $0)?.share })
    })
}
