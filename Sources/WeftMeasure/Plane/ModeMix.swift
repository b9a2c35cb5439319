internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// Σ −p ln p; 0 ln 0 = 0.
func entropy(_ shares: [Double]) -> Double { shares.reduce(0) { $1 > 0 ? $0 - $1 * naturalLog($1) : $0 } }

extension Analysis {
  /// By plane: the shares of strength in each mode, in the order of `Mode.allCases`; `nil` without ties.
  func modeShares(_ planes: [Plane]) -> [[Double]?] {
    perPlane("mode shares", planes) { planes in
      let sums = Mode.allCases.map { mode in tieSums(planes, in: graph(View(mode)), parts: 1) { _, _, _ in 0 } }
      return planes.indices.map { plane in
        let parts = sums.map { $0[plane][0] }
        let total = parts.reduce(0, +)
        return total > 0 ? parts.map { $0 / total } : nil
      }
    }
  }
}

extension Measure {
  /// Share of the strength of its ties that is collaborative. Source: Weft. O(n + m).
  public static let modeMixCollaborative = modeMix(.collaborative, Label(en: "collaborative", zh: "协作式"))
  /// Share of the strength of its ties that is hierarchical. Source: Weft. O(n + m).
  public static let modeMixHierarchical = modeMix(.hierarchical, Label(en: "hierarchical", zh: "科层式"))
  /// Share of the strength of its ties that is networked. Source: Weft. O(n + m).
  public static let modeMixNetworked = modeMix(.networked, Label(en: "networked", zh: "网络式"))

  private static func modeMix(_ mode: Mode, _ word: Label) -> Measure {
    Measure(
      "mode_mix_\(mode.rawValue)", Label(en: "Mode mix, \(word.en)", zh: "融合方式构成（\(word.zh)）"), family: "mode mix",
      card: Card(
        definition: Label(
          en: "Share of the strength of its ties that lies in \(word.en) ties.", zh: "其联系总强度中\(word.zh)联系所占的比例。"),
        formula: "w_\(mode.rawValue) / w", graph: "ties with at least one end in the plane, each once, weighted",
        missing: "no ties: empty", range: "0 … 1; the three add up to 1", unit: "share", source: "Weft"),
      computation: .plane(.all) { analysis, planes in
        let place = Mode.allCases.firstIndex(of: mode)!
        return .numbers(analysis.modeShares(planes).map { $0?[place] })
      })
  }

  /// Evenness of the three shares of modes. Source: Shannon 1948. O(n + m).
  public static let modeMixEntropy = Measure(
    "mode_mix_entropy", Label(en: "Mode mix, entropy", zh: "融合方式构成（熵）"), family: "mode mix",
    card: Card(
      definition: Label(
        en: "How evenly the strength of its ties is spread over the three modes: 0 all in one.",
        zh: "其联系强度在三种融合方式间分布的均匀程度：0 为集中于一种。"),
      formula: "−Σ_m p_m ln p_m", graph: "ties with at least one end in the plane, each once, weighted",
      missing: "no ties: empty", normalisation: "none; natural logarithm", range: "0 … ln 3 = 1.0986", unit: "nats",
      source: "Shannon 1948"),
    computation: .plane(.all) { analysis, planes in
      .numbers(analysis.modeShares(planes).map { $0.map(entropy) })
    })
}
