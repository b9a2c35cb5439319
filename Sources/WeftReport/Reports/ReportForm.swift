public import WeftTable

extension Report {
  /// What a served page can be asked; pages on disk have none.
  public struct Form: Sendable, Hashable {
    /// How the answers travel: in the address, or in the body of the request.
    public enum Method: String, Sendable, Hashable { case get, post }

    public enum Input: Sendable, Hashable {
      case choice([Choice])
      case line(placeholder: Label)
      case text(lines: Int)
      case hidden
    }

    public struct Choice: Sendable, Hashable {
      public var value: String
      public var label: Label

      public init(_ value: String, _ label: Label) {
        self.value = value
        self.label = label
      }
    }

    public struct Field: Sendable, Hashable {
      public var name: String
      public var label: Label
      public var value: String
      public var input: Input

      public init(_ name: String, _ label: Label, value: String, _ input: Input) {
        self.name = name
        self.label = label
        self.value = value
        self.input = input
      }
    }

    /// A short word for links.
    public var id: String
    public var method: Method
    public var fields: [Field]
    public var submit: Label

    public init(id: String, method: Method, fields: [Field], submit: Label) {
      self.id = id
      self.method = method
      self.fields = fields
      self.submit = submit
    }
  }
}
