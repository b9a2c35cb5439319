import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftTestSupport

/// Laws that every measure of an organisation obeys, on random networks with every table.
@Suite struct LawTests {
  private let rounds = 200
  private static let numbered: Set<String> = ["component", "community"]

  private func values(_ network: Network, _ change: (inout Options) -> Void = { _ in }) -> [String: Values] {
    var options = Options()
    change(&options)
    let analysis = Analysis(network, options)
    var result: [String: Values] = [:]
    for measure in Measure.organizationMeasures { result[measure.name] = analysis.values(of: measure) }
    return result
  }

  /// Whether entry `i` of `a` is entry `order[i]` of `b`.
  private func moved(_ a: Values, _ b: Values, _ order: [Int]) -> Bool {
    order.indices.allSatisfy { old in
      if a.areLabels { return a.text(at: old) == b.text(at: order[old]) }
      return agree([a.number(at: old)], [b.number(at: order[old])])
    }
  }

  @Test func anotherOrderOfRowsPermutesEveryMeasure() {
    var random = RandomNetworks(seed: 1)
    for _ in 0..<rounds {
      let network = random.network()
      let order = random.draws.permutation(network.organizations.count)
      let before = values(network)
      let after = values(network.reordered(order))
      for (name, old) in before where !Self.numbered.contains(name) {
        guard let new = after[name] else { continue }
        // The first of several largest components carries the eigenvector: it may be another one after reordering.
        if name == "eigenvector", !hasOneLargestComponent(network) { continue }
        #expect(moved(old, new, order), "\(name)")
      }
      #expect(samePartition(before["component"], after["component"], order))
    }
  }

  private func hasOneLargestComponent(_ network: Network) -> Bool {
    let sizes = network.graph(.all, kind: .undirected).components().sizes
    return sizes.count < 2 || sizes[0] > sizes[1]
  }

  private func samePartition(_ a: Values?, _ b: Values?, _ order: [Int]) -> Bool {
    guard let a, let b else { return false }
    return order.indices.allSatisfy { x in
      order.indices.allSatisfy { y in
        (a.text(at: x) == a.text(at: y)) == (b.text(at: order[x]) == b.text(at: order[y]))
      }
    }
  }

  @Test func anIsolateMoreChangesOnlyWhatIsDividedByN() {
    var random = RandomNetworks(seed: 2)
    for _ in 0..<rounds {
      let network = random.network()
      let n = network.organizations.count
      guard n > 2 else { continue }
      var larger = network
      larger.organizations.append(Organization(id: "alone", name: "alone"))
      let before = values(network)
      let after = values(larger)
      let factors = [
        "harmonic": Double(n - 1) / Double(n), "closeness": Double(n - 1) / Double(n),
        "betweenness": Double(n - 2) / Double(n),
      ]
      for (name, old) in before where name != "pagerank" && name != "community" {
        guard let new = after[name] else { continue }
        for index in 0..<n {
          if let factor = factors[name] {
            #expect(agree([old.number(at: index).map { $0 * factor }], [new.number(at: index)]), "\(name)")
          } else {
            #expect(old.text(at: index) == new.text(at: index), "\(name)")
          }
        }
      }
      #expect(after["status"]?.text(at: n) == "isolated")
    }
  }

  /// Measures that look at nothing beyond an organisation's own component and block.
  @Test func networksSideBySideDoNotDisturbEachOther() {
    var random = RandomNetworks(seed: 3)
    let global: Set<String> = [
      "betweenness", "harmonic", "closeness", "eigenvector", "pagerank", "component", "community", "marginal",
    ]
    for _ in 0..<rounds {
      let first = random.network(atMost: 7, prefix: "x")
      let second = random.network(atMost: 7, prefix: "y")
      let both = values(first.beside(second))
      for (part, shift) in [(first, 0), (second, first.organizations.count)] {
        for (name, alone) in values(part) where !global.contains(name) {
          for index in 0..<alone.count {
            #expect(alone.text(at: index) == both[name]?.text(at: index + shift), "\(name)")
          }
        }
      }
    }
  }

