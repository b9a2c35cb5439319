internal import ArgumentParser
internal import WeftModel
internal import WeftTable

/// `--delimiter`: by name, or the character itself.
enum Delimiter: String, ExpressibleByArgument, CaseIterable {
  case comma, tab, semicolon, pipe

  init?(argument: String) {
    switch argument {
    case "comma", ",": self = .comma
    case "tab", "\t", "\\t": self = .tab
    case "semicolon", ";": self = .semicolon
    case "pipe", "|": self = .pipe
    default: return nil
    }
  }

  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .tab: 9
    case .semicolon: 0x3B
    case .pipe: 0x7C
    }
  }
}

/// `--header`: whether the first row names the columns.
enum HeaderRow: String, ExpressibleByArgument, CaseIterable {
  case present, absent

  var row: CSV.HeaderRow { self == .present ? .present : .absent }
}

/// `--decimal`: what divides whole from fraction.
enum DecimalMark: String, ExpressibleByArgument, CaseIterable {
  case comma, point

  var comma: NumberText.Comma { self == .comma ? .decimal : .thousands }
}

/// `--missing-weight`: what a blank weight counts, or that it is an error.
struct MissingWeight: ExpressibleByArgument {
  var blank: DatasetOptions.BlankWeight

  init?(argument: String) {
    if argument == "error" {
      blank = .refused
    } else if let value = NumberText.parse(argument).value, value > 0 {
      blank = .weight(value)
    } else {
      return nil
    }
  }
}

/// `--mode MODE` for all ties, or `--mode RELATION=MODE` for those of one relation.
struct ModeRule: ExpressibleByArgument {
  var relation: String?
  var mode: Mode

  init?(argument: String) {
    let mark = argument.lastIndex(of: "=")
    let name = mark.map { argument[argument.index(after: $0)...] } ?? argument[...]
    guard let position = Vocabulary.mode.position(of: name) else { return nil }
    mode = Mode.allCases[position]
    relation = mark.map { String(argument[..<$0]) }
  }
}
