/// What a measure gives: one entry per organisation, plane or alliance; `nil` = undefined = an empty cell.
///
/// Kept in as few bytes as the entries need, since a nation has millions of them in some fifty columns: a number takes
/// eight, a count four, a flag a quarter, a label four beside its text, which is kept once.
public struct Values: Sendable, Hashable {
  private enum Storage: Sendable, Hashable {
    case numbers([Double])
    case smallCounts([Int32])
    case counts([Int])
    case labels(texts: [String], codes: [Int32])
    case flags(BitList)
  }

  private let storage: Storage
  /// Which entries are defined; `nil` = all.
  private let isDefined: BitList?
  public let count: Int

  private init(_ storage: Storage, _ isDefined: BitList?, count: Int) {
    self.storage = storage
    self.isDefined = isDefined
    self.count = count
  }

  public static func numbers(_ values: [Double?]) -> Values {
    Values(.numbers(values.map { $0 ?? 0 }), defined(values), count: values.count)
  }

  public static func counts(_ values: [Int?]) -> Values {
    let fit = values.allSatisfy { Int32(exactly: $0 ?? 0) != nil }
    return Values(
      fit ? .smallCounts(values.map { Int32($0 ?? 0) }) : .counts(values.map { $0 ?? 0 }), defined(values),
      count: values.count)
  }

  public static func flags(_ values: [Bool?]) -> Values {
    Values(.flags(BitList(count: values.count) { values[$0] ?? false }), defined(values), count: values.count)
  }

  public static func labels(_ values: [String?]) -> Values {
    // Texts are told apart by their bytes: canonically equal ones may be written differently.
    var places: [[UInt8]: Int32] = [:]
    var texts: [String] = []
    var last: (text: String, code: Int32)?
    let codes = values.map { text -> Int32 in
      guard let text else { return 0 }
      if let last, last.text.utf8.elementsEqual(text.utf8) { return last.code }
      let bytes = Array(text.utf8)
      let code = places[bytes] ?? Int32(texts.count)
      if code == texts.count {
        places[bytes] = code
        texts.append(text)
      }
      last = (text, code)
      return code
    }
    return Values(.labels(texts: texts, codes: codes), defined(values), count: values.count)
  }

  private static func defined<Entry>(_ values: [Entry?]) -> BitList? {
    values.contains { $0 == nil } ? BitList(count: values.count) { values[$0] != nil } : nil
  }

  /// Whether the entries are texts, which have no number.
  public var areLabels: Bool {
    if case .labels = storage { return true }
    return false
  }

  /// The entry as a number: flags are 0 and 1, labels have none.
  public func number(at index: Int) -> Double? {
    guard isDefined?[index] ?? true else { return nil }
    return switch storage {
    case .numbers(let values): values[index]
    case .smallCounts(let values): Double(values[index])
    case .counts(let values): Double(values[index])
    case .flags(let values): values[index] ? 1 : 0
    case .labels: nil
    }
  }

  /// The cell as written to a table: shortest round-trip numbers, `true`/`false`, empty where undefined.
  public func text(at index: Int) -> String {
    guard isDefined?[index] ?? true else { return "" }
    return switch storage {
    case .numbers(let values): Values.shortest(values[index])
    case .smallCounts(let values): String(values[index])
    case .counts(let values): String(values[index])
    case .flags(let values): values[index] ? "true" : "false"
    case .labels(let texts, let codes): texts[Int(codes[index])]
    }
  }

  /// Shortest decimal text that reads back as the same number; whole numbers without a point; no minus zero.
  public static func shortest(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return "\(value)"
  }
}
