internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  private static let undefined =
    "blank territory empty; where nobody in T is reached at all: 1 if attached (a hierarchical tie or a membership) and "
    + "tied to anyone, else empty"

  /// Suspension (悬浮度): the nearness to the woven part of its place that hangs on vertical ties. Source: Weft.
  public static let suspension = Measure(
    "suspension", Label(en: "Suspension", zh: "悬浮度"), family: "suspension",
    card: Card(
      definition: Label(
        en:
          "Share of its nearness to the woven part of its own place that would be lost if every vertical tie were cut: "
          + "0 held by its place, 1 hanging from its line alone.",
        zh: "切断全部纵向联系后，其与本块中有横向联系的组织之间的接近程度会失去的份额：0 为由本块托住，1 为仅由条线吊住。"),
      formula:
        "1 − Σ_{j∈T} 1/d_lat(i, j) ÷ Σ_{j∈T} 1/d_all(i, j), T = {j ∈ block(i), j ≠ i, j has a lateral tie}, "
        + "block(i) = the organisations in or below its territory's ancestor at --plane, or its own territory where that "
        + "stands higher or has no such ancestor",
      graph: "G_lat and G_all, undirected, hops in the whole network; block at --plane; projected ties count",
      missing: undefined, range: "0 … 1", unit: "share",
      source: "Weft: formula and threshold are its own; the literature of 悬浮 gives neither"),
    computation: .organization { .numbers($0.suspension) })

  /// Suspension by value evidence. Source: Weft.
  public static let suspensionValue = layered(.value, Label(en: "value", zh: "价值"))
  /// Suspension by platform evidence. Source: Weft.
  public static let suspensionPlatform = layered(.platform, Label(en: "platform", zh: "平台"))
  /// Suspension by activity evidence. Source: Weft.
  public static let suspensionActivity = layered(.activity, Label(en: "activity", zh: "活动"))
  /// Suspension by mechanism evidence. Source: Weft.
  public static let suspensionMechanism = layered(.mechanism, Label(en: "mechanism", zh: "机制"))

  private static func layered(_ layer: EvidenceLayer, _ word: Label) -> Measure {
    Measure(
      "suspension_\(layer.rawValue)", Label(en: "Suspension, \(word.en) layer", zh: "悬浮度（\(word.zh)层）"),
      family: "suspension",
      card: Card(
        definition: Label(
          en: "Suspension with only those lateral ties holding it that are evidence of the \(word.en) layer.",
          zh: "只计具有\(word.zh)层证据的横向联系时的悬浮度。"),
        formula: "1 − Σ_{j∈T} 1/d_{lat, \(layer.rawValue)}(i, j) ÷ Σ_{j∈T} 1/d_all(i, j), T as in suspension",
        graph: "lateral ties whose layers name \(layer.rawValue), and G_all, undirected, hops",
        missing: undefined, range: "0 … 1, never below suspension", unit: "share", source: "Weft"),
      computation: .organization { .numbers($0.suspension(layer: layer)) })
  }

  /// Lateral partners inside its block. Source: Weft. O(n + m).
  public static let localTies = Measure(
    "local_ties", Label(en: "Local ties", zh: "本块横向伙伴数"), family: "suspension",
    card: Card(
      definition: Label(
        en: "Number of its lateral partners inside its own block.", zh: "其在本块内的横向伙伴个数。"),
      formula: "|{j ∈ block(i) : i and j laterally tied}|", graph: "G_lat, undirected; block at --plane",
      missing: "blank territory empty", range: "≥ 0", unit: "organisations", source: "Weft"),
    computation: .organization { .counts($0.localTies) })

  /// Hierarchical ties from above. Source: Weft. O(n + m).
  public static let superiors = Measure(
    "superiors", Label(en: "Superiors", zh: "上级数"), family: "suspension",
    card: Card(
      definition: Label(
        en: "Number of organisations directly above it in a vertical line.", zh: "在条线上直接领导它的上级组织个数。"),
      formula: "|{j : j → i hierarchical}|", graph: "G_hier, directed from superior to subordinate", missing: "none 0",
      range: "≥ 0", unit: "organisations", source: "Weft"),
    computation: .organization { analysis in
      let offsets = analysis.graph(.hierarchical, kind: .directed).incoming.offsets
      return .counts((0..<analysis.count).map { offsets[$0 + 1] - offsets[$0] })
    })
}

extension Analysis {
  /// By organisation: its lateral partners inside its block; `nil` where its territory is blank.
  var localTies: [Int?] {
    shared("local ties") {
      let blocks = self.blocks
      let lateral = graph(.lateral)
      // Whoever stands in a block territory or below it is in the block: mark block by block.
      var result = [Int?](repeating: nil, count: count)
      var mark = [Int](repeating: -1, count: count)
      for (slot, members) in blocks.members.enumerated() {
        for member in members { mark[member] = slot }
        for member in members where blocks.slot(of: member) == slot {
          result[member] = lateral.neighbors(of: member).reduce(0) { $0 + (mark[Int($1)] == slot ? 1 : 0) }
        }
      }
      return result
    }
  }
}
