public import WeftTable

/// What random networks keep of the one observed.
public enum NullModel: String, Sendable, Hashable, CaseIterable {
  /// All hierarchical ties, all territories, and every organisation's number of lateral partners in each mode.
  case skeleton
  /// The number of lateral pairs in each mode: networks of the same size and density.
  case uniform
  /// Every organisation's number of partners in the whole undirected network, and nothing of the skeleton.
  case degree
  /// All ties, the size of every alliance and every organisation's number of alliances.
  case curveball

  public var label: Label {
    switch self {
    case .skeleton: Label(en: "skeleton kept", zh: "保持骨架")
    case .uniform: Label(en: "size and density kept", zh: "保持规模与密度")
    case .degree: Label(en: "degrees kept", zh: "仅保持度数")
    case .curveball: Label(en: "margins of the alliance matrix kept", zh: "保持联盟矩阵的行列合计")
    }
  }

  public var summary: Label {
    switch self {
    case .skeleton:
      Label(
        en: "Hierarchical ties, territories and each organisation's lateral partners in each mode stay; who is tied to "
          + "whom laterally is rewired (Maslov & Sneppen 2002; the skeleton: Weft).",
        zh: "科层联系、区域及每个组织各方式的横向伙伴数不变；横向联系联结谁随机重连（Maslov & Sneppen 2002；骨架为 Weft 约定）。")
    case .uniform:
      Label(
        en:
          "Hierarchical ties and territories stay; as many lateral pairs of each mode fall anywhere, so that counties of "
          + "different size and density can be compared (Anderson, Butts & Carley 1999).",
        zh: "科层联系与区域不变；各方式的横向联系以同样数目随机散布，便于比较规模与密度不同的县区（Anderson, Butts & Carley 1999）。")
    case .degree:
      Label(
        en: "Every tie, hierarchical ones too, is rewired; only degrees stay. For contrast (Maslov & Sneppen 2002).",
        zh: "所有联系（含科层）均重连，只保持度数；供对照（Maslov & Sneppen 2002）。")
    case .curveball:
      Label(
        en: "Memberships are traded; the size of each alliance and each organisation's number of alliances stay "
          + "(Strona et al. 2014).",
        zh: "成员关系相互置换，各联盟规模与各组织加入的联盟数不变（Strona 等 2014）。")
    }
  }
}
