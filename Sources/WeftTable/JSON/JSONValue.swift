/// A value of a JSON text with the place of its first byte.
struct JSONValue {
  enum Kind {
    case object([(key: String, value: JSONValue)])
    case array([JSONValue])
    case string(String)
    /// A number as it is written.
    case number(String)
    case bool(String)
    case null
  }

  var kind: Kind
  var range: Range<Int>

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = kind else { return nil }
    return members.first { $0.key == key }?.value
  }

  var elements: [JSONValue]? {
    guard case .array(let elements) = kind else { return nil }
    return elements
  }

  /// The text of a string, number or truth value; `nil` for null, objects and arrays.
  var scalar: String? {
    switch kind {
    case .string(let text), .number(let text), .bool(let text): text
    case .object, .array, .null: nil
    }
  }
}
