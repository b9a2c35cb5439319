internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// Domain × domain: how densely each domain is tied to each other, in all, by command, and laterally.
  public static let image = Diagram(
    "image", Label(en: "Image matrix", zh: "领域像矩阵"),
    summary: Label(
      en: "Density of ties between domains: all, hierarchical and lateral, each beside what chance would give.",
      zh: "领域之间的联系密度：全部、科层式、横向三张，并与总体密度相比。")
  ) { analysis, theme, options in ImageDrawing(analysis, theme, options).drawing }
}

/// Three image matrices in the making.
struct ImageDrawing {
  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions
  private var network: Network { analysis.network }

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    self.analysis = analysis
    self.theme = theme
    self.options = options
  }

  private func grid(_ view: View, _ shown: [Int], isLarge: Bool) -> (grid: HeatGrid, most: Double) {
    let image = DomainImage(analysis, view: view)
    let sizes = network.domains.indices.map { domain in network.organizations.count { $0.domain == domain } }
    let isDirected = view == .hierarchical
    func possible(_ row: Int, _ column: Int) -> Int {
      guard row == column else { return sizes[row] * sizes[column] }
      return isDirected ? sizes[row] * (sizes[row] - 1) : sizes[row] * (sizes[row] - 1) / 2
    }
    let most = shown.flatMap { row in shown.compactMap { image.density[row][$0] } }.max() ?? 0
    var ties = 0.0
    var pairs = 0
    for row in shown {
      for column in shown where isDirected || column >= row {
        ties += (image.density[row][column] ?? 0) * Double(possible(row, column))
        pairs += possible(row, column)
      }
    }
    let overall = pairs > 0 ? ties / Double(pairs) : 0
    let font = isLarge ? 13.0 : 9.5
    let headings = shown.map {
      HeatGrid.heading(network.domains[$0].label, options, width: isLarge ? 80 : 54, size: font * 0.86)
    }
    let cells = shown.map { row in
      shown.map { column -> HeatGrid.Cell in
        guard let density = image.density[row][column] else { return HeatGrid.Cell(shade: nil, text: "—") }
        let count = Int((density * Double(possible(row, column))).rounded())
        let ratio = overall > 0 ? density / overall : 0
        return HeatGrid.Cell(
          // The root lifts thin densities off the ground, where most of them lie.
          shade: most > 0 ? (density / most).squareRoot() : 0, text: count == 0 ? "0" : Self.short(density),
          small: count == 0 ? "" : "n=\(count) · ×\(Self.ratio(ratio))", isHatched: count == 0, isFramed: row == column,
          annotation: Annotation(
            id: "cell-\(view.rawValue)-\(row)-\(column)",
            title:
              "\(options.text(network.domains[row].label)) → \(options.text(network.domains[column].label)): \(Self.short(density))",
            classes: ["cell"], data: [Annotation.Datum("ties", "\(count)")]))
      }
    }
    // Of each row: its tied pairs ÷ its possible pairs, so that every pair weighs the same.
    let means = shown.map { row -> String in
      let all = shown.reduce(0) { $0 + possible(row, $1) }
      let tied = shown.reduce(0.0) { $0 + (image.density[row][$1] ?? 0) * Double(possible(row, $1)) }
      return all == 0 ? "—" : tied == 0 ? "0" : Self.short(tied / Double(all))
    }
    let heading = HeatGrid.heading(
      Label(en: "mean", zh: "均值"), options, width: isLarge ? 80 : 54, size: font * 0.86)
    return (
      HeatGrid(
        rows: headings, columns: headings, cells: cells, means: (heading, means), cellWidth: isLarge ? 92 : 60,
        cellHeight: isLarge ? 58 : 33,
        rowWidth: isLarge ? 98 : 66, font: font), most
    )
  }

  /// A density: two decimals, or as many as it takes to show a figure.
  static func short(_ value: Double) -> String {
    if value >= 0.095 { return fixed(value, 2) }
    return value >= 0.0095 ? fixed(value, 3) : fixed(value, 4)
  }

  static func ratio(_ value: Double) -> String { value >= 10 ? fixed(value, 0) : fixed(value, 1) }

  static func fixed(_ value: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let number = Int((value * Double(scale)).rounded())
    guard digits > 0 else { return "\(number)" }
    return "\(number / scale)." + String(scale + number % scale).dropFirst()
  }

  var drawing: Drawing {
    let title = options.text(en: "Domain × Domain Tie Density", zh: "领域间联系密度")
    let shown = network.domains.indices.filter { domain in network.organizations.contains { $0.domain == domain } }
    let placed = network.organizations.count { $0.domain != nil }
    let summary = Words.joined([
      Words.count(shown.count, "domain", "domains", "个领域"),
      Words.count(placed, "organisation with a domain", "organisations with a domain", "个有领域的组织"),
      Label(en: "cell = tied pairs ÷ possible pairs", zh: "格＝有联系的对数÷可能的对数"),
    ])
    var sheet = Sheet("image", title: title, description: options.text(summary), language: options.lang)
    let panels: [(View, Label, Bool)] = [
      (.all, Label(en: "All ties", zh: "全部联系"), true),
      (.hierarchical, Label(en: "Hierarchical: row superior, column subordinate", zh: "科层式：行为上级，列为下级"), false),
      (.lateral, Label(en: "Lateral: collaborative and networked", zh: "横向：协作式与网络式"), false),
    ]
    var right = 0.0
    var y = 0.0
    for (view, label, isLarge) in panels {
      let (grid, most) = grid(view, shown, isLarge: isLarge)
      let origin = isLarge ? Point(0, 0) : Point(right + 46, y)
      sheet.text(options.text(label), at: Point(origin.x + 4, origin.y), size: isLarge ? 12 : 10, weight: .bold)
      grid.draw(at: Point(origin.x, origin.y + 12), theme, on: &sheet)
      let foot = origin.y + 12 + grid.size.y + 14
      HeatGrid.drawScale(
        from: "0", to: Self.short(most), at: Point(origin.x + grid.rowWidth, foot), theme, on: &sheet)
      if isLarge { right = grid.size.x } else { y = foot + 34 }
    }
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        notes: [
          options.text(
            en:
              "n = tied pairs; × = density ÷ the panel's overall density; thick frame = within a domain; hatched = no tie at all; — = no pair possible; grey = the row's mean, each pair weighing the same.",
            zh: "n＝有联系的对数；×＝密度÷该图总密度；粗框＝同一领域之内；斜线＝一条也没有；—＝不存在可能的对；灰格＝该行均值（每对等权）。")
        ]), network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }
}
