internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// Between what a tie runs: a line is a system (条), a block a plane (块).
enum TieKind: Int, Sendable, Hashable, CaseIterable {
  /// Both ends share a system.
  case line
  /// Exactly one end has a system, and both lie in one block.
  case lineBlock
  /// Anything else.
  case pointPoint
}

extension Mode {
  /// The kind of tie for which the mode is defined.
  var properKind: TieKind {
    switch self {
    case .collaborative: .pointPoint
    case .hierarchical: .line
    case .networked: .lineBlock
    }
  }
}

extension Analysis {
  /// Ties by mode (rows, in the order of `Mode.allCases`) and kind (columns).
  var tieKinds: [[Int]] {
    shared("tie kinds") {
      let blocks = self.blocks.territory
      let systems = network.organizations.map(\.system)
      var counts = [[Int]](
        repeating: [Int](repeating: 0, count: TieKind.allCases.count), count: Mode.allCases.count)
      for tie in network.ties {
        let (a, b) = (systems[tie.source], systems[tie.target])
        let kind: TieKind
        if let a, let b, a == b {
          kind = .line
        } else if (a == nil) != (b == nil), let here = blocks[tie.source], here == blocks[tie.target] {
          kind = .lineBlock
        } else {
          kind = .pointPoint
        }
        counts[Mode.allCases.firstIndex(of: tie.mode)!][kind.rawValue] += 1
      }
      return counts
    }
  }
}

/// Cramér's V of a table of counts: √(χ²/(N·(min(rows, columns) − 1))) over rows and columns that are not empty.
///
/// `nil` where fewer than two rows or columns have counts. Source: Cramér 1946.
func cramersV(_ table: [[Int]]) -> Double? {
  let rows = table.map { $0.reduce(0, +) }
  let columns = (table.first ?? []).indices.map { column in table.reduce(0) { $0 + $1[column] } }
  let total = rows.reduce(0, +)
  let smaller = min(rows.count { $0 > 0 }, columns.count { $0 > 0 })
  guard smaller > 1 else { return nil }
  var chiSquare = 0.0
  for (row, counts) in table.enumerated() where rows[row] > 0 {
    for (column, count) in counts.enumerated() where columns[column] > 0 {
      let expected = Double(rows[row]) * Double(columns[column]) / Double(total)
      chiSquare += (Double(count) - expected) * (Double(count) - expected) / expected
    }
  }
  return (chiSquare / (Double(total) * Double(smaller - 1))).squareRoot()
}

extension Measure {
  private static let purityGraph =
    "ties as rows, projected ones included; line: both ends share a system; line–block: exactly one end has a system and "
    + "both stand in one block at --plane; else point–point"

  /// Share of collaborative ties between point and point. Source: Weft. O(m).
  public static let purityCollaborative = purity(.collaborative, Label(en: "point and point", zh: "点与点"))
  /// Share of hierarchical ties within a line. Source: Weft. O(m).
  public static let purityHierarchical = purity(.hierarchical, Label(en: "ends of one line", zh: "同一条线"))
  /// Share of networked ties between line and block. Source: Weft. O(m).
  public static let purityNetworked = purity(.networked, Label(en: "line and block", zh: "条与块"))

  private static func purity(_ mode: Mode, _ ends: Label) -> Measure {
    Measure(
      "mode_purity_\(mode.rawValue)", Label(en: "Purity of \(mode.word.en) ties", zh: "\(mode.word.zh)联系纯度"),
      family: "multiplex",
      card: Card(
        definition: Label(
          en: "Share of the \(mode.word.en) ties that run between \(ends.en), as the mode is defined.",
          zh: "\(mode.word.zh)联系中符合其定义、联结\(ends.zh)的比例。"),
        formula: "|ties of the mode and of its kind| / |ties of the mode|", graph: purityGraph,
        missing: "no tie of the mode: empty", range: "0 … 1", unit: "share", source: "Weft"),
      computation: .region { analysis in
        let counts = analysis.tieKinds[Mode.allCases.firstIndex(of: mode)!]
        let total = counts.reduce(0, +)
        return .numbers([total > 0 ? Double(counts[mode.properKind.rawValue]) / Double(total) : nil])
      })
  }

  /// How strongly mode and kind of tie go together. Source: Cramér 1946. O(m).
  public static let purityV = Measure(
    "mode_purity_v", Label(en: "Mode and kind, Cramér's V", zh: "融合方式与联结类型的关联（Cramér V）"), family: "multiplex",
    card: Card(
      definition: Label(
        en: "Association of a tie's mode with the kind of ends that it joins: 0 none, 1 complete.",
        zh: "联系的融合方式与其所联结两端类型的关联强度：0 为无关，1 为完全对应。"),
      formula: "√(χ² / (N · (min(r, c) − 1))), 3 modes × 3 kinds, empty rows and columns left out", graph: purityGraph,
      missing: "fewer than two modes or kinds present: empty", range: "0 … 1", unit: "index", source: "Cramér 1946"),
    computation: .region { .numbers([cramersV($0.tieKinds)]) })
}
