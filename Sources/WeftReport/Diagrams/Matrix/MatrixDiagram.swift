internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// Organisation × alliance: who sits where, by domain; or domain × plan, counted.
  public static let matrix = Diagram(
    "matrix", Label(en: "Alliance matrix", zh: "联盟矩阵"),
    summary: Label(
      en:
        "Who sits in which alliance: rows by domain, leads starred, organisations in none set off; or domains by plans.",
      zh: "哪个组织在哪个联盟：按领域分组，牵头者加星，未入联盟者另标；也可按领域×计划计数。"), choices: [.only, .highlight, .plane, .top, .by]
  ) { analysis, theme, options in
    options.rows == .plans
      ? PlanMatrixDrawing(analysis, theme, options).drawing : MatrixDrawing(analysis, theme, options).drawing
  }
}

/// An alliance matrix in the making.
struct MatrixDrawing {
  let network: Network
  let theme: Theme
  let options: DiagramOptions
  let matrix: AllianceMatrix
  /// By alliance: organisations that lead it.
  let leads: [[Int]]
  /// Rows: organisations by domain, the busiest first; `nil` domain last.
  let groups: [(domain: Int?, rows: [Int], left: Int)]
  let members: [Int]
  /// Whether organisations in no alliance have rows of their own.
  let showsAll: Bool

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    let network = analysis.network
    let matrix = analysis.allianceMatrix
    self.network = network
    self.theme = theme
    self.options = options
    self.matrix = matrix
    var leads = network.alliances.map { $0.lead.map { [$0] } ?? [] }
    for membership in network.memberships where ["lead", "牵头", "牵头单位"].contains(membership.role) {
      leads[membership.alliance].append(membership.organization)
    }
    self.leads = leads
    var every = options
    every.top = nil
    let members = analysis.members(every)
    self.members = members
    let all = members.count <= 60
    showsAll = all
    let limit = options.top
    groups = (network.domains.indices.map { Int?.some($0) } + [nil]).compactMap { domain in
      let inside = members.filter { network.organizations[$0].domain == domain }
      let shown = inside.filter { all || !matrix.alliances[$0].isEmpty }.sorted {
        (matrix.alliances[$1].count, $0) < (matrix.alliances[$0].count, $1)
      }
      let rows = limit.map { Array(shown.prefix($0)) } ?? shown
      return inside.isEmpty ? nil : (domain, rows, inside.count - rows.count)
    }
  }

  private var title: String { options.text(en: "Organisation × Alliance Matrix", zh: "组织×联盟矩阵") }

  var summary: Label {
    let seats = members.reduce(0) { $0 + matrix.alliances[$1].count }
    let none = members.count { matrix.alliances[$0].isEmpty }
    return Words.joined([
      Words.count(members.count, "organisation", "organisations", "个组织"),
      Words.count(network.alliances.count, "alliance", "alliances", "个联盟"),
      Words.count(seats, "membership", "memberships", "席"),
      Label(en: "\(none) in no alliance", zh: "\(none) 个未加入任何联盟"),
    ])
  }

  var drawing: Drawing {
    var sheet = Sheet("matrix", title: title, description: options.text(summary), language: options.lang)
    let grid = MatrixGrid(self)
    // Long lists stand side by side, so that the page keeps its shape.
    let blocks = blocks(grid)
    for (index, block) in blocks.enumerated() {
      grid.draw(block, isLast: index == blocks.count - 1, at: Point(Double(index) * (grid.width + 40), 0), on: &sheet)
    }
    var notes = [
      options.text(
        en:
          "Filled = member · ★ = lead · rows by domain, by number of memberships · Σ = memberships · ○ = in no alliance.",
        zh: "填色＝成员 · ★＝牵头 · 按领域分组、按参加数排序 · Σ＝席数 · ○＝未加入任何联盟。")
    ]
    if !showsAll {
      notes.append(
        options.text(
          en: "Only members have rows; the last row of each domain counts its organisations left out.",
          zh: "仅列出联盟成员；每一领域末行为未列出的组织数。"))
    }
    sheet.add(Frame(title: title, caption: options.lines(summary), notes: notes), network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }

  /// A row: an organisation, or how many of a domain have none.
  enum Row {
    case organization(Int)
    case rest(Int)
  }

  private func blocks(_ grid: MatrixGrid) -> [[(domain: Int?, rows: [Row])]] {
    let all = groups.flatMap { group -> [(domain: Int?, row: Row)] in
      group.rows.map { (group.domain, .organization($0)) } + (group.left > 0 ? [(group.domain, .rest(group.left))] : [])
    }
    let height = grid.headerHeight + Double(all.count + 1) * grid.rowHeight
    let count = max(1, Int((height * 1.2 / grid.width).squareRoot().rounded()))
    let size = (all.count + count - 1) / max(1, count)
    guard size > 0 else { return [[]] }
    return stride(from: 0, to: all.count, by: size).map { start in
      var block: [(domain: Int?, rows: [Row])] = []
      for item in all[start..<min(all.count, start + size)] {
        if block.isEmpty || block[block.count - 1].domain != item.domain { block.append((item.domain, [])) }
        block[block.count - 1].rows.append(item.row)
      }
      return block
    }
  }
}
