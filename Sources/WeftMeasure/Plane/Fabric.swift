internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Analysis {
  /// By plane: Σ_i Σ_j 1/d(i, j) over ordered pairs of members, distances in the whole undirected network.
  func nearnessInside(_ view: View, _ planes: [Plane]) -> [Estimate] {
    let whole = graph(view)
    let ready = nearnessGraph(view)
    return perPlane("nearness inside.\(view.rawValue)", planes) { planes in
      // Whoever has no tie in the view is at no finite distance from anyone.
      let members = planes.map { plane in
        plane.members.count == count ? [] : plane.members.filter { whole.degree(of: $0) > 0 }.map { Int32($0) }
      }
      let inside =
        sample.map { NearnessSample($0).totals(inside: members, in: ready, threads: options.threads) }
        ?? ready.harmonicSums(
          lanes: members.map { NearnessQuery(sources: $0, targets: $0) }, threads: options.threads
        ).map { Estimate(value: $0.reduce(0, +), error: 0) }
      return planes.indices.map { slot in
        guard planes[slot].members.count == count else { return inside[slot] }
        let distances = distanceEstimate(view)
        return Estimate(value: distances.summary.harmonic.reduce(0, +), error: distances.harmonicSumError)
      }
    }
  }

  /// By plane: the share of its nearness that would remain if every vertical tie were cut; `nil` where nobody is near.
  func fabric(_ planes: [Plane]) -> [Estimate?] {
    let lateral = nearnessInside(.lateral, planes)
    let all = nearnessInside(.all, planes)
    return planes.indices.map { plane in
      guard all[plane].value > 0 else { return nil }
      let share = lateral[plane].value / all[plane].value
      // Both sums rest on the same sources or nearly so; taken as independent, their errors are not made too small.
      let own = lateral[plane].error / all[plane].value
      let other = share * all[plane].error / all[plane].value
      return Estimate(value: share, error: (own * own + other * other).squareRoot())
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
      .numbers(analysis.fabric(planes).map { $0?.value })
    })
}
