import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftTestSupport

/// Measures summed from a sample of sources.
@Suite struct SamplingTests {
  private func analysis(_ network: Network, _ sampling: Options.Sampling, threads: Int = 1) -> Analysis {
    var options = Options()
    options.sampling = sampling
    options.threads = threads
    return Analysis(network, options)
  }

  private func texts(_ analysis: Analysis) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for measure in Measure.all {
      let values =
        measure.level == .plane
        ? Plane.Kind.allCases.filter { measure.describes($0) }.map { analysis.values(of: measure, $0) }
        : [analysis.values(of: measure)]
      result["\(measure.level) \(measure.name)"] = values.flatMap { values in
        (0..<values.count).map { values.text(at: $0) }
      }
    }
    return result
  }

  @Test func smallNetworksAreExactUnlessAskedFor() {
    var random = RandomNetworks(seed: 51)
    let network = random.network()
    #expect(analysis(network, .automatic).sample == nil)
    #expect(analysis(network, .exact).sample == nil)
    #expect(analysis(network, .sources(network.organizations.count)).sample == nil)
    let sampled = analysis(network, .sources(2)).sample
    #expect(network.organizations.count <= 2 || sampled == SourceSample(count: 2, seed: 1))
  }

  @Test func threadsDoNotMatterAndTheErrorsAreStated() {
    var random = RandomNetworks(seed: 52)
    for _ in 0..<10 {
      let network = random.network()
      guard network.organizations.count > 4 else { continue }
      let one = analysis(network, .sources(4))
      #expect(texts(one) == texts(analysis(network, .sources(4), threads: 2)))
      let rows = SamplingTable(one, measures: Measure.all).table.rows
      #expect(rows.allSatisfy { $0.count == SamplingTable.header.count })
      let named = Set(Measure.all.filter(\.isSampled).map(\.name))
      #expect(rows.allSatisfy { named.contains($0[1]) })
      #expect(SamplingTable(analysis(network, .exact), measures: Measure.all).table.rows.isEmpty)
    }
  }

  /// Only what is said to be sampled moves.
  @Test func allElseIsExact() {
    var random = RandomNetworks(seed: 53)
    for _ in 0..<10 {
      let network = random.network()
      let exact = texts(analysis(network, .exact))
      let sampled = texts(analysis(network, .sources(3)))
      for measure in Measure.all where !measure.isSampled {
        // Cards rest on what is sampled; measures do not.
        let key = "\(measure.level) \(measure.name)"
        #expect(exact[key] == sampled[key], "\(key)")
      }
    }
  }
}
