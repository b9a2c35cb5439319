/// Where an engine put the nodes and edges of a graph: points, y downwards, the top left corner near 0, 0.
public struct Layout: Sendable, Hashable {
  public var width: Double
  public var height: Double
  /// One per node of the graph, in its order.
  public var nodes: [Rect]
  /// One per edge of the graph, in its order; `nil` where the engine drew none.
  public var edges: [Spline?]

  public init(width: Double, height: Double, nodes: [Rect], edges: [Spline?]) {
    self.width = width
    self.height = height
    self.nodes = nodes
    self.edges = edges
  }
}

extension Layout {
  /// Reads Graphviz's `plain` format; `nil` where it is not the layout of `graph`.
  init?(plain text: String, of graph: DotGraph) {
    var nodes = [Rect?](repeating: nil, count: graph.nodes.count)
    var edges = [Spline?](repeating: nil, count: graph.edges.count)
    var size: (width: Double, height: Double)?
    // Parallel edges come back in any order: the first seen goes to the first that is free.
    var waiting: [Pair: [Int]] = [:]
    for (index, edge) in graph.edges.enumerated().reversed() {
      waiting[Pair(tail: edge.tail, head: edge.head), default: []].append(index)
    }
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      func number(_ index: Int) -> Double? { index < words.count ? Double(words[index]) : nil }
      func node(_ index: Int) -> Int? {
        guard index < words.count, words[index].first == "n", let value = Int(words[index].dropFirst()),
          graph.nodes.indices.contains(value)
        else { return nil }
        return value
      }
      switch words.first {
      case "graph":
        guard let width = number(2), let height = number(3) else { return nil }
        size = (width * 72, height * 72)
      case "node":
        guard let size, let index = node(1), let x = number(2), let y = number(3), let w = number(4), let h = number(5)
        else { return nil }
        nodes[index] = Rect(center: Point(x * 72, size.height - y * 72), width: w * 72, height: h * 72)
      case "edge":
        guard let size, let tail = node(1), let head = node(2), let count = number(3).map({ Int($0) }),
          let slot = waiting[Pair(tail: tail, head: head)]?.popLast()
        else { return nil }
        guard count >= 4, count % 3 == 1 else { continue }
        var points: [Point] = []
        for place in 0..<count {
          guard let x = number(4 + 2 * place), let y = number(5 + 2 * place) else { return nil }
          points.append(Point(x * 72, size.height - y * 72))
        }
        edges[slot] = Spline(points)
      default: break
      }
    }
    guard let size else { return nil }
    let placed = nodes.compactMap { $0 }
    guard placed.count == nodes.count else { return nil }
    self.init(width: size.width, height: size.height, nodes: placed, edges: edges)
  }

  private struct Pair: Hashable {
    var tail: Int
    var head: Int
  }

  /// A plain layout of our own, for when no engine answers: nodes in rows by their depth below nodes that no edge enters.
  ///
  /// Loops count from their first node. Deterministic; O(n + m).
  init(rowsOf graph: DotGraph, sizes: [Point], gap: Double = 24) {
    var incoming = [Int](repeating: 0, count: graph.nodes.count)
    var outgoing = [[Int]](repeating: [], count: graph.nodes.count)
    for edge in graph.edges where edge.tail != edge.head {
      incoming[edge.head] += 1
      outgoing[edge.tail].append(edge.head)
    }
    var depth = [Int?](repeating: nil, count: graph.nodes.count)
    for start in graph.nodes.indices.filter({ incoming[$0] == 0 }) + Array(graph.nodes.indices)
    where depth[start] == nil {
      depth[start] = 0
      var queue = [start]
      var next = 0
      while next < queue.count {
        let node = queue[next]
        next += 1
        for child in outgoing[node] where depth[child] == nil {
          depth[child] = (depth[node] ?? 0) + 1
          queue.append(child)
        }
      }
    }
    let widest = max(400, Double(graph.nodes.count).squareRoot() * 120)
    var rects = [Rect](repeating: Rect(x: 0, y: 0, width: 0, height: 0), count: graph.nodes.count)
    var x = 0.0
    var y = 0.0
    var tallest = 0.0
    var right = 0.0
    for level in 0...(depth.compactMap { $0 }.max() ?? 0) {
      for node in graph.nodes.indices where depth[node] == level {
        let size = sizes[node]
        if x > 0, x + size.x > widest {
          (x, y, tallest) = (0, y + tallest + gap, 0)
        }
        rects[node] = Rect(x: x, y: y, width: size.x, height: size.y)
        x += size.x + gap
        right = max(right, x - gap)
        tallest = max(tallest, size.y)
      }
      (x, y, tallest) = (0, y + tallest + gap * 1.5, 0)
    }
    let edges = graph.edges.map { edge -> Spline? in
      Spline(through: [rects[edge.tail].center, rects[edge.head].center])
    }
    self.init(width: right, height: y, nodes: rects, edges: edges)
  }
}
