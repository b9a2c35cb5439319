import WeftGraph
import WeftMeasure
import WeftModel
import WeftTestSupport

extension Law {
  static let conduct: [Law] = [
    Law("participation does not feel which mode is which") { draws in
      let network = draws.network()
      var turned = network
      let next: [Mode: Mode] = [.collaborative: .hierarchical, .hierarchical: .networked, .networked: .collaborative]
      for index in turned.ties.indices { turned.ties[index].mode = next[network.ties[index].mode]! }
      return agree(numbers(.participation, network), numbers(.participation, turned))
    },
    Law("overlap degree adds up the degrees of the modes, shares of modes add up to 1") { draws in
      let network = draws.network()
      var sum = [Double](repeating: 0, count: network.organizations.count)
      for view in [View.collaborative, .hierarchical, .networked] {
        for (index, degree) in network.graph(view, kind: .undirected).degrees().enumerated() {
          sum[index] += Double(degree)
        }
      }
      let shares = [Measure.modeShareCollaborative, .modeShareHierarchical, .modeShareNetworked].map {
        numbers($0, network)
      }
      return agree(numbers(.overlapDegree, network), sum)
        && sum.indices.allSatisfy { index in
          sum[index] == 0 || agree([shares.reduce(0.0) { $0 + ($1[index] ?? .nan) }], [1])
        }
    },
    Law("with the modes in turn, their shares move in turn") { draws in
      let network = draws.network()
      var turned = network
      let next: [Mode: Mode] = [.collaborative: .hierarchical, .hierarchical: .networked, .networked: .collaborative]
      for index in turned.ties.indices { turned.ties[index].mode = next[network.ties[index].mode]! }
      return agree(numbers(.modeShareCollaborative, network), numbers(.modeShareHierarchical, turned))
        && agree(numbers(.modeShareHierarchical, network), numbers(.administrativeShare, network))
    },
    Law("giving and receiving change places when exchanges are turned round") { draws in
      let network = draws.network()
      var turned = network
      for index in turned.exchanges.indices {
        turned.exchanges[index].source = network.exchanges[index].target
        turned.exchanges[index].target = network.exchanges[index].source
      }
      return agree(numbers(.giveTake, turned), numbers(.giveTake, network).map { $0.map { -$0 } })
        && agree(
          numbers(.urbanRuralReciprocity, .territory, turned), numbers(.urbanRuralReciprocity, .territory, network))
    },
    Law("initiating and accepting change places when lateral ties are turned round") { draws in
      var network = draws.network()
      network.activities = []
      network.participations = []
      var turned = network
      for index in turned.ties.indices where network.ties[index].mode.isLateral {
        turned.ties[index].source = network.ties[index].target
        turned.ties[index].target = network.ties[index].source
      }
      return agree(numbers(.passivity, turned), numbers(.passivity, network).map { $0.map { 1 - $0 } })
    },
    Law("surface activism is attendance times passivity, never above either") { draws in
      let network = draws.network()
      let (attendance, passivity) = (numbers(.attendance, network), numbers(.passivity, network))
      return numbers(.surfaceActivism, network).enumerated().allSatisfy { index, value in
        guard let value, let a = attendance[index], let p = passivity[index] else { return value == nil }
        return abs(value - a * p) < 1e-12 && value <= min(a, p) + 1e-12
      }
    },
    Law("the designated cores stand at distance 0, and nobody else does") { draws in
      let network = draws.network()
      return zip(numbers(.distanceToCore, network), network.organizations).allSatisfy { distance, organization in
        organization.territory == nil ? distance == nil : (distance == 0) == organization.isCore
      }
    },
    Law("in one plane the gaps between authority and position cancel") { draws in
      var network = draws.network()
      for index in network.organizations.indices { network.organizations[index].territory = 0 }
      let gaps = numbers(.authorityGap, network)
      return gaps.allSatisfy { $0 == nil } || abs(gaps.reduce(0.0) { $0 + ($1 ?? .nan) }) < 1e-9
    },
    Law("a row of membership, participation or projection said twice counts once") { draws in
      let network = draws.network()
      var twice = network
      twice.memberships += network.memberships
      twice.participations += network.participations
      let (before, after) = (Analysis(network, Options()), Analysis(twice, Options()))
      return Measure.allianceMeasures.allSatisfy { measure in
        let (old, new) = (before.values(of: measure), after.values(of: measure))
        return agree((0..<old.count).map { old.number(at: $0) }, (0..<new.count).map { new.number(at: $0) })
      } && network.addingProjection(threshold: 0.5).ties == twice.addingProjection(threshold: 0.5).ties
    },
  ]
}
