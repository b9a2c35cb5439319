/// Findings as they are met, with at most ``limit`` of one code kept one by one and the rest counted.
///
/// A file with a million bad rows gives a short list and a number, not a million sentences.
public struct FindingList: Sendable {
  public let limit: Int
  private var kept: [Finding] = []
  private var counts: [String: Int] = [:]
  private var order: [String] = []
  private var surplus: [String: (finding: Finding, rows: Int)] = [:]

  public init(limit: Int = 100) { self.limit = limit }

  public mutating func append(_ finding: Finding) {
    let count = counts[finding.code, default: 0] + 1
    counts[finding.code] = count
    if count == 1 { order.append(finding.code) }
    guard count > limit else {
      kept.append(finding)
      return
    }
    surplus[finding.code] = (finding, (surplus[finding.code]?.rows ?? 0) + finding.rows)
  }

  public mutating func append(contentsOf findings: [Finding]) { for finding in findings { append(finding) } }

  /// How many findings of a code were met, kept or not.
  public func count(of code: String) -> Int { counts[code] ?? 0 }

  public var hasErrors: Bool {
    kept.contains { $0.severity == .error } || surplus.values.contains { $0.finding.severity == .error }
  }

  /// The kept findings in the order met, then one line for each code that had more.
  public var all: [Finding] {
    kept
      + order.compactMap { code in
        surplus[code].map { last in
          Finding(
            last.finding.severity, code, at: last.finding.place.map { Place(file: $0.file) },
            Label(
              en: "\(last.rows) more of the same (\(code)) not listed one by one",
              zh: "另有 \(last.rows) 处同样的问题（\(code)），不再逐条列出"),
            rows: last.rows)
        }
      }
  }
}

extension Finding {
  static func error(
    _ code: String, _ place: Place?, value: String? = nil, en: String, zh: String, hint: Label? = nil, rows: Int = 1
  ) -> Finding {
    Finding(.error, code, at: place, value: value, Label(en: en, zh: zh), hint: hint, rows: rows)
  }

  static func warning(
    _ code: String, _ place: Place?, value: String? = nil, en: String, zh: String, hint: Label? = nil, rows: Int = 1
  ) -> Finding {
    Finding(.warning, code, at: place, value: value, Label(en: en, zh: zh), hint: hint, rows: rows)
  }

  static func note(
    _ code: String, _ place: Place?, value: String? = nil, en: String, zh: String, hint: Label? = nil, rows: Int = 1
  ) -> Finding {
    Finding(.note, code, at: place, value: value, Label(en: en, zh: zh), hint: hint, rows: rows)
  }
}
