/// How two organisations are tied (the literature's three ways of integration; the field calls this a layer).
public enum Mode: String, Sendable, Hashable, CaseIterable, Codable {
  case collaborative, hierarchical, networked

  /// Lateral ties bind an organisation to its place; hierarchical ones carry orders down a line.
  public var isLateral: Bool { self != .hierarchical }
}

/// What a tie is evidence of.
public enum EvidenceLayer: String, Sendable, Hashable, CaseIterable, Codable {
  case value, platform, activity, mechanism
}

/// Any number of evidence layers; empty = not stated.
public struct EvidenceLayers: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public init(_ layer: EvidenceLayer) {
    rawValue = 1 << UInt8(EvidenceLayer.allCases.firstIndex(of: layer) ?? 0)
  }
  public static let value = EvidenceLayers(.value)
  public static let platform = EvidenceLayers(.platform)
  public static let activity = EvidenceLayers(.activity)
  public static let mechanism = EvidenceLayers(.mechanism)

  /// The layers contained, in the order of ``EvidenceLayer/allCases``.
  public var list: [EvidenceLayer] { EvidenceLayer.allCases.filter { contains(EvidenceLayers($0)) } }
}

/// City, town or countryside. In urban–rural measures `town` counts as urban.
public enum Settlement: String, Sendable, Hashable, CaseIterable, Codable { case urban, town, rural }

/// Where a row comes from.
public enum Provenance: String, Sendable, Hashable, CaseIterable, Codable { case published, derived, synthetic }

/// A calendar day, comparable; no time zone is involved.
public struct Day: Sendable, Hashable, Comparable {
  private let years: Int16
  private let months: UInt8
  private let days: UInt8

  public var year: Int { Int(years) }
  public var month: Int { Int(months) }
  public var day: Int { Int(days) }

  /// `nil` where there is no such day in the Gregorian calendar.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    years = Int16(year)
    months = UInt8(month)
    days = UInt8(day)
  }

  /// Reads `2021-06-05` and nothing else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day so many days after 1970-01-01 (the inverse of ``number``).
  public init?(number: Int) {
    let z = number + 719468
    let era = (z >= 0 ? z : z - 146096) / 146097
    let doe = z - era * 146097
    let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    self.init(
      year: yoe + era * 400 + (month <= 2 ? 1 : 0), month: month, day: doy - (153 * mp + 2) / 5 + 1)
  }

  /// Days since 1970-01-01 (Howard Hinnant's civil-day count).
  public var number: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yoe = y - era * 400
    let doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468
  }

  public var iso: String {
    func padded(_ value: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}

/// A half-open stretch of time; an absent end is open.
public struct Period: Sendable, Hashable {
  public var start: Day?
  public var end: Day?
  public init(start: Day? = nil, end: Day? = nil) {
    self.start = start
    self.end = end
  }
  /// start ≤ day < end
  public func contains(_ day: Day) -> Bool {
    (start.map { $0 <= day } ?? true) && (end.map { day < $0 } ?? true)
  }
}
