import WeftGraph
import WeftMeasure
import WeftModel
import WeftTestSupport

extension Law {
  static let suspension: [Law] = [
    Law("suspension lies between 0 and 1, and a layer's never below the whole's") { draws in
      let network = draws.network()
      let whole = numbers(.suspension, network)
      return [Measure.suspensionValue, .suspensionPlatform, .suspensionActivity, .suspensionMechanism].allSatisfy {
        zip(whole, numbers($0, network)).allSatisfy { whole, layer in
          guard let whole, let layer else { return whole == nil && layer == nil }
          return whole >= 0 && whole <= layer + 1e-12 && layer <= 1
        }
      }
    },
    Law("without vertical ties and memberships nobody is suspended") { draws in
      var network = draws.network()
      network.ties.removeAll { $0.mode == .hierarchical }
      network.memberships = []
      return numbers(.suspension, network).allSatisfy { $0 == nil || $0 == 0 }
        && !cells(.status, network).contains("suspended")
    },
    Law("without lateral ties whoever is attached and placed hangs by its line alone") { draws in
      var network = draws.network()
      network.ties.removeAll { $0.mode.isLateral }
      return numbers(.suspension, network).allSatisfy { $0 == nil || $0 == 1 }
        && numbers(.fabric, .territory, network).allSatisfy { $0 == nil || $0 == 0 }
    },
    Law("one more vertical tie lowers nobody's suspension") { draws in
      let network = draws.network()
      guard network.organizations.count > 1 else { return true }
      var steeper = network
      let top = draws.random.int(below: network.organizations.count)
      steeper.ties.append(
        Tie(source: top, target: (top + 1) % network.organizations.count, mode: .hierarchical))
      return zip(numbers(.suspension, network), numbers(.suspension, steeper)).allSatisfy { old, new in
        old.map { ($0 - 1e-12) <= (new ?? -1) } ?? true
      }
    },
    Law("without vertical ties the whole fabric remains") { draws in
      var network = draws.network()
      network.ties.removeAll { $0.mode == .hierarchical }
      return numbers(.fabric, .territory, network).allSatisfy { $0 == nil || $0 == 1 }
    },
    Law("suspension, status and ladder feel no weight") { draws in
      let network = draws.network()
      var heavier = network
      for index in heavier.ties.indices { heavier.ties[index].weight *= Double(1 + draws.random.int(below: 4)) }
      return [Measure.suspension, .status, .ladder, .localTies, .marginal].allSatisfy {
        cells($0, network) == cells($0, heavier)
      }
    },
    Law("the ladder feels no vertical tie, and its point is whoever has no lateral one") { draws in
      let network = draws.network()
      var flat = network
      flat.ties.removeAll { $0.mode == .hierarchical }
      let lateral = network.graph(.lateral, kind: .undirected).degrees()
      return cells(.ladder, network) == cells(.ladder, flat)
        && cells(.ladder, network)
          == cells(.ladder, network).enumerated().map {
            lateral[$0.offset] == 0 ? "point" : $0.element == "point" ? "wrong" : $0.element
          }
    },
    Law("shares of statuses fall together with the curve at the threshold") { draws in
      let network = draws.network()
      let statuses = cells(.status, network)
      guard !statuses.isEmpty else { return true }
      let hanging = Double(statuses.count { $0 == "suspended" || $0 == "loose" }) / Double(statuses.count)
      let point = SuspensionCurve(Analysis(network, Options())).points[50]
      return agree([point.share], [hanging])
        && agree(
          [region(.shareSuspended, network), region(.shareLoose, network)],
          ["suspended", "loose"].map { word in Double(statuses.count { $0 == word }) / Double(statuses.count) })
    },
    Law("mean suspension is the mean of the column") { draws in
      let network = draws.network()
      let defined = numbers(.suspension, network).compactMap { $0 }
      return agree(
        [region(.meanSuspension, network)],
        [defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)])
    },
    Law("networks side by side keep suspension, status and ladder") { draws in
      let (one, other) = (draws.network(atMost: 6), draws.network(atMost: 6))
      let both = one.beside(other)
      return [Measure.suspension, .localTies, .superiors, .ladder].allSatisfy {
        cells($0, both) == cells($0, one) + cells($0, other)
      }
    },
  ]
}
