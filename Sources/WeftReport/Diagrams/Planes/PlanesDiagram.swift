internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// The whole at a glance: a pie for each plane, and the lateral ties between planes.
  public static let planes = Diagram(
    "planes", Label(en: "Planes overview", zh: "板块总览"),
    summary: Label(
      en: "Every plane as a pie of its domains, sized by its organisations, with the ties between planes.",
      zh: "每个板块一个饼图（按领域），大小为组织数，连线为板块之间的联系。"), choices: [.highlight, .top]
  ) { analysis, theme, options in PlanesDrawing(analysis, theme, options).drawing }
}

/// An overview of planes in the making.
struct PlanesDrawing {
  struct Pie {
    var name: String
    var members: [Int]
    var radius: Double
    var territory: Int?
  }
  struct Link {
    var a: Int
    var b: Int
    var lateral: Int
    var hierarchical: Int
  }
  /// With more planes than these lines would hide the pies: they stand in rows, with the strongest links alone.
  static let web = 40

  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions
  let pies: [Pie]
  /// Lateral links first by number, the strongest; then lines of command.
  let links: [Link]
  let hidden: Int
  /// Lateral ties between planes, drawn or not.
  let crossing: Int
  /// Said below the picture beside the usual notes.
  var remarks: [Label] = []
  private var network: Network { analysis.network }

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    self.analysis = analysis
    self.theme = theme
    self.options = options
    let network = analysis.network
    let blocks = analysis.blocks
    var pies: [Pie] = []
    var home = [Int?](repeating: nil, count: network.organizations.count)
    for (slot, territory) in blocks.territories.enumerated() {
      let members = blocks.residents(ofSlot: slot)
      for member in members { home[member] = pies.count }
      let name = network.territories[territory].name
      pies.append(Pie(name: name, members: members, radius: 0, territory: territory))
    }
    let homeless = network.organizations.indices.filter { home[$0] == nil }
    if !homeless.isEmpty {
      for member in homeless { home[member] = pies.count }
      pies.append(
        Pie(name: options.text(en: "no plane", zh: "未定"), members: homeless, radius: 0, territory: nil))
    }
    let largest = Double(pies.map(\.members.count).max() ?? 1)
    for index in pies.indices {
      pies[index].radius = max(20, 66 * (Double(pies[index].members.count) / largest).squareRoot())
    }
    var counts = [Int: Link]()
    for tie in network.ties {
      guard let a = home[tie.source], let b = home[tie.target], a != b else { continue }
      let key = min(a, b) * pies.count + max(a, b)
      var link = counts[key] ?? Link(a: min(a, b), b: max(a, b), lateral: 0, hierarchical: 0)
      if tie.mode.isLateral { link.lateral += 1 } else { link.hierarchical += 1 }
      counts[key] = link
    }
    let all = counts.keys.sorted().compactMap { counts[$0] }
    let lateral = all.filter { $0.lateral > 0 }.sorted { ($1.lateral, $0.a, $0.b) < ($0.lateral, $1.a, $1.b) }
    let isMany = pies.count > PlanesDrawing.web
    let limit = options.top ?? (isMany ? PlanesDrawing.web : max(24, pies.count * 2))
    let shown = Array(lateral.prefix(limit))
    links = (isMany ? [] : all.filter { $0.hierarchical > 0 && $0.lateral == 0 }) + shown
    hidden = lateral.count - shown.count
    crossing = lateral.reduce(0) { $0 + $1.lateral }
    self.pies = pies
  }

  private var title: String { options.text(en: "Overview of Planes", zh: "板块总览") }

  private var summary: Label {
    let lateral = network.ties.count { $0.mode.isLateral }
    return Words.joined(
      [
        Words.count(network.organizations.count, "organisation", "organisations", "个组织"),
        Words.count(pies.count, "plane", "planes", "个板块"),
        Label(en: "\(crossing) of \(lateral) lateral ties join two planes", zh: "横向联系\(lateral)条，其中跨板块\(crossing)条"),
      ] + (hidden > 0 ? [Label(en: "\(hidden) weaker pairs not drawn", zh: "另\(hidden)对较弱者未画")] : []))
  }

  private var isMany: Bool { pies.count > PlanesDrawing.web }

  var drawing: Drawing {
    guard !isMany else {
      return Drawing(title: title, description: options.text(summary), pictures: [Picture(finished(inRows))])
    }
    var draft = DotGraph(
      name: "planes", engine: .neato,
      attributes: DotAttribute.overlap(.prism, apart: 26) + [.routing(.line)],
      nodes: pies.map {
        DotGraph.Node([.shape(.circle)] + DotAttribute.size(width: $0.radius * 2, height: $0.radius * 2))
      })
    draft.edges = links.map { link in
      let far = 170 - 60 * min(1, Double(link.lateral + link.hierarchical) / 40)
      return DotGraph.Edge(link.a, link.b, [.length(far)] + DotAttribute.arrow(.none))
    }
    return Drawing(
      title: title, description: options.text(summary),
      pictures: [Picture(drafts: [draft]) { [self] layouts in finished(layouts[0]) }])
  }

  /// Pies in rows, in the order of the territories.
  private var inRows: Layout {
    let shelves = Shelves(
      pies.map { Point(max(74, $0.radius * 2) + 22, $0.radius * 2 + ($0.radius < 34 ? 62 : 34)) }, gap: 12,
      aspect: options.aspect)
    let rects = zip(pies, shelves.boxes).map { pie, box in
      Rect(
        center: Point(box.center.x, box.center.y - (pie.radius < 34 ? 15 : 0)), width: pie.radius * 2,
        height: pie.radius * 2)
    }
    return Layout(width: shelves.size.x, height: shelves.size.y, nodes: rects, edges: [])
  }

  /// The outlines of the domains on the rim, each in the middle of its wedge: domains are told apart without colour as well.
  private func drawShapes(_ pie: Pie, _ counts: [Double], _ rect: Rect, on sheet: inout Sheet) {
    let total = counts.reduce(0, +)
    var before = 0.0
    for (place, count) in counts.enumerated() {
      defer { before += count }
      guard total > 0, count / total >= 0.05 else { continue }
      let look = theme.look(place < network.domains.count ? place : nil, in: network)
      let direction = PlanesDrawing.direction((before + count / 2) / total)
      let side = pie.radius < 34 ? 7.0 : 9.0
      sheet.mark(
        Rect(center: rect.center + direction * (pie.radius * 0.93), width: side * 1.35, height: side), look.shape,
        fill: .white, stroke: Color("#222222"), pen: 0.9)
    }
  }

  /// Towards a share of the way around, from the right, anticlockwise.
  static func direction(_ share: Double) -> Point {
    // Our own series: the same bytes on every machine, whatever its mathematics library.
    let angle = share * 2 * Double.pi
    return Point(PlanesDrawing.cosine(angle), -PlanesDrawing.cosine(angle - Double.pi / 2))
  }

  /// cos x by its series, for x in −π/2 … 2π, to 1e-9.
  private static func cosine(_ angle: Double) -> Double {
    var x = abs(angle)
    if x > Double.pi { x = 2 * Double.pi - x }
    var (term, sum) = (1.0, 1.0)
    for step in 1...14 {
      term *= -x * x / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return sum
  }

  private func finished(_ layout: Layout) -> DotGraph {
    var sheet = Sheet("planes", title: title, description: options.text(summary), language: options.lang)
    var obstacles = Obstacles()
    var nodes: [Int?] = []
    var labels: [Rect] = []
    let statuses = analysis.statuses
    for (index, pie) in pies.enumerated() {
      let rect = Rect(center: layout.nodes[index].center, width: pie.radius * 2, height: pie.radius * 2)
      obstacles.add(rect.inset(by: -2))
      let domains = network.domains.indices.map { Int?.some($0) } + [nil]
      let parts = domains.map { domain in
        (
          theme.look(domain, in: network).color,
          Double(pie.members.count { network.organizations[$0].domain == domain })
        )
      }
      let bare = pie.members.count { statuses[$0] == .suspended }
      nodes.append(
        sheet.pie(
          rect, parts, stroke: pie.members.contains { options.highlight.contains($0) } ? theme.alarm : Color("#333333"),
          annotation: Annotation(
            id: "plane-\(index)", title: "\(pie.name): \(pie.members.count)", classes: ["plane"],
            data: [
              Annotation.Datum("id", pie.territory.map { network.territories[$0].id } ?? ""),
              Annotation.Datum("suspended", "\(bare)"),
            ])))
      drawShapes(pie, parts.map(\.1), rect, on: &sheet)
      let alone = pie.members.count { statuses[$0] == .isolated }
      let marks = (bare > 0 ? " ▨\(bare)" : "") + (alone > 0 ? " ○\(alone)" : "")
      let label = Sheet.fitted(pie.name, 10.5, max(70, pie.radius * 1.7)) + "\n\(pie.members.count)\(marks)"
      // A small pie would vanish under its own name.
      let place = pie.radius < 34 ? Point(rect.center.x, rect.bottom + 16) : rect.center
      let written = sheet.text(label, at: place, .center, size: 10.5, weight: .bold, background: Color("#ffffffd8"))
      if pie.radius < 34 { labels.append(written) }
    }
    for label in labels { obstacles.add(label) }
    var chooser = ArcChooser(obstacles: obstacles, outlines: pies.map { _ in .circle }, handles: ArcChooser.straight)
    // For links whose arcs would run through a pie.
    var router: ThreadRouter?
    let most = Double(links.map(\.lateral).max() ?? 1)
    for (index, link) in links.enumerated() {
      guard let a = nodes[link.a], let b = nodes[link.b] else { continue }
      var (way, hits) = chooser.arc(link.a, link.b, within: nil)
      if hits > 0 {
        var path =
          router
          ?? ThreadRouter(
            (sheet.extent ?? Rect(x: 0, y: 0, width: 1, height: 1)).inset(by: -24), marks: chooser.obstacles.rects,
            planes: [])
        router = nil
        let (from, to) = (chooser.obstacles.rects[link.a], chooser.obstacles.rects[link.b])
        if let free = path.ways(from: from, to: [to], home: nil, radius: 12)[0] { (way, hits) = (free, 0) }
        router = path
      }
      let isLateral = link.lateral > 0
      sheet.line(
        way, color: isLateral ? theme.collaborative.lightened(by: 0.25) : theme.hierarchical.lightened(by: 0.55),
        pen: isLateral ? 1.2 + 6 * Double(link.lateral) / max(1, most) : 1.1, from: a, to: b,
        annotation: Annotation(
          id: "link-\(index)",
          title: "\(pies[link.a].name) — \(pies[link.b].name): ↔\(link.lateral) ↓\(link.hierarchical)",
          classes: ["link"],
          data: [
            Annotation.Datum("lateral", "\(link.lateral)"), Annotation.Datum("hierarchical", "\(link.hierarchical)"),
          ]))
    }
    let legends = Legends(network: network, theme: theme, options: options)
    let command = LegendItem(
      sign: .line(theme.hierarchical.lightened(by: 0.55), .solid, pen: 1.1, arrow: false),
      text: options.text(en: "lines of command only", zh: "仅有科层线"))
    var lines = [
      LegendItem(sign: .heading, text: options.text(en: "Between planes", zh: "板块之间")),
      LegendItem(
        sign: .line(theme.collaborative.lightened(by: 0.25), .solid, pen: 4, arrow: false),
        text: options.text(en: "lateral ties, width = number (1–\(Int(most)))", zh: "横向联系，粗细＝条数（1–\(Int(most))）")),
      LegendItem(sign: .glyph("▨", theme.text), text: options.text(en: "suspended", zh: "悬浮")),
      LegendItem(sign: .glyph("○", theme.text), text: options.text(en: "isolated", zh: "孤立")),
    ]
    if !isMany { lines.insert(command, at: 2) }
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        legend: [legends.domains(of: network.organizations.indices), lines],
        notes: [
          options.text(
            en:
              "Area = organisations; wedges = domains, from the right anticlockwise in the legend's order, each with its outline on the rim.",
            zh: "面积＝组织数；扇形＝领域构成，自右侧起逆时针依图例顺序排列，边缘标有各领域的图形。")
        ]
          + (isMany
            ? [options.text(en: "Lines of command between planes are not drawn.", zh: "板块之间的科层线未画。")] : [])
          + remarks.map { options.text($0) }),
      network, theme, options)
    return sheet.graph
  }
}
