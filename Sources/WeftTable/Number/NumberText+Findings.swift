extension NumberText {
  /// The finding for a text refused as a number, or `nil` where it was taken.
  public func refusal(at place: Place, value: String, column: String) -> Finding? {
    guard case .refused(let refusal) = self else { return nil }
    return Finding(
      .error, refusal.rawValue, at: place, value: value, refusal.message(value, column: column), hint: refusal.hint)
  }

  /// The findings for what was converted; one speaks for `rows` rows of a column.
  public static func remarks(
    on notes: Notes, at place: Place, value: String, column: String, rows: Int = 1
  ) -> [Finding] {
    var findings: [Finding] = []
    if notes.contains(.fullWidth) {
      findings.append(
        .warning(
          "W-NUM-FULLWIDTH", place, value: value, en: "full-width digits in \(column) are read as plain digits",
          zh: "列 \(column) 的全角数字按半角数字读取", rows: rows))
    }
    if notes.contains(.decimalComma) {
      findings.append(
        .warning(
          "W-NUM-DECIMAL-COMMA", place, value: value, en: "the comma in \(column) is read as the decimal mark",
          zh: "列 \(column) 的逗号按小数点读取", rows: rows))
    }
    if notes.contains(.unicodeMinus) {
      findings.append(
        .warning(
          "W-NUM-MINUS", place, value: value, en: "a dash in \(column) is read as minus",
          zh: "列 \(column) 的短横按负号读取", rows: rows))
    }
    if notes.contains(.imprecise) {
      findings.append(
        .warning(
          "W-NUM-PRECISION", place, value: value, en: "\(value) is beyond 2⁵³ and cannot be held exactly",
          zh: "\(value) 超过 2⁵³，无法精确表示", rows: rows))
    }
    return findings
  }
}

extension NumberText.Refusal {
  func message(_ value: String, column: String) -> Label {
    switch self {
    case .notANumber:
      Label(en: "\(column) is \"\(value)\", which is not a number", zh: "列 \(column) 的“\(value)”不是数字")
    case .infinite:
      Label(en: "\(column) is \"\(value)\", which is not finite", zh: "列 \(column) 的“\(value)”不是有限数")
    case .ambiguous:
      Label(
        en: "\(column) is \"\(value)\": the comma may be a decimal mark or group thousands",
        zh: "列 \(column) 的“\(value)”中，逗号可能是小数点，也可能是千位分隔")
    case .unit:
      Label(en: "\(column) is \"\(value)\": a number with a unit", zh: "列 \(column) 的“\(value)”带有单位")
    case .format:
      Label(en: "\(column) is \"\(value)\", which is not written as a number", zh: "列 \(column) 的“\(value)”不是数字写法")
    }
  }

  var hint: Label {
    switch self {
    case .notANumber: Label(en: "leave the cell empty where the value is unknown", zh: "未知的值请留空")
    case .infinite: Label(en: "give a finite number", zh: "请填有限的数")
    case .ambiguous:
      Label(
        en: "write 1.234 or 1234, or say --decimal comma or point", zh: "请写成 1.234 或 1234，或用 --decimal comma 或 point 说明"
      )
    case .unit: Label(en: "keep the digits only and name the unit in the heading", zh: "只留数字，单位写在列名里")
    case .format:
      Label(en: "write digits, a point and perhaps an exponent: 1234.5, 1e-3", zh: "请写成 1234.5 或 1e-3 这样的形式")
    }
  }
}
