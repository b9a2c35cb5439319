extension Network {
  /// The network as it stood on a day: rows not in force are dropped, then parallel ties are summed.
  ///
  /// - Ties, memberships and members of zones are kept where start ≤ day < end; a blank start or end is open.
  /// - Activities are kept where their date ≤ day, with their participations; so are exchanges and hand-overs: what
  ///   had happened by then. An undated one is kept.
  /// - Organisations, territories, zones, alliances, lists, projects and evaluations bear no dates and stay.
  /// - `nil`: nothing is dropped, so a membership counts whether it has ended or not; parallel ties are summed.
  ///
  /// Complexity: O(rows) expected.
  public func inForce(at day: Day?) -> Network {
    guard let day else { return mergingParallelTies() }
    var result = self
    result.date = day
    result.ties = ties.filter { $0.period.contains(day) }
    result.memberships = memberships.filter { $0.period.contains(day) }
    result.zoneMembers = zoneMembers.filter { $0.period.contains(day) }
    result.exchanges = exchanges.filter { $0.date.map { $0 <= day } ?? true }
    result.handOvers = handOvers.filter { $0.date.map { $0 <= day } ?? true }
    var number = [Int](repeating: -1, count: activities.count)
    result.activities = []
    for (old, activity) in activities.enumerated() where activity.date.map({ $0 <= day }) ?? true {
      number[old] = result.activities.count
      result.activities.append(activity)
    }
    result.participations = participations.compactMap { participation in
      let activity = number[participation.activity]
      return activity < 0 ? nil : Participation(activity: activity, organization: participation.organization)
    }
    return result.mergingParallelTies()
  }
}
