internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// Puts a planned map on a sheet: boxes, threads, arcs, marks, headings.
struct MapCanvas {
  private let map: MapDrawing
  private let plan: MapPlan
  private let shapes: [PanelShape]
  /// By frame: whether its marks lie about without rows.
  private let isFree: [Bool]
  /// By organisation: where its mark is.
  private var rects: [Rect?]
  /// By organisation: its node.
  private var nodes: [Int?]
  /// Lines of command as drawn.
  private var threads: [(way: Spline, superior: Int, subordinate: Int)] = []
  /// Signs of lines, set when all lines are there.
  private var signs: [TieSign] = []

  init(_ map: MapDrawing, _ plan: MapPlan, _ drafts: [PanelDraft], _ shapes: [PanelShape]) {
    self.map = map
    self.plan = plan
    self.shapes = shapes
    isFree = drafts.map { $0.graph.engine == .neato }
    rects = .init(repeating: nil, count: map.network.organizations.count)
    nodes = rects.map { _ in nil }
    for (index, draft) in drafts.enumerated() {
      for (member, rect) in zip(draft.members, shapes[index].marks) {
        rects[member] = rect.moved(by: plan.origins[index])
      }
    }
  }

  mutating func draw(on sheet: inout Sheet) {
    let areas = drawBoxes(on: &sheet)
    for member in map.members where !map.isAbsent(member) {
      guard let rect = rects[member], let home = map.frames.home[member] else { continue }
      nodes[member] = sheet.organization(member, rect, map.marks, area: areas[home])
    }
    let headings = drawHeadings(on: &sheet)
    drawThreads(on: &sheet, headings)
    drawLateral(on: &sheet, headings)
    TieSign.draw(signs, missing: rects.compactMap { $0 } + headings, on: &sheet)
  }

  private func drawBoxes(on sheet: inout Sheet) -> [Int] {
    var areas: [Int] = []
    var outer: [Int] = []
    for (index, frame) in map.frames.frames.enumerated() {
      let holds = !frame.children.isEmpty
      let dashed: [DotAttribute.Style] = frame.kind == .plane ? [.rounded] : [.rounded, .dashed]
      let annotation = frame.territory.map { territory in
        let place = map.network.territories[territory]
        return Annotation(
          id: "plane-\(territory)", title: place.name, classes: ["plane"],
          data: [Annotation.Datum("id", place.id), Annotation.Datum("level", place.level)])
      }
      var area = sheet.area(
        plan.boxes[index], fill: holds ? map.theme.region : map.theme.plane, stroke: map.theme.planeBorder,
        pen: holds ? 1.2 : 1, styles: dashed, parent: frame.parent.map { outer[$0] }, annotation: annotation)
      outer.append(area)
      if holds, !frame.residents.isEmpty {
        area = sheet.area(
          plan.panels[index], fill: Color("#e9eef5"), stroke: map.theme.planeBorder, styles: [.rounded], parent: area)
      }
      areas.append(area)
    }
    return areas
  }

  /// Writes the boxes' headings; returns the room they take.
  private func drawHeadings(on sheet: inout Sheet) -> [Rect] {
    var taken: [Rect] = []
    let size = map.compact ? 11.0 : 12.0
    for (index, frame) in map.frames.frames.enumerated() {
      let box = plan.boxes[index]
      let holds = !frame.children.isEmpty
      let title = Sheet.fitted(map.options.text(frame.title), holds ? size + 2 : size, box.width - 70)
      guard !title.isEmpty else { continue }
      taken.append(
        sheet.text(
          title, at: Point(box.x + 9, box.y + 13), size: holds ? size + 2 : size, weight: .bold, color: map.theme.text))
      if holds, !frame.residents.isEmpty {
        let panel = plan.panels[index]
        let level = map.options.text(en: "\(frame.title.en): own level", zh: "\(frame.title.zh)本级")
        taken.append(
          sheet.text(
            map.options.language == .both ? "\(frame.title.zh) · 本级 own level" : level,
            at: Point(panel.x + 9, panel.y + 13), size: size, weight: .bold, color: map.theme.text))
      } else if map.compact {
        let outside = map.lateral.count {
          (map.frames.home[$0.a] == index) != (map.frames.home[$0.b] == index) && !map.areAbsent($0.ties)
        }
        taken.append(
          sheet.text(
            "↔ \(outside)", at: Point(box.right - 9, box.y + 13), .right, size: 9, color: map.theme.collaborative))
      }
    }
    return taken
  }

  private mutating func thread(_ superior: Int, _ subordinate: Int, _ ties: [Int], _ way: Spline, on sheet: inout Sheet)
  {
    let arrow = map.compact ? 0.4 : 0.55
    threads.append((way, superior, subordinate))
    // The line begins under the superior's mark, so that no outline leaves a gap.
    var (line, tip) = way.withTip(10 * arrow)
    if let center = rects[superior]?.center, let start = line.points.first {
      line = Spline(Spline(through: [start + (center - start) * 0.6, start]).points + line.points.dropFirst())
    }
    let style = map.style(.hierarchical, ties)
    keepSign(style, way, on: sheet)
    sheet.line(
      line, color: style.color, pen: style.pen, style: style.dash, tip: tip, arrow: arrow, from: nodes[superior],
      to: nodes[subordinate],
      annotation: OrganizationLook.annotation(
        ties, .hierarchical, superior, subordinate, map.network, map.options))
  }

