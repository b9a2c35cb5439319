/// Values of the reference networks as other programs print them.
struct ReferenceValues: Sendable {
  /// Whether the network is read with its directions or without.
  enum Form: String, Sendable { case directed, undirected }

  /// ``ReferenceNetwork/id``.
  let network: String
  let form: Form
  /// Name of a ``ReferenceQuantity``, and the attribute that it groups by, or the networks that it compares with, if any.
  let quantity: String
  let attribute: String?
  let convention: Convention
  /// Program and version, such as `R sna 2.7.1`.
  let source: String
  /// The call that printed the values.
  let call: String
  /// One a node, or one for the network; `nil` = the program prints NA or NaN.
  var expected: [Double?]

  /// Whether the quantity sets the network beside others.
  var comparesNetworks: Bool { ["qap", "mrqap", "mrqap_t"].contains(quantity) }

  /// Every list of values, in the order of the files.
  static let all: [ReferenceValues] = [florence, managers, emergencies, wholes, arcs, camp, layers].flatMap(parse)

  /// Reads `# network form quantity(attribute) convention`, `@ program | call` and lines of numbers, `-` for none.
  static func parse(_ text: String) -> [ReferenceValues] {
    var result: [ReferenceValues] = []
    var head: [Substring] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        head = line.dropFirst(2).split(separator: " ")
      } else if line.hasPrefix("@ ") {
        result.append(ReferenceValues(head, origin: line.dropFirst(2)))
      } else {
        result[result.count - 1].expected += line.split(separator: " ").map { Double($0) }
      }
    }
    return result
  }

  private init(_ head: [Substring], origin: Substring) {
    guard head.count == 4, let form = Form(rawValue: String(head[1])),
      let convention = Convention(rawValue: String(head[3])), let bar = origin.firstIndex(of: "|")
    else { preconditionFailure("a list of reference values has a malformed head: \(head)") }
    network = String(head[0])
    self.form = form
    let name = head[2].split(whereSeparator: { $0 == "(" || $0 == ")" })
    quantity = String(name[0])
    attribute = name.count > 1 ? String(name[1]) : nil
    self.convention = convention
    source = String(origin[..<bar].dropLast())
    call = String(origin[bar...].dropFirst(2))
    expected = []
  }
}
