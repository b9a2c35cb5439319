/// The cells of one sheet as texts.
final class SheetReader: XMLVisitor {
  struct Cell {
    var place: CellReference
    var text: String
  }

  let name: String
  let file: String
  private let strings: [String]
  private let styles: CellStyles
  private let dates: ExcelText.DateSystem

  private(set) var cells: [Cell] = []
  private(set) var merged: [(from: CellReference, to: CellReference)] = []
  var findings = FindingList()
  /// Rows whose only cells are ones that findings name.
  private(set) var namedRows: Set<Int> = []
  private var row = 0
  private var column = 0
  private var cell: (place: CellReference, type: String, style: Int)?
  private var value: String?
  private var inline = ""
  private var hasFormula = false
  private var phoneticDepth = 0
  private var counts: [(code: String, first: CellReference, count: Int, value: String)] = []
  private var hiddenRows = 0
  private var hiddenColumns = 0
  private var hasFilter = false

  init(name: String, file: String, strings: [String], styles: CellStyles, dates: ExcelText.DateSystem) {
    self.name = name
    self.file = "\(file)[\(name)]"
    self.strings = strings
    self.styles = styles
    self.dates = dates
  }

  func place(_ cell: CellReference) -> Place { Place(file: file, line: cell.row, column: cell.column) }

  func open(_ element: XMLElement) {
    switch element.name {
    case "row": openRow(element)
    case "c": openCell(element)
    case "f": hasFormula = true
    case "rPh": phoneticDepth += 1
    case "mergeCell": openMerge(element)
    case "col":
      if isTrue(element["hidden"]), let low = element["min"].flatMap({ Int($0) }),
        let high = element["max"].flatMap({ Int($0) }), low <= high, high <= CellReference.columnLimit
      {
        hiddenColumns += high - low + 1
      }
    case "autoFilter": hasFilter = true
    default: break
    }
  }

  func close(_ name: String, text: String, at place: Place) {
    switch name {
    case "v": value = text
    case "t": if cell != nil, phoneticDepth == 0 { inline += text }
    case "rPh": phoneticDepth -= 1
    case "c": closeCell()
    default: break
    }
  }

  private func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

  private func openRow(_ element: XMLElement) {
    let number = element["r"].map { Int($0) ?? 0 } ?? row + 1
    column = 0
    guard (1...CellReference.rowLimit).contains(number) else {
      findings.append(XLSXFindings.reference(Place(file: file), element["r"] ?? ""))
      return
    }
    row = number
    if isTrue(element["hidden"]) { hiddenRows += 1 }
  }

  private func openCell(_ element: XMLElement) {
    value = nil
    inline = ""
    hasFormula = false
    column += 1
    if let text = element["r"] {
      guard let reference = CellReference(text) else {
        findings.append(XLSXFindings.reference(Place(file: file, line: row), text))
        return
      }
      column = reference.column
      row = reference.row
    }
    guard column <= CellReference.columnLimit else { return }
    cell = (
      CellReference(column: column, row: row), element["t"] ?? "n", element["s"].flatMap { Int($0) } ?? 0
    )
  }

  private func openMerge(_ element: XMLElement) {
    let ends = (element["ref"] ?? "").split(separator: ":").map { CellReference($0) }
    guard ends.count == 2, let from = ends[0], let to = ends[1], from.row <= to.row, from.column <= to.column else {
      return
    }
    merged.append((from, to))
  }

  private func closeCell() {
    guard let cell else { return }
    self.cell = nil
    if hasFormula {
      count(value == nil && cell.type != "inlineStr" ? "E-XLSX-NOCACHE" : "W-XLSX-FORMULA", cell.place, "")
    }
    guard let text = text(of: cell), !text.isEmpty else {
      if value != nil || hasFormula { namedRows.insert(cell.place.row) }
      return
    }
    cells.append(Cell(place: cell.place, text: text))
  }

  private func text(of cell: (place: CellReference, type: String, style: Int)) -> String? {
    if cell.type == "inlineStr" { return ExcelText.plain(inline) }
    guard let value else { return nil }
    switch cell.type {
    case "s":
      guard let index = Int(value.trimmingSpaces), strings.indices.contains(index) else {
        findings.append(XLSXFindings.sharedString(place(cell.place), name, cell.place, value))
        return nil
      }
      return strings[index]
    case "str": return ExcelText.plain(value)
    case "b": return isTrue(value) ? "TRUE" : "FALSE"
    case "e":
      findings.append(XLSXFindings.errorCell(place(cell.place), name, cell.place, value))
      return nil
    case "d": return value
    default: return number(value.trimmingSpaces, cell)
    }
  }

  private func number(_ value: String, _ cell: (place: CellReference, type: String, style: Int)) -> String {
    switch styles[cell.style] {
    case .plain: return value
    case .date:
      guard let serial = NumberText.parse(value).value, let date = ExcelText.date(serial, dates) else { return value }
      count("W-XLSX-DATE", cell.place, date)
      return date
    case .zeros(let width):
      if value.utf8.count < width, value.allSatisfy(\.isASCIIDigit) {
        let shown = String(repeating: "0", count: width - value.utf8.count) + value
        count("W-XLSX-FORMAT", cell.place, "\(value) / \(shown)")
      }
      return value
    }
  }

  private func count(_ code: String, _ cell: CellReference, _ value: String) {
    if let index = counts.firstIndex(where: { $0.code == code }) {
      counts[index].count += 1
    } else {
      counts.append((code, cell, 1, value))
    }
  }

  /// Everything to be said about the sheet, once all of it is read.
  func finish() -> [Finding] {
    for item in counts {
      findings.append(XLSXFindings.counted(item.code, place(item.first), item.value, item.count))
    }
    if hiddenRows > 0 || hiddenColumns > 0 || hasFilter {
      findings.append(XLSXFindings.hidden(Place(file: file), rows: hiddenRows, columns: hiddenColumns))
    }
    return findings.all
  }
}
