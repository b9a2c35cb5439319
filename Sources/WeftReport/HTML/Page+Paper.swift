internal import WeftTable

extension Page {
  /// A table as papers lay it out; notes and notice stand in its foot, so that they go where it goes.
  func paper(_ table: PaperTable) -> HTML {
    let width = HTML.Attribute("colspan", "\(table.columns.count + 1)")
    func foot(_ label: Label, _ name: String) -> HTML {
      .tag("tr", [.init("class", name)], .tag("td", [width], .both(label)))
    }
    let bodies = table.panels.map { panel in
      HTML.tag(
        "tbody", [],
        [.tag("tr", [.init("class", "panel")], .tag("th", [width, .init("scope", "rowgroup")], .both(panel.title)))]
          + panel.rows.map { row in
            .tag("tr", [], [.tag("th", [.init("scope", "row")], .both(row.label))] + row.cells.map(cell))
          })
    }
    let head = HTML.tag(
      "thead", [],
      .tag(
        "tr", [],
        [.tag("th", [], .empty)]
          + table.columns.map { .tag("th", [.init("scope", "col"), .init("class", "number")], .both($0)) }))
    let feet = (table.notice.map { [foot($0, "inside")] } ?? []) + table.notes.map { foot($0, "remark") }
    return .tag(
      "div", [.init("class", "tablebox"), .init("id", "table-\(table.id)")],
      .tag(
        "div", [.init("class", "scroll")],
        .tag(
          "table", [.init("class", "paper")],
          [.tag("caption", [], .both(table.title)), head] + bodies + [.tag("tfoot", [], feet)])))
  }

  private func cell(_ cell: PaperTable.Cell) -> HTML {
    .tag(
      "td", [.init("class", "number")], .text(cell.value),
      cell.below.isEmpty ? .empty : .tag("span", [.init("class", "below")], .text(cell.below)))
  }
}
