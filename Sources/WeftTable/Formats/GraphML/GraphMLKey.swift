/// A declared attribute of GraphML.
struct GraphMLKey {
  var id: String
  /// `node`, `edge`, `graph`, `port` or `all`.
  var domain: String
  var name: String
  var type: String
  var fallback: String?
  var place: Place

  /// Whether a value is of the declared type.
  func accepts(_ value: String) -> Bool {
    let text = value.trimmingSpaces
    switch type {
    case "boolean": return text == "true" || text == "false"
    case "int": return Int32(text) != nil
    case "long": return Int64(text) != nil
    case "float", "double": return isNumber(text)
    default: return true
    }
  }

  /// Missing numbers are written as NaN by common tools; an attribute may hold them as text.
  private func isNumber(_ text: String) -> Bool {
    switch NumberText.parse(text) {
    case .number(_, let notes): notes.isSubset(of: [.imprecise])
    case .refused(.notANumber), .refused(.infinite): name != "weight" && !text.lowercased().hasPrefix("1e")
    default: false
    }
  }

  /// The value as kept: text exactly, anything else without the space around it.
  func kept(_ value: String) -> String { type == "string" || type.isEmpty ? value : value.trimmingSpaces }
}
