import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario

@Suite struct VertexBootstrapTests {
  /// A path of three: density 2/3. Over all 27 draws of three and all replacements, by hand:
  /// 6 draws of three different give the path (2 ties of 3). 3 draws of one thrice: three random pairs, each a tie with 2/3.
  /// 18 draws of one twice and another once (6 choices of both, 3 orders): the pair of copies is a tie with 2/3, the two
  /// pairs with the other are both ties or both none; with (end, middle) they are ties (4 of 6 choices), else not.
  /// Mean of ties: (6·2 + 3·2 + 18·(2/3 + 4/6·2))/27 = 2, density 2/3.
  /// Mean of squares: 6·4 + 3·(3·2/9 + 4) + 18·[4/6·(4 + 4·2/3 + 2/3) + 2/6·(2/3)] = 24 + 14 + 12·22/3 + 4 = 130, ÷ 27;
  /// variance 130/27 − 4 = 22/27 of ties, ÷ 9 of density: deviation √22/(9√3).
  @Test func pathOfThreeByHand() {
    var network = Network()
    network.organizations = (0..<3).map { Organization(id: "o\($0)", name: "") }
    network.ties = [
      Tie(source: 0, target: 1, mode: .networked), Tie(source: 1, target: 2, mode: .networked),
    ]
    let bootstrap = VertexBootstrap(network, seed: 1)
    let runs = 40_000
    let densities = (0..<runs).map {
      Double(bootstrap.network(stream: $0).graph(.all, kind: .undirected).edgeCount) / 3
    }
    let mean = densities.reduce(0, +) / Double(runs)
    let variance = densities.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(runs - 1)
    #expect(abs(mean - 2.0 / 3) < 0.007)
    #expect(abs(variance - 22.0 / 243) < 0.003)
  }

  @Test func replicatesAreSoundNetworks() {
    for seed in UInt64(1)...20 {
      let network = Recipe.reading(ComparisonTests.recipe, file: "r").recipe.generate(seed: seed)
        .prepared(for: Options())
      let drawn = VertexBootstrap(network, seed: 4).network(stream: Int(seed))
      let count = network.organizations.count
      #expect(drawn.organizations.count == count)
      #expect(Set(drawn.organizations.map(\.id)).count == count)
      #expect(drawn.ties.allSatisfy { $0.source != $0.target && max($0.source, $0.target) < count })
      #expect(drawn.memberships.allSatisfy { $0.organization < count })
      #expect(drawn.extraColumns.allSatisfy { $0.values.count == count })
    }
  }

  @Test func intervalsHoldTheValueAndIgnoreThreads() {
    let network = Recipe.reading(ComparisonTests.recipe, file: "r").recipe.generate(seed: 2)
    var options = Options()
    let one = Intervals(Analysis(stated: network, options), runs: 20)
    options.threads = 3
    #expect(one == Intervals(Analysis(stated: network, options), runs: 20))
    #expect(one.rows.count > 15)
    #expect(one.rows.allSatisfy { $0.low <= $0.value && $0.value <= $0.high })
    // Two of the same: no difference, t = 0.
    let table = Intervals.table([("a", one), ("b", one)])
    #expect(table.rows.suffix(one.rows.count).allSatisfy { $0[8] == "0" && ($0[9] == "0" || $0[9].isEmpty) })
  }

  @Test func nothingToDraw() {
    #expect(Intervals(Analysis(Network(), Options()), runs: 5).rows.isEmpty)
  }
}
