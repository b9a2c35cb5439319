internal import WeftGraph

/// Published and other programs' values, recomputed here (`weft verify`).
///
/// Programs that print double precision must agree to 10⁻⁹ (relative above 1), UCINET's single precision to 10⁻⁶.
public struct Verification: Sendable {
  /// One value.
  public struct Row: Sendable, Hashable {
    /// The network's short name.
    public let network: String
    /// What was computed.
    public let measure: String
    /// A node's number, the name of a triad or pair, or `network`.
    public let unit: String
    /// Program and version.
    public let source: String
    /// The call, or menu entry, that printed the value.
    public let call: String
    public let convention: Convention
    /// `nil` = undefined there.
    public let expected: Double?
    /// `nil` = undefined here.
    public let got: Double?
    public let outcome: Outcome
  }

  public enum Outcome: String, Sendable, Hashable { case pass, fail }

  public let rows: [Row]

  /// Recomputes everything.
  public init() {
    var networks: [String: ReferenceNetwork] = [:]
    for network in ReferenceNetwork.all { networks[network.id] = network }
    let known = networks
    func named(_ id: String) -> ReferenceNetwork {
      guard let network = known[id] else { preconditionFailure("no reference network is called \(id)") }
      return network
    }
    rows = ReferenceValues.all.flatMap { list in
      let others = list.comparesNetworks ? (list.attribute ?? "").split(separator: "+").map { named(String($0)) } : []
      return Self.rows(of: list, named(list.network), others)
    }
  }

  /// Number of values that do not agree.
  public var failures: Int { rows.reduce(0) { $0 + ($1.outcome == .fail ? 1 : 0) } }

  /// Programs whose values are compared, in the order of their first value.
  public var sources: [String] {
    var seen: Set<String> = []
    return rows.map(\.source).filter { seen.insert($0).inserted }
  }

  public var table: ResultTable {
    func text(_ value: Double?) -> String { value.map(Values.shortest) ?? "" }
    return ResultTable(
      name: "verify",
      header: ["network", "measure", "unit", "source", "call", "convention", "expected", "got", "pass"],
      rows: rows.map {
        [
          $0.network, $0.measure, $0.unit, $0.source, $0.call, $0.convention.rawValue, text($0.expected), text($0.got),
          $0.outcome == .pass ? "true" : "false",
        ]
      })
  }

  private static func rows(
    of list: ReferenceValues, _ network: ReferenceNetwork, _ others: [ReferenceNetwork]
  ) -> [Row] {
    func graph(_ network: ReferenceNetwork) -> Graph { list.form == .directed ? network.graph : network.simpleGraph }
    let groups = list.comparesNetworks ? [] : list.attribute.map { network.groups(by: $0) } ?? []
    let subject = ReferenceQuantity.Subject(
      network: network, graph: graph(network), convention: list.convention, groups: groups, others: others.map(graph))
    let values = ReferenceQuantity.values(list.quantity, of: subject)
    precondition(values.count == list.expected.count, "\(list.network) \(list.quantity): one value for each expected")
    let units = units(list, count: values.count)
    return values.indices.map { index in
      Row(
        network: list.network, measure: list.attribute.map { "\(list.quantity) by \($0)" } ?? list.quantity,
        unit: units[index], source: list.source, call: list.call, convention: list.convention,
        expected: list.expected[index], got: values[index],
        outcome: agree(list.expected[index], values[index], tolerance: list.source.hasPrefix("UCINET") ? 1e-6 : 1e-9)
          ? .pass : .fail)
    }
  }

  static func agree(_ expected: Double?, _ got: Double?, tolerance: Double) -> Bool {
    switch (expected, got) {
    case (nil, nil): true
    case (.some(let expected), .some(let got)): abs(expected - got) <= tolerance * max(1, abs(expected))
    default: false
    }
  }

  private static func units(_ list: ReferenceValues, count: Int) -> [String] {
    let others = (list.attribute ?? "").split(separator: "+").map(String.init)
    return switch list.quantity {
    case "mrqap": ["intercept"] + others + ["r_squared"]
    case "qap", "mrqap_t": others
    case "triad_census": TriadKind.allCases.map(\.name)
    case "dyad_census": ["mutual", "asymmetric", "null"]
    default: count == 1 ? ["network"] : (1...count).map { "node \($0)" }
    }
  }
}