  @Test func doublingEveryWeightChangesStrengthAlone() {
    var random = RandomNetworks(seed: 4)
    for _ in 0..<rounds {
      let network = random.network()
      var doubled = network
      for index in doubled.ties.indices { doubled.ties[index].weight *= 2 }
      let after = values(doubled)
      for (name, old) in values(network) {
        for index in 0..<old.count {
          if name == "strength" {
            #expect(after[name]?.number(at: index) == old.number(at: index).map { $0 * 2 })
          } else {
            #expect(agree([after[name]?.number(at: index)], [old.number(at: index)]), "\(name)")
            #expect(
              name == "eigenvector" || name == "pagerank" || after[name]?.text(at: index) == old.text(at: index),
              "\(name)")
          }
        }
      }
    }
  }

  @Test func weightedFormsOfEqualWeightsAreTheUnweightedOnes() {
    var random = RandomNetworks(seed: 5)
    for _ in 0..<rounds {
      var network = random.network()
      // One tie a pair, all of weight 1, so that lengths are hops.
      var pairs: Set<[Int]> = []
      network.ties = network.ties.filter {
        pairs.insert([min($0.source, $0.target), max($0.source, $0.target)]).inserted
      }
      for index in network.ties.indices { network.ties[index].weight = 1 }
      let weighted = values(network) { $0.weighting = .weighted }
      for (name, old) in values(network) {
        for index in 0..<old.count {
          #expect(agree([old.number(at: index)], [weighted[name]?.number(at: index)]), "\(name)")
        }
      }
    }
  }

  @Test func valuesLieInTheirRanges() {
    var random = RandomNetworks(seed: 6)
    let unit: Set<String> = [
      "betweenness", "harmonic", "closeness", "eigenvector", "pagerank", "clustering", "participation",
      "mode_share_collaborative", "mode_share_hierarchical", "mode_share_networked", "suspension", "suspension_value",
      "suspension_platform", "suspension_activity", "suspension_mechanism", "administrative_share", "passivity",
      "attendance", "surface_activism", "backflow", "return_probability", "rank_incongruity",
    ]
    let signed: Set<String> = ["ei_territory", "ei_system", "ei_settlement", "give_take", "authority_gap"]
    for _ in 0..<rounds {
      let network = random.network()
      let all = values(network)
      for (name, column) in all {
        for index in 0..<column.count {
          guard let value = column.number(at: index) else { continue }
          #expect(value.isFinite, "\(name)")
          if unit.contains(name) { #expect(value >= -1e-12 && value <= 1 + 1e-12, "\(name) \(value)") }
          if signed.contains(name) { #expect(abs(value) <= 1 + 1e-12, "\(name) \(value)") }
        }
      }
      let walkers = (0..<network.organizations.count).reduce(0.0) { $0 + (all["pagerank"]?.number(at: $1) ?? 0) }
      #expect(network.organizations.isEmpty || abs(walkers - 1) < 1e-9)
      for index in network.organizations.indices { expectPartsToAgree(all, index) }
    }
  }

  /// Columns that follow from others.
  private func expectPartsToAgree(_ all: [String: Values], _ index: Int) {
    func value(_ name: String) -> Double? { all[name]?.number(at: index) }
    func text(_ name: String) -> String? { all[name]?.text(at: index) }
    #expect(value("administrative_share") == value("mode_share_hierarchical"))
    if let a = value("mode_share_collaborative"), let b = value("mode_share_hierarchical"),
      let c = value("mode_share_networked")
    {
      #expect(abs(a + b + c - 1) < 1e-9)
    }
    for layer in ["value", "platform", "activity", "mechanism"] {
      if let whole = value("suspension"), let part = value("suspension_\(layer)") { #expect(part >= whole - 1e-12) }
    }
    if text("status") == "anchored", let suspension = value("suspension") { #expect(suspension < 0.5) }
    if text("status") == "suspended", let suspension = value("suspension") { #expect(suspension == 1) }
    if text("status") == "isolated" { #expect(text("component") != nil && value("degree") == 0) }
    if text("ladder") == "point" { #expect(value("local_ties") == nil || value("local_ties") == 0) }
    if text("dead_end") == "true" { #expect(value("degree") == 1 && text("ladder") == "point") }
    if value("estranged") == 1 { #expect(value("passivity") == 1) }
  }

  @Test func oneMoreVerticalTieNeverLowersSuspension() {
    var random = RandomNetworks(seed: 7)
    for _ in 0..<rounds {
      let network = random.network()
      let n = network.organizations.count
      guard n > 1 else { continue }
      var steeper = network
      let top = random.draws.int(below: n)
      steeper.ties.append(Tie(source: top, target: (top + 1) % n, mode: .hierarchical))
      let before = Analysis(network, Options()).suspension
      let after = Analysis(steeper, Options()).suspension
      for index in 0..<n {
        if let old = before[index] { #expect((after[index] ?? -1) >= old - 1e-12) }
      }
    }
  }

  @Test func theCurveCountsStatusesAtEveryThreshold() {
    var random = RandomNetworks(seed: 9)
    for _ in 0..<rounds {
      let analysis = Analysis(random.network(), Options())
      for point in SuspensionCurve(analysis).points {
        let hanging = analysis.statuses(threshold: point.threshold).filter { $0 == .suspended || $0 == .loose }.count
        #expect(
          point.share.map { $0 * Double(analysis.count) }.map { abs($0 - Double(hanging)) < 1e-9 } ?? (hanging == 0))
      }
    }
  }

  @Test func theCurveFallsAsTheThresholdRises() {
    var random = RandomNetworks(seed: 8)
    for _ in 0..<rounds {
      let network = random.network()
      let points = SuspensionCurve(Analysis(network, Options())).points
      #expect(points.count == 101)
      for (low, high) in zip(points, points.dropFirst()) {
        if let more = low.share, let less = high.share { #expect(more >= less) }
      }
    }
  }
}
