internal import WeftMeasure
internal import WeftScenario
internal import WeftTable

/// The rows that a paper's table shows of a comparison.
enum KeyMeasure {
  struct Panel {
    var title: Label
    /// Indices into the comparison's rows.
    var places: [Int]
  }

  private static let chosen: [(title: Label, rows: [(measure: String, level: String)])] = [
    (
      Label(en: "Suspension", zh: "悬浮"),
      [
        ("mean_suspension", "region"), ("mean_suspension_recomputed", "region"), ("share_suspended", "region"),
        ("share_loose", "region"), ("share_isolated", "region"),
      ]
    ),
    (
      Label(en: "Weave", zh: "织入"),
      [
        ("fabric", "region"), ("density_lateral", "region"), ("efficiency", "region"),
        ("largest_component_share", "region"), ("transitivity", "region"), ("ladder_plane", "region"),
      ]
    ),
    (
      Label(en: "Line and block", zh: "条与块"),
      [
        ("block_lead", "region"), ("administrative_share", "mean"), ("passivity", "mean"), ("reach", "region"),
        ("last_mile", "region"), ("convener_loss", "region"),
      ]
    ),
    (
      Label(en: "Type of region", zh: "地区类型"), [("lateral_clustering_z", "region"), ("lateral_efficiency_z", "region")]
    ),
    (
      Label(en: "Size", zh: "规模"),
      [
        ("organizations", "region"), ("ties_hierarchical", "region"), ("ties_collaborative", "region"),
        ("ties_networked", "region"),
      ]
    ),
  ]

  /// The key measures that the comparison holds; where few were asked for, all of them.
  static func panels(of comparison: Comparison) -> [Panel] {
    let places = Dictionary(
      comparison.rows.enumerated().filter { $1.unit.isEmpty }.map { ([$1.measure, $1.level], $0) },
      uniquingKeysWith: { first, _ in first })
    if comparison.settings.measures != nil {
      let all = comparison.rows.indices.filter { place in
        let row = comparison.rows[place]
        return row.unit.isEmpty && (row.level == "region" || row.level == "mean") && hasNumber(comparison, place)
      }
      return [Panel(title: Label(en: "Measures", zh: "指标"), places: all)]
    }
    return chosen.map { title, rows in
      Panel(
        title: title,
        places: rows.compactMap { places[[$0.measure, $0.level]] }.filter { hasNumber(comparison, $0) })
    }
  }

  private static func hasNumber(_ comparison: Comparison, _ place: Int) -> Bool {
    comparison.baselineNumbers[place] != nil || comparison.columns.contains { $0.numbers[place] != nil }
  }

  /// What people read for a row.
  static func label(_ row: MeasureRow) -> Label {
    let suffix = "_recomputed"
    let isAnew = row.measure.hasSuffix(suffix)
    let name = isAnew ? String(row.measure.dropLast(suffix.count)) : row.measure
    let measure = Measure.all.first { $0.name == name }?.label ?? Label(name)
    let label = row.level == "mean" ? Label(en: "Mean " + measure.en.lowercasedFirst, zh: measure.zh + "（均值）") : measure
    return isAnew ? Label(en: label.en + ", recomputed", zh: label.zh + "（重算）") : label
  }
}

extension String {
  /// “Passivity” inside a sentence; “E–I index” stays.
  fileprivate var lowercasedFirst: String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }
}
