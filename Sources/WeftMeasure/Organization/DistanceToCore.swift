internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Analysis {
  /// By organisation: hops in G_all to the nearest designated core of its block; `nil` where there is none.
  var distanceToCore: [Int?] {
    shared("distance to core") {
      let all = graph(.all)
      let blocks = self.blocks
      var result = [Int?](repeating: nil, count: count)
      let queries = blocks.members.enumerated().map { slot, members in
        let cores = members.filter { network.organizations[$0].isCore }
        let residents = cores.isEmpty ? [] : members.filter { blocks.slot(of: $0) == slot }
        return HopQuery(sources: cores.map { Int32($0) }, targets: residents.map { Int32($0) })
      }
      for (query, hops) in zip(queries, all.nearestHops(queries, threads: options.threads)) {
        for (member, hops) in zip(query.targets, hops) where hops >= 0 { result[Int(member)] = Int(hops) }
      }
      return result
    }
  }
}

extension Measure {
  /// Hops to the nearest designated core of its place. Source: Weft. O(n + m) where members are near.
  public static let distanceToCore = Measure(
    "distance_to_core", Label(en: "Distance to the core", zh: "距核心步数"), family: "conduct",
    card: Card(
      definition: Label(
        en: "Fewest steps to a designated core of its own block; 0 for a core itself.",
        zh: "到本块内指定核心（一核）的最少步数；核心自身为 0。"),
      formula: "min {d_all(i, c) : c ∈ block(i) designated core}", graph: "G_all, undirected, hops; block at --plane",
      missing: "blank territory, no designated core in the block, or none reached: empty", range: "≥ 0",
      unit: "number of hops",
      source: "Weft"),
    computation: .organization { .counts($0.distanceToCore) })
}
