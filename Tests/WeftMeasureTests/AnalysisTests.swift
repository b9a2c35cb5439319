import Synchronization
import Testing
import WeftMeasure
import WeftModel

@Suite struct AnalysisTests {
  @Test func sharedResultsAreComputedOnce() {
    let analysis = Analysis(Network(), Options())
    let runs = Mutex(0)
    for _ in 0..<3 {
      let value: Int = analysis.shared("x") {
        runs.withLock { $0 += 1 }
        return 7
      }
      #expect(value == 7)
    }
    #expect(runs.withLock { $0 } == 1)
  }

  @Test func optionalResultsAreComputedToo() {
    let analysis = Analysis(Network(), Options())
    let first: Int? = analysis.shared("y") { 5 }
    #expect(first == 5)
    let none: Int? = analysis.shared("z") { nil }
    #expect(none == nil)
    let again: Int? = analysis.shared("z") { 6 }
    #expect(again == nil)
  }

  @Test func optionsComeBeforeTheDatasetsOwn() {
    var network = Network()
    #expect(Analysis(network, Options()).planeLevel == "town")
    #expect(Analysis(network, Options()).threshold == 0.5)
    network.configuration.plane = "village"
    network.configuration.threshold = 0.3
    #expect(Analysis(network, Options()).planeLevel == "village")
    #expect(Analysis(network, Options()).threshold == 0.3)
    var options = Options()
    options.threshold = 0
    options.plane = "村"
    #expect(Analysis(network, options).planeLevel == "village")
    options.plane = "county"
    #expect(Analysis(network, options).planeLevel == "county")
    #expect(Analysis(network, options).threshold == 0)
  }
}
