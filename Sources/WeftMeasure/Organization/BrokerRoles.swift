internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Brokers inside one territory: A → A → A. Source: Gould & Fernandez 1989.
  public static let coordinator = brokerRole(
    "coordinator", Label(en: "Coordinator", zh: "域内协调者"), "a, i and c in one territory",
    Label(en: "all three in one territory", zh: "三方同属一个区域"), r: "w_I", \.coordinator)
  /// Brokers between two of a territory that is not its own: A → B → A. Source: Gould & Fernandez 1989.
  public static let itinerant = brokerRole(
    "itinerant", Label(en: "Itinerant broker", zh: "外来居间者"), "a and c in one territory, i in another",
    Label(en: "both others in one territory, itself in another", zh: "另两方同属一个区域，自身在另一区域"), r: "w_O", \.itinerant)
  /// Lets others into its own territory: A → B → B. Source: Gould & Fernandez 1989.
  public static let gatekeeper = brokerRole(
    "gatekeeper", Label(en: "Gatekeeper", zh: "守门者"), "i and c in one territory, a in another",
    Label(en: "itself and the receiver in one territory, the sender in another", zh: "自身与接收方同属一个区域，发出方在另一区域"),
    r: "b_OI", \.gatekeeper)
  /// Speaks for its own territory: A → A → B. Source: Gould & Fernandez 1989.
  public static let representative = brokerRole(
    "representative", Label(en: "Representative", zh: "代表者"), "a and i in one territory, c in another",
    Label(en: "the sender and itself in one territory, the receiver in another", zh: "发出方与自身同属一个区域，接收方在另一区域"),
    r: "b_IO", \.representative)
  /// Links two territories, neither its own: A → B → C. Source: Gould & Fernandez 1989.
  public static let liaison = brokerRole(
    "liaison", Label(en: "Liaison", zh: "联络者"), "a, i and c in three territories",
    Label(en: "all three in different territories", zh: "三方分属三个区域"), r: "b_O", \.liaison)

  private static func brokerRole(
    _ name: String, _ label: Label, _ pattern: String, _ places: Label, r: String,
    _ role: @escaping @Sendable (BrokerageRoles) -> Int
  ) -> Measure {
    Measure(
      name, label, family: "roles",
      card: Card(
        definition: Label(
          en: "Number of ordered pairs not tied directly between which it stands, \(places.en).",
          zh: "其在互无直接联系的两方之间居间的有序对数，\(places.zh)。"),
        formula: "|{(a, c) : a → i → c, a ≠ c, no a → c, \(pattern)}|",
        graph: "G_all, directed; a tie of unknown initiative is an arc each way; by the organisations' own territory",
        missing: "blank territory empty; triples with a blank territory at either end are left out", range: "≥ 0",
        unit: "ordered pairs", source: "Gould & Fernandez 1989",
        conventions: [
          .sna: "brokerage(): the same raw counts, \(r)",
          .ucinet: "the same raw counts with the unweighted option",
        ],
        ucinet: "Network > Ego Networks > G&F Brokerage"),
      computation: .organization { analysis in
        let groups = analysis.network.organizations.map(\.territory)
        let roles = analysis.shared("brokerage") {
          analysis.graph(.all, kind: .directed).brokerage(groups: groups)
        }
        return .counts(groups.indices.map { groups[$0] == nil ? nil : role(roles[$0]) })
      })
  }
}
