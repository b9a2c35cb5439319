internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// Lines of command as a list, each organisation indented below its superior, in columns: what a tree of many leaves becomes
/// when it must stay legible on a page.
struct CommandList {
  private struct Row {
    var organization: Int
    var depth: Int
    /// Repeated at the head of a column, so that what follows has its superior in sight.
    var isRepeated = false
  }
  private let drawing: HierarchyDrawing
  private let rows: [Row]
  /// By organisation: the superior it stands below, and all others.
  private let superior: [Int?]
  private let others: [[Int]]
  private let held: [Int]
  private let rowHeight = 15.0
  private let indent = 15.0
  private let size = 9.0

  init(_ drawing: HierarchyDrawing) {
    self.drawing = drawing
    let count = drawing.network.organizations.count
    var superiors = [[Int]](repeating: [], count: count)
    var held = [Int](repeating: 0, count: count)
    for pair in drawing.pairs where pair.superior != pair.subordinate {
      superiors[pair.subordinate].append(pair.superior)
      held[pair.superior] += 1
    }
    self.held = held
    // Below the superior that holds most, so that a station stands with its town and not with its bureau's few.
    var chosen = superiors.map { list in list.max { (held[$0], -$0) < (held[$1], -$1) } }
    var below = [[Int]](repeating: [], count: count)
    for member in drawing.members { if let place = chosen[member] { below[place].append(member) } }
    var rows: [Row] = []
    var seen = [Bool](repeating: false, count: count)
    for root in drawing.members.filter({ chosen[$0] == nil }) + drawing.members where !seen[root] {
      // A loop of command begins at its first organisation.
      if chosen[root] != nil { chosen[root] = nil }
      var stack = [(root, 0)]
      while let (member, depth) = stack.popLast() {
        guard !seen[member] else { continue }
        seen[member] = true
        rows.append(Row(organization: member, depth: depth))
        let next = below[member].filter { !seen[$0] }
        stack += (next.filter { held[$0] == 0 } + next.filter { held[$0] > 0 }).reversed().map { ($0, depth + 1) }
      }
    }
    self.rows = rows
    superior = chosen
    others = superiors.enumerated().map { member, list in list.filter { $0 != chosen[member] } }
  }

  private func words(_ row: Row) -> (name: String, rest: String) {
    let organization = drawing.network.organizations[row.organization]
    let sign =
      drawing.marks.statuses[row.organization].isNotable
      ? drawing.theme.sign(drawing.marks.statuses[row.organization]) : nil
    var name = (organization.isCore ? "★" : "") + organization.shownName
    if let sign { name = sign + name }
    if !drawing.isNamed(row.organization) { name = sign ?? "" }
    var rest = row.isRepeated ? "…" : held[row.organization] > 0 ? "\(held[row.organization])" : ""
    if drawing.deadEnds[row.organization], !row.isRepeated { rest = "⊥" }
    let above = others[row.organization]
    if !row.isRepeated, let first = above.first {
      let more = above.count > 1 ? " +\(above.count - 1)" : ""
      rest += (rest.isEmpty ? "" : " ") + "← " + drawing.network.organizations[first].shownName + more
    }
    return (Sheet.fitted(name, size, 150), Sheet.fitted(rest, size - 1.5, 90))
  }

  /// Rows cut into columns, each of which begins with the superiors of its first row.
  private func columns(of limit: Int) -> [[Row]] {
    var result: [[Row]] = [[]]
    for row in rows {
      let length = result[result.count - 1].count
      if length >= limit || length >= limit * 4 / 5 && row.depth <= 1 && held[row.organization] > 0 {
        var path: [Row] = []
        var place = superior[row.organization]
        while let above = place, path.count < row.depth {
          path.append(Row(organization: above, depth: row.depth - 1 - path.count, isRepeated: true))
          place = superior[above]
        }
        result.append(path.reversed())
      }
      result[result.count - 1].append(row)
    }
    return result
  }

  private func width(_ column: [Row]) -> Double {
    let widths = column.map { row in
      let words = words(row)
      let rest = words.rest.isEmpty ? 0 : 6 + FontStack.width(words.rest, size - 1.5)
      return Double(row.depth) * indent + 20 + FontStack.width(words.name, size, .bold) * 1.03 + rest
    }
    return (widths.max() ?? 0) + 8
  }

  func draw(on sheet: inout Sheet) {
    let usual = max(60, width(rows))
    let ideal = (drawing.options.aspect * Double(rows.count) * rowHeight / (usual + 24)).squareRoot()
    let count = max(1, Int(ideal.rounded()))
    let columns = columns(of: max(6, (rows.count + count - 1) / count + 2))
    var ties: [[Int]: [Int]] = [:]
    for pair in drawing.pairs { ties[[pair.superior, pair.subordinate]] = pair.ties }
    var x = 0.0
    for column in columns where !column.isEmpty {
      draw(column, x, ties, on: &sheet)
      x += width(column) + 24
    }
  }

  private func draw(_ column: [Row], _ left: Double, _ ties: [[Int]: [Int]], on sheet: inout Sheet) {
    let (theme, network) = (drawing.theme, drawing.network)
    var places: [Int: (node: Int, center: Point)] = [:]
    for (line, row) in column.enumerated() {
      let center = Point(left + Double(row.depth) * indent + 6, Double(line) * rowHeight)
      let status = drawing.marks.statuses[row.organization]
      let look = theme.look(network.organizations[row.organization].domain, in: network)
      let isSetOff = drawing.options.highlight.contains(row.organization)
      let isBare = status == .suspended || status == .isolated
      let node = sheet.mark(
        Rect(center: center, width: row.isRepeated ? 9 : 12, height: row.isRepeated ? 7 : 9.5), look.shape,
        fill: row.isRepeated ? .white : isBare ? look.color.lightened(by: 0.8) : look.color,
        stroke: isSetOff ? theme.alarm : isBare ? theme.text : Color("#333333"), pen: isSetOff ? 2 : isBare ? 1.3 : 0.7,
        annotation: row.isRepeated ? nil : drawing.marks.annotation(row.organization))
      places[row.organization] = (node, center)
      let words = words(row)
      let isHead = held[row.organization] > 0 && !row.isRepeated
      let name = sheet.text(
        words.name, at: Point(center.x + 9, center.y), size: size, weight: isHead || isSetOff ? .bold : .regular,
        color: row.isRepeated ? theme.muted : theme.text)
      if !words.rest.isEmpty {
        sheet.text(
          words.rest, at: Point(name.right + 3, center.y + 0.5), size: size - 1.5, color: theme.muted)
      }
      guard !row.isRepeated || row.depth > 0, let above = superior[row.organization], let start = places[above]
      else { continue }
      let corners = [
        Point(start.center.x, start.center.y + 5), Point(start.center.x, center.y), Point(center.x - 6, center.y),
      ]
      let annotation =
        row.isRepeated
        ? nil
        : OrganizationLook.annotation(
          ties[[above, row.organization]] ?? [], .hierarchical, above, row.organization, network, drawing.options)
      sheet.line(
        Spline.rounded(corners, radius: 4), color: theme.hierarchical, pen: 0.8, from: start.node, to: node,
        annotation: annotation)
    }
  }
}

extension Status {
  /// Whether a list says it by a sign.
  var isNotable: Bool { self != .anchored }
}
