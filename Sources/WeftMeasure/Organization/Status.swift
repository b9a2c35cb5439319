internal import WeftModel
public import WeftTable

/// How an organisation stands in its place; the first that holds, in this order.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// No tie at all.
  case isolated
  /// Marked external.
  case external
  /// Its territory is blank.
  case unplaced
  /// Attached to a line or an alliance, and no lateral path to anyone in T.
  case suspended
  /// Suspension ≥ θ.
  case loose
  /// Otherwise.
  case anchored

  public var label: Label {
    switch self {
    case .isolated: Label(en: "isolated", zh: "孤立")
    case .external: Label(en: "external", zh: "区域外")
    case .unplaced: Label(en: "unplaced", zh: "未定")
    case .suspended: Label(en: "suspended", zh: "悬浮")
    case .loose: Label(en: "loose", zh: "半悬浮")
    case .anchored: Label(en: "anchored", zh: "嵌入")
    }
  }
}

extension Analysis {
  /// Every organisation's status at the analysis's own θ, computed once.
  public var statuses: [Status] { shared("statuses") { statuses(threshold: threshold) } }

  /// Every organisation's status at a given θ.
  ///
  /// Suspension counts as reaching θ from θ − 10⁻⁹. An organisation that is not attached, has lateral ties and whose
  /// suspension is undefined is `anchored` if some lateral partner is in its block, else `loose`. O(n) after the sums.
  /// Source: Weft.
  public func statuses(threshold: Double) -> [Status] {
    let suspension = self.suspension
    let lateral = reach.lateral
    let attached = isAttached
    let ties = degrees
    let local = localTies
    return network.organizations.indices.map { index in
      if ties[index] == 0 { return .isolated }
      if network.organizations[index].isExternal { return .external }
      guard let localTies = local[index] else { return .unplaced }
      if attached[index], lateral[index] == 0 { return .suspended }
      guard let suspension = suspension[index] else { return localTies > 0 ? .anchored : .loose }
      return suspension >= threshold - 1e-9 ? .loose : .anchored
    }
  }
}

extension Measure {
  /// Status: isolated, external, unplaced, suspended, loose or anchored. Source: Weft. O(n).
  public static let status = Measure(
    "status", Label(en: "Status", zh: "状态"), family: "status",
    card: Card(
      definition: Label(
        en:
          "How it stands in its place: isolated (no tie), external, unplaced (blank territory), suspended (attached, no "
          + "lateral path home), loose (suspension ≥ θ), anchored.",
        zh: "其在本块中的处境：孤立（无联系）、区域外、未定（区域空白）、悬浮（有归属而无横向路径回到本块）、半悬浮（悬浮度 ≥ θ）、嵌入。"),
      formula:
        "the first that holds: degree 0 · external · blank territory · attached and reach_lat = 0 · suspension ≥ θ − "
        + "1e-9 · otherwise",
      graph: "as suspension; θ is --threshold, default 0.5",
      missing:
        "not attached, lateral ties, undefined suspension: anchored if a lateral partner is in its block, else loose",
      range: "isolated, external, unplaced, suspended, loose, anchored", unit: "status", source: "Weft"),
    computation: .organization { .labels($0.statuses.map(\.rawValue)) })

  /// Isolated and yet on an alliance's list. Source: Weft. O(n).
  public static let nominal = Measure(
    "nominal", Label(en: "Nominal", zh: "挂名"), family: "status",
    card: Card(
      definition: Label(
        en: "Whether it has no tie at all and yet sits on an alliance's list.", zh: "是否没有任何联系，却列在某个联盟的名单上。"),
      formula: "status = isolated and a membership", graph: "G_all", missing: "no memberships table: empty",
      range: "true, false", unit: "flag", source: "Weft"),
    computation: .organization { analysis in
      guard analysis.has(.memberships) else { return .flags(.init(repeating: nil, count: analysis.count)) }
      var listed = [Bool](repeating: false, count: analysis.count)
      for membership in analysis.network.memberships { listed[membership.organization] = true }
      let statuses = analysis.statuses
      return .flags(statuses.indices.map { statuses[$0] == .isolated && listed[$0] })
    })
}
