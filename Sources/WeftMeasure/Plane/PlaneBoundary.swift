internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// E–I index of a plane by own territory. Source: Krackhardt & Stern 1988. O(n + m).
  public static let planeEITerritory = boundary(
    "ei_territory", Label(en: "E-I index, territory", zh: "E–I 指数（区域）"), Label(en: "territory", zh: "区域")
  ) { $0.organizations.map(\.territory) }
  /// E–I index of a plane by system (条线). Source: Krackhardt & Stern 1988. O(n + m).
  public static let planeEISystem = boundary(
    "ei_system", Label(en: "E-I index, system", zh: "E–I 指数（条线）"), Label(en: "system", zh: "条线")
  ) { $0.organizations.map(\.system) }
  /// E–I index of a plane by settlement (城乡). Source: Krackhardt & Stern 1988. O(n + m).
  public static let planeEISettlement = boundary(
    "ei_settlement", Label(en: "E-I index, settlement", zh: "E–I 指数（城乡）"), Label(en: "settlement", zh: "城乡类别")
  ) { network in
    network.organizations.map { $0.settlement.flatMap { Settlement.allCases.firstIndex(of: $0) } }
  }
  /// E–I index of a plane between city and countryside; towns count as urban. Source: Krackhardt & Stern 1988.
  public static let urbanRuralEI = boundary(
    "urban_rural_ei", Label(en: "E-I index, urban and rural", zh: "城乡 E–I 指数"),
    Label(en: "side (urban or rural)", zh: "城乡一侧")
  ) { $0.organizations.map { $0.settlement.map { $0 == .rural ? 1 : 0 } } }

  private static func boundary(
    _ name: String, _ label: Label, _ column: Label, groups: @escaping @Sendable (Network) -> [Int?]
  ) -> Measure {
    Measure(
      name, label, family: "plane boundary",
      card: Card(
        definition: Label(
          en:
            "Strength of its lateral ties between organisations of different \(column.en) against that of ties within "
            + "one: 1 all across, −1 all within.",
          zh: "其横向联系中跨\(column.zh)者与同\(column.zh)者的强度对比：1 为全部跨越，−1 为全部在内。"),
        formula: "(E − I) / (E + I)",
        graph: "ties of G_lat with at least one end in the plane, each once, weighted; a tie with a blank value at "
          + "either end is left out",
        missing: "no such tie: empty", range: "−1 … 1", unit: "index", source: "Krackhardt & Stern 1988",
        conventions: [.ucinet: "group E-I sums over members, so a tie inside the group counts twice there"],
        ucinet: "Network > Cohesion > E-I Index"),
      computation: .plane(.all) { analysis, planes in
        let groups = groups(analysis.network)
        let sums = analysis.tieSums(planes, in: analysis.graph(.lateral), parts: 2) { one, other, _ in
          guard let a = groups[one], let b = groups[other] else { return nil }
          return a == b ? 1 : 0
        }
        return .numbers(sums.map { balance($0[0], $0[1]) })
      })
  }
}
