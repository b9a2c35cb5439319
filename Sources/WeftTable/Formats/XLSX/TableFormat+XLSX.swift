extension TableFormat {
  /// Workbooks of Excel, WPS and LibreOffice.
  static let xlsx = TableFormat(
    name: "xlsx", label: Label(en: "Excel workbook", zh: "Excel 工作簿"),
    suffixes: ["xlsx", "xlsm", "xls", "xlsb", "ods"], unwritten: ["xlsm", "xls", "xlsb", "ods"], parts: .own,
    limits: [.sheetNames, .sheetRows],
    sniff: { bytes in
      bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? .certain : .no
    },
    read: { XLSXReader.read($0, $1) },
    write: { XLSXWriter.write($0, $1) })
}
