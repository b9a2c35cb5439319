internal import WeftGraphviz
internal import WeftModel

/// The inside of one plane's box, for `dot` to lay out: its organisations and the hierarchical ties among them.
///
/// Many leaves of one superior are strung on vertical rails, several to a column, so that a wide office stays
/// printable; those ties are drawn along the rails. A plane without a hierarchy is laid out by its lateral ties.
struct PanelDraft {
  /// Subordinates of one superior, column by column; a superior of `nil` strings those that have none here.
  struct Rail {
    var superior: Int?
    var columns: [[Int]]
  }
  /// A thread that `dot` routes.
  struct Thread {
    var superior: Int
    var subordinate: Int
    /// Index into the graph's edges.
    var edge: Int
  }

  var members: [Int]
  /// By member: what its mark measures. In a column, all are laid out as wide as the widest and the rail beside it.
  var sizes: [Point]
  var graph: DotGraph
  var rails: [Rail] = []
  var threads: [Thread] = []

  /// - Parameters:
  ///   - members: organisations of the plane.
  ///   - sizes: width and height of every organisation's mark, by organisation.
  ///   - shapes: outlines, by organisation.
  ///   - aspect: width ÷ height to aim at.
  ///   - rows: leaves to a column at most, where that is settled; boxes side by side then get one height.
  init(
    _ members: [Int], _ hierarchy: [(Int, Int)], _ lateral: [(Int, Int)], sizes: [Point], shapes: [DotAttribute.Shape],
    aspect: Double, rows: Int?, compact: Bool
  ) {
    self.members = members
    self.sizes = members.map { sizes[$0] }
    var slots: [Int: Int] = [:]
    for (slot, member) in members.enumerated() { slots[member] = slot }
    let nodes = members.map { member in
      DotGraph.Node([.shape(shapes[member])] + DotAttribute.size(width: sizes[member].x, height: sizes[member].y))
    }
    graph = DotGraph(
      name: "draft", engine: .dot,
      attributes: [.nodeSeparation(compact ? 21 : 24), .rankSeparation(compact ? 19 : 34), .routing(.spline)],
      nodes: nodes)
    guard !hierarchy.isEmpty || lateral.isEmpty || members.count < 3 || members.count > 400 else {
      graph.engine = .neato
      graph.attributes = DotAttribute.overlap(.prism, apart: 16) + [.routing(.line)]
      graph.edges = lateral.map { a, b in DotGraph.Edge(slots[a] ?? 0, slots[b] ?? 0, [.length(110)]) }
      return
    }
    addHierarchy(
      hierarchy.map { (slots[$0.0] ?? 0, slots[$0.1] ?? 0) }, sizes: members.map { sizes[$0] }, aspect: aspect,
      rows: rows, compact)
  }

  private mutating func addHierarchy(_ pairs: [(Int, Int)], sizes: [Point], aspect: Double, rows: Int?, _ compact: Bool)
  {
    var superiors = [[Int]](repeating: [], count: members.count)
    var subordinates = [[Int]](repeating: [], count: members.count)
    for (superior, subordinate) in pairs {
      superiors[subordinate].append(superior)
      subordinates[superior].append(subordinate)
    }
    let slots = members.indices
    let isStrung = slots.map { subordinates[$0].isEmpty && superiors[$0].count == 1 }
    let loose = slots.filter { subordinates[$0].isEmpty && superiors[$0].isEmpty }
    let roots = slots.filter { superiors[$0].isEmpty && !subordinates[$0].isEmpty }
    let head = roots.max { (subordinates[$0].count, -$0) < (subordinates[$1].count, -$1) }
    // A thread is routed by dot unless its lower end hangs on a rail.
    for superior in slots {
      let leaves = subordinates[superior].filter { isStrung[$0] }
      let wrapped = leaves.count > (compact ? 4 : 6)
      if wrapped { string(leaves, under: superior, sizes: sizes, aspect: aspect, rows: rows, compact: compact) }
      for subordinate in subordinates[superior] where !(wrapped && isStrung[subordinate]) {
        threads.append(Thread(superior: superior, subordinate: subordinate, edge: graph.edges.count))
        graph.edges.append(DotGraph.Edge(superior, subordinate, [.weight(4)] + DotAttribute.arrow(.none)))
      }
    }
    for root in roots where root != head {
      if let head { graph.edges.append(DotGraph.Edge(head, root, [.style([.invis]), .weight(0)])) }
    }
    if !loose.isEmpty {
      string(loose, under: nil, above: head, sizes: sizes, aspect: aspect, rows: rows, compact: compact)
    }
  }

