internal import WeftGraph
internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// One organisation and those it is tied to, with the ties among them.
  public static let ego = Diagram(
    "ego", Label(en: "Neighbourhood", zh: "自我网络"),
    summary: Label(
      en: "One organisation at the centre, its partners around it, and how they are tied to each other.",
      zh: "以一个组织为中心，画出其联系对象以及它们之间的联系。"), choices: [.center, .highlight, .top, .labels, .size]
  ) { analysis, theme, options in
    let network = analysis.network
    let graph = analysis.graph(.all)
    let degrees = graph.degrees()
    let busiest = degrees.indices.max { (degrees[$0], -$0) < (degrees[$1], -$1) }
    guard let center = options.center ?? busiest else { return StarDrawing.empty(analysis, theme, options) }
    // Of a very busy organisation the partners with most ties stay readable.
    let limit = options.top ?? 60
    let partners = graph.neighbors(of: center).map { Int($0) }
    let shown = partners.sorted { (degrees[$1], $0) < (degrees[$0], $1) }.prefix(limit).sorted()
    return StarDrawing(analysis, theme, options, center: center, around: shown, left: partners.count - shown.count)
      .drawing
  }
}

/// A centre and what stands around it, laid out by stress.
struct StarDrawing {
  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions
  let members: [Int]
  let left: Int
  let marks: OrganizationMarks
  let hierarchy: [(superior: Int, subordinate: Int, ties: [Int])]
  let lateral: [(a: Int, b: Int, mode: Mode, ties: [Int])]
  private var network: Network { analysis.network }

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions, center: Int, around: [Int], left: Int) {
    self.analysis = analysis
    self.theme = theme
    var options = options
    options.highlight.append(center)
    self.options = options
    self.left = left
    members = [center] + around
    marks = OrganizationMarks(analysis, theme, options, compact: around.count > 30)
    var isDrawn = [Bool](repeating: false, count: analysis.network.organizations.count)
    for member in members { isDrawn[member] = true }
    (hierarchy, lateral) = analysis.network.mergedTies { isDrawn[$0] }
  }

  static func title(_ options: DiagramOptions) -> String { options.text(en: "Neighbourhood", zh: "自我网络") }

  static func empty(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) -> Drawing {
    let words = options.text(en: "no organisations", zh: "没有组织")
    var sheet = Sheet("ego", title: title(options), description: words, language: options.lang)
    sheet.add(Frame(title: title(options), caption: [words]), analysis.network, theme, options)
    return Drawing(title: title(options), description: words, pictures: [Picture(sheet.graph)])
  }

  private var title: String { "\(StarDrawing.title(options)): \(network.organizations[members[0]].name)" }

  private var summary: Label {
    Words.joined(
      [
        Words.count(members.count - 1, "partner", "partners", "个联系对象"),
        Words.count(hierarchy.count + lateral.count, "tie", "ties", "条联系"),
        marks.statuses[members[0]].label,
      ] + (left > 0 ? [Label(en: "\(left) partners with fewer ties not drawn", zh: "另\(left)个联系较少者未画")] : []))
  }

  var drawing: Drawing {
    var slots: [Int: Int] = [:]
    for (slot, member) in members.enumerated() { slots[member] = slot }
    var draft = DotGraph(
      name: "draft", engine: .neato, attributes: DotAttribute.overlap(.prism, apart: 18) + [.routing(.line)],
      nodes: members.map { member in
        let size = marks.size(member)
        return DotGraph.Node([.shape(marks.shape(member))] + DotAttribute.size(width: size.x, height: size.y))
      })
    let pairs = hierarchy.map { ($0.superior, $0.subordinate) } + lateral.map { ($0.a, $0.b) }
    draft.edges = pairs.map { DotGraph.Edge(slots[$0.0] ?? 0, slots[$0.1] ?? 0, [.length(130)]) }
    return Drawing(
      title: title, description: options.text(summary),
      pictures: [Picture(drafts: [draft]) { layouts in finished(layouts[0]) }])
  }

  private func finished(_ layout: Layout) -> DotGraph {
    var sheet = Sheet("ego", title: title, description: options.text(summary), language: options.lang)
    var obstacles = Obstacles()
    var slots: [Int: Int] = [:]
    var nodes: [Int] = []
    for (slot, member) in members.enumerated() {
      slots[member] = slot
      obstacles.add(layout.nodes[slot])
      nodes.append(sheet.organization(member, layout.nodes[slot], marks))
    }
    var chooser = ArcChooser(
      obstacles: obstacles, outlines: members.map { marks.shape($0) }, handles: ArcChooser.straight)
    var router = ThreadRouter(
      (sheet.extent ?? Rect(x: 0, y: 0, width: 1, height: 1)).inset(by: -30), marks: layout.nodes, planes: [])
    func way(_ a: Int, _ b: Int) -> Spline {
      let (way, hits) = chooser.arc(a, b, within: nil)
      guard hits > 0 else { return way }
      return router.ways(from: layout.nodes[a], to: [layout.nodes[b]], home: nil, radius: 12)[0] ?? way
    }
    for tie in hierarchy {
      guard let a = slots[tie.superior], let b = slots[tie.subordinate] else { continue }
      let (line, tip) = way(a, b).withTip(6)
      sheet.line(
        line, color: theme.hierarchical, pen: 1.2, tip: tip, from: nodes[a], to: nodes[b],
        annotation: OrganizationLook.annotation(
          tie.ties, .hierarchical, tie.superior, tie.subordinate, network, options))
    }
    for tie in lateral {
      guard let a = slots[tie.a], let b = slots[tie.b] else { continue }
      sheet.line(
        way(a, b), color: theme.color(tie.mode), pen: tie.mode == .networked ? 1.7 : 1.2,
        style: theme.dash(tie.mode), from: nodes[a], to: nodes[b],
        annotation: OrganizationLook.annotation(tie.ties, tie.mode, tie.a, tie.b, network, options))
    }
    let legends = Legends(network: network, theme: theme, options: options)
    let modes =
      (hierarchy.isEmpty ? [] : [Mode.hierarchical])
      + [.collaborative, .networked].filter { mode in
        lateral.contains { $0.mode == mode }
      }
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        legend: [
          legends.domains(of: members),
          legends.ties(modes)
            + legends.statuses(
              Status.allCases.filter { status in members.contains { marks.statuses[$0] == status } },
              core: members.contains { network.organizations[$0].isCore }),
        ].filter { !$0.isEmpty },
        notes: [options.text(en: "The centre is framed in vermilion.", zh: "中心组织以橙红色描边。")]), network, theme, options)
    return sheet.graph
  }
}
