/// Values as they are written to cells, in the form that reads back as the same value.
enum CellText {
  /// Shortest decimal text that reads back as the same number; whole numbers without a point.
  static func number(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return "\(value)"
  }

  static func day(_ day: Day?) -> String { day?.iso ?? "" }

  static func layers(_ layers: EvidenceLayers) -> String { layers.list.map(\.rawValue).joined(separator: ";") }

  static func audience(_ audience: Activity.Audience) -> String {
    switch audience {
    case .open: "yes"
    case .closed: "no"
    case .unstated: ""
    }
  }
}
