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
      zh: "仅画科层线，自上而下，不分板块：谁管谁，有几级。")
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

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    let network = analysis.network
    self.network = network
    self.theme = theme
    self.options = options
    let chosen = (options.only ?? Array(network.organizations.indices)).filter { index in
      options.plane.map { analysis.isWithin(index, plane: $0) } ?? true
    }
    let degrees = analysis.graph(.hierarchical).degrees()
    let held = chosen.filter { degrees[$0] > 0 }
    unheld = chosen.count - held.count
    let limit = min(HierarchyDrawing.most, options.top ?? HierarchyDrawing.most)
    let shown = held.count > limit ? held.sorted { (degrees[$1], $0) < (degrees[$0], $1) }.prefix(limit).sorted() : held
    left = held.count - shown.count
    members = shown
    marks = OrganizationMarks(analysis, theme, options, compact: shown.count > 60)
    var isDrawn = [Bool](repeating: false, count: network.organizations.count)
    for member in shown { isDrawn[member] = true }
    pairs = network.mergedTies { isDrawn[$0] }.hierarchy
  }

  private var title: String { options.text(en: "Lines of Command", zh: "科层图") }

  private var summary: Label {
    Words.joined(
      [
        Words.count(members.count, "organisation on a line", "organisations on lines", "个在条线上的组织"),
        Words.count(pairs.count, "line of command", "lines of command", "条科层线"),
        Label(en: "\(unheld) on no line", zh: "\(unheld) 个不在任何条线上"),
      ] + (left > 0 ? [Label(en: "\(left) with fewer lines not drawn", zh: "另\(left)个线较少者未画")] : []))
  }

  var drawing: Drawing {
    let sizes = network.organizations.indices.map { marks.size($0) }
    let shapes = network.organizations.indices.map { marks.shape($0) }
    let draft = PanelDraft(
      members, pairs.map { ($0.superior, $0.subordinate) }, [], sizes: sizes, shapes: shapes, aspect: 0.8,
      rows: members.count > 60 ? Int(Double(members.count).squareRoot() * 1.3) : nil, compact: members.count > 60)
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
    for thread in shape.threads {
      var (line, tip) = thread.way.withTip(5)
      if let center = rects[thread.superior]?.center, let start = line.points.first {
        line = Spline(Spline(through: [start + (center - start) * 0.6, start]).points + line.points.dropFirst())
      }
      sheet.line(
        line, color: theme.hierarchical, pen: 1, tip: tip, arrow: 0.5, from: nodes[thread.superior],
        to: nodes[thread.subordinate],
        annotation: OrganizationLook.annotation(
          ties[[thread.superior, thread.subordinate]] ?? [], .hierarchical, thread.superior, thread.subordinate,
          network,
          options))
    }
    let legends = Legends(network: network, theme: theme, options: options)
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        legend: [
          legends.domains(of: members),
          legends.statuses(
            Status.allCases.filter { status in members.contains { marks.statuses[$0] == status } },
            core: members.contains { network.organizations[$0].isCore }),
        ].filter { !$0.isEmpty }), network, theme, options)
    return sheet.graph
  }
}
