import WeftTable

/// Reads the ways in which people write a day.
///
/// `2021-06-05` is the form. Year first in other dress (`2021年6月5日`, `2021/6/5`, `20210605`) and Excel's day
/// numbers are read with a warning that says as what. Day and month in an order that cannot be told (`3/4/2021`) are not
/// guessed: the cell counts as blank, with a warning.
enum DayText {
  static func read(_ text: String, column: String) -> CellReading<Day?> {
    if let day = Day(iso: text) { return .value(day) }
    let trimmed = text.trimmed
    if trimmed.isEmpty { return .blank }
    let parts = numbers(in: trimmed)
    if let parts, parts.count == 3, parts[0].count == 4 {
      return day(parts[0].value, parts[1].value, parts[2].value, text, column)
    }
    if let parts, parts.count == 3, parts[2].count == 4 {
      let (first, second) = (parts[0].value, parts[1].value)
      if first > 12 { return day(parts[2].value, second, first, text, column) }
      if second > 12 { return day(parts[2].value, first, second, text, column) }
      if first == second { return day(parts[2].value, first, second, text, column) }
      return .doubtful(nil, [ambiguous(text, column)])
    }
    if let parts, parts.count == 1 {
      let value = parts[0].value
      if parts[0].count == 8 { return day(value / 10000, value / 100 % 100, value % 100, text, column) }
      if parts[0].count == 5, let day = Day(number: value - 25569) { return taken(day, text, column) }
    }
    return .refused(refusal(text, column))
  }

  private static func day(
    _ year: Int, _ month: Int, _ day: Int, _ text: String, _ column: String
  ) -> CellReading<Day?> {
    guard let found = Day(year: year, month: month, day: day) else { return .refused(refusal(text, column)) }
    return taken(found, text, column)
  }

  private static func taken(_ day: Day, _ text: String, _ column: String) -> CellReading<Day?> {
    .doubtful(
      day,
      [
        Remark(
          "W-DATE-FORM", en: "\(column) \"\(text.elided)\" is read as \(day.iso)",
          zh: "“\(column)”的“\(text.elided)”按 \(day.iso) 读取",
          hint: Label(en: "write dates as 2021-06-05", zh: "日期请写成 2021-06-05"))
      ])
  }

  private static func ambiguous(_ text: String, _ column: String) -> Remark {
    Remark(
      "W-DATE-AMBIGUOUS", en: "\(column) \"\(text.elided)\" could be two days and is taken as blank",
      zh: "“\(column)”的“\(text.elided)”日月不明，按空白处理",
      hint: Label(en: "write dates as 2021-06-05", zh: "日期请写成 2021-06-05"))
  }

  private static func refusal(_ text: String, _ column: String) -> Remark {
    Remark(
      "E-DATE", en: "\(column) is \"\(text.elided)\", which is not a day", zh: "“\(column)”为“\(text.elided)”，不是日期",
      hint: Label(en: "write dates as 2021-06-05; blank = open", zh: "日期请写成 2021-06-05；留空表示不限"))
  }

  /// The numbers of a text made of digits, and of `-`, `/`, `.` or 年月日 between them.
  private static func numbers(in text: String) -> [(value: Int, count: Int)]? {
    var result: [(value: Int, count: Int)] = []
    var isOpen = false
    // A time of midnight after the day, as spreadsheets write it, says nothing more.
    var scalars = Array(text.unicodeScalars)
    for midnight in [" 00:00:00", "T00:00:00", " 0:00:00", " 00:00", " 0:00"] where text.hasSuffix(midnight) {
      scalars.removeLast(midnight.unicodeScalars.count)
      break
    }
    for scalar in scalars {
      let value = (0xFF10...0xFF19).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      if (0x30...0x39).contains(value) {
        if !isOpen { result.append((0, 0)) }
        let last = result.count - 1
        guard result[last].count < 8 else { return nil }
        result[last] = (result[last].value * 10 + Int(value - 0x30), result[last].count + 1)
        isOpen = true
      } else {
        guard "-/.－／．年月日".unicodeScalars.contains(scalar), isOpen || scalar == "日" else { return nil }
        isOpen = false
      }
    }
    return result
  }
}
