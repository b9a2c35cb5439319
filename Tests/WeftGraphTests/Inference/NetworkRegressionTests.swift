import Testing
import WeftGraph
import WeftTestSupport

@Suite struct NetworkRegressionTests {
  /// Cells of a network in a fixed order.
  static func cells(_ graph: Graph, _ name: [Int]? = nil) -> [Double] {
    var result: [Double] = []
    for a in 0..<graph.nodeCount {
      for b in 0..<graph.nodeCount where graph.kind == .directed ? a != b : a < b {
        result.append(graph.weight(name?[a] ?? a, name?[b] ?? b) ?? 0)
      }
    }
    return result
  }

  /// What is left of y when the columns and a constant are regressed out, by Gram–Schmidt.
  static func rest(_ y: [Double], _ columns: [[Double]]) -> [Double] {
    func minus(_ y: [Double], _ x: [Double]) -> [Double] {
      let square = x.reduce(0) { $0 + $1 * $1 }
      let factor = zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } / square
      return zip(y, x).map { $0 - factor * $1 }
    }
    var basis = [[Double](repeating: 1, count: y.count)]
    for column in columns { basis.append(basis.reduce(column, minus)) }
    return basis.reduce(y, minus)
  }

  /// β and t of one column among others: y and x with the others regressed out (Frisch–Waugh–Lovell).
  static func slope(_ y: [Double], _ x: [Double], _ others: [[Double]]) -> (beta: Double, t: Double) {
    let (left, own) = (rest(y, others), rest(x, others))
    let square = own.reduce(0) { $0 + $1 * $1 }
    let beta = zip(left, own).reduce(0) { $0 + $1.0 * $1.1 } / square
    let error = zip(left, own).reduce(0) { $0 + ($1.0 - beta * $1.1) * ($1.0 - beta * $1.1) }
    return (beta, beta / (error / Double(y.count - others.count - 2) / square).squareRoot())
  }

  @Test func againstDenseMatrices() throws {
    var random = RandomGraphs(seed: 231)
    for round in 0..<60 {
      let kind: Graph.Kind = round % 2 == 0 ? .directed : .undirected
      let layers = (0..<3).map { _ in random.graph(nodeCount: 9, probability: 0.4, kind: kind, weights: 0.5...2) }
      let (y, x) = (layers[0], Array(layers[1...]))
      let found = try #require(y.regression(on: x, permutations: 3, seed: 5))
      let columns = x.map { Self.cells($0) }
      for k in 0..<2 {
        let other = columns[1 - k]
        let expected = Self.slope(Self.cells(y), columns[k], [other])
        #expect(isClose(found.coefficients[k], expected.beta, 1e-9))
        #expect(isClose(found.tests[k].observed, expected.t, 1e-9))
        // The rest of x_k as a matrix, its nodes renamed.
        let left = Self.rest(columns[k], [other])
        for r in 0..<3 {
          var generator = SeededGenerator(seed: 5).split(stream: r * 2 + k)
          let name = generator.permutation(9)
          var table = [[Double]](repeating: [Double](repeating: 0, count: 9), count: 9)
          var index = 0
          for a in 0..<9 {
            for b in 0..<9 where kind == .directed ? a != b : a < b {
              table[name[a]][name[b]] = left[index]
              if kind == .undirected { table[name[b]][name[a]] = left[index] }
              index += 1
            }
          }
          var moved: [Double] = []
          for a in 0..<9 { for b in 0..<9 where kind == .directed ? a != b : a < b { moved.append(table[a][b]) } }
          #expect(isClose(found.tests[k].permuted[r], Self.slope(Self.cells(y), moved, [other]).t, 1e-8))
        }
      }
      #expect(found == y.regression(on: x, permutations: 3, seed: 5, threads: 2))
    }
  }

  /// y = 2 x₁ and some noise: x₁ matters, and no renaming makes it look so.
  @Test func findsWhatMatters() throws {
    var random = RandomGraphs(seed: 232)
    let x = random.graph(nodeCount: 14, probability: 0.3, kind: .directed)
    let noise = random.graph(nodeCount: 14, probability: 0.3, kind: .directed)
    let y = Graph(
      nodeCount: 14, edges: x.edges.map { .init($0.source, $0.target, weight: 2) } + noise.edges.prefix(20),
      kind: .directed)
    let found = try #require(y.regression(on: [x, noise], permutations: 199, seed: 1))
    #expect(found.tests[0].upperP == 1.0 / 200)
    #expect(found.rSquared > 0.8 && found.rSquared < 1)
  }

  @Test func undefined() {
    let ring = Graph.cycle(6)
    #expect(ring.regression(on: [.empty(6)], permutations: 1, seed: 1) == nil)
    #expect(Graph.path(6).regression(on: [ring, ring], permutations: 1, seed: 1) == nil)
    #expect(ring.regression(on: [ring], permutations: 1, seed: 1) == nil)
    #expect(Graph.empty(0).regression(on: [.empty(0)], permutations: 1, seed: 1) == nil)
  }
}
