/// Builds XML text with two-space indentation.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  /// Characters that XML 1.0 cannot hold in any form and that were left out.
  private(set) var lostCharacters = 0
  private var openNames: [String] = []

  typealias Attribute = (name: String, value: String)

  mutating func open(_ name: String, _ attributes: [Attribute] = []) {
    start(name, attributes)
    raw(">\n")
    openNames.append(name)
  }

  mutating func close() {
    guard let name = openNames.popLast() else { return }
    indent()
    raw("</\(name)>\n")
  }

  mutating func empty(_ name: String, _ attributes: [Attribute]) {
    start(name, attributes)
    raw("/>\n")
  }

  mutating func element(_ name: String, _ attributes: [Attribute], text: String) {
    start(name, attributes)
    raw(">")
    escape(text, inAttribute: false)
    raw("</\(name)>\n")
  }

  private mutating func start(_ name: String, _ attributes: [Attribute]) {
    indent()
    raw("<\(name)")
    for attribute in attributes {
      raw(" \(attribute.name)=\"")
      escape(attribute.value, inAttribute: true)
      raw("\"")
    }
  }

  private mutating func indent() { bytes += repeatElement(0x20, count: openNames.count * 2) }
  private mutating func raw(_ text: String) { bytes += text.utf8 }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"" where inAttribute: raw("&quot;")
      case "\r": raw("&#13;")
      case "\n" where inAttribute: raw("&#10;")
      case "\t" where inAttribute: raw("&#9;")
      default:
        let value = scalar.value
        if value < 0x20 && value != 9 && value != 10 || value == 0xFFFE || value == 0xFFFF {
          lostCharacters += 1
        } else {
          bytes.appendUTF8(value)
        }
      }
    }
  }

  /// The loss that the left-out characters are, if any.
  var losses: [WriteLoss] {
    guard lostCharacters > 0 else { return [] }
    return [
      WriteLoss(
        .controlCharacters, count: lostCharacters,
        Label(
          en: "\(lostCharacters) control characters, which XML cannot hold", zh: "\(lostCharacters) 个 XML 无法保存的控制字符"))
    ]
  }
}
