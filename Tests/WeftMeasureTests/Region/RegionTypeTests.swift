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
}
