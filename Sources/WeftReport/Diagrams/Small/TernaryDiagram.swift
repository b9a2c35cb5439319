internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// Every organisation between the three modes of its ties.
  public static let ternary = Diagram(
    "ternary", Label(en: "Mode triangle", zh: "三式三角图"),
    summary: Label(
      en: "Each organisation placed by the shares of its strength that are hierarchical, collaborative and networked.",
      zh: "按科层式、协作式、网络式在各组织联系强度中的占比定位。"), choices: [.only, .highlight, .plane, .top]
  ) { analysis, theme, options in TernaryDrawing(analysis, theme, options).drawing }
}

/// A triangle of mode shares.
struct TernaryDrawing {
  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    self.analysis = analysis
    self.theme = theme
    self.options = options
  }

  var drawing: Drawing {
    let network = analysis.network
    let shares = [Measure.modeShareHierarchical, .modeShareCollaborative, .modeShareNetworked].map {
      analysis.values(of: $0)
    }
    let side = 520.0
    let tall = side * 0.8660254037844386
    let corners = [Point(side / 2, 0), Point(0, tall), Point(side, tall)]
    let members = analysis.members(options)
    // Organisations with about the same shares share a mark, whose area is their number; as fine as marks stay apart.
    let own = members.compactMap { index -> (index: Int, shares: [Double])? in
      let values = shares.compactMap { $0.number(at: index) }
      return values.count == 3 ? (index, values) : nil
    }
    var spots: [[Int]: [Int]] = [:]
    var steps = 60
    for candidate in [60, 48, 40, 30, 24, 20, 16, 12, 10] {
      steps = candidate
      spots = [:]
      for item in own { spots[TernaryDrawing.cell(item.shares, steps), default: []].append(item.index) }
      if TernaryDrawing.areApart(spots, side: side / Double(steps)) { break }
    }
    let placed = spots.values.reduce(0) { $0 + $1.count }
    let title = options.text(en: "Three Modes", zh: "三种融合方式")
    let summary = Words.joined([
      Words.count(placed, "organisation with ties", "organisations with ties", "个有联系的组织"),
      Label(en: "\(members.count - placed) without", zh: "\(members.count - placed) 个无联系"),
    ])
    var sheet = Sheet("ternary", title: title, description: options.text(summary), language: options.lang)
    for step in 1...9 {
      let t = Double(step) / 10
      for corner in 0..<3 {
        let (a, b, c) = (corners[corner], corners[(corner + 1) % 3], corners[(corner + 2) % 3])
        sheet.line(a + (b - a) * t, a + (c - a) * t, color: theme.grid, pen: step == 5 ? 1 : 0.4)
      }
    }
    sheet.line(Spline(through: [corners[0], corners[1], corners[2], corners[0]]), color: theme.text, pen: 1.4)
    let modes = [Mode.hierarchical, .collaborative, .networked]
    let labels = modes.map { options.text(Words.mode($0)) }
    sheet.text(
      labels[0] + " 100 %", at: Point(side / 2, -36), .center, size: 11, weight: .bold, color: theme.hierarchical)
    sheet.text(
      labels[1] + " 100 %", at: Point(0, tall + 36), .center, size: 11, weight: .bold, color: theme.collaborative)
    sheet.text(
      labels[2] + " 100 %", at: Point(side, tall + 36), .center, size: 11, weight: .bold, color: theme.networked)
    let most = Double(spots.values.map(\.count).max() ?? 1)
    let order = spots.keys.sorted { (spots[$1]?.count ?? 0, $0[0], $0[1]) < (spots[$0]?.count ?? 0, $1[0], $1[1]) }
    for (number, key) in order.enumerated() {
      let members = spots[key] ?? []
      let sum = Double(max(1, key.reduce(0, +)))
      let center = zip(corners, key).reduce(Point(0, 0)) { $0 + $1.0 * (Double($1.1) / sum) }
      let radius = TernaryDrawing.radius(members.count, most, side: side / Double(steps))
      let parts = (network.domains.indices.map { Int?.some($0) } + [nil]).map { domain in
        (theme.look(domain, in: network).color, Double(members.count { network.organizations[$0].domain == domain }))
      }
      let rect = Rect(center: center, width: radius * 2, height: radius * 2)
      let stroke = members.contains { options.highlight.contains($0) } ? theme.alarm : Color("#333333")
      let annotation = Annotation(
        id: "spot-\(number)",
        title: members.count == 1 ? network.organizations[members[0]].name : "\(members.count)", classes: ["spot"],
        data: [Annotation.Datum("count", "\(members.count)")])
      // Of one domain alone: its own outline, so that it is known without colour.
      if let first = members.first, parts.count(where: { $0.1 > 0 }) == 1 {
        let look = theme.look(network.organizations[first].domain, in: network)
        sheet.mark(rect, look.shape, fill: look.color, stroke: stroke, annotation: annotation)
      } else {
        _ = sheet.pie(rect, parts, stroke: stroke, annotation: annotation)
      }
    }
    let legends = Legends(network: network, theme: theme, options: options)
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        legend: [legends.domains(of: spots.values.flatMap { $0 }.sorted())],
        notes: [
          options.text(
            en:
              "A mark = organisations with the same three shares (to 1/\(steps)); a larger mark = more of them; outline or wedges = domains, from the right anticlockwise in the legend's order. At a corner all strength is of that mode.",
            zh: "一个图形＝三项占比相同（精确到1/\(steps)）的组织，图形越大组织越多；外形或扇形＝领域，自右侧起逆时针依图例顺序排列。位于顶点即全部为该方式。")
        ]), network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }

  /// The point of a triangular grid nearest to three shares: whole numbers that sum to `steps`, what is left over given
  /// to the largest remainders.
  private static func cell(_ shares: [Double], _ steps: Int) -> [Int] {
    var whole = shares.map { Int(($0 * Double(steps)).rounded(.down)) }
    let rest = shares.map { $0 * Double(steps) }.enumerated().map { ($1 - Double(whole[$0]), $0) }
    let order = rest.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    for (_, place) in order.prefix(max(0, min(3, steps - whole.reduce(0, +)))) { whole[place] += 1 }
    return whole
  }

  private static func radius(_ count: Int, _ most: Double, side: Double) -> Double {
    max(3.2, min(24, max(side * 0.41, 8)) * (Double(count) / most).squareRoot())
  }

  /// Whether no two marks overlap.
  private static func areApart(_ spots: [[Int]: [Int]], side: Double) -> Bool {
    let most = Double(spots.values.map(\.count).max() ?? 1)
    let keys = spots.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let radii = keys.map { radius(spots[$0]?.count ?? 0, most, side: side) }
    for (a, key) in keys.enumerated() {
      for b in keys.indices.dropFirst(a + 1) {
        // In oblique coordinates: distance² = side² · (u² + uv + v²).
        let (u, v) = (Double(key[1] - keys[b][1]), Double(key[2] - keys[b][2]))
        let distance = side * (u * u + u * v + v * v).squareRoot()
        // Boxes, not circles, are kept apart.
        if distance < (radii[a] + radii[b]) * 1.2 { return false }
      }
    }
    return true
  }
}
