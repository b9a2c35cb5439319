internal import WeftGraphviz
internal import WeftModel

/// How a tie is drawn on a map.
struct TieStyle {
  var color: Color
  var pen: Double
  var dash: DotAttribute.Style
  /// Written on its middle where something happened to it.
  var sign = ""
  var isChanged: Bool { !sign.isEmpty }
}

extension MapDrawing {
  /// By mode; on a map that compares, by what became of the tie.
  func style(_ mode: Mode, _ ties: [Int]) -> TieStyle {
    let thin = compact ? 0.75 : 1
    guard let difference else {
      let pen = mode == .hierarchical ? 1.1 : mode == .networked ? 1.7 : 1.2
      return TieStyle(color: theme.color(mode), pen: pen * thin, dash: theme.dash(mode))
    }
    switch ties.first.map({ difference.ties[$0] }) ?? .same {
    case .same, .absent:
      return TieStyle(color: Color("#b9b9b9"), pen: 0.9 * thin, dash: mode == .hierarchical ? .solid : theme.dash(mode))
    case .added: return TieStyle(color: NetworkDifference.added, pen: 2.2, dash: .solid, sign: "＋")
    case .removed: return TieStyle(color: theme.alarm, pen: 1.6, dash: .dashed, sign: "×")
    case .changed(let before):
      let letters = [before, mode].map { options.short(Words.letter($0)) }.joined(separator: "→")
      return TieStyle(color: theme.collaborative, pen: 2, dash: .solid, sign: "~\(letters)")
    }
  }
}
