/// Makes text from data safe to stand in a DOT label, whatever it holds.
///
/// The order matters: controls first, then `\`, then `&`, `<`, `>`, then the line ends that we add ourselves. So no
/// escape of Graphviz's (`\N`, `\G`, `\l`), no entity and no markup can come from data.
enum Escaping {
  /// Longest label, in graphemes; what is cut shows as `…`.
  static let longest = 200

  /// The text with controls taken out, cut to ``longest`` graphemes, `·` where nothing is left to see.
  static func visible(_ text: String) -> String {
    var result = ""
    var graphemes = 0
    for character in text {
      if graphemes == longest {
        result += "…"
        break
      }
      // A pile of combining marks is one grapheme of any length: a few are kept.
      var scalars = String.UnicodeScalarView()
      for scalar in character.unicodeScalars where scalars.count < 8 {
        switch scalar.value {
        case 10: scalars.append(scalar)
        case 9, 0x2028, 0x2029, 0x85: scalars.append(" ")
        case 0..<0x20, 0x7F..<0xA0: break
        case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
          0xE0000...0xE0FFF:
          break
        case 0xFFFE, 0xFFFF: break
        default: scalars.append(scalar)
        }
      }
      result.unicodeScalars.append(contentsOf: scalars)
      graphemes += 1
    }
    let blank = result.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    return blank && !text.isEmpty ? "·" : result
  }

  /// What stands between the quotes of `label="…"`.
  static func label(_ text: String, _ justification: DotAttribute.Justification) -> String {
    let end =
      switch justification {
      case .left: "\\l"
      case .center: "\\n"
      case .right: "\\r"
      }
    var result = ""
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "\\\""
      case "\n": result += end
      default: result.unicodeScalars.append(scalar)
      }
    }
    return justification == .center || result.isEmpty ? result : result + end
  }

  /// What stands in XML text and between the quotes of an XML attribute.
  static func xml(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      default:
        switch scalar.value {
        // Not characters of XML 1.0, or marks that turn the reading direction of what follows.
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: break
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
