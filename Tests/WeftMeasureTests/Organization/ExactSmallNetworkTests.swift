import Testing
import WeftMeasure
import WeftModel
import WeftTestSupport

/// Betweenness, harmonic, closeness and constraint, as the tables give them, in whole-number fractions on every undirected
/// graph of up to six organisations.
///
/// All labelled graphs of up to five. Of six those whose degrees rise with the number, in a random order each: every
/// graph can be numbered so, hence all 156 up to names are among them.
@Suite struct ExactSmallNetworkTests {
  @Test(arguments: 0...6) func everyGraph(n: Int) {
    var random = RandomGraphs(seed: 61)
    var checked = 0
    var wrong: [Int] = []
    for code in 0..<(1 << (n * max(0, n - 1) / 2)) {
      let ties = Self.ties(n, code)
      let degrees = ties.map { row in row.count { $0 } }
      if n == 6, degrees != degrees.sorted() { continue }
      checked += 1
      let order = n == 6 ? random.permutation(n) : Array(0..<n)
      if !Self.agrees(Self.renamed(ties, order)) { wrong.append(code) }
    }
    #expect(wrong.isEmpty)
    #expect(checked == (n == 6 ? 936 : 1 << (n * max(0, n - 1) / 2)))
  }

  private static func ties(_ n: Int, _ code: Int) -> [[Bool]] {
    var ties = [[Bool]](repeating: [Bool](repeating: false, count: n), count: n)
    var rest = code
    for a in 0..<n {
      for b in 0..<a {
        ties[a][b] = rest & 1 == 1
        ties[b][a] = ties[a][b]
        rest >>= 1
      }
    }
    return ties
  }

  private static func renamed(_ ties: [[Bool]], _ order: [Int]) -> [[Bool]] {
    order.map { a in order.map { ties[a][$0] } }
  }

  private static func agrees(_ ties: [[Bool]]) -> Bool {
    let n = ties.count
    var network = Network()
    network.tables = [.organizations, .ties]
    for node in 0..<n { network.organizations.append(Organization(id: "o\(node)", name: "o\(node)")) }
    for a in 0..<n {
      for b in 0..<a where ties[a][b] { network.ties.append(Tie(source: a, target: b, mode: .collaborative)) }
    }
    let analysis = Analysis(network, Options())
    let (length, paths) = walks(ties)
    for (measure, exact) in [
      (Measure.betweenness, { betweenness($0, length, paths) }), (.harmonic, { harmonic($0, length) }),
      (.closeness, { closeness($0, length) }), (.constraint, { constraint($0, ties) }),
    ] as [(Measure, (Int) -> ExactFraction?)] {
      let values = analysis.values(of: measure)
      guard values.count == n, (0..<n).allSatisfy({ same(values.number(at: $0), exact($0)) }) else { return false }
    }
    return true
  }

  private static func same(_ value: Double?, _ exact: ExactFraction?) -> Bool {
    guard let value, let exact else { return value == nil && exact == nil }
    return abs(value - exact.value) <= 1e-14
  }

  /// Distances (0 = none) and numbers of shortest paths: the least power of the matrix with an entry, and that entry.
  private static func walks(_ ties: [[Bool]]) -> (length: [[Int]], paths: [[Int]]) {
    let n = ties.count
    var length = [[Int]](repeating: [Int](repeating: 0, count: n), count: n)
    var paths = length
    var power = (0..<n).map { row in (0..<n).map { $0 == row ? 1 : 0 } }
    for step in 1..<max(n, 1) {
      var next = [[Int]](repeating: [Int](repeating: 0, count: n), count: n)
      for a in 0..<n {
        for b in 0..<n where power[a][b] > 0 {
          for c in 0..<n where ties[b][c] { next[a][c] += power[a][b] }
        }
      }
      power = next
      for a in 0..<n {
        for b in 0..<n where a != b && length[a][b] == 0 && power[a][b] > 0 {
          length[a][b] = step
          paths[a][b] = power[a][b]
        }
      }
    }
    return (length, paths)
  }

  private static func betweenness(_ node: Int, _ length: [[Int]], _ paths: [[Int]]) -> ExactFraction {
    let n = length.count
    guard n > 2 else { return ExactFraction(0) }
    var sum = ExactFraction(0)
    for s in 0..<n where length[s][node] > 0 {
      for t in 0..<s where length[node][t] > 0 && length[s][t] == length[s][node] + length[node][t] {
        sum = sum + ExactFraction(paths[s][node] * paths[node][t], paths[s][t])
      }
    }
    return sum * ExactFraction(2, (n - 1) * (n - 2))
  }

  private static func harmonic(_ node: Int, _ length: [[Int]]) -> ExactFraction {
    length[node].filter { $0 > 0 }.reduce(ExactFraction(0)) { $0 + ExactFraction(1, $1 * (length.count - 1)) }
  }

  private static func closeness(_ node: Int, _ length: [[Int]]) -> ExactFraction {
    let reached = length[node].filter { $0 > 0 }
    guard !reached.isEmpty else { return ExactFraction(0) }
    return ExactFraction(reached.count * reached.count, (length.count - 1) * reached.reduce(0, +))
  }

  /// Σ_j (p_ij + Σ_q p_iq p_qj)² with p_ij = 1/k_i.
  private static func constraint(_ node: Int, _ ties: [[Bool]]) -> ExactFraction? {
    let degree = ties.map { row in row.count { $0 } }
    guard degree[node] > 0 else { return nil }
    var sum = ExactFraction(0)
    for j in ties.indices where ties[node][j] {
      var share = ExactFraction(1)
      for q in ties.indices where ties[node][q] && ties[q][j] { share = share + ExactFraction(1, degree[q]) }
      share = share * ExactFraction(1, degree[node])
      sum = sum + share * share
    }
    return sum
  }
}
