internal import WeftMeasure
public import WeftModel

extension Plan {
  /// The plan as a scenario file that adds its ties.
  public func scenarioText(in network: Network, mode: Mode) -> String {
    var text = """
      name: {en: Plan of \(steps.count) ties, zh: \(steps.count) 条联系的方案}
      about: {en: Ties that most reduce total suspension, zh: 最能降低悬浮总量的联系}
      operators:
        - ties:
            add:

      """
    for step in steps {
      let source = Plan.quoted(network.organizations[step.source].id)
      let target = Plan.quoted(network.organizations[step.target].id)
      text += "        - {source: \(source), target: \(target), mode: \(mode.rawValue), directed: no}\n"
    }
    return text
  }

  /// A double-quoted YAML scalar.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
