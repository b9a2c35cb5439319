import Testing
import WeftMeasure
import WeftModel

@Suite struct EigenvectorTests {
  /// Star: λ = √3, centre 1, leaves 1/√3.   B, C, D around A; E–F apart.
  private let network = draw("A B C D E F", "A>B c, A>C c, A>D c, E>F c 9")

  @Test func largestComponentWithMaximumOne() {
    let leaf = 1 / 3.0.squareRoot()
    #expect(agree(numbers(.eigenvector, network), [1, leaf, leaf, leaf, 0, 0]))
    #expect(agree(numbers(.eigenvector, network) { $0.direction = .directed }, [1, leaf, leaf, leaf, 0, 0]))
  }

  @Test func unitLengthInOtherTools() {
    // |x|² = 1 + 3 · 1/3 = 2.
    let centre = 0.5.squareRoot()
    let leaf = 1 / 6.0.squareRoot()
    for convention in [Convention.networkx, .sna, .ucinet] {
      let values = numbers(.eigenvector, network) { $0.convention = convention }
      #expect(agree(values, [centre, leaf, leaf, leaf, 0, 0]))
    }
  }

  @Test func weighted() {
    // A–B 3, A–C 4: λ = √(9 + 16) = 5, B = 3/5, C = 4/5.
    #expect(
      agree(numbers(.eigenvector, draw("A B C", "A>B c 3, A>C c 4")) { $0.weighting = .weighted }, "1 0.6 0.8"))
  }
}
