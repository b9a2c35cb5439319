/// What a measure gives: one entry per organisation, plane or alliance; `nil` = undefined = an empty cell.
public enum Values: Sendable, Hashable {
  case numbers([Double?])
  case counts([Int?])
  case labels([String?])
  case flags([Bool?])

  public var count: Int {
    switch self {
    case .numbers(let values): values.count
    case .counts(let values): values.count
    case .labels(let values): values.count
    case .flags(let values): values.count
    }
  }

  /// The entry as a number: flags are 0 and 1, labels have none.
  public func number(at index: Int) -> Double? {
    switch self {
    case .numbers(let values): values[index]
    case .counts(let values): values[index].map(Double.init)
    case .flags(let values): values[index].map { $0 ? 1 : 0 }
    case .labels: nil
    }
  }

  /// The cell as written to a table: shortest round-trip numbers, `true`/`false`, empty where undefined.
  public func text(at index: Int) -> String {
    switch self {
    case .numbers(let values): values[index].map(Values.shortest) ?? ""
    case .counts(let values): values[index].map(String.init) ?? ""
    case .flags(let values): values[index].map { $0 ? "true" : "false" } ?? ""
    case .labels(let values): values[index] ?? ""
    }
  }

  /// Shortest decimal text that reads back as the same number; whole numbers without a point; no minus zero.
  public static func shortest(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return "\(value)"
  }
}
