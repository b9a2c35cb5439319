/// The parts of a workbook: its sheets with the entries they are in.
final class Workbook: XMLVisitor {
  struct Sheet {
    var name: String
    var relation: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var dates = ExcelText.DateSystem.from1900

  func open(_ element: XMLElement) {
    switch element.name {
    case "workbookPr":
      if element["date1904"] == "1" || element["date1904"] == "true" { dates = .from1904 }
    case "sheet":
      let relation = element.attributes.first { $0.name.hasSuffix(":id") }?.value ?? ""
      let state = element["state"] ?? "visible"
      sheets.append(Sheet(name: element["name"] ?? "", relation: relation, isHidden: state != "visible"))
    default: break
    }
  }

  func close(_ name: String, text: String, at place: Place) {}
}

/// The relations of a part of a workbook.
final class Relations: XMLVisitor {
  private(set) var targets: [(id: String, type: String, target: String)] = []

  func open(_ element: XMLElement) {
    guard element.name == "Relationship", element["TargetMode"] != "External" else { return }
    targets.append((element["Id"] ?? "", element["Type"] ?? "", element["Target"] ?? ""))
  }

  func close(_ name: String, text: String, at place: Place) {}

  /// The entry that a relation points at, from a folder of the archive.
  func entry(in folder: String, where matches: (_ id: String, _ type: String) -> Bool) -> String? {
    guard let target = targets.first(where: { matches($0.id, $0.type) })?.target else { return nil }
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
