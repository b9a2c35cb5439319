internal import WeftMeasure
internal import WeftModel

/// One page for several differences from one baseline: whatever stands on more than one of the pictures stands at the
/// same place on all of them.
struct DifferenceAtlas {
  /// All that the baseline or any stage has, the baseline first.
  private(set) var network: Network
  /// By stage: its difference from the baseline, told of ``network``.
  private(set) var differences: [NetworkDifference] = []

  /// `nil` where a stage moves an organisation or redraws the territories: then no place is right for all.
  init?(baseline: Analysis, stages: [Analysis]) {
    network = baseline.network
    network.ties = []
    var numbers: [[UInt8]: Int] = [:]
    for (index, organization) in network.organizations.enumerated() {
      numbers[Array(organization.id.utf8)] = index
    }
    var seen: Set<NetworkDifference.Line> = []
    let territories = network.territories.map(\.id)
    for stage in [baseline] + stages {
      guard stage.network.territories.map(\.id) == territories else { return nil }
      var places: [Int] = []
      for organization in stage.network.organizations {
        let id = Array(organization.id.utf8)
        if let known = numbers[id] {
          guard network.organizations[known].territory == organization.territory else { return nil }
          places.append(known)
        } else {
          numbers[id] = network.organizations.count
          places.append(network.organizations.count)
          add(organization, of: stage.network)
        }
      }
      for tie in stage.network.ties where seen.insert(NetworkDifference.Line(tie) { places[$0] }).inserted {
        var placed = tie
        (placed.source, placed.target) = (places[tie.source], places[tie.target])
        network.ties.append(placed)
      }
    }
    differences = stages.map { NetworkDifference(from: baseline, to: $0).told(of: network, numbers) }
  }

  /// Adds an organisation that the baseline has not, with its domain.
  private mutating func add(_ organization: Organization, of stage: Network) {
    var added = organization
    added.system = nil
    added.domain = organization.domain.map { index in
      let domain = stage.domains[index]
      if let known = network.domains.firstIndex(where: { $0.id.utf8.elementsEqual(domain.id.utf8) }) { return known }
      network.domains.append(domain)
      return network.domains.count - 1
    }
    network.organizations.append(added)
  }
}

extension NetworkDifference {
  /// The same difference on a larger network; what is in neither of its two networks is absent.
  fileprivate func told(of atlas: Network, _ numbers: [[UInt8]: Int]) -> NetworkDifference {
    var result = self
    result.union = atlas
    result.organizations = .init(repeating: .absent, count: atlas.organizations.count)
    result.statuses = .init(repeating: .anchored, count: atlas.organizations.count)
    let places = union.organizations.map { numbers[Array($0.id.utf8)] ?? 0 }
    for (index, place) in places.enumerated() {
      result.organizations[place] = organizations[index]
      result.statuses[place] = statuses[index]
    }
    var changes: [Line: TieChange] = [:]
    for (tie, change) in zip(union.ties, ties) { changes[Line(tie) { places[$0] }] = change }
    result.ties = atlas.ties.map { changes[Line($0) { $0 }] ?? .absent }
    return result
  }
}
