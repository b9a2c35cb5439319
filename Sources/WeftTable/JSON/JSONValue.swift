/// A value of a JSON text with the place of its first byte.
public struct JSONValue {
  public enum Kind {
    case object([(key: String, value: JSONValue)])
    case array([JSONValue])
    case string(String)
    /// A number as it is written.
    case number(String)
    case bool(String)
    case null
  }

  public var kind: Kind
  /// Its bytes in the text.
  public var range: Range<Int>

  /// The value of a JSON text, or the findings that say why there is none; `place` tells where a byte of it stands.
  public static func reading(
    _ bytes: [UInt8], file: String
  ) -> (value: JSONValue?, place: (Int) -> Place, findings: [Finding]) {
    JSONReader.read(TextEncoding.decode(bytes, file: file, as: .utf8), file: file)
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = kind else { return nil }
    return members.first { $0.key == key }?.value
  }

  var elements: [JSONValue]? {
    guard case .array(let elements) = kind else { return nil }
    return elements
  }

  /// The text of a string, number or truth value; `nil` for null, objects and arrays.
  public var scalar: String? {
    switch kind {
    case .string(let text), .number(let text), .bool(let text): text
    case .object, .array, .null: nil
    }
  }
}
