internal import WeftGraphviz

/// Where the frames of a map stand: rows of boxes in boxes.
struct MapPlan {
  /// By frame: its whole box.
  var boxes: [Rect]
  /// By frame: the box of its own organisations; the whole box where no frame stands inside it.
  var panels: [Rect]
  /// By frame: where its layout's top left corner goes.
  var origins: [Point]
  /// Height of a box's heading.
  let heading: Double

  private struct Shape {
    var size = Point(0, 0)
    /// Own panel and children within, from the box's top left corner.
    var panel: Rect?
    var children: [Rect] = []
  }

  init(_ frames: MapFrames, _ shapes: [PanelShape], aspect: Double, compact: Bool) {
    let padding = compact ? 12.0 : 16.0
    let gap = compact ? 34.0 : 30.0
    heading = compact ? 22 : 24
    let frames = frames.frames
    var planned = [Shape](repeating: Shape(), count: frames.count)
    // Children come after their parents: backwards, every box is ready before the one around it.
    for index in frames.indices.reversed() {
      let own = Point(
        max(shapes[index].size.x + 2 * padding, 120), shapes[index].size.y + heading + 2 * padding)
      guard !frames[index].children.isEmpty else {
        planned[index].size = own
        continue
      }
      let hasOwn = !frames[index].residents.isEmpty
      let shelves = Shelves(
        frames[index].children.map { planned[$0].size }, gap: gap, aspect: aspect,
        reserved: (hasOwn ? own.y + gap : 0) + heading, least: hasOwn ? own.x : 0)
      var y = heading + padding
      if hasOwn {
        let width = own.x > shelves.size.x * 0.7 ? shelves.size.x : own.x
        planned[index].panel = Rect(x: padding + (shelves.size.x - width) / 2, y: y, width: width, height: own.y)
        y += own.y + gap * 1.35
      }
      planned[index].children = shelves.boxes.map { $0.moved(by: Point(padding, y)) }
      planned[index].size = Point(shelves.size.x + 2 * padding, y + shelves.size.y + padding)
    }
    let roots = frames.indices.filter { frames[$0].parent == nil && frames[$0].kind == .plane }
    let top = Shelves(roots.map { planned[$0].size }, gap: gap, aspect: aspect)
    boxes = .init(repeating: Rect(x: 0, y: 0, width: 0, height: 0), count: frames.count)
    panels = boxes
    origins = .init(repeating: Point(0, 0), count: frames.count)
    for (root, box) in zip(roots, top.boxes) { boxes[root] = box }
    // Organisations without a plane, or from outside, stand in a row of their own below.
    var x = 0.0
    let y = roots.isEmpty ? 0 : top.size.y + gap
    for root in frames.indices where frames[root].parent == nil && frames[root].kind != .plane {
      let width = max(planned[root].size.x, 240)
      boxes[root] = Rect(x: x, y: y, width: width, height: planned[root].size.y)
      x += width + gap
    }
    for index in frames.indices {
      let box = boxes[index]
      let shape = planned[index]
      // A box that was stretched keeps its content in the middle.
      let slack = frames[index].children.isEmpty ? 0 : max(0, (box.width - shape.size.x) / 2)
      let corner = Point(box.x + slack, box.y)
      for (child, rect) in zip(frames[index].children, shape.children) { boxes[child] = rect.moved(by: corner) }
      panels[index] = shape.panel?.moved(by: corner) ?? box
      let panel = panels[index]
      origins[index] = Point(
        panel.center.x - shapes[index].size.x / 2,
        panel.y + heading + padding + (panel.height - heading - 2 * padding - shapes[index].size.y) * 0.3)
    }
  }
}