  /// Hangs leaves in columns below a superior: the first of each column on it, the others under one another.
  private mutating func string(
    _ leaves: [Int], under superior: Int?, above: Int? = nil, sizes: [Point], aspect: Double, rows: Int?, compact: Bool
  ) {
    let cellWidth = leaves.reduce(0) { $0 + sizes[$1].x } / Double(leaves.count) + (compact ? 21 : 24)
    let cellHeight = leaves.reduce(0) { $0 + sizes[$1].y } / Double(leaves.count) + (compact ? 19 : 34)
    let ideal = (Double(leaves.count) * aspect * cellHeight / cellWidth).squareRoot().rounded(.up)
    let count = min(leaves.count, max(2, Int(ideal)))
    let rows = rows ?? (leaves.count + count - 1) / count
    var columns: [[Int]] = []
    // Even columns: 10 leaves in 4 columns are 3, 3, 2, 2.
    var next = 0
    let used = (leaves.count + rows - 1) / rows
    for column in 0..<used {
      let length = leaves.count / used + (column < leaves.count % used ? 1 : 0)
      columns.append(Array(leaves[next..<(next + length)]))
      next += length
    }
    for column in columns {
      let widest = (column.map { sizes[$0].x }.max() ?? 0) + 10
      for leaf in column {
        graph.nodes[leaf].attributes =
          graph.nodes[leaf].attributes.filter { $0.name == "shape" }
          + DotAttribute.size(width: widest, height: sizes[leaf].y)
      }
      if let top = superior ?? above {
        graph.edges.append(DotGraph.Edge(top, column[0], [.style([.invis]), .weight(1)]))
      }
      for (upper, lower) in zip(column, column.dropFirst()) {
        graph.edges.append(DotGraph.Edge(upper, lower, [.style([.invis]), .weight(200)]))
      }
    }
    rails.append(Rail(superior: superior, columns: columns))
  }
}

/// A plane's inside as laid out: its marks and threads, the top left corner at 0, 0.
struct PanelShape {
  var size: Point
  /// By member of the draft.
  var marks: [Rect]
  /// Threads from superior to subordinate, as organisations.
  var threads: [(superior: Int, subordinate: Int, way: Spline)]

  init(_ draft: PanelDraft, _ layout: Layout) {
    var marks = zip(layout.nodes, draft.sizes).map { Rect(center: $0.center, width: $1.x, height: $1.y) }
    var obstacles = Obstacles()
    var bounds: Rect?
    for mark in marks {
      obstacles.add(mark)
      bounds = bounds?.union(mark) ?? mark
    }
    var ways = draft.threads.compactMap { thread in
      layout.edges[thread.edge].map { (superior: thread.superior, subordinate: thread.subordinate, way: $0) }
    }
    for rail in draft.rails {
      guard let superior = rail.superior else { continue }
      for (leaf, way) in PanelShape.ways(along: rail, from: superior, marks, obstacles) {
        ways.append((superior, leaf, way))
      }
    }
    // What would run through a mark is left for the page's router.
    ways.removeAll { obstacles.hits($0.way.every(3), except: [$0.superior, $0.subordinate], limit: 1) > 0 }
    for thread in ways {
      for point in thread.way.sampled(4) {
        let spot = Rect(center: point, width: 0, height: 0)
        bounds = bounds?.union(spot) ?? spot
      }
    }
    let box = bounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
    let offset = Point(-box.x, -box.y)
    size = Point(box.width, box.height)
    for index in marks.indices { marks[index] = marks[index].moved(by: offset) }
    self.marks = marks
    threads = ways.map { (draft.members[$0.superior], draft.members[$0.subordinate], $0.way.moved(by: offset)) }
  }

  /// Threads down from a superior, along a beam above its columns and down the rail at the left of each.
  private static func ways(
    along rail: PanelDraft.Rail, from superior: Int, _ marks: [Rect], _ obstacles: Obstacles
  ) -> [(leaf: Int, way: Spline)] {
    let top = marks[superior]
    let first = rail.columns.map { marks[$0[0]].y }.min() ?? top.bottom
    let rails = rail.columns.map { column in (column.map { marks[$0].x }.min() ?? 0) - 8 }
    let left = min(top.center.x, rails.min() ?? top.center.x)
    let right = max(top.center.x, rails.max() ?? top.center.x)
    // Marks of one rank are centred on it: a tall one beside the columns may reach up to where the beam would be.
    var beam = max(top.bottom + 4, first - 8)
    var height = beam
    while height > top.bottom + 3 {
      let points = Spline(through: [Point(left, height), Point(right, height)]).every(3)
      if obstacles.hits(points, except: [superior], limit: 1) == 0 {
        beam = height
        break
      }
      height -= 2
    }
    var ways: [(leaf: Int, way: Spline)] = []
    for (column, x) in zip(rail.columns, rails) {
      for leaf in column {
        let mark = marks[leaf]
        let corners = [
          Point(top.center.x, top.bottom), Point(top.center.x, beam), Point(x, beam), Point(x, mark.center.y),
          Point(mark.x, mark.center.y),
        ]
        ways.append((leaf, Spline.rounded(corners, radius: 5)))
      }
    }
    return ways
  }
}
