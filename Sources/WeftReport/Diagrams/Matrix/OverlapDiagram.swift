internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// Alliance × alliance: how far their lists are the same.
  public static let overlap = Diagram(
    "overlap", Label(en: "Overlap of alliances", zh: "联盟重叠"),
    summary: Label(
      en: "Which alliances are the same people under another name: members in both ÷ members in either.",
      zh: "哪些联盟其实是同一批成员：共同成员÷全体成员。"), choices: [.top]
  ) { analysis, theme, options in
    let network = analysis.network
    let matrix = analysis.allianceMatrix
    let title = options.text(en: "Overlap of Alliances", zh: "联盟重叠")
    let order =
      options.top.map { top in
        Array(
          network.alliances.indices.sorted { (matrix.members[$1].count, $0) < (matrix.members[$0].count, $1) }.prefix(
            top)
        )
        .sorted()
      } ?? Array(network.alliances.indices)
    let isDense = order.count > 14
    let summary = Words.joined([
      Words.count(order.count, "alliance", "alliances", "个联盟"),
      Label(en: "cell = Jaccard overlap in %, diagonal = members", zh: "格＝杰卡德重叠（%），对角线＝成员数"),
    ])
    var most = 0.0
    for row in order {
      for column in order where row != column { most = max(most, matrix.overlap(row, column) ?? 0) }
    }
    var sheet = Sheet("overlap", title: title, description: options.text(summary), language: options.lang)
    let cells = order.map { row in
      order.map { column -> HeatGrid.Cell in
        let names = "\(network.alliances[row].name) × \(network.alliances[column].name)"
        if row == column {
          return HeatGrid.Cell(
            shade: nil, text: "\(matrix.members[row].count)", isFramed: !isDense,
            annotation: Annotation(id: "cell-\(row)-\(column)", title: network.alliances[row].name, classes: ["cell"]))
        }
        guard let overlap = matrix.overlap(row, column) else { return HeatGrid.Cell(shade: nil, text: "—") }
        let percent = Int((overlap * 100).rounded())
        return HeatGrid.Cell(
          shade: most > 0 ? overlap / most : 0, text: overlap == 0 ? "" : "\(percent)",
          annotation: Annotation(id: "cell-\(row)-\(column)", title: "\(names): \(percent) %", classes: ["cell"]))
      }
    }
    let width = isDense ? 24.0 : 64
    let grid = HeatGrid(
      rows: order.map { [network.alliances[$0].name] },
      columns: order.map {
        isDense
          ? StackedText.lines(network.alliances[$0].name, size: 8, width: width - 3, lines: 10)
          : HeatGrid.heading(Label(network.alliances[$0].name), options, width: width - 4, size: 9)
      }, cells: cells, cellWidth: width, cellHeight: isDense ? 18 : 34, rowWidth: 130, font: isDense ? 9 : 11)
    grid.draw(at: Point(0, 0), theme, on: &sheet)
    let foot = grid.size.y + 14
    HeatGrid.drawScale(from: "0", to: "\(Int((most * 100).rounded())) %", at: Point(130, foot), theme, on: &sheet)
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        notes: [options.text(en: "Blank = no member in common; — = both lists empty.", zh: "空白＝没有共同成员；—＝两个名单均为空。")]),
      network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }
}
