internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// Points, lines and planes: every organisation in the box of its plane, hung from its superiors and tied across.
  public static let map = Diagram(
    "map", Label(en: "Map", zh: "点线面图"),
    summary: Label(
      en: "Organisations in the boxes of their planes, lines of command solid, lateral ties as arcs, statuses marked.",
      zh: "组织画在所属板块之内：科层线为实线，横向联系为弧线，并标出各组织的状态。"), choices: [.only, .highlight, .plane, .top, .labels, .size]
  ) { analysis, theme, options in
    OverviewPages(analysis, theme, options) { chosen, remarks in
      var map = MapDrawing(analysis, theme, chosen)
      map.remarks = remarks
      return map.drawing
    }.drawing
  }
}

/// A map in the making.
struct MapDrawing {
  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions
  let network: Network
  let members: [Int]
  let frames: MapFrames
  let marks: OrganizationMarks
  /// Above 300 organisations marks are small, and lateral ties between planes are counted, not drawn.
  let compact: Bool
  let hierarchy: [(superior: Int, subordinate: Int, ties: [Int])]
  let lateral: [(a: Int, b: Int, mode: Mode, ties: [Int])]
  /// What is different from a baseline, where the map shows that.
  let difference: NetworkDifference?
  /// Differences that share the page: a mark has the room that it needs in any of them.
  var companions: [NetworkDifference] = []
  /// Said below the picture beside the usual notes.
  var remarks: [Label] = []

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions, difference: NetworkDifference? = nil) {
    self.difference = difference
    self.analysis = analysis
    self.theme = theme
    self.options = options
    network = analysis.network
    let members = analysis.members(options)
    self.members = members
    compact = members.count > 300
    frames = MapFrames(analysis, members: members)
    var marks = OrganizationMarks(analysis, theme, options, compact: compact)
    if let difference {
      marks.statuses = difference.statuses
      marks.changes = difference.organizations
    }
    self.marks = marks
    let drawn = frames.home.map { $0 != nil }
    (hierarchy, lateral) = network.mergedTies { drawn[$0] }
  }

  var title: String { difference?.title(options) ?? options.text(en: "Point–Line–Plane Network", zh: "点·线·面组织网络") }

  var drawing: Drawing {
    let sizes = sizes
    var shapes = [DotAttribute.Shape](repeating: .box, count: network.organizations.count)
    for member in members { shapes[member] = marks.shape(member) }
    let inside = tiesInside
    let drafts = frames.frames.enumerated().map { index, frame in
      let isLeaf = frame.kind == .plane && frame.children.isEmpty
      return PanelDraft(
        frame.residents, inside[index].hierarchy, inside[index].lateral, sizes: sizes, shapes: shapes,
        aspect: isLeaf ? options.aspect : 3 * options.aspect, rows: isLeaf ? rows(frame.residents.count) : nil,
        compact: compact)
    }
    let copy = self
    return Drawing(
      title: title, description: description,
      pictures: [Picture(drafts: drafts.map(\.graph)) { layouts in copy.finished(drafts, layouts) }])
  }

  /// Leaves to a column in small marks: near a square for the middle plane, more in a plane that would be too wide.
  private func rows(_ count: Int) -> Int? {
    let counts = frames.frames.filter { $0.children.isEmpty && $0.kind == .plane }.map(\.residents.count).sorted()
    guard compact, !counts.isEmpty else { return nil }
    let common = Int((Double(counts[counts.count / 2]) * 1.2).squareRoot().rounded())
    return max(4, min(common, 12), Int((Double(count) * 0.55).squareRoot().rounded()))
  }

  /// Of those drawn; nothing for the others.
  private var sizes: [Point] {
    var sizes = [Point](repeating: Point(0, 0), count: network.organizations.count)
    for member in members { sizes[member] = marks.size(member) }
    for other in companions {
      var marks = marks
      marks.statuses = other.statuses
      marks.changes = other.organizations
      for index in members {
        let size = marks.size(index)
        sizes[index] = Point(max(sizes[index].x, size.x), max(sizes[index].y, size.y))
      }
    }
    return sizes
  }

  /// Whether an organisation is only kept a place for.
  func isAbsent(_ organization: Int) -> Bool { difference?.organizations[organization] == .absent }

  /// Whether ties are only kept a place for.
  func areAbsent(_ ties: [Int]) -> Bool {
    guard let difference else { return false }
    return !ties.isEmpty && ties.allSatisfy { difference.ties[$0] == .absent }
  }

  /// By frame: the ties whose ends both stand in it.
  private var tiesInside: [(hierarchy: [(Int, Int)], lateral: [(Int, Int)])] {
    var result: [(hierarchy: [(Int, Int)], lateral: [(Int, Int)])] = frames.frames.map { _ in ([], []) }
    for tie in hierarchy {
      guard let home = frames.home[tie.superior], home == frames.home[tie.subordinate] else { continue }
      result[home].hierarchy.append((tie.superior, tie.subordinate))
    }
    for tie in lateral {
      guard let home = frames.home[tie.a], home == frames.home[tie.b] else { continue }
      result[home].lateral.append((tie.a, tie.b))
    }
    return result
  }

  private func finished(_ drafts: [PanelDraft], _ layouts: [Layout]) -> DotGraph {
    let shapes = zip(drafts, layouts).map { PanelShape($0, $1) }
    let plan = MapPlan(frames, shapes, aspect: options.aspect, compact: compact)
    var sheet = Sheet("map", title: title, description: description, language: options.lang)
    var canvas = MapCanvas(self, plan, drafts, shapes)
    canvas.draw(on: &sheet)
    sheet.add(frame, network, theme, options)
    return sheet.graph
  }
}

