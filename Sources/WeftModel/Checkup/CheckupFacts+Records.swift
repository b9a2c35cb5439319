import WeftTable

extension CheckupFacts {
  mutating func addRecords() {
    if !network.alliances.isEmpty {
      var members = [Int](repeating: 0, count: network.alliances.count)
      for membership in network.memberships { members[membership.alliance] += 1 }
      add(
        "alliances", Label(en: "alliances", zh: "联盟"),
        en: "\(network.alliances.count) with \(network.memberships.count) memberships",
        zh: "\(network.alliances.count) 个，成员关系 \(network.memberships.count) 条")
      doubt(
        "no-members", Label(en: "alliances without members", zh: "没有成员的联盟"), members.count { $0 == 0 },
        of: members.count)
    }
    guard !network.activities.isEmpty else { return }
    var participants = [Int](repeating: 0, count: network.activities.count)
    for participation in network.participations { participants[participation.activity] += 1 }
    let projected = network.addingProjection(threshold: network.configuration.projectionThreshold ?? 1).ties
      .count { $0.origin == .projected }
    add(
      "activities", Label(en: "activities", zh: "活动"),
      en:
        "\(network.activities.count) with \(network.participations.count) participations, which make \(projected) projected ties",
      zh: "\(network.activities.count) 次，参与 \(network.participations.count) 人次（组织），生成投影联系 \(projected) 条")
    doubt(
      "no-participants", Label(en: "activities without participants", zh: "没有参与组织的活动"),
      participants.count { $0 == 0 }, of: participants.count)
    doubt(
      "undated", Label(en: "activities without a date", zh: "没有日期的活动"), network.activities.count { $0.date == nil },
      of: network.activities.count)
  }

  /// The days that the tables speak of, and those outside the years 1900 to 2100.
  mutating func addDates() {
    var days: [Day] = []
    for period in network.ties.map(\.period) + network.memberships.map(\.period) + network.zoneMembers.map(\.period) {
      if let start = period.start { days.append(start) }
      if let end = period.end { days.append(end) }
    }
    days += network.activities.compactMap(\.date) + network.exchanges.compactMap(\.date)
    days += network.handOvers.compactMap(\.date)
    guard let first = days.min(), let last = days.max() else { return }
    add("dates", Label(en: "dates", zh: "日期"), en: "\(first.iso) … \(last.iso)", zh: "\(first.iso) … \(last.iso)")
    doubt(
      "odd-dates", Label(en: "dates before 1900 or after 2100", zh: "早于 1900 年或晚于 2100 年的日期"),
      days.count { $0.year < 1900 || $0.year > 2100 }, of: days.count)
  }
}
