public import WeftMeasure
internal import WeftModel

/// One number or word that can be compared: a measure of a unit.
public struct MeasureRow: Sendable, Hashable {
  public var measure: String
  /// `organization`, `territory`, `zone`, `alliance`, `domain` or `region`.
  public var level: String
  /// The unit's id; empty for the region.
  public var unit: String

  public init(measure: String, level: String, unit: String) {
    self.measure = measure
    self.level = level
    self.unit = unit
  }
}

/// Values of one analysis by row.
public struct MeasureProfile: Sendable {
  /// Rows in the order of the catalogue, then of the file.
  public private(set) var rows: [MeasureRow] = []
  public private(set) var numbers: [Double?] = []
  /// What stands in a table: labels as words, numbers in their shortest form.
  public private(set) var texts: [String] = []
  private var places: [MeasureRow: Int] = [:]

  /// Which rows to compute.
  public enum Extent: Sendable {
    case region
    /// The region and its domains.
    case summary
    case everything
  }

  /// Measures of an analysis. Those in `leavingOut` are not computed.
  public init(_ analysis: Analysis, extent: Extent, measures: [Measure] = Measure.all, leavingOut: Set<String> = []) {
    let network = analysis.network
    for measure in measures where !leavingOut.contains(measure.name) {
      switch measure.computation {
      case .organization:
        guard extent == .everything else { continue }
        add(measure, "organization", network.organizations.map(\.id), analysis.values(of: measure))
      case .alliance:
        guard extent == .everything else { continue }
        add(measure, "alliance", network.alliances.map(\.id), analysis.values(of: measure))
      case .plane(let kinds, let compute):
        for kind in Plane.Kind.allCases where kinds.contains(kind) && extent.includes(kind) {
          let planes = analysis.planes(kind)
          add(measure, kind.rawValue, kind == .region ? [""] : planes.map(\.id), compute(analysis, planes))
        }
      case .region(let compute): add(measure, "region", [""], compute(analysis))
      }
    }
  }

  mutating func append(_ row: MeasureRow, number: Double?, text: String) {
    guard places[row] == nil else { return }
    places[row] = rows.count
    rows.append(row)
    numbers.append(number)
    texts.append(text)
  }

  private mutating func add(_ measure: Measure, _ level: String, _ units: [String], _ values: Values) {
    for (index, unit) in units.enumerated() {
      let row = MeasureRow(measure: measure.name, level: level, unit: unit)
      append(row, number: values.number(at: index), text: values.text(at: index))
    }
  }

  public func number(_ row: MeasureRow) -> Double? { places[row].flatMap { numbers[$0] } }
  public func text(_ row: MeasureRow) -> String { places[row].map { texts[$0] } ?? "" }
  public func has(_ row: MeasureRow) -> Bool { places[row] != nil }
}

extension MeasureProfile.Extent {
  fileprivate func includes(_ kind: Plane.Kind) -> Bool {
    switch self {
    case .region: kind == .region
    case .summary: kind == .region || kind == .domain
    case .everything: true
    }
  }
}
