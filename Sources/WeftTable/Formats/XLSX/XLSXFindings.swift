/// The sentences about workbooks.
enum XLSXFindings {
  static func reference(_ place: Place, _ text: String) -> Finding {
    .error(
      "E-XLSX-REF", place, value: text, en: "\"\(text)\" is no cell of a sheet", zh: "“\(text)”不是有效的单元格位置",
      hint: resave)
  }

  static let resave = Label(en: "open the workbook and save it anew", zh: "请打开工作簿并重新保存")

  static func sharedString(_ place: Place, _ sheet: String, _ cell: CellReference, _ value: String) -> Finding {
    .error(
      "E-XLSX-SST", place, value: value,
      en: "\(sheet)!\(cell.text) refers to shared text \(value), which the workbook lacks",
      zh: "\(sheet)!\(cell.text) 引用的共享文本 \(value) 不存在", hint: resave)
  }

  static func errorCell(_ place: Place, _ sheet: String, _ cell: CellReference, _ value: String) -> Finding {
    .error(
      "E-XLSX-ERRCELL", place, value: value, en: "\(sheet)!\(cell.text) holds the error \(value)",
      zh: "\(sheet)!\(cell.text) 是错误值 \(value)", hint: Label(en: "correct or clear the cell", zh: "请改正或清空该单元格"))
  }

  static func counted(_ code: String, _ place: Place, _ value: String, _ count: Int) -> Finding {
    switch code {
    case "E-XLSX-NOCACHE":
      .error(
        code, place, en: "\(count) formula(s) have no stored result", zh: "\(count) 个公式没有保存结果",
        hint: Label(en: "open the workbook in a spreadsheet program and save it", zh: "请用表格软件打开并保存"), rows: count)
    case "W-XLSX-FORMULA":
      .warning(
        code, place, en: "\(count) formula(s) are read by their stored results", zh: "\(count) 个公式按保存的结果读取", rows: count
      )
    case "W-XLSX-DATE":
      .warning(
        code, place, value: value, en: "\(count) number(s) shown as dates are read as dates, first \(value)",
        zh: "\(count) 个显示为日期的数按日期读取，第一个是 \(value)", rows: count)
    default:
      .warning(
        code, place, value: value,
        en:
          "\(count) number(s) are shown with leading zeros that are not stored, first \(value); the stored ones are read",
        zh: "\(count) 个数显示了前导零但并未存储，第一个是 \(value)；按存储的值读取",
        hint: Label(en: "store ids as text", zh: "编号请存为文本"), rows: count)
    }
  }

  static func hidden(_ place: Place, rows: Int, columns: Int) -> Finding {
    .warning(
      "W-XLSX-HIDDEN", place, value: "\(rows) + \(columns)",
      en: "\(rows) hidden row(s) and \(columns) hidden column(s) are read like all others; filters are ignored",
      zh: "\(rows) 个隐藏行和 \(columns) 个隐藏列照常读取；筛选不起作用")
  }

  static func merged(_ place: Place, _ areas: [String]) -> Finding {
    .warning(
      "W-XLSX-MERGED", place, value: areas.prefix(20).joined(separator: " "),
      en: "merged cells: every cell of \(areas.prefix(20).joined(separator: ", ")) gets the value shown",
      zh: "合并单元格：\(areas.prefix(20).joined(separator: "、")) 中的每个单元格都取显示的值", rows: areas.count)
  }

  static func kind(_ file: String, _ en: String, _ zh: String) -> Finding {
    .error(
      "E-XLSX-KIND", Place(file: file), value: en, en: "the file is \(en), not an .xlsx workbook",
      zh: "文件是\(zh)，不是 .xlsx 工作簿", hint: Label(en: "save it as .xlsx without a password", zh: "请另存为不加密的 .xlsx"))
  }

  static func missingPart(_ file: String, _ part: String) -> Finding {
    .error(
      "E-XLSX-PART", Place(file: file), value: part, en: "the workbook lacks its part \"\(part)\"",
      zh: "工作簿缺少部件“\(part)”", hint: resave)
  }

  static func active(_ file: String, _ parts: [String]) -> Finding {
    .warning(
      "W-XLSX-ACTIVE", Place(file: file), value: parts.prefix(10).joined(separator: " "),
      en: "macros and outside links are ignored: \(parts.prefix(10).joined(separator: ", "))",
      zh: "宏和外部链接已忽略：\(parts.prefix(10).joined(separator: "、"))", rows: parts.count)
  }

  static func sheets(_ file: String, _ names: [String]) -> Finding {
    .error(
      "E-XLSX-SHEET", Place(file: file), value: names.joined(separator: ", "),
      en: "which sheet holds the network? There are \(names.joined(separator: ", "))",
      zh: "网络在哪个工作表？现有：\(names.joined(separator: "、"))",
      hint: Label(
        en: "choose one with --sheet, or name sheets organizations and ties",
        zh: "请用 --sheet 选择，或把工作表命名为 organizations 和 ties"))
  }

  static func hiddenSheets(_ file: String, _ names: [String]) -> Finding {
    .warning(
      "W-XLSX-HIDDEN", Place(file: file), value: names.joined(separator: ", "),
      en: "hidden sheet(s) are read like all others: \(names.joined(separator: ", "))",
      zh: "隐藏的工作表照常读取：\(names.joined(separator: "、"))", rows: names.count)
  }
}
