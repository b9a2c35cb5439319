internal import WeftTable

/// A piece of an HTML page, made so that data can never become markup.
///
/// Names of elements and attributes are literals of the program; every text and attribute value is escaped here and
/// nowhere else; addresses pass an allow-list. Only ``trusted(_:)`` takes markup as it is, for pictures that passed the
/// picture writer's own allow-list.
struct HTML: Sendable, Hashable {
  private(set) var source: String

  private init(source: String) { self.source = source }

  /// Text, escaped; characters that no page may hold are left out.
  static func text(_ text: String) -> HTML { HTML(source: escaped(text)) }

  /// Markup that was made by a writer with an allow-list of its own.
  static func trusted(_ markup: String) -> HTML { HTML(source: markup) }

  static let empty = HTML(source: "")

  static func list(_ pieces: [HTML]) -> HTML { HTML(source: pieces.map(\.source).joined()) }

  /// An element with its attributes and content.
  static func tag(_ name: StaticString, _ attributes: [Attribute] = [], _ content: HTML...) -> HTML {
    tag(name, attributes, content)
  }

  static func tag(_ name: StaticString, _ attributes: [Attribute] = [], _ content: [HTML]) -> HTML {
    HTML(source: "<\(name)\(attributes.map(\.source).joined())>\(content.map(\.source).joined())</\(name)>")
  }

  /// An element without content, such as `meta`.
  static func void(_ name: StaticString, _ attributes: [Attribute] = []) -> HTML {
    HTML(source: "<\(name)\(attributes.map(\.source).joined())>")
  }

  /// Both languages, of which the page shows one.
  static func both(_ label: Label) -> HTML {
    if label.en == label.zh { return text(label.en) }
    return list([
      tag("span", [.init("lang", "en")], text(label.en)), tag("span", [.init("lang", "zh")], text(label.zh)),
    ])
  }

  /// Data for the page's script: JSON that cannot close its element.
  static func data(id: String, json: String) -> HTML {
    var safe = ""
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<", ">", "&", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        safe += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return HTML(
      source: "<script type=\"application/json\"\(Attribute("id", id).source)>\(safe)</script>")
  }

  /// One attribute; its value is escaped.
  struct Attribute: Sendable, Hashable {
    let source: String

    init(_ name: StaticString, _ value: String) { source = " \(name)=\"\(HTML.escaped(value))\"" }

    private init(source: String) { self.source = source }

    /// A `href` to another place of the page, or to the web or a mailbox; anything else leads nowhere.
    static func href(_ address: String) -> Attribute {
      Attribute("href", HTML.isAllowed(address) ? address : "#")
    }

    /// A `href` to a file beside the page, by its path from there; every byte that could mean more is escaped.
    static func file(_ path: String) -> Attribute {
      let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
      let digits = Array("0123456789ABCDEF")
      var address = "./"
      for byte in path.utf8 {
        if plain.contains(byte) {
          address.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          address += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
      }
      return Attribute("href", address)
    }

    /// An attribute that has no value, such as `hidden`.
    static func flag(_ name: StaticString) -> Attribute { Attribute(source: " \(name)") }
  }

  /// Whether an address may stand in a page: `#place`, `http:`, `https:` or `mailto:`.
  static func isAllowed(_ address: String) -> Bool {
    let start = address.lowercased()
    return ["#", "http://", "https://", "mailto:"].contains { start.hasPrefix($0) }
      && address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }

  /// The text with markup characters as references, and without control characters other than tab and line end.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
