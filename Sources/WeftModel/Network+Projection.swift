extension Network {
  /// Adds the ties that common activities give: a pair's Σ 1/(p − 1) over the activities of p participants
  /// in which both took part, where that sum reaches `threshold`.
  ///
  /// - A projected tie is `networked`, of unknown initiative, ``Tie/Origin/projected``; its weight is the sum and its layers
  ///   are those of the activities. It stands beside whatever ties the pair has. Source is the earlier row.
  /// - A participation stated twice counts once. An activity of one participant gives nothing.
  /// - Sums are taken in file order of the activities; the comparison allows 1e-9, so three meetings of four
  ///   (1/3 + 1/3 + 1/3) reach 1.
  ///
  /// Pairs are looked for only through each organisation's smaller activities: those it can leave out add up to less than
  /// the threshold, so a pair that met in no other cannot reach it. A mass meeting thus costs nothing by itself.
  ///
  /// - Complexity: O(Σ over organisations and their smaller activities of p) expected; at worst Σ p².
  /// - Source: Newman 2001 (weights), threshold: Weft.
  public func addingProjection(threshold: Double) -> Network {
    precondition(threshold > 0, "the projection threshold must be > 0")
    // A copy of millions of ties is made only where there is one to add.
    guard !activities.isEmpty else { return self }
    let added = Projector(self, threshold: threshold).ties()
    guard !added.isEmpty else { return self }
    var result = self
    result.ties += added
    return result
  }
}

/// Works out projected ties.
private struct Projector {
  private let threshold: Double
  private let layers: [EvidenceLayers]
  /// By activity: its participants, ascending.
  private let members: [[Int32]]
  /// By organisation: its activities of two participants or more, ascending.
  private let attended: [[Int32]]
  private let share: [Double]

  init(_ network: Network, threshold: Double) {
    self.threshold = threshold - 1e-9
    layers = network.activities.map(\.layers)
    var members = [[Int32]](repeating: [], count: network.activities.count)
    for participation in network.participations {
      members[participation.activity].append(Int32(participation.organization))
    }
    for activity in members.indices {
      members[activity].sort()
      var unique: [Int32] = []
      unique.reserveCapacity(members[activity].count)
      for member in members[activity] where unique.last != member { unique.append(member) }
      members[activity] = unique
    }
    var attended = [[Int32]](repeating: [], count: network.organizations.count)
    for (activity, list) in members.enumerated() where list.count > 1 {
      for member in list { attended[Int(member)].append(Int32(activity)) }
    }
    self.members = members
    self.attended = attended
    share = members.map { $0.count > 1 ? 1 / Double($0.count - 1) : 0 }
  }

  func ties() -> [Tie] {
    let total = attended.map { $0.reduce(0) { $0 + share[Int($1)] } }
    var seen = [Int32](repeating: -1, count: attended.count)
    var ties: [Tie] = []
    for source in attended.indices where total[source] >= threshold {
      var partners: [Int32] = []
      for activity in searched(source) {
        for member in members[Int(activity)] {
          guard Int(member) > source, seen[Int(member)] != Int32(source), total[Int(member)] >= threshold else {
            continue
          }
          seen[Int(member)] = Int32(source)
          partners.append(member)
        }
      }
      for partner in partners.sorted() {
        let (weight, layers) = common(source, Int(partner))
        guard weight >= threshold else { continue }
        ties.append(
          Tie(
            source: source, target: Int(partner), mode: .networked, weight: weight, initiative: .unknown,
            layers: layers, origin: .projected))
      }
    }
    return ties
  }

  /// The activities of an organisation less its largest, as long as those add up to less than the threshold.
  private func searched(_ organization: Int) -> ArraySlice<Int32> {
    let bySize = attended[organization].sorted { (share[Int($0)], $0) > (share[Int($1)], $1) }
    var left = bySize.count
    var omitted = 0.0
    while left > 0, omitted + share[Int(bySize[left - 1])] < threshold - 1e-9 {
      omitted += share[Int(bySize[left - 1])]
      left -= 1
    }
    return bySize[..<left]
  }

  /// The sum and the layers over the activities that two organisations have in common, in file order.
  private func common(_ first: Int, _ second: Int) -> (weight: Double, layers: EvidenceLayers) {
    var weight = 0.0
    var united: EvidenceLayers = []
    var (i, j) = (0, 0)
    let (a, b) = (attended[first], attended[second])
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        weight += share[Int(a[i])]
        united.formUnion(layers[Int(a[i])])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return (weight, united)
  }
}
