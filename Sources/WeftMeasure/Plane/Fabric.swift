internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Analysis {
  /// By plane: Σ_i Σ_j 1/d(i, j) over ordered pairs of members, distances in the whole undirected network.
  func nearnessInside(_ view: View, _ planes: [Plane]) -> [Double] {
    let whole = graph(view)
    return perPlane("nearness inside.\(view.rawValue)", planes) { planes in
      // Whoever has no tie in the view is at no finite distance from anyone.
      let sources = planes.map { plane in
        plane.members.count == count ? [] : plane.members.filter { whole.degree(of: $0) > 0 }.map { Int32($0) }
      }
      let sums = whole.harmonicSums(
        lanes: sources.map { NearnessQuery(sources: $0, targets: $0) }, threads: options.threads)
      return planes.indices.map { slot in
        let own = planes[slot].members.count == count ? distanceSummary(view).harmonic : sums[slot]
        return own.reduce(0, +)
      }
    }
  }
}

extension Measure {
  /// Share of its nearness that would remain if every vertical tie were cut. Source: Weft. O(m · Σ members / 512) words.
  public static let fabric = Measure(
    "fabric", Label(en: "Fabric", zh: "织合度"), family: "suspension",
    card: Card(
      definition: Label(
        en: "Share of the nearness between its organisations that would remain if every vertical tie were cut.",
        zh: "切断全部纵向联系后，其组织之间的接近程度所能保留的份额。"),
      formula: "Σ_i Σ_{j≠i} 1/d_lat(i, j) ÷ Σ_i Σ_{j≠i} 1/d_all(i, j), i and j in the plane",
      graph: "G_lat and G_all, undirected, hops in the whole network; all members",
      missing: "unreachable pairs 0; no pair within reach: empty", normalisation: "nearness along all ties",
      range: "0 … 1", unit: "share", source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      let lateral = analysis.nearnessInside(.lateral, planes)
      let all = analysis.nearnessInside(.all, planes)
      return .numbers(planes.indices.map { all[$0] > 0 ? lateral[$0] / all[$0] : nil })
    })
}
