internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// Jaccard's index of the tied pairs of two undirected graphs: pairs in both ÷ pairs in either; `nil` of none. O(m).
func pairOverlap(_ one: Graph, _ other: Graph) -> Double? {
  var both = 0
  for node in 0..<one.nodeCount {
    for partner in one.neighbors(of: node) where Int(partner) > node && other.hasEdge(node, Int(partner)) { both += 1 }
  }
  let either = one.edgeCount + other.edgeCount - both
  return either > 0 ? Double(both) / Double(either) : nil
}

extension Measure {
  /// Overlap of collaborative and hierarchical pairs. Source: Jaccard 1901. O(m).
  public static let overlapCollaborativeHierarchical = modeOverlap(.collaborative, .hierarchical)
  /// Overlap of collaborative and networked pairs. Source: Jaccard 1901. O(m).
  public static let overlapCollaborativeNetworked = modeOverlap(.collaborative, .networked)
  /// Overlap of hierarchical and networked pairs. Source: Jaccard 1901. O(m).
  public static let overlapHierarchicalNetworked = modeOverlap(.hierarchical, .networked)

  private static func modeOverlap(_ one: Mode, _ other: Mode) -> Measure {
    let (a, b) = (one.word, other.word)
    return Measure(
      "mode_overlap_\(one.rawValue)_\(other.rawValue)",
      Label(en: "Overlap of \(a.en) and \(b.en) ties", zh: "\(a.zh)与\(b.zh)联系的重合度"), family: "multiplex",
      card: Card(
        definition: Label(
          en: "Share of the pairs tied in either of the two modes that are tied in both.",
          zh: "以\(a.zh)或\(b.zh)相联系的组织对中，两种方式兼有的比例。"),
        formula: "|E₁ ∩ E₂| / |E₁ ∪ E₂|",
        graph: "G_\(one.rawValue) and G_\(other.rawValue), undirected, unweighted", missing: "no tie in either: empty",
        range: "0 … 1", unit: "share", source: "Jaccard 1901"),
      computation: .region { analysis in
        .numbers([pairOverlap(analysis.graph(View(one)), analysis.graph(View(other)))])
      })
  }

  /// Two skins (两张皮): how far ties for building and ties for work run apart. Source: Weft; Jaccard 1901. O(m).
  public static let twoSkins = Measure(
    "two_skins", Label(en: "Two skins", zh: "两张皮程度"), family: "multiplex",
    card: Card(
      definition: Label(
        en: "How far ties for building and ties for work join different pairs: 0 the same, 1 wholly apart.",
        zh: "党建联系与业务联系各自联结不同组织对的程度：0 为完全重合，1 为完全分离。"),
      formula: "1 − |E_building ∩ E_work| / |E_building ∪ E_work|",
      graph: "ties by column purpose (building or 党建, work or 业务), undirected, unweighted",
      missing: "one of the two purposes never stated: empty", range: "0 … 1", unit: "share",
      source: "Weft; Jaccard 1901"),
    computation: .region { analysis in
      func graph(_ words: Set<String>) -> Graph {
        // Few purposes stand on many ties: each text is looked into once.
        var known: [String: Bool] = [:]
        let ties = analysis.network.ties.filter { tie in
          if let answer = known[tie.purpose] { return answer }
          let answer = tie.purposes.contains { words.contains($0.lowercased()) }
          known[tie.purpose] = answer
          return answer
        }
        return Graph(
          nodeCount: analysis.count, edges: ties.map { Graph.Edge($0.source, $0.target) }, kind: .undirected)
      }
      let building = graph(["building", "党建"])
      let work = graph(["work", "业务"])
      guard building.edgeCount > 0, work.edgeCount > 0 else { return .numbers([nil]) }
      return .numbers([pairOverlap(building, work).map { 1 - $0 }])
    })
}

extension Mode {
  /// The mode in words.
  var word: Label {
    switch self {
    case .collaborative: Label(en: "collaborative", zh: "协作式")
    case .hierarchical: Label(en: "hierarchical", zh: "科层式")
    case .networked: Label(en: "networked", zh: "网络式")
    }
  }
}
