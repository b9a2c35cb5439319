internal import WeftTable

/// Mean of the defined values; `nil` where there are none. Summed in the order given.
func mean(_ values: some Sequence<Double?>) -> Double? {
  var sum = 0.0
  var count = 0
  for case .some(let value) in values {
    sum += value
    count += 1
  }
  return count > 0 ? sum / Double(count) : nil
}

/// Share of members for which a condition holds; `nil` of no members.
func share(_ members: [Int], where holds: (Int) -> Bool) -> Double? {
  members.isEmpty ? nil : Double(members.count { holds($0) }) / Double(members.count)
}

extension Measure {
  /// Share of organisations without any tie. Source: Weft. O(n).
  public static let shareIsolated = statusShare(.isolated, Label(en: "that are isolated", zh: "孤立"))
  /// Share of organisations suspended (悬浮). Source: Weft. O(n).
  public static let shareSuspended = statusShare(.suspended, Label(en: "that are suspended", zh: "悬浮"))
  /// Share of organisations loose (半悬浮), suspended ones not among them. Source: Weft. O(n).
  public static let shareLoose = statusShare(.loose, Label(en: "that are loose", zh: "半悬浮"))

  private static func statusShare(_ status: Status, _ word: Label) -> Measure {
    Measure(
      "share_\(status.rawValue)", Label(en: "Share \(status.label.en)", zh: "\(word.zh)组织占比"), family: "suspension",
      card: Card(
        definition: Label(en: "Share of its organisations \(word.en).", zh: "其组织中状态为\(word.zh)者的比例。"),
        formula: "|{i : status_i = \(status.rawValue)}| / n", graph: "as status; θ is --threshold, default 0.5",
        missing: "no organisations: empty", range: "0 … 1", unit: "share", source: "Weft"),
      computation: .plane(.all) { analysis, planes in
        let statuses = analysis.statuses
        return .numbers(planes.map { share($0.members) { statuses[$0] == status } })
      })
  }

  /// Mean suspension over the organisations that have one. Source: Weft. O(n).
  public static let meanSuspension = Measure(
    "mean_suspension", Label(en: "Mean suspension", zh: "平均悬浮度"), family: "suspension",
    card: Card(
      definition: Label(
        en: "Mean suspension of those of its organisations for which it is defined.",
        zh: "其悬浮度有定义的组织的悬浮度平均值。"),
      formula: "Σ suspension_i / |{i : suspension_i defined}|", graph: "as suspension",
      missing: "none defined: empty", range: "0 … 1", unit: "share", source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      let suspension = analysis.suspension
      return .numbers(planes.map { mean($0.members.lazy.map { suspension[$0] }) })
    })
}
