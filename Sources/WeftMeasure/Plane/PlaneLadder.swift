internal import WeftTable

extension Measure {
  /// Share of organisations on the rung point (点). Source: Weft, after Moody & White 2003. O(n).
  public static let ladderPoint = ladderShare(.point)
  /// Share of organisations on the rung line (线). Source: Weft, after Moody & White 2003. O(n).
  public static let ladderLine = ladderShare(.line)
  /// Share of organisations on the rung belt (带). Source: Weft, after Moody & White 2003. O(n).
  public static let ladderBelt = ladderShare(.belt)
  /// Share of organisations on the rung plane (面). Source: Weft, after Moody & White 2003. O(n).
  public static let ladderPlane = ladderShare(.plane)

  private static func ladderShare(_ rung: Rung) -> Measure {
    Measure(
      "ladder_\(rung.rawValue)", Label(en: "Share on the rung \(rung.label.en)", zh: "“\(rung.label.zh)”级组织占比"),
      family: "ladder",
      card: Card(
        definition: Label(
          en: "Share of its organisations whose rung of the ladder is \(rung.label.en).",
          zh: "其组织中处于“\(rung.label.zh)”一级的比例。"),
        formula: "|{i : ladder_i = \(rung.rawValue)}| / n", graph: "G_lat of the whole network, undirected, simple",
        missing: "no organisations: empty", range: "0 … 1; the four add up to 1", unit: "share",
        source: "Weft, after Moody & White 2003"),
      computation: .plane(.all) { analysis, planes in
        let ladder = analysis.ladder
        return .numbers(planes.map { share($0.members) { ladder[$0] == rung } })
      })
  }
}
