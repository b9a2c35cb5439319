internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// How far the designated cores of a plane reach among its other organisations.
struct CoreReach: Sendable {
  /// Hops to the nearest core of every member that is neither a core nor external; −1 unreachable.
  var hops: [Int32]
  /// The same for those of the lowest level.
  var lowest: [Int32]
}

extension Analysis {
  /// By plane: hops from its designated cores in the whole of G_all; `nil` where there is no core.
  func coreReach(_ planes: [Plane]) -> [CoreReach?] {
    let all = nearnessGraph(.all)
    let organizations = network.organizations
    return perPlane("core reach", planes) { planes in
      let queries = planes.map { plane in
        let cores = plane.members.filter { organizations[$0].isCore }
        let others = plane.members.filter { !organizations[$0].isCore && !organizations[$0].isExternal }
        return HopQuery(
          sources: cores.map { Int32($0) }, targets: cores.isEmpty ? [] : others.map { Int32($0) })
      }
      let found = all.nearestHops(queries, threads: options.threads)
      return planes.indices.map { plane in
        guard !queries[plane].sources.isEmpty else { return nil }
        // Both lists ascend.
        var lowest: [Int32] = []
        var place = 0
        for member in lowestLevel(of: planes[plane].members) {
          while place < queries[plane].targets.count, queries[plane].targets[place] < member { place += 1 }
          if place < queries[plane].targets.count, queries[plane].targets[place] == member {
            lowest.append(found[plane][place])
          }
        }
        return CoreReach(hops: found[plane], lowest: lowest)
      }
    }
  }
}

extension Measure {
  private static let coreGraph =
    "G_all of the whole network, undirected, hops; from the nearest designated core of the plane; cores and external "
    + "organisations left out"

  /// Share of organisations that the core reaches. Source: Weft. O(n + m) a plane.
  public static let reach = Measure(
    "reach", Label(en: "Reach of the core", zh: "核心可达率"), family: "reach",
    card: Card(
      definition: Label(
        en: "Share of its organisations that can be reached from a designated core.", zh: "从指定核心（一核）可以到达的组织的比例。"),
      formula: "|{i : d(core, i) < ∞}| / |{i}|, i neither core nor external", graph: coreGraph,
      missing: "no designated core, or nobody else: empty", range: "0 … 1", unit: "share", source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      .numbers(
        analysis.coreReach(planes).map { reach in
          guard let hops = reach?.hops, !hops.isEmpty else { return nil }
          return Double(hops.count { $0 >= 0 }) / Double(hops.count)
        })
    })

  /// The last mile (最后一公里): mean hops from the core to organisations of the lowest level. Source: Weft.
  public static let lastMile = lastMile(
    "last_mile", Label(en: "Last mile, mean", zh: "最后一公里（平均）"),
    Label(en: "Mean number of steps", zh: "平均步数"), formula: "mean d(core, i)"
  ) { hops in mean(hops.map { Double($0) }) }

  /// The last mile: 95th percentile of the hops. Sources: Weft; Hyndman & Fan 1996.
  public static let lastMileP95 = lastMile(
    "last_mile_p95", Label(en: "Last mile, 95th percentile", zh: "最后一公里（95 百分位）"),
    Label(en: "95th percentile of the steps", zh: "步数的 95 百分位"), formula: "P95 of d(core, i), type 7"
  ) { hops in percentile(hops.map { Double($0) }, 0.95) }

  private static func lastMile(
    _ name: String, _ label: Label, _ what: Label, formula: String,
    _ summary: @escaping @Sendable ([Int32]) -> Double?
  ) -> Measure {
    Measure(
      name, label, family: "reach",
      card: Card(
        definition: Label(
          en: "\(what.en) from the nearest designated core to the organisations of the lowest level.",
          zh: "从最近的指定核心到最基层组织的\(what.zh)。"),
        formula: formula + " over reached i of the deepest level present, neither core nor external", graph: coreGraph,
        missing: "unreachable ones left out and counted in last_mile_unreachable; no core or none reached: empty",
        range: "≥ 1", unit: "number of hops", source: "Weft; percentiles: Hyndman & Fan 1996"),
      computation: .plane(.all) { analysis, planes in
        .numbers(
          analysis.coreReach(planes).map { reach in
            guard let reach else { return nil }
            return summary(reach.lowest.filter { $0 >= 0 })
          })
      })
  }

  /// Organisations of the lowest level that no core reaches. Source: Weft.
  public static let lastMileUnreachable = Measure(
    "last_mile_unreachable", Label(en: "Last mile, unreachable", zh: "最后一公里（不可达数）"), family: "reach",
    card: Card(
      definition: Label(
        en: "Number of organisations of the lowest level that no designated core reaches.",
        zh: "从任何指定核心都无法到达的最基层组织的个数。"),
      formula: "|{i of the deepest level present : d(core, i) = ∞}|", graph: coreGraph,
      missing: "no designated core: empty", range: "≥ 0", unit: "organisations", source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      .counts(analysis.coreReach(planes).map { $0.map { $0.lowest.count { $0 < 0 } } })
    })
}
