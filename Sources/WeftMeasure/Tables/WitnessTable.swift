/// witnesses.csv: `kind`, `a`, `b`, `detail`.
public struct WitnessTable: Sendable {
  public let table: ResultTable

  public init(_ analysis: Analysis) {
    table = ResultTable(
      name: "witnesses", header: ["kind", "a", "b", "detail"],
      rows: analysis.witnesses.map { [$0.kind.rawValue, $0.a, $0.b, $0.detail] })
  }
}