  /// What happened to a tie, said by a sign on the line that comes next.
  private mutating func keepSign(_ style: TieStyle, _ way: Spline, on sheet: Sheet) {
    guard !style.sign.isEmpty else { return }
    signs.append(TieSign(text: style.sign, color: style.color, way: way, edge: sheet.graph.edges.count))
  }

  private mutating func drawThreads(on sheet: inout Sheet, _ headings: [Rect]) {
    var drawn: Set<[Int]> = []
    var ties: [[Int]: [Int]] = [:]
    for tie in map.hierarchy { ties[[tie.superior, tie.subordinate]] = tie.ties }
    for (index, shape) in shapes.enumerated() {
      for item in shape.threads {
        let key = [item.superior, item.subordinate]
        drawn.insert(key)
        if map.areAbsent(ties[key] ?? []) { continue }
        thread(item.superior, item.subordinate, ties[key] ?? [], item.way.moved(by: plan.origins[index]), on: &sheet)
      }
    }
    // Threads between planes, and any that dot left out, are led through the gaps.
    var router = ThreadRouter(
      (sheet.extent ?? Rect(x: 0, y: 0, width: 1, height: 1)).inset(by: -8), marks: rects.compactMap { $0 } + headings,
      planes: plan.panels)
    let open = map.hierarchy.filter { !drawn.contains([$0.superior, $0.subordinate]) && !map.areAbsent($0.ties) }
    var start = 0
    let sorted = open.sorted { ($0.superior, $0.subordinate) < ($1.superior, $1.subordinate) }
    while start < sorted.count {
      let superior = sorted[start].superior
      let end = sorted[start...].firstIndex { $0.superior != superior } ?? sorted.count
      let group = sorted[start..<end]
      start = end
      guard let source = rects[superior] else { continue }
      let targets = group.compactMap { rects[$0.subordinate] }
      let ways = router.ways(from: source, to: targets, home: map.frames.home[superior] ?? nil, radius: 7)
      for (tie, way) in zip(group, ways) {
        guard let target = rects[tie.subordinate] else { continue }
        let straight = Spline(through: [Point(source.center.x, source.bottom), Point(target.center.x, target.y)])
        thread(superior, tie.subordinate, tie.ties, way ?? straight, on: &sheet)
      }
    }
  }

  private mutating func drawLateral(on sheet: inout Sheet, _ headings: [Rect]) {
    var obstacles = Obstacles()
    var outlines: [DotAttribute.Shape] = []
    var slots = [Int](repeating: 0, count: rects.count)
    for member in map.members {
      guard let rect = rects[member] else { continue }
      slots[member] = obstacles.add(rect)
      outlines.append(map.theme.look(map.network.organizations[member].domain, in: map.network).shape)
    }
    for heading in headings { obstacles.add(heading) }
    var chooser = ArcChooser(obstacles: obstacles, outlines: outlines)
    for (way, superior, subordinate) in threads { chooser.add(way, slots[superior], slots[subordinate]) }
    let page = (sheet.extent ?? Rect(x: 0, y: 0, width: 1, height: 1)).inset(by: -8)
    // One router for each plane, made when the first tie needs it; the last is for ties between planes.
    var routers = [ThreadRouter?](repeating: nil, count: plan.panels.count + 1)
    for tie in map.lateral where !map.areAbsent(tie.ties) {
      let home = map.frames.home[tie.a]
      let isInside = home == map.frames.home[tie.b]
      let style = map.style(tie.mode, tie.ties)
      if map.compact, !isInside || map.difference != nil, !style.isChanged { continue }
      guard let a = rects[tie.a], let b = rects[tie.b] else { continue }
      let room = isInside ? home.map { plan.panels[$0] } : page
      let bends = isInside && (home.map { isFree[$0] } ?? false) ? ArcChooser.straight : ArcChooser.bends
      var (way, hits) = chooser.arc(slots[tie.a], slots[tie.b], within: room, bends: bends)
      let isCrowded = hits > 0
      if isCrowded {
        let slot = isInside ? home ?? plan.panels.count : plan.panels.count
        let area = room ?? page
        var router =
          routers[slot]
          ?? ThreadRouter(area, marks: obstacles.rects.filter { $0.overlaps(area) }, planes: [], cells: 120_000)
        // Out of the list while it works, so that no copy of its cells is made.
        routers[slot] = nil
        // Out of a crowded plane and around, where there is no way inside.
        if let free = router.ways(from: a, to: [b], home: nil, radius: 12)[0] { (way, hits) = (free, 0) }
        routers[slot] = router
        if hits > 0, slot != plan.panels.count {
          var around =
            routers[plan.panels.count] ?? ThreadRouter(page, marks: obstacles.rects, planes: [], cells: 120_000)
          routers[plan.panels.count] = nil
          if let free = around.ways(from: a, to: [b], home: nil, radius: 12)[0] { way = free }
          routers[plan.panels.count] = around
        }
      }
      if isCrowded { chooser.add(way, slots[tie.a], slots[tie.b]) }
      keepSign(style, way, on: sheet)
      sheet.line(
        way, color: style.color, pen: style.pen, style: style.dash, from: nodes[tie.a], to: nodes[tie.b],
        annotation: OrganizationLook.annotation(tie.ties, tie.mode, tie.a, tie.b, map.network, map.options))
    }
  }
}
