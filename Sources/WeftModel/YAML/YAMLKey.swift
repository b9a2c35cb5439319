public import WeftTable

/// One key that a YAML file may have: what it holds and what it means. The documentation is made from these.
public struct YAMLKey: Sendable, Hashable {
  public var name: String
  /// What stands there, such as `number from 0 to 1`.
  public var holds: Label
  public var meaning: Label
  /// What holds where the key is absent.
  public var standard: Label

  public init(_ name: String, _ holds: Label, _ meaning: Label, standard: Label) {
    self.name = name
    self.holds = holds
    self.meaning = meaning
    self.standard = standard
  }

  /// A default that is written the same in both languages.
  public init(_ name: String, _ holds: Label, _ meaning: Label, standard: String = "") {
    self.init(name, holds, meaning, standard: Label(standard))
  }
}
