import WeftGraphviz

/// Text that tries to be more than text.
enum Hostile {
  static let names: [String] = [
    #"\N \G \E \L \n \l"#, #"quote " and \" and \"#, "<b>bold</b>", "<<table><tr><td>x</td></tr></table>>",
    "a\"]; n0 -> n1 [image=\"/etc/passwd\"", "&amp; &lt; &#65; &nbsp; &", "<script>alert(1)</script>", "]]> --> ?>",
    String(repeating: "长", count: 300), "   ", "", "\u{0}\u{1}\u{7}\u{1B}[31m", "line\none\r\ntwo", "tab\there",
    "\u{202E}dlrow\u{202C} \u{2066}x\u{2069}", "עברית ومرحبا", "👩‍👩‍👧‍👦🏳️‍🌈",
    "e\u{301}" + String(repeating: "\u{302}", count: 500),
    "\u{FFFD}\u{FFFE}\u{FEFF}", "// comment", "/* c */", "#", "'; DROP TABLE", "\\", "\\\\", "\"", "n0:port:ne",
  ]
}

enum Samples {
  /// A box behind two nodes and an edge with Chinese labels, every position given.
  static func pinned(_ labels: [String] = ["青河镇党委", "上坝村"]) -> DotGraph {
    var graph = DotGraph(
      name: "sample", engine: .pinned, title: "示意 Sample", description: "Two organisations & one tie.", language: "zh",
      areas: [
        DotGraph.Area(
          [.bounds(Rect(x: 0, y: 0, width: 220, height: 160)), .style([.rounded, .filled]), .fill(Color("#f4f4f4"))],
          annotation: Annotation(id: "plane-0", title: "青河镇"))
      ])
    for (index, label) in labels.enumerated() {
      graph.nodes.append(
        DotGraph.Node(
          [
            .position(Point(110, 40 + 80 * Double(index))), .shape(.ellipse), .style([.filled]),
            .fill(Color("#009e73")), .label(label),
          ] + DotAttribute.size(width: 100, height: 30), area: 0,
          annotation: Annotation(
            id: "org-\(index)", title: label, classes: ["organization"], data: [Annotation.Datum("id", label)])))
    }
    if labels.count > 1 {
      graph.edges.append(
        DotGraph.Edge(
          0, 1,
          [.path(Spline(through: [Point(110, 55), Point(110, 99)]), tip: Point(110, 105))]
            + DotAttribute.arrow(.normal),
          annotation: Annotation(id: "tie-0", title: "\(labels[0]) → \(labels[1])", classes: ["tie", "hierarchical"])))
    }
    return graph
  }

  /// A tree for `dot`: node 0 over all others.
  static func tree(_ count: Int) -> DotGraph {
    DotGraph(
      name: "tree", engine: .dot,
      nodes: (0..<count).map { _ in DotGraph.Node([.shape(.box)] + DotAttribute.size(width: 40, height: 20)) },
      edges: (1..<max(1, count)).map { DotGraph.Edge(0, $0, []) })
  }
}