extension MapDrawing {
  var description: String { options.text(summary) }

  private var summary: Label {
    if let difference { return difference.summary }
    let counts = Mode.allCases.map(rows)
    let modes = zip(Mode.allCases, counts).filter { $0.1 > 0 }.map { mode, count in
      Label(en: "\(count) \(Words.mode(mode).en)", zh: "\(Words.mode(mode).zh)\(count)条")
    }
    let states = Status.allCases.compactMap { status -> Label? in
      let count = members.count { marks.statuses[$0] == status }
      return count > 0 && status != .anchored
        ? Label(en: "\(count) \(status.label.en)", zh: "\(status.label.zh)\(count)个") : nil
    }
    let planes = frames.frames.count { !$0.residents.isEmpty && $0.kind == .plane }
    var parts = [Words.count(members.count, "organisation", "organisations", "个组织")]
    if planes > 0 { parts.append(Words.count(planes, "plane", "planes", "个板块")) }
    parts.append(
      Label(
        en: "ties: \(modes.isEmpty ? "none" : modes.map(\.en).joined(separator: ", "))",
        zh: "联系：\(modes.isEmpty ? "无" : modes.map(\.zh).joined(separator: "、"))"))
    if !states.isEmpty {
      parts.append(
        Label(en: states.map(\.en).joined(separator: ", "), zh: states.map(\.zh).joined(separator: "、")))
    } else if planes > 0 {
      parts.append(Label(en: "all anchored", zh: "全部嵌入"))
    }
    return Words.joined(parts)
  }

  /// How many ties of a mode are drawn, each row of the table counted.
  private func rows(_ mode: Mode) -> Int {
    mode == .hierarchical
      ? hierarchy.reduce(0) { $0 + $1.ties.count }
      : lateral.reduce(0) { $0 + ($1.mode == mode ? $1.ties.count : 0) }
  }

  var frame: Frame {
    let title = network.configuration.title ?? network.title
    let caption = title.en.isEmpty && title.zh.isEmpty ? summary : Words.joined([title, summary])
    let legends = Legends(network: network, theme: theme, options: options)
    let modes = [Mode.hierarchical, .collaborative, .networked].filter { rows($0) > 0 }
    if let difference {
      var frame = difference.frame(self.title, caption, legends.domains(of: members), options, theme)
      frame.notes += remarks.map { options.text($0) }
      return frame
    }
    let hasPlanes = !network.territories.isEmpty
    var notes = [
      options.text(
        en: (hasPlanes ? "Boxes = planes; marks" : "Marks")
          + " = organisations; mark and letter size = \(marks.sizeLabel.en.lowercased()).",
        zh: (hasPlanes ? "方框＝板块（面）；" : "") + "图形＝组织（点）；图形与字号大小＝\(marks.sizeLabel.zh)。")
    ]
    if !hasPlanes {
      notes.append(
        options.text(
          en: "No territories are given, so suspension is not computed.", zh: "数据未给出区域，故不计算悬浮度。"))
    }
    var all = options
    all.top = nil
    let left = options.top == nil ? 0 : analysis.members(all).count - members.count
    if left > 0 {
      notes.append(
        options.text(en: "\(left) organisations with fewer ties are not drawn.", zh: "另有\(left)个联系较少的组织未画。"))
    }
    if let date = network.date { notes.append(options.text(en: "As of \(date.iso).", zh: "时点：\(date.iso)。")) }
    if compact {
      notes.append(
        options.text(
          en:
            "Lateral ties inside a plane are drawn; those between planes are counted in its heading (↔) and drawn in the planes overview.",
          zh: "板块内的横向联系逐条画出；跨板块的横向联系计数于框题（↔），另见板块总览图。"))
    }
    notes += remarks.map { options.text($0) }
    return Frame(
      title: self.title, caption: options.lines(caption),
      legend: [
        legends.domains(of: members),
        legends.ties(modes)
          + legends.statuses(
            Status.allCases.filter { status in members.contains { marks.statuses[$0] == status } },
            core: members.contains { network.organizations[$0].isCore }),
      ].filter { !$0.isEmpty }, notes: notes)
  }
}
