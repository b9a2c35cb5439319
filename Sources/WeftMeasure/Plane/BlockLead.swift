internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Whether the block leads (以块为主) or the lines do. Source: Weft. O(n + m).
  public static let blockLead = Measure(
    "block_lead", Label(en: "Block lead", zh: "以块为主程度"), family: "plane boundary",
    card: Card(
      definition: Label(
        en:
          "Strength of ties inside the plane between organisations that share no system against that of ties within "
          + "one system across territories: 1 the block leads, −1 the lines do.",
        zh: "板块内不同条线组织之间的联系强度，与同一条线跨区域的联系强度之对比：1 为块主导，−1 为条主导。"),
      formula:
        "(w_block − w_line) / (w_block + w_line); w_block: both ends members, no shared system; w_line: the same system, "
        + "different territories, at least one end a member",
      graph:
        "G_all, undirected, weighted, each tie once; a blank system matches none, a blank territory differs from none",
      missing: "neither kind of tie: empty", range: "−1 … 1", unit: "index", source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      let organizations = analysis.network.organizations
      let sums = analysis.tieSums(planes, in: analysis.graph(.all), parts: 2) { one, other, reach in
        let (a, b) = (organizations[one], organizations[other])
        guard let system = a.system, system == b.system else { return reach == .inside ? 0 : nil }
        guard let here = a.territory, let there = b.territory, here != there else { return nil }
        return 1
      }
      return .numbers(sums.map { balance($0[0], $0[1]) })
    })
}
