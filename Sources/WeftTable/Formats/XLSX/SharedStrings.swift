/// The shared texts of a workbook; phonetic guides are left out.
final class SharedStrings: XMLVisitor {
  private(set) var texts: [String] = []
  private var text = ""
  private var isInItem = false
  private var phoneticDepth = 0

  func open(_ element: XMLElement) {
    switch element.name {
    case "si":
      text = ""
      isInItem = true
    case "rPh": phoneticDepth += 1
    default: break
    }
  }

  func close(_ name: String, text: String, at place: Place) {
    switch name {
    case "t": if isInItem, phoneticDepth == 0 { self.text += text }
    case "rPh": phoneticDepth -= 1
    case "si":
      texts.append(ExcelText.plain(self.text))
      isInItem = false
    default: break
    }
  }
}

/// The cell styles of a workbook: which are dates, and which pad numbers with zeros.
final class CellStyles: XMLVisitor {
  enum Kind: Hashable { case plain, date, zeros(Int) }

  private(set) var kinds: [Kind] = []
  private var formats: [Int: String] = [:]
  private var isInCells = false

  func open(_ element: XMLElement) {
    switch element.name {
    case "numFmt":
      if let id = element["numFmtId"].flatMap({ Int($0) }) { formats[id] = element["formatCode"] ?? "" }
    case "cellXfs": isInCells = true
    case "xf" where isInCells: kinds.append(kind(element["numFmtId"].flatMap { Int($0) } ?? 0))
    default: break
    }
  }

  func close(_ name: String, text: String, at place: Place) { if name == "cellXfs" { isInCells = false } }

  private func kind(_ id: Int) -> Kind {
    if (14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id) || (50...58).contains(id) {
      return .date
    }
    guard let code = formats[id] else { return .plain }
    if code.count > 1, code.allSatisfy({ $0 == "0" }) { return .zeros(code.count) }
    var isQuoted = false
    var isBracketed = false
    for character in code.lowercased() {
      if character == "\"" { isQuoted.toggle() }
      if character == "[" { isBracketed = true }
      if character == "]" { isBracketed = false }
      if !isQuoted, !isBracketed, "ymdhs年月日".contains(character) { return .date }
    }
    return .plain
  }

  subscript(style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .plain }
}
