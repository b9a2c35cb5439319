import WeftGraph
import WeftMeasure
import WeftModel
import WeftTestSupport

extension Law {
  static let planes: [Law] = [
    Law("a territory each makes every E–I index 1, one for all −1") { draws in
      let network = draws.network()
      let n = network.organizations.count
      func ground(_ own: (Int) -> Int) -> Network {
        var copy = network
        copy.territories = (0..<max(n, 1)).map { Territory(id: "t\($0)", name: "t\($0)", level: "town") }
        for index in 0..<n { copy.organizations[index].territory = own(index) }
        return copy
      }
      return numbers(.eiTerritory, ground { $0 }).allSatisfy { $0 == nil || $0 == 1 }
        && numbers(.eiTerritory, ground { _ in 0 }).allSatisfy { $0 == nil || $0 == -1 }
    },
    Law("the rungs of the ladder add up to everybody") { draws in
      let network = draws.network()
      let rungs = [Measure.ladderPoint, .ladderLine, .ladderBelt, .ladderPlane].map { numbers($0, .territory, network) }
      return rungs[0].indices.allSatisfy { plane in
        let shares = rungs.map { $0[plane] }
        return shares.allSatisfy { $0 == nil } || agree([shares.reduce(0.0) { $0 + ($1 ?? .nan) }], [1])
      }
    },
    Law("the mix of modes adds up to 1 and is most even at ln 3") { draws in
      let network = draws.network()
      let shares = [Measure.modeMixCollaborative, .modeMixHierarchical, .modeMixNetworked].map {
        numbers($0, .territory, network)
      }
      let entropy = numbers(.modeMixEntropy, .territory, network)
      return entropy.indices.allSatisfy { plane in
        guard let value = entropy[plane] else { return shares.allSatisfy { $0[plane] == nil } }
        return agree([shares.reduce(0.0) { $0 + ($1[plane] ?? .nan) }], [1]) && value >= 0 && value <= 1.0986122886682
      }
    },
    Law("indices of planes feel no common factor of all weights") { draws in
      let network = draws.network()
      var heavier = network
      for index in heavier.ties.indices { heavier.ties[index].weight *= 2 }
      return [Measure.blockLead, .openness, .planeEITerritory, .planeEISystem, .urbanRuralEI, .modeMixEntropy]
        .allSatisfy {
          agree(numbers($0, .territory, network), numbers($0, .territory, heavier))
        }
    },
    Law("without external organisations nothing is open") { draws in
      var network = draws.network()
      for index in network.organizations.indices { network.organizations[index].isExternal = false }
      return numbers(.openness, .territory, network).allSatisfy { $0 == nil || $0 == 0 }
    },
    Law("without systems the block leads wherever there is a tie inside") { draws in
      var network = draws.network()
      for index in network.organizations.indices { network.organizations[index].system = nil }
      return numbers(.blockLead, .territory, network).allSatisfy { $0 == nil || $0 == 1 }
    },
    Law("a plane's density of all ties lies between the densest mode's and the sum over modes") { draws in
      let network = draws.network()
      let all = numbers(.density, .territory, network)
      let lateral = numbers(.densityLateral, .territory, network)
      let one = numbers(.densityCollaborative, .territory, network)
      let other = numbers(.densityNetworked, .territory, network)
      return all.indices.allSatisfy { plane in
        guard let all = all[plane], let lateral = lateral[plane], let one = one[plane], let other = other[plane] else {
          return all[plane] == nil
        }
        return lateral <= all && max(one, other) <= lateral && lateral <= one + other + 1e-12
      }
    },
    Law("what is covered below is covered above: occupied leaves add up over the towns") { draws in
      let network = draws.network()
      let shares = numbers(.coverage, .territory, network)
      // k ⊃ t0 ⊃ v0, v1; k ⊃ t1 ⊃ v2: two leaves and one.
      return agree([shares[0]], [((shares[1] ?? .nan) * 2 + (shares[2] ?? .nan)) / 3])
    },
  ]

  static let regions: [Law] = [
    Law("what is matched one's own way is at most what ties allow, and that at most what is pooled") { draws in
      var network = draws.network()
      let n = network.organizations.count
      guard n > 0 else { return true }
      for _ in 0..<6 {
        let amount = Double(1 + draws.random.int(below: 8)) / 4
        let (category, place) = (["a", "b"][draws.random.int(below: 2)], draws.random.int(below: n))
        network.demands.append(Quantity(organization: place, category: category, amount: amount))
        network.resources.append(
          Quantity(organization: draws.random.int(below: n), category: category, amount: amount))
      }
      guard let alone = region(.alone, network), let tied = region(.tied, network),
        let pooled = region(.pooled, network)
      else { return false }
      return alone <= tied + 1e-9 && tied <= pooled + 1e-9
    },
    Law("swapping two modes swaps their overlaps with the third") { draws in
      let network = draws.network()
      var swapped = network
      for index in swapped.ties.indices where network.ties[index].mode.isLateral {
        swapped.ties[index].mode = network.ties[index].mode == .networked ? .collaborative : .networked
      }
      return agree(
        [region(.overlapCollaborativeHierarchical, network), region(.overlapCollaborativeNetworked, network)],
        [region(.overlapHierarchicalNetworked, swapped), region(.overlapCollaborativeNetworked, swapped)])
    },
    Law("two skins are as far apart from either side") { draws in
      var network = draws.network()
      for index in network.ties.indices { network.ties[index].purpose = ["building", "work", ""][index % 3] }
      var swapped = network
      let other = ["building": "work", "work": "building"]
      for index in swapped.ties.indices {
        swapped.ties[index].purpose = other[network.ties[index].purpose] ?? network.ties[index].purpose
      }
      return agree([region(.twoSkins, network)], [region(.twoSkins, swapped)])
    },
    Law("networks side by side add up their counts") { draws in
      let (one, other) = (draws.network(atMost: 7), draws.network(atMost: 7))
      let both = one.beside(other)
      return [Measure.organizationCount, .tieCount, .tiedPairs, .components, .cutpointCount, .bridgeCount].allSatisfy {
        agree([region($0, both)], [(region($0, one) ?? .nan) + (region($0, other) ?? .nan)])
      }
    },
    Law("efficiency is the mean of the column of nearness") { draws in
      let network = draws.network()
      let column = numbers(.harmonic, network)
      guard column.count > 1 else { return region(.efficiency, network) == nil }
      return agree([region(.efficiency, network)], [column.reduce(0.0) { $0 + ($1 ?? .nan) } / Double(column.count)])
    },
    Law("with command turned round, flow hierarchy and depth stay") { draws in
      let network = draws.network()
      var turned = network
      for index in turned.ties.indices where network.ties[index].mode == .hierarchical {
        turned.ties[index].source = network.ties[index].target
        turned.ties[index].target = network.ties[index].source
      }
      return [Measure.flowHierarchy, .depth, .connectedness, .hierarchy].allSatisfy {
        agree([region($0, network)], [region($0, turned)])
      }
    },
  ]
}
