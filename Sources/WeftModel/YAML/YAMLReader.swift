public import WeftTable

/// Reads values out of a YAML file and gathers everything that is wrong with it in one pass.
///
/// Every getter returns `nil` where the key is absent or its value was refused; refusals are in ``findings``.
public struct YAMLReader {
  public private(set) var findings: [Finding] = []

  public init() {}

  public mutating func report(_ finding: Finding) { findings.append(finding) }

  /// The entries of a mapping whose keys are among `keys`; others are refused with a suggestion.
  public mutating func map(_ value: YAMLValue, keys: [YAMLKey]) -> [String: YAMLValue] {
    guard case .map(let entries) = value.content else {
      expected(Label(en: "a mapping of keys to values", zh: "键值映射"), at: value)
      return [:]
    }
    let names = keys.map(\.name)
    var result: [String: YAMLValue] = [:]
    for entry in entries {
      guard names.contains(entry.key) else {
        let near = Suggestion.nearest(to: entry.key, in: names)
        let list = names.joined(separator: ", ")
        findings.append(
          Finding(
            .error, "E-YAML-KEY", at: entry.place, value: entry.key,
            Label(en: "unknown key \"\(entry.key)\"", zh: "未知的键“\(entry.key)”"),
            hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为“\($0)”？") }
              ?? Label(en: "known keys: \(list)", zh: "可用的键：\(list)")))
        continue
      }
      result[entry.key] = entry.value
    }
    return result
  }

  /// The items of a list; a single value counts as a list of one.
  public mutating func list(_ value: YAMLValue?) -> [YAMLValue] {
    guard let value else { return [] }
    if case .list(let items) = value.content { return items }
    return [value]
  }

  public mutating func text(_ value: YAMLValue?) -> String? {
    guard let value else { return nil }
    guard case .scalar(let text) = value.content else {
      expected(Label(en: "text", zh: "文本"), at: value)
      return nil
    }
    return text
  }

  /// A label: one text for both languages, or a mapping with `en` and `zh`.
  public mutating func label(_ value: YAMLValue?) -> Label? {
    guard let value else { return nil }
    if case .scalar(let text) = value.content { return Label(text) }
    let parts = map(
      value,
      keys: [
        YAMLKey("en", Label(en: "text", zh: "文本"), Label(en: "in English", zh: "英文")),
        YAMLKey("zh", Label(en: "text", zh: "文本"), Label(en: "in Chinese", zh: "中文")),
      ])
    let en = text(parts["en"])
    let zh = text(parts["zh"])
    guard let first = en ?? zh else { return nil }
    return Label(en: en ?? first, zh: zh ?? first)
  }

  public mutating func number(_ value: YAMLValue?, in range: ClosedRange<Double>) -> Double? {
    guard let value, let text = text(value) else { return nil }
    guard let number = YAMLReader.decimal(text), range.contains(number) else {
      let bounds = "\(YAMLReader.plain(range.lowerBound)) … \(YAMLReader.plain(range.upperBound))"
      expected(Label(en: "a number in \(bounds)", zh: "\(bounds) 之间的数"), at: value)
      return nil
    }
    return number
  }

  public mutating func integer(_ value: YAMLValue?, in range: ClosedRange<Int>) -> Int? {
    guard let value, let text = text(value) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      expected(
        Label(
          en: "a whole number in \(range.lowerBound) … \(range.upperBound)",
          zh: "\(range.lowerBound) … \(range.upperBound) 之间的整数"), at: value)
      return nil
    }
    return number
  }

  public mutating func flag(_ value: YAMLValue?) -> Bool? {
    guard let value, let text = text(value) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "是": return true
    case "false", "no", "否": return false
    default:
      expected(Label(en: "yes or no", zh: "是或否"), at: value)
      return nil
    }
  }

  public mutating func day(_ value: YAMLValue?) -> Day? {
    guard let value, let text = text(value) else { return nil }
    guard let day = Day(iso: text) else {
      expected(Label(en: "a date such as 2021-06-05", zh: "形如 2021-06-05 的日期"), at: value)
      return nil
    }
    return day
  }

  /// One of the words given; others are refused with a suggestion.
  public mutating func choice(_ value: YAMLValue?, of words: [String]) -> String? {
    guard let value, let text = text(value) else { return nil }
    if words.contains(text) { return text }
    let list = words.joined(separator: ", ")
    let near = Suggestion.nearest(to: text, in: words)
    findings.append(
      Finding(
        .error, "E-YAML-VALUE", at: value.place, value: text,
        Label(en: "\"\(text)\" is not one of \(list)", zh: "“\(text)”不在可选值之列：\(list)"),
        hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为“\($0)”？") }
          ?? Label(en: "use one of these words", zh: "请使用其中之一")))
    return nil
  }

  /// Reports that something else was expected here.
  public mutating func expected(_ what: Label, at value: YAMLValue) {
    let given: String
    switch value.content {
    case .scalar(let text): given = "\"\(text)\""
    case .list: given = "[…]"
    case .map: given = "{…}"
    }
    findings.append(
      Finding(
        .error, "E-YAML-VALUE", at: value.place, value: given,
        Label(en: "\(given) stands where \(what.en) is expected", zh: "\(given) 处应为\(what.zh)"),
        hint: Label(en: "write \(what.en)", zh: "请写\(what.zh)")))
  }

  /// Plain decimal numbers only: no hexadecimal, no `nan`, no infinity.
  static func decimal(_ text: String) -> Double? {
    let allowed = Set("0123456789.-+eE".utf8)
    guard !text.isEmpty, text.utf8.allSatisfy(allowed.contains), let number = Double(text), number.isFinite
    else { return nil }
    return number
  }

  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
  }
}
