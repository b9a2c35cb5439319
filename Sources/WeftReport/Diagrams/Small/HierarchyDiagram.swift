internal import WeftGraph
internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// The lines of command alone, each tree from its top.
  public static let hierarchy = Diagram(
    "hierarchy", Label(en: "Hierarchy", zh: "科层图"),
    summary: Label(
      en: "Lines of command alone, from the top down, without planes: who holds whom, and how far down it goes.",
      zh: "仅画科层线，自上而下，不分板块：谁管谁，有几级。"), choices: [.only, .highlight, .plane, .top, .labels]
  ) { analysis, theme, options in HierarchyDrawing(analysis, theme, options).drawing }
}

/// The forest of command, laid out by dot.
struct HierarchyDrawing {
  /// dot is asked for no more than this; of larger networks those that hold most are drawn.
  static let most = 1_500

  let network: Network
  let theme: Theme
  let options: DiagramOptions
  let marks: OrganizationMarks
  let members: [Int]
  let unheld: Int
  let left: Int
  let pairs: [(superior: Int, subordinate: Int, ties: [Int])]
  /// By organisation: whether it hangs on one line alone and holds nobody.
  let deadEnds: [Bool]
  private let depth: Int
  private let span: Double?
  /// Above this many a tree is wider than any page, and a list is drawn.
  static let tree = 60

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    let network = analysis.network
    self.network = network
    self.theme = theme
    self.options = options
    var every = options
    every.top = nil
    let chosen = analysis.members(every)
    let degrees = analysis.graph(.hierarchical).degrees()
    let held = chosen.filter { degrees[$0] > 0 }
    unheld = chosen.count - held.count
    let limit = min(HierarchyDrawing.most, options.top ?? HierarchyDrawing.most)
    let shown = held.count > limit ? held.sorted { (degrees[$1], $0) < (degrees[$0], $1) }.prefix(limit).sorted() : held
    left = held.count - shown.count
    members = shown
    marks = OrganizationMarks(analysis, theme, options, compact: shown.count > HierarchyDrawing.tree)
    var isDrawn = [Bool](repeating: false, count: network.organizations.count)
    for member in shown { isDrawn[member] = true }
    pairs = network.mergedTies { isDrawn[$0] }.hierarchy
    let ends = analysis.values(of: .deadEnd)
    deadEnds = network.organizations.indices.map { isDrawn[$0] && ends.number(at: $0) == 1 }
    depth = analysis.regionNumber(of: .depth).map { Int($0) } ?? 0
    span = analysis.regionNumber(of: .span)
  }

  /// Whether its name is written.
  func isNamed(_ index: Int) -> Bool { marks.isNamed(index) }

  private var title: String { options.text(en: "Lines of Command", zh: "科层图") }

  private var summary: Label {
    Words.joined(
      [
        Words.count(members.count, "organisation on a line", "organisations on lines", "个在条线上的组织"),
        Words.count(pairs.count, "line of command", "lines of command", "条科层线"),
        Label(en: "\(unheld) on no line", zh: "\(unheld) 个不在任何条线上"),
        Label(en: "depth \(depth)", zh: "层级深度 \(depth)"),
        Label(
          en: "mean span \(span.map { ImageDrawing.fixed($0, 1) } ?? "—")",
          zh: "平均管理幅度 \(span.map { ImageDrawing.fixed($0, 1) } ?? "—")"),
        Words.count(deadEnds.count { $0 }, "dead end", "dead ends", "个断头路"),
      ] + (left > 0 ? [Label(en: "\(left) with fewer lines not drawn", zh: "另\(left)个线较少者未画")] : []))
  }

  var drawing: Drawing {
    guard members.count <= HierarchyDrawing.tree else {
      var sheet = Sheet("hierarchy", title: title, description: options.text(summary), language: options.lang)
      CommandList(self).draw(on: &sheet)
      addFrame(
        [
          options.text(
            en:
              "Each organisation stands below the superior that holds most; figure = those it holds; ← another superior; … = continued from the column before; ⊥ = dead end (one line, no lateral tie).",
            zh: "各组织列于其主要上级之下；数字＝直接下级数；←＝另一上级；…＝续上栏；⊥＝断头路（仅一条科层线、无横向联系）。")
        ], on: &sheet)
      return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
    }
    var sizes = [Point](repeating: Point(0, 0), count: network.organizations.count)
    for member in members { sizes[member] = marks.size(member) }
    let shapes = network.organizations.indices.map { marks.shape($0) }
    let draft = PanelDraft(
      members, pairs.map { ($0.superior, $0.subordinate) }, [], sizes: sizes, shapes: shapes, aspect: 0.8,
      rows: nil, compact: false)
    return Drawing(
      title: title, description: options.text(summary),
      pictures: [Picture(drafts: [draft.graph]) { layouts in finished(PanelShape(draft, layouts[0])) }])
  }

  private func finished(_ shape: PanelShape) -> DotGraph {
    var sheet = Sheet("hierarchy", title: title, description: options.text(summary), language: options.lang)
    var nodes: [Int: Int] = [:]
    var rects: [Int: Rect] = [:]
    for (member, rect) in zip(members, shape.marks) {
      rects[member] = rect
      nodes[member] = sheet.organization(member, rect, marks)
    }
    var ties: [[Int]: [Int]] = [:]
    for pair in pairs { ties[[pair.superior, pair.subordinate]] = pair.ties }
    var drawn: Set<[Int]> = []
    func draw(_ superior: Int, _ subordinate: Int, _ way: Spline) {
      drawn.insert([superior, subordinate])
      var (line, tip) = way.withTip(5)
      if let center = rects[superior]?.center, let start = line.points.first {
        line = Spline(Spline(through: [start + (center - start) * 0.6, start]).points + line.points.dropFirst())
      }
      sheet.line(
        line, color: theme.hierarchical, pen: 1, tip: tip, arrow: 0.5, from: nodes[superior], to: nodes[subordinate],
        annotation: OrganizationLook.annotation(
          ties[[superior, subordinate]] ?? [], .hierarchical, superior, subordinate, network, options))
    }
    for thread in shape.threads { draw(thread.superior, thread.subordinate, thread.way) }
    // What dot led through a mark, or not at all, goes around.
    var router = ThreadRouter(
      (sheet.extent ?? Rect(x: 0, y: 0, width: 1, height: 1)).inset(by: -24), marks: shape.marks, planes: [])
    for pair in pairs where !drawn.contains([pair.superior, pair.subordinate]) {
      guard let a = rects[pair.superior], let b = rects[pair.subordinate] else { continue }
      let way = router.ways(from: a, to: [b], home: nil, radius: 7)[0]
      draw(
        pair.superior, pair.subordinate, way ?? Spline(through: [Point(a.center.x, a.bottom), Point(b.center.x, b.y)]))
    }
    addFrame([], on: &sheet)
    return sheet.graph
  }

  private func addFrame(_ notes: [String], on sheet: inout Sheet) {
    let legends = Legends(network: network, theme: theme, options: options)
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        legend: [
          legends.domains(of: members),
          legends.statuses(
            Status.allCases.filter { status in members.contains { marks.statuses[$0] == status } },
            core: members.contains { network.organizations[$0].isCore }),
        ].filter { !$0.isEmpty }, notes: notes), network, theme, options)
  }
}
