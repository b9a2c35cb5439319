public import WeftGraph
internal import WeftModel
public import WeftTable

/// A rung of the ladder point, line, belt, plane (点、线、带、面): how firmly an organisation is woven in G_lat.
public enum Rung: String, Sendable, Hashable, CaseIterable, Comparable {
  case point, line, belt, plane

  public var label: Label {
    switch self {
    case .point: Label(en: "point", zh: "点")
    case .line: Label(en: "line", zh: "线")
    case .belt: Label(en: "belt", zh: "带")
    case .plane: Label(en: "plane", zh: "面")
    }
  }

  private var height: Int {
    switch self {
    case .point: 0
    case .line: 1
    case .belt: 2
    case .plane: 3
    }
  }

  public static func < (a: Rung, b: Rung) -> Bool { a.height < b.height }
}

extension Graph {
  /// The highest rung that holds for every node.
  ///
  /// point: degree 0 · line: every tie of it is a bridge · belt: in a 2-edge-connected part of at least two nodes ·
  /// plane: in a subgraph of at least two nodes that is itself 3-edge-connected (paths outside it do not count).
  /// Weights and directions are not looked at. Near-linear time. Source: Weft, after Moody & White 2003.
  public func ladder() -> [Rung] {
    let simple = symmetrized()
    let belts = Graph.sharesPart(simple.twoEdgeConnectedParts())
    let planes = Graph.sharesPart(simple.threeEdgeConnectedParts())
    return (0..<nodeCount).map { node in
      if planes[node] { return .plane }
      if belts[node] { return .belt }
      return simple.degree(of: node) > 0 ? .line : .point
    }
  }

  /// Whether a node's part has other nodes too.
  private static func sharesPart(_ parts: Partition) -> [Bool] {
    var sizes = [Int](repeating: 0, count: parts.count)
    for label in parts.labels { sizes[label] += 1 }
    return parts.labels.map { sizes[$0] > 1 }
  }
}

extension Analysis {
  /// Every organisation's rung in G_lat, computed once.
  public var ladder: [Rung] { shared("ladder") { graph(.lateral).ladder() } }
}

extension Measure {
  /// Rung of the ladder point, line, belt, plane. Source: Weft, after Moody & White 2003.
  public static let ladder = Measure(
    "ladder", Label(en: "Ladder", zh: "点线带面"), family: "ladder",
    card: Card(
      definition: Label(
        en: "How firmly it is woven in laterally: point = no lateral tie; line = every lateral tie is a bridge; belt = "
          + "stays joined when any one tie is cut; plane = when any two are cut.",
        zh: "其横向编织的牢固程度：点为无横向联系；线为每条横向联系都是桥；带为任断一条仍相连；面为任断两条仍相连。"),
      formula:
        "the highest of: degree 0; in a component; in a 2-edge-connected part; in a subgraph of at least two that is "
        + "itself 3-edge-connected",
      graph: "G_lat, undirected, simple", missing: "isolate in G_lat: point", range: "point, line, belt, plane",
      unit: "rung", source: "Weft, after Moody & White 2003"),
    computation: .organization { .labels($0.ladder.map(\.rawValue)) })
}
