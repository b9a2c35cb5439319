internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// The region as cloth: lines of command are the warp, lateral ties the weft; who hangs by its line alone is seen at once.
  public static let weave = Diagram(
    "weave", Label(en: "Weave", zh: "经纬图"),
    summary: Label(
      en:
        "A thread for each organisation, hung from its superior; lateral ties cross it and knot; a bare end is suspended.",
      zh: "一个组织一根经线，悬于上级；横向联系为纬线，相交成结；无纬之经，即为悬浮。"), choices: [.only, .highlight, .plane, .top, .labels]
  ) { analysis, theme, options in
    OverviewPages(analysis, theme, options) { chosen, remarks in
      var weave = WeaveDrawing(analysis, theme, chosen)
      weave.remarks = remarks
      return weave.drawing
    }.drawing
  }
}

/// A weave in the making: one loom for all, or one for each plane where there are too many threads.
struct WeaveDrawing {
  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions
  let network: Network
  let members: [Int]
  let frames: MapFrames
  let hierarchy: [(superior: Int, subordinate: Int, ties: [Int])]
  let lateral: [(a: Int, b: Int, mode: Mode, ties: [Int])]
  let statuses: [Status]
  /// Whether each plane has a loom of its own.
  let isSplit: Bool
  /// Said below the picture beside the usual notes.
  var remarks: [Label] = []

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    self.analysis = analysis
    self.theme = theme
    self.options = options
    network = analysis.network
    statuses = analysis.shownStatuses
    let members = analysis.members(options)
    self.members = members
    isSplit = members.count > 70
    frames = MapFrames(analysis, members: members)
    let drawn = frames.home.map { $0 != nil }
    (hierarchy, lateral) = network.mergedTies { drawn[$0] }
  }

  /// Whether its name is written.
  func isNamed(_ index: Int) -> Bool {
    let isSetOff = network.organizations[index].isCore || options.highlight.contains(index)
    switch options.labels {
    case .all: return true
    case .core: return isSetOff
    case .flagged: return isSetOff || statuses[index] != .anchored
    case .none: return false
    }
  }

  private var title: String { options.text(en: "The Weave: Warp and Weft", zh: "经纬图：条为经，块为纬") }

  private var summary: Label {
    let bare = members.count { statuses[$0] == .suspended }
    let alone = members.count { statuses[$0] == .isolated }
    return Words.joined([
      Words.count(members.count, "thread (organisation)", "threads (organisations)", "根经线（组织）"),
      Words.count(hierarchy.count, "line of command", "lines of command", "条科层线"),
      Words.count(lateral.count, "weft (lateral tie)", "wefts (lateral ties)", "根纬线（横向联系）"),
      Label(en: "\(bare) suspended, \(alone) isolated", zh: "悬浮 \(bare)，孤立 \(alone)"),
    ])
  }

  var drawing: Drawing {
    var sheet = Sheet("weave", title: title, description: options.text(summary), language: options.lang)
    let groups = frames.frames.indices.filter { !frames.frames[$0].residents.isEmpty }
    if isSplit {
      let looms = groups.map { Loom(self, planes: [$0], pitch: 17) }
      let shelves = Shelves(looms.map(\.size), gap: 26, aspect: options.aspect)
      for (group, box) in zip(groups, shelves.boxes) {
        Loom(self, planes: [group], pitch: 17, room: box).draw(in: box, on: &sheet)
      }
    } else if !groups.isEmpty {
      let pitch = min(44, max(26, 1100 / Double(max(1, members.count))))
      let loom = Loom(self, planes: groups, pitch: pitch)
      loom.draw(in: Rect(x: 0, y: 0, width: loom.size.x, height: loom.size.y), on: &sheet)
    }
    sheet.add(frame, network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }

  private var frame: Frame {
    let legends = Legends(network: network, theme: theme, options: options)
    let threads = [
      LegendItem(sign: .heading, text: options.text(en: "Threads", zh: "线")),
      LegendItem(
        sign: .line(Color("#6b5b4b"), .solid, pen: 1.8, arrow: false),
        text: options.text(en: "warp: an organisation on its line", zh: "经：悬于条线的组织")),
      LegendItem(
        sign: .line(theme.hierarchical, .solid, pen: 2.6, arrow: false),
        text: options.text(en: "beam: a superior (■) and those it holds", zh: "横梁：上级（■）及其下属")),
      LegendItem(
        sign: .line(theme.collaborative, .solid, pen: 1.6, arrow: false),
        text: options.text(en: "weft ● collaborative", zh: "纬 ● 协作式")),
      LegendItem(
        sign: .line(theme.networked, .solid, pen: 1.6, arrow: false),
        text: options.text(en: "weft ◆ networked", zh: "纬 ◆ 网络式")),
    ]
    let ends = [
      LegendItem(sign: .heading, text: options.text(en: "Ends", zh: "线头")),
      LegendItem(
        sign: .glyph("▨", theme.alarm),
        text: options.text(en: "bare end: suspended, no weft holds it to its place", zh: "散头：悬浮，无纬线系于本块")),
      LegendItem(sign: .glyph("◐", theme.text), text: options.text(en: "loose", zh: "半悬浮")),
      LegendItem(sign: .glyph("○", theme.alarm), text: options.text(en: "no thread at all: isolated", zh: "无线：孤立")),
      LegendItem(sign: .glyph("★", theme.text), text: options.text(en: "designated core", zh: "核心")),
    ]
    var notes = [
      options.text(
        en:
          "Threads stand side by side by plane and line; each weft runs at its own height and knots at its two ends only.",
        zh: "经线按板块、条线并列；每根纬线自占一行，只在两端打结。")
    ]
    if isSplit {
      notes.append(
        options.text(
          en:
            "One strip a plane. Superiors elsewhere hold their beams at the top; wefts to another plane leave at the right, one row a plane, with their number.",
          zh: "每一板块一幅。外部上级之梁在上；通往其他板块的纬线由右边引出，每板块一行并注条数。"))
    }
    notes += remarks.map { options.text($0) }
    let title = network.configuration.title ?? network.title
    let caption = title.en.isEmpty && title.zh.isEmpty ? summary : Words.joined([title, summary])
    return Frame(
      title: self.title, caption: options.lines(caption),
      legend: [legends.domains(of: members), threads, ends].filter { !$0.isEmpty },
      notes: notes)
  }
}
