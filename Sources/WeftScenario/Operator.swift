public import WeftModel
public import WeftTable

/// One kind of change that a scenario can make: a struct whose properties are its YAML keys.
///
/// An operator never changes its input: it says what to edit, and a ``Change`` does the editing.
public protocol Operator: Sendable {
  /// Its name in a scenario file, such as `pair`.
  static var name: String { get }
  static var label: Label { get }
  /// One sentence on what it does.
  static var summary: Label { get }
  static var keys: [YAMLKey] { get }
  /// A small scenario that uses it, as documented.
  static var example: String { get }

  init(_ value: YAMLValue, with reader: inout YAMLReader)

  /// The edits that this operator makes to a network, in order.
  func edits(of network: Network, _ context: inout OperatorContext) -> [Edit]
}
