public import WeftTable

/// A table in a report: cells as text, exactly as the CSV files hold them.
public struct ReportTable: Sendable, Hashable {
  /// How a column is read and what a reader may do with it.
  public enum Kind: String, Sendable, Hashable {
    case text, number, share, flag, category
    /// A file beside the report, by its path from there.
    case link
  }
  /// Whether rows may be put in order by a column. Status and conduct are never made into a league table.
  public enum Ordering: String, Sendable, Hashable { case free, withheld }
  /// How the table is shown.
  public enum Style: String, Sendable, Hashable {
    /// All rows on the page.
    case plain
    /// All rows, cells shaded by their size.
    case shaded
    /// Pages with search, filters and a choice of columns.
    case browser
  }

  public struct Column: Sendable, Hashable {
    public var name: String
    public var label: Label
    public var kind: Kind
    public var ordering: Ordering
    /// The family under which a choice of columns lists it.
    public var group: String
    /// Explained where the pointer rests on the heading.
    public var explanation: Label?
    /// Shown from the start in a browser.
    public var isShown: Bool
    /// What people read in place of the values of a category: value → words.
    public var words: [String: Label]

    public init(
      _ name: String, _ label: Label, kind: Kind = .number, ordering: Ordering = .free, group: String = "",
      explanation: Label? = nil, shown: Visibility = .shown, words: [String: Label] = [:]
    ) {
      self.name = name
      self.label = label
      self.kind = kind
      self.ordering = ordering
      self.group = group
      self.explanation = explanation
      isShown = shown == .shown
      self.words = words
    }
  }

  public enum Visibility: Sendable, Hashable { case shown, hidden }

  /// A short word for links and file names.
  public var id: String
  public var title: Label
  public var note: Label?
  public var columns: [Column]
  public var rows: [[String]]
  public var style: Style

  public init(
    id: String, title: Label, note: Label? = nil, columns: [Column], rows: [[String]], style: Style = .plain
  ) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "every row needs a cell for every column")
    self.id = id
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
    self.style = style
  }

  /// The cell as people read it: numbers to three digits after the point, shares in per cent, empty as a dash.
  static func reading(_ cell: String, _ kind: Kind) -> String {
    if cell.isEmpty { return "–" }
    guard kind == .number || kind == .share, let value = Double(cell) else { return cell }
    if kind == .share { return fixed(value * 100, digits: 1) + " %" }
    if value == value.rounded(), abs(value) < 1e9 { return String(Int(value)) }
    if abs(value) < 0.000001 || abs(value) >= 1e9 { return cell }
    if abs(value) < 0.0005 { return fixed(value, digits: 6) }
    return fixed(value, digits: abs(value) >= 100 ? 1 : 3)
  }

  /// Decimal text with a fixed number of digits, the same in every locale.
  static func fixed(_ value: Double, digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let rest = String(scaled % scale)
    let sign = value < 0 && scaled != 0 ? "−" : ""
    if digits == 0 { return sign + "\(scaled)" }
    return sign + "\(scaled / scale)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
