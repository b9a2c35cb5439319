import Testing
import WeftGraph
import WeftMeasure
import WeftModel

@Suite struct RegionTypeTests {
  @Test func twoByTwo() {
    #expect(RegionType(clustering: -3, efficiency: -3) == .fragmented)
    #expect(RegionType(clustering: 3, efficiency: -3) == .cellular)
    #expect(RegionType(clustering: -3, efficiency: 3) == .bureaucratic)
    #expect(RegionType(clustering: 3, efficiency: 3) == .smallWorld)
    #expect(RegionType(clustering: 1.95, efficiency: 3) == .undetermined)
    #expect(RegionType(clustering: 3, efficiency: nil) == .undetermined)
    #expect(RegionType(clustering: 1.96, efficiency: -1.96) == .cellular)
  }

  /// Eight triangles that nothing joins: wholly clustered, hardly integrated.
  @Test func separateTrianglesAreCells() {
    let names = (0..<24).map { "o\($0)" }
    var ties: [String] = []
    for start in stride(from: 0, to: 24, by: 3) {
      for (a, b) in [(0, 1), (1, 2), (0, 2)] { ties.append("o\(start + a)>o\(start + b) c") }
    }
    let network = draw(names.joined(separator: " "), ties.joined(separator: ", "))
    let weave = Analysis(network, Options()).regionWeave!
    #expect(weave.clustering == 1)
    // Two others at distance 1 of 23.
    #expect(agree([weave.efficiency], "2/23"))
    #expect(weave.efficiencyError == nil)
    #expect(weave.clusteringZ! > 1.96 && weave.efficiencyZ! < -1.96)
    #expect(weave.type == .cellular)
  }

  @Test func noLateralTiesNoType() {
    let network = draw("A B", "A>B h")
    #expect(Analysis(network, Options()).regionWeave == nil)
    #expect(Analysis(network, Options()).values(of: .regionType) == .labels([nil]))
  }

  @Test func aNetworkWithoutChoiceIsUndetermined() {
    // One tie cannot be rewired: the random networks do not vary.
    #expect(Analysis(draw("A B C", "A>B c"), Options()).values(of: .regionType) == .labels(["undetermined"]))
  }

  @Test func theSkeletonIsKept() {
    var random = RandomNetworks(seed: 11)
    for _ in 0..<200 {
      let network = random.network()
      let analysis = Analysis(network, Options())
      let null = NullNetworks(network, .skeleton, seed: 3)
      let drawn = null.lateralGraph(stream: 5)
      let collaborative = analysis.graph(.collaborative)
      let networked = analysis.graph(.networked)
      // Weights count modes, so a node's strength is its partners in both modes added up.
      #expect(
        drawn.strengths()
          == (0..<analysis.count).map { Double(collaborative.degree(of: $0) + networked.degree(of: $0)) })
      #expect(drawn == null.lateralGraph(stream: 5))
    }
  }

  @Test func theSameWhateverTheThreads() {
    var random = RandomNetworks(seed: 12)
    for _ in 0..<5 {
      let network = random.network()
      var options = Options()
      let one = Analysis(network, options).regionWeave
      options.threads = 3
      #expect(one == Analysis(network, options).regionWeave)
    }
  }

  /// `cells` triangles, then organisations without a tie up to `count`.
  private func triangles(_ cells: Int, of count: Int) -> Network {
    var network = Network()
    network.tables = [.organizations, .ties]
    network.organizations = (0..<count).map { Organization(id: "o\($0)", name: "o\($0)") }
    for cell in 0..<cells {
      for (a, b) in [(0, 1), (1, 2), (0, 2)] {
        network.ties.append(Tie(source: 3 * cell + a, target: 3 * cell + b, mode: .collaborative))
      }
    }
    return network
  }

  /// Above 5,000 organisations 500 sources stand for all: where all are alike the estimate is exact and its error 0.
  @Test func aSampleOfEqualsIsExact() {
    let analysis = Analysis(triangles(1668, of: 5004), Options())
    // Two others at distance 1 of 5,003.
    #expect(agree([analysis.regionNumber(of: .lateralEfficiency)], [2.0 / 5003], within: 1e-15))
    #expect(analysis.regionNumber(of: .lateralEfficiencyError).map { abs($0) < 1e-15 } == true)
    let exact = Analysis(triangles(1000, of: 5000), Options())
    #expect(agree([exact.regionNumber(of: .lateralEfficiency)], [0.6 * 2 / 4999], within: 1e-15))
    #expect(exact.regionNumber(of: .lateralEfficiencyError) == nil)
  }

  /// Six in ten of 5,100 are in triangles: a source has nearness 2/5,099 or 0. With p the share of the 500 that have it,
  /// the estimate is p·2/5,099 and its error √(p(1 − p)/499 · (1 − 500/5,100)) · 2/5,099.
  @Test func aSampleStatesItsError() throws {
    let network = triangles(1020, of: 5100)
    var errors: [Double] = []
    for seed in 1...6 {
      var options = Options()
      options.seed = UInt64(seed)
      let analysis = Analysis(network, options)
      let estimate = try #require(analysis.regionNumber(of: .lateralEfficiency))
      let error = try #require(analysis.regionNumber(of: .lateralEfficiencyError))
      let share = estimate * 5099 / 2
      #expect(abs((share * 500).rounded() - share * 500) < 1e-9)
      let wanted = (share * (1 - share) / 499 * (1 - 500.0 / 5100)).squareRoot() * 2 / 5099
      #expect(abs(error - wanted) < 1e-15)
      errors.append((estimate - 0.6 * 2 / 5099) / error)
    }
    // Six samples: not all the same, and none far off.
    #expect(Set(errors).count > 2)
    #expect(errors.allSatisfy { abs($0) < 4 })
  }

  @Test func aSampledRegionHasAType() throws {
    let network = triangles(40, of: 5001)
    var options = Options()
    let weave = try #require(Analysis(network, options).regionWeave)
    #expect(weave.efficiencyError != nil)
    #expect(agree([weave.clustering], [120.0 / 5001], within: 1e-15))
    // Triangles are rarely met by chance.
    #expect(weave.clusteringZ.map { $0 > 1.96 } == true)
    options.threads = 2
    #expect(Analysis(network, options).regionWeave == weave)
  }
}
