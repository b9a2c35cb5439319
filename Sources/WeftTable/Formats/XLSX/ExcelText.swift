/// Text and dates as workbooks store them.
enum ExcelText {
  /// `_x0041_` stands for the character with that number.
  static func plain(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var units: [UInt16] = []
    let source = Array(text.utf16)
    var position = 0
    while position < source.count {
      if let value = escape(source, position) {
        units.append(value)
        position += 7
      } else {
        units.append(source[position])
        position += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func escape(_ source: [UInt16], _ position: Int) -> UInt16? {
    guard position + 6 < source.count, source[position] == 0x5F, source[position + 1] == 0x78,
      source[position + 6] == 0x5F
    else { return nil }
    let digits = String(decoding: source[position + 2..<position + 6], as: UTF16.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt16(digits, radix: 16)
  }

  /// Text for a workbook: what XML cannot hold, and what looks like an escape, is escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    let units = Array(text.utf16)
    var index = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isControl = value < 0x20 && value != 9 && value != 10 || value == 0xFFFE || value == 0xFFFF
      if isControl || (value == 0x5F && escape(units, index) != nil) {
        let digits = String(value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      } else {
        result.unicodeScalars.append(scalar)
      }
      index += value > 0xFFFF ? 2 : 1
    }
    return result
  }

  enum DateSystem { case from1900, from1904 }

  /// A serial day as `yyyy-mm-dd`, with `Thh:mm:ss` where it has a time; `nil` outside 0 … 2958465.
  ///
  /// The 1900 system counts a 29 February 1900 that never was: day 60 is written as that day.
  static func date(_ serial: Double, _ system: DateSystem) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var day = Int(serial)
    let seconds = Int(((serial - Double(day)) * 86_400).rounded())
    if seconds == 86_400 { day += 1 }
    let time = seconds % 86_400
    let date: String
    switch system {
    case .from1904: date = civil(day - 24_107)
    case .from1900: date = day == 60 ? "1900-02-29" : civil(day - 25_569 + (day < 60 ? 1 : 0))
    }
    guard time > 0 else { return date }
    return date + "T" + [time / 3_600, time / 60 % 60, time % 60].map { pad($0, 2) }.joined(separator: ":")
  }

  /// Days since 1970-01-01 as a date (Hinnant 2014).
  private static func civil(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    return "\(pad(year, 4))-\(pad(civilMonth, 2))-\(pad(day, 2))"
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
