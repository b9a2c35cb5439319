import Testing
import WeftGraph
import WeftMeasure
import WeftModel

@Suite struct NullNetworksTests {
  func partners(_ network: Network, _ view: View) -> [Int] {
    network.graph(view, kind: .undirected).degrees()
  }

  @Test func everyModelKeepsWhatItSays() {
    var random = RandomNetworks(seed: 21)
    for _ in 0..<200 {
      let network = random.network().inForce(at: nil)
      for model in NullModel.allCases {
        let null = NullNetworks(network, model, seed: 3)
        let drawn = null.network(stream: 5)
        #expect(drawn.ties.count == network.ties.count)
        #expect(drawn.ties.allSatisfy { $0.source != $0.target })
        #expect(drawn.territories == network.territories && drawn.organizations == network.organizations)
        let hierarchy = network.graph(.hierarchical, kind: .directed)
        if model != .degree { #expect(drawn.graph(.hierarchical, kind: .directed) == hierarchy) }
        switch model {
        case .skeleton:
          for view in [View.collaborative, .networked] { #expect(partners(drawn, view) == partners(network, view)) }
        case .uniform:
          for view in [View.collaborative, .networked] {
            #expect(
              drawn.graph(view, kind: .undirected).edgeCount == network.graph(view, kind: .undirected).edgeCount)
          }
        case .degree: #expect(partners(drawn, .all) == partners(network, .all))
        case .curveball:
          #expect(drawn.ties == network.ties)
          let (before, after) = (
            Analysis(network, Options()).allianceIncidence, Analysis(drawn, Options()).allianceIncidence
          )
          #expect(before.rows.map(\.count) == after.rows.map(\.count))
          #expect(before.columns.map(\.count) == after.columns.map(\.count))
        }
        #expect(null.network(stream: 5).ties == drawn.ties && null.network(stream: 5).memberships == drawn.memberships)
      }
    }
  }

  /// Rows both ways between a pair are one pair: they move together, and each keeps its direction along it.
  @Test func rowsOfAPairStayTogether() {
    var network = draw("A B C D E F", "A>B c 2, B>A c 3, C>D c, E>F c, A>B n")
    network.ties[0].purpose = "work"
    for stream in 0..<50 {
      let drawn = NullNetworks(network, .skeleton, seed: 1).network(stream: stream)
      #expect(drawn.ties[0].source == drawn.ties[1].target && drawn.ties[0].target == drawn.ties[1].source)
      #expect(drawn.ties[0].purpose == "work" && drawn.ties[1].weight == 3)
      // The only networked pair has nobody to exchange with.
      #expect(drawn.ties[4] == network.ties[4])
    }
  }

  @Test func theLateralGraphIsThatOfTheNetwork() {
    var random = RandomNetworks(seed: 22)
    for _ in 0..<100 {
      let network = random.network().inForce(at: nil)
      for model in [NullModel.skeleton, .uniform] {
        let null = NullNetworks(network, model, seed: 9)
        let graph = null.lateralGraph(stream: 2)
        let own = null.network(stream: 2).graph(.lateral, kind: .undirected)
        #expect(graph.degrees() == own.degrees())
        #expect(graph.edges.map { [$0.source, $0.target] } == own.edges.map { [$0.source, $0.target] })
      }
    }
  }

  /// Four organisations with one pair: each of six pairs comes up one time in six.
  @Test func uniformFallsAnywhere() {
    let null = NullNetworks(draw("A B C D", "A>B c"), .uniform, seed: 1)
    var counts: [Int: Int] = [:]
    for stream in 0..<6000 {
      let tie = null.network(stream: stream).ties[0]
      counts[min(tie.source, tie.target) * 4 + max(tie.source, tie.target), default: 0] += 1
    }
    #expect(counts.count == 6)
    // Standard deviation √(6000 · 1/6 · 5/6) = 29.
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 120 })
  }

  @Test func emptyNetworksComeBack() {
    for model in NullModel.allCases {
      #expect(NullNetworks(Network(), model, seed: 1).network(stream: 0).ties.isEmpty)
    }
  }

  /// What is said to depend on lateral ties does vary, and what is said not to does not.
  @Test func theListOfLateralMeasuresIsComplete() {
    let listed = Set(Measure.lateral.map(\.name))
    let untested: Set<String> = [
      "lateral_clustering_z", "lateral_efficiency_z", "region_type", "lateral_efficiency_se",
    ]
    var moved: Set<String> = []
    var random = RandomNetworks(seed: 23)
    for _ in 0..<60 {
      let network = random.network().inForce(at: nil)
      let analysis = Analysis(network, Options())
      let drawn = Analysis(NullNetworks(network, .uniform, seed: 1).network(stream: 1), Options())
      for measure in analysis.regionMeasures() where !untested.contains(measure.name) {
        if analysis.regionNumber(of: measure) != drawn.regionNumber(of: measure) { moved.insert(measure.name) }
      }
    }
    let left = moved.filter { !listed.contains($0) && !$0.hasPrefix("modularity_") }
    #expect(left.isSubset(of: NullNetworksTests.counted), "\(left.sorted())")
    #expect(Set(Measure.lateral.map { [$0.name, $0.level.rawValue] }).count == Measure.lateral.count)
  }

  /// Numbers that follow from the draw but say how many have a tie or which mode, not how the weave lies.
  static let counted: Set<String> = [
    "organizations_collaborative", "organizations_networked", "density_collaborative", "density_networked",
    "core_mismatch", "mode_mix_collaborative", "mode_mix_hierarchical", "mode_mix_networked", "mode_mix_entropy",
    "connectedness", "two_skins",
  ]
}
