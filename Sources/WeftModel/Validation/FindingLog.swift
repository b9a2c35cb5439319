import WeftTable

/// The findings of one table: errors one by one, remarks of one kind gathered into one line with a count.
struct FindingLog {
  /// At most this many errors of one code are kept one by one; the rest are counted.
  static let limit = 1000

  private var kept: [Finding] = []
  private var counts: [String: Int] = [:]
  private var surplus: [(code: String, finding: Finding, rows: Int)] = []
  private var remarks: [RemarkKey: Int] = [:]

  private struct RemarkKey: Hashable {
    var code: String
    var column: String
  }

  mutating func append(_ finding: Finding) {
    let count = counts[finding.code, default: 0] + 1
    counts[finding.code] = count
    guard count > Self.limit else {
      kept.append(finding)
      return
    }
    if let index = surplus.firstIndex(where: { $0.code == finding.code }) {
      surplus[index].rows += finding.rows
    } else {
      surplus.append((finding.code, finding, finding.rows))
    }
  }

  /// Whether one more finding of this code would be kept one by one: else its sentence need not be made.
  func isFull(for code: String) -> Bool { counts[code, default: 0] >= Self.limit }

  func count(of code: String) -> Int { counts[code, default: 0] }

  /// Adds a row to the remark of this code and column if there is one already.
  mutating func countAgain(_ code: String, _ column: String) -> Bool {
    guard let index = remarks[RemarkKey(code: code, column: column)] else { return false }
    kept[index].rows += 1
    return true
  }

  /// Starts a remark that further rows of this column can join.
  mutating func begin(_ finding: Finding, _ column: String) {
    remarks[RemarkKey(code: finding.code, column: column)] = kept.count
    kept.append(finding)
  }

  /// Findings by line and column, then what was only counted.
  var findings: [Finding] {
    func order(_ finding: Finding) -> (Int, Int) { (finding.place?.line ?? 0, finding.place?.column ?? 0) }
    let gathered = Set(remarks.values)
    let lines = kept.enumerated().map { index, finding in
      var finding = finding
      if gathered.contains(index), finding.rows > 1 {
        finding.message.en += "; \(finding.rows) rows in all"
        finding.message.zh += "；共 \(finding.rows) 行"
      }
      return (index, finding)
    }
    let sorted = lines.sorted { a, b in
      let (left, right) = (order(a.1), order(b.1))
      return left == right ? a.0 < b.0 : left < right
    }
    return sorted.map(\.1)
      + surplus.map { code, finding, rows in
        Finding(
          finding.severity, code, at: finding.place.map { Place(file: $0.file) },
          Label(
            en: "\(rows) more findings of this kind (\(code)) are not listed",
            zh: "另有 \(rows) 处同类问题（\(code)）未逐条列出"), rows: rows)
      }
  }
}
