extension Comparison {
  /// A dataset, or a date of one, with the scenarios applied to it.
  public struct Site: Sendable {
    public var item: Case
    public var scenarios: [Case]

    public init(_ item: Case, scenarios: [Case] = []) {
      self.item = item
      self.scenarios = scenarios
    }
  }

  /// Several sites side by side: the first is the baseline of the other sites, and each site of its own scenarios.
  ///
  /// Columns stand site by site, each followed by its scenarios; ``Column/reference`` says what a Δ is taken from.
  /// - Precondition: there is a site, and its columns' names differ.
  public init(
    sites: [Site], settings: Settings = Settings(), progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    precondition(!sites.isEmpty, "there is nothing to compare")
    let total = (sites.count - 1 + sites.reduce(0) { $0 + $1.scenarios.count }) * settings.runs
    var done = 0
    func part(_ baseline: Case, _ others: [Case]) -> Comparison {
      let before = done
      done += others.count * settings.runs
      return Comparison(baseline: baseline, others: others, settings: settings) { now, _ in
        progress(before + now, total)
      }
    }
    var whole = part(sites[0].item, sites[0].scenarios + sites.dropFirst().map(\.item))
    let own = sites[0].scenarios.count
    var ordered = Array(whole.columns[..<own])
    for (index, site) in sites.enumerated().dropFirst() {
      ordered.append(whole.columns[own + index - 1])
      guard !site.scenarios.isEmpty else { continue }
      let inside = part(site.item, site.scenarios)
      whole.adopt(inside.rows, among: &ordered)
      ordered += inside.columns.map { $0.rearranged(from: inside.rows, to: whole.rows) }
    }
    whole.columns = ordered.map { $0.padded(to: whole.rows.count) }
    self = whole
  }

  /// Adds rows that are not there yet, empty in every column so far.
  private mutating func adopt(_ others: [MeasureRow], among columns: inout [Column]) {
    let known = Set(rows)
    rows += others.filter { !known.contains($0) }
    baselineTexts += [String](repeating: "", count: rows.count - baselineTexts.count)
    baselineNumbers += [Double?](repeating: nil, count: rows.count - baselineNumbers.count)
    for index in columns.indices { columns[index] = columns[index].padded(to: rows.count) }
  }
}

extension Comparison.Column {
  /// The same values in the order of other rows; empty where this column has no such row.
  fileprivate func rearranged(from own: [MeasureRow], to rows: [MeasureRow]) -> Comparison.Column {
    var places: [MeasureRow: Int] = [:]
    for (place, row) in own.enumerated() { places[row] = place }
    let order = rows.map { places[$0] }
    var result = self
    result.texts = order.map { $0.map { texts[$0] } ?? "" }
    result.numbers = order.map { $0.flatMap { numbers[$0] } }
    result.deltas = order.map { $0.flatMap { deltas[$0] } }
    result.z = order.map { $0.flatMap { z[$0] } }
    result.p = order.map { $0.flatMap { p[$0] } }
    result.q = order.map { $0.flatMap { q[$0] } }
    return result
  }

  fileprivate func padded(to count: Int) -> Comparison.Column {
    var result = self
    result.texts += [String](repeating: "", count: count - texts.count)
    for part in [\Self.numbers, \Self.deltas, \Self.z, \Self.p, \Self.q] {
      result[keyPath: part] += [Double?](repeating: nil, count: count - self[keyPath: part].count)
    }
    return result
  }
}
