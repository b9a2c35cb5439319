internal import WeftModel
internal import WeftTable

extension Network {
  /// By organisation: (activities attended, activities held) of the alliances to which it belonged on the day.
  ///
  /// An activity without a date counts for memberships without start and end only, since nobody knows the rest.
  var attendance: [(attended: Int, held: Int)] {
    var members = [[(organization: Int, period: Period)]](repeating: [], count: alliances.count)
    for membership in memberships { members[membership.alliance].append((membership.organization, membership.period)) }
    let present = Set(participations)
    var result = [(attended: Int, held: Int)](repeating: (0, 0), count: organizations.count)
    // The last activity counted for an organisation: two memberships of one alliance count an activity once.
    var counted = [Int](repeating: -1, count: organizations.count)
    for (index, activity) in activities.enumerated() {
      guard let alliance = activity.alliance else { continue }
      for (organization, period) in members[alliance] where counted[organization] != index {
        let belonged = activity.date.map(period.contains) ?? (period == Period())
        guard belonged else { continue }
        counted[organization] = index
        result[organization].held += 1
        if present.contains(Participation(activity: index, organization: organization)) {
          result[organization].attended += 1
        }
      }
    }
    return result
  }
}

extension Analysis {
  /// By organisation: attendance; `nil` where nothing was held or a table is missing.
  var attendance: [Double?] {
    shared("attendance") {
      guard has(.memberships), has(.activities), has(.participations) else {
        return [Double?](repeating: nil, count: count)
      }
      return network.attendance.map { $0.held > 0 ? Double($0.attended) / Double($0.held) : nil }
    }
  }
}

extension Measure {
  /// Share of its alliances' activities that it attended. Source: Weft. O(activities · members).
  public static let attendance = Measure(
    "attendance", Label(en: "Attendance", zh: "出席率"), family: "conduct",
    card: Card(
      definition: Label(
        en: "Share of its alliances' activities, held while it was a member, in which it took part.",
        zh: "在其为成员期间，所属联盟举办的活动中由其参加的比例。"),
      formula: "participations / activities of alliances to which it belonged on the day",
      graph: "tables memberships, activities, participations; duplicate rows count once",
      missing: "nothing held, or a table missing: empty", range: "0 … 1", unit: "share", source: "Weft"),
    computation: .organization { .numbers($0.attendance) })

  /// High attendance, low initiative (假积极、真疏离): attendance × passivity. Source: Weft. O(n).
  public static let surfaceActivism = Measure(
    "surface_activism", Label(en: "High attendance, low initiative", zh: "高出席、低主动"), family: "conduct",
    card: Card(
      definition: Label(
        en: "High where it attends much of what its alliances do and begins little itself.",
        zh: "所属联盟的活动出席多、自身发起少时取值高。"),
      formula: "attendance × passivity", graph: "as attendance and passivity", missing: "either of them empty: empty",
      range: "0 … 1", unit: "index", source: "Weft"),
    computation: .organization { analysis in
      let attendance = analysis.attendance
      let passivity = analysis.passivity
      return .numbers(
        attendance.indices.map { index in
          guard let present = attendance[index], let passive = passivity[index] else { return nil }
          return present * passive
        })
    })
}
