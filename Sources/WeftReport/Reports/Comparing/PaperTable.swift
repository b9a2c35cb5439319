public import WeftTable

/// A table laid out as papers lay it out: panels of rows under one head, effects with stars and z beneath, and what must
/// be said of the numbers inside the table.
public struct PaperTable: Sendable, Hashable {
  public struct Cell: Sendable, Hashable {
    public var value: String
    /// What stands beneath it, in small type.
    public var below: String

    public init(_ value: String, below: String = "") {
      self.value = value
      self.below = below
    }
  }

  public struct Row: Sendable, Hashable {
    public var label: Label
    public var cells: [Cell]

    public init(_ label: Label, _ cells: [Cell]) {
      self.label = label
      self.cells = cells
    }
  }

  public struct Panel: Sendable, Hashable {
    public var title: Label
    public var rows: [Row]

    public init(_ title: Label, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// A short word for links and file names.
  public var id: String
  public var title: Label
  public var columns: [Label]
  public var panels: [Panel]
  /// What the numbers are, under the last row.
  public var notes: [Label]
  /// What must not be parted from the numbers: a row of the table.
  public var notice: Label?

  public init(id: String, title: Label, columns: [Label], panels: [Panel], notes: [Label], notice: Label? = nil) {
    precondition(
      panels.allSatisfy { $0.rows.allSatisfy { $0.cells.count == columns.count } },
      "every row needs a cell for every column")
    self.id = id
    self.title = title
    self.columns = columns
    self.panels = panels
    self.notes = notes
    self.notice = notice
  }

  /// The table as Markdown: panel titles and the notice are rows of it, notes stand below.
  public func markdown(_ language: Language) -> String {
    func say(_ label: Label) -> String { MarkdownText.escaped(label.text(in: language)) }
    func spread(_ text: String) -> [String] { [text] + columns.map { _ in "" } }
    var rows: [[String]] = []
    for panel in panels {
      rows.append(spread("**\(say(panel.title))**"))
      for row in panel.rows {
        rows.append(
          [say(row.label)]
            + row.cells.map { cell in
              MarkdownText.escaped(cell.value) + (cell.below.isEmpty ? "" : " " + MarkdownText.escaped(cell.below))
            })
      }
    }
    if let notice { rows.append(spread("**\(say(notice))**")) }
    let foot = notes.map { say($0) }.joined(separator: language == .zh ? "" : " ")
    let head = language == .zh ? "*注：*" : "*Notes.* "
    return "### \(say(title))\n\n"
      + MarkdownText.rows(
        header: [""] + columns.map(say), rows, rule: ["---"] + columns.map { _ in "---:" })
      + (notes.isEmpty ? "" : "\n\(head)\(foot)\n")
  }

  /// Rows of plain text, for a terminal; notes and the notice are not among them.
  public func lines(_ language: Language) -> (header: [String], rows: [[String]]) {
    var rows: [[String]] = []
    for panel in panels {
      rows.append(["[" + panel.title.text(in: language) + "]"] + columns.map { _ in "" })
      for row in panel.rows {
        rows.append(
          ["  " + row.label.text(in: language)]
            + row.cells.map { $0.below.isEmpty ? $0.value : "\($0.value) \($0.below)" })
      }
    }
    return ([""] + columns.map { $0.text(in: language) }, rows)
  }
}
