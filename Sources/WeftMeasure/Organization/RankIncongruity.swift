internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Share of its lateral strength that goes to a higher rank. Source: Weft. O(n + m).
  public static let rankIncongruity = Measure(
    "rank_incongruity", Label(en: "Rank incongruity", zh: "位阶不对等度"), family: "conduct",
    card: Card(
      definition: Label(
        en: "Share of its lateral strength that goes to organisations of strictly higher rank.",
        zh: "其横向联系强度中指向级别更高组织的比例。"),
      formula: "Σ_{j: rank_j > rank_i} w_ij / Σ_{j with a rank} w_ij", graph: "G_lat, undirected, weighted",
      missing: "own rank blank, or no lateral partner with a rank: empty", range: "0 … 1", unit: "share", source: "Weft"
    ),
    computation: .organization { analysis in
      let lateral = analysis.graph(.lateral)
      let ranks = analysis.network.organizations.map(\.rank)
      return .numbers(
        ranks.indices.map { index in
          guard let own = ranks[index] else { return nil }
          var higher = 0.0
          var ranked = 0.0
          for slot in lateral.outgoing.offsets[index]..<lateral.outgoing.offsets[index + 1] {
            guard let other = ranks[Int(lateral.outgoing.targets[slot])] else { continue }
            ranked += lateral.outgoing.weights[slot]
            if other > own { higher += lateral.outgoing.weights[slot] }
          }
          return ranked > 0 ? higher / ranked : nil
        })
    })
}
