import Testing
import WeftMeasure
import WeftModel
import WeftTestSupport

@Suite struct FormalityTests {
  @Test func activities() {
    // Open x1; closed x2, x3; x4 does not say.
    #expect(agree([region(.closedActivities, alliedCounty())], "2/3"))
    #expect(agree([region(.openActivities, alliedCounty())], "1/3"))
  }

  private func evaluated(_ scores: [(String, Evaluation.Method, Double)]) -> Network {
    county().having(.evaluations) { network in
      network.evaluations = scores.map {
        Evaluation(organization: network.index($0.0), method: $0.1, score: $0.2)
      }
    }
  }

  @Test func documentShare() {
    let network = evaluated([("A", .document, 1), ("A", .meeting, 1), ("A", .visit, 1), ("B", .public, 1)])
    #expect(agree([region(.documentShare, network)], "2/4"))
  }

  @Test func agreementOfMeans() {
    // Document means A (1 + 3)/2 = 2, B 1, C 3; public A 5, B 4, C 3; U has one method alone.
    // Pairs AB agree, AC and BC do not: (1 − 2)/3.
    let network = evaluated([
      ("A", .document, 1), ("A", .document, 3), ("B", .document, 1), ("C", .document, 3), ("U", .document, 9),
      ("A", .public, 5), ("B", .public, 4), ("C", .public, 3),
    ])
    #expect(agree([region(.evaluationTau, network)], "-1/3"))
  }

  @Test func tiedScores() {
    // Document 1 1 2, public 1 2 3: P = 2, tied on the first side 1: 2/√((3 − 1)·3) = 0.816496580927726 (SciPy).
    let network = evaluated([
      ("A", .document, 1), ("B", .document, 1), ("C", .document, 2), ("A", .public, 1), ("B", .public, 2),
      ("C", .public, 3),
    ])
    #expect(agree([region(.evaluationTau, network)], [0.816496580927726]))
  }

  @Test func tooFewOrAllEqual() {
    #expect(region(.evaluationTau, evaluated([("A", .document, 1), ("A", .public, 1)])) == nil)
    let flat = evaluated([("A", .document, 1), ("B", .document, 1), ("A", .public, 1), ("B", .public, 2)])
    #expect(region(.evaluationTau, flat) == nil)
  }

  @Test func fastAndPlainTauAgree() {
    var random = RandomNetworks(seed: 3).draws
    for _ in 0..<200 {
      let n = 2 + random.int(below: 9)
      let pairs = (0..<n).map { _ in (Double(random.int(below: 4)), Double(random.int(below: 4))) }
      var network = draw((0..<n).map { "o\($0)" }.joined(separator: " ")).having(.evaluations)
      for (index, pair) in pairs.enumerated() {
        network.evaluations.append(Evaluation(organization: index, method: .document, score: pair.0))
        network.evaluations.append(Evaluation(organization: index, method: .public, score: pair.1))
      }
      var (agreeing, tiedFirst, tiedSecond) = (0.0, 0.0, 0.0)
      for i in 0..<n {
        for j in 0..<i {
          let (dx, dy) = (pairs[i].0 - pairs[j].0, pairs[i].1 - pairs[j].1)
          agreeing += (dx * dy).signum
          tiedFirst += dx == 0 ? 1 : 0
          tiedSecond += dy == 0 ? 1 : 0
        }
      }
      let all = Double(n * (n - 1) / 2)
      let below = (all - tiedFirst) * (all - tiedSecond)
      #expect(agree([region(.evaluationTau, network)], [below > 0 ? agreeing / below.squareRoot() : nil]))
    }
  }
}

extension Double {
  fileprivate var signum: Double { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
