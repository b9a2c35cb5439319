internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// Point, line, belt, plane: how firmly each plane is woven.
  public static let ladder = Diagram(
    "ladder", Label(en: "Ladder", zh: "点线带面"),
    summary: Label(
      en:
        "For each plane the shares of its organisations that are points, on lines, in belts and in planes of lateral ties.",
      zh: "各板块中处于点、线、带、面的组织比例。"), choices: [.top]
  ) { analysis, theme, options in LadderDrawing(analysis, theme, options).drawing }
}

/// Stacked bars of the four rungs.
struct LadderDrawing {
  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions
  /// From bare to woven, each darker than the one before, so that order shows without colour.
  static let colors = [Color("#f1e2cf"), Color("#d9a760"), Color("#4088ab"), Color("#0b5a7a")]

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    self.analysis = analysis
    self.theme = theme
    self.options = options
  }

  var drawing: Drawing {
    let network = analysis.network
    let rungs = analysis.ladder
    let blocks = analysis.blocks
    var rows: [(name: String, members: [Int])] = [
      (options.text(en: "All", zh: "全部"), Array(network.organizations.indices))
    ]
    for slot in blocks.territories.indices {
      let residents = blocks.residents(ofSlot: slot)
      if !residents.isEmpty { rows.append((network.territories[blocks.territories[slot]].name, residents)) }
    }
    if let top = options.top { rows = Array(rows.prefix(top + 1)) }
    let title = options.text(en: "Point, Line, Belt, Plane", zh: "点、线、带、面")
    let total = max(1, network.organizations.count)
    let parts = Rung.allCases.map { rung in
      let count = rungs.count { $0 == rung }
      let share = ImageDrawing.fixed(Double(count) / Double(total) * 100, 1)
      return Label(en: "\(rung.label.en) \(share) %", zh: "\(rung.label.zh) \(share) %")
    }
    let summary = Words.joined(
      [Words.count(network.organizations.count, "organisation", "organisations", "个组织")] + parts)
    var sheet = Sheet("ladder", title: title, description: options.text(summary), language: options.lang)
    let (left, width, height) = (130.0, 520.0, 18.0)
    for (row, item) in rows.enumerated() {
      let y = Double(row) * (height + 6) + (row > 0 ? 8 : 0)
      sheet.text(
        Sheet.fitted(item.name, 10, left - 10), at: Point(left - 8, y + height / 2), .right, size: 10,
        weight: row == 0 ? .bold : .regular)
      var x = left
      for (place, rung) in Rung.allCases.enumerated() {
        let count = item.members.count { rungs[$0] == rung }
        guard count > 0 else { continue }
        let length = width * Double(count) / Double(item.members.count)
        let color = LadderDrawing.colors[place]
        sheet.mark(
          Rect(x: x, y: y, width: length, height: height), .box, fill: color, stroke: Color("#ffffff"), pen: 0.6,
          label: length > 16 ? "\(count)" : "", font: 9, ink: color.ink,
          annotation: Annotation(
            id: "bar-\(row)-\(rung.rawValue)", title: "\(item.name) · \(options.text(rung.label)): \(count)",
            classes: ["bar"],
            data: [Annotation.Datum("rung", rung.rawValue)]))
        x += length
      }
      sheet.text("\(item.members.count)", at: Point(left + width + 8, y + height / 2), size: 9, color: theme.muted)
    }
    let legend = Rung.allCases.enumerated().map { place, rung in
      LegendItem(
        sign: .mark(
          .box, fill: LadderDrawing.colors[place], stroke: Color("#888888"), styles: [], borders: 1, inside: ""),
        text: options.text(rung.label))
    }
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary), legend: [legend],
        notes: [
          options.text(
            en:
              "Point = no lateral tie; line = every tie a bridge; belt = in a 2-edge-connected part; plane = in a 3-edge-connected part. Figures = organisations.",
            zh: "点＝无横向联系；线＝所有联系皆为桥；带＝处于2-边连通部分；面＝处于3-边连通部分。数字＝组织数。")
        ]), network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }
}
