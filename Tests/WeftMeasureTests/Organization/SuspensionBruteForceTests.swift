import Testing
import WeftMeasure
import WeftModel

/// Suspension and status against a plain second computation, on every colouring of every graph of up to four
/// organisations in one place: each pair is untied, vertical, lateral or both.
@Suite struct SuspensionBruteForceTests {
  private enum Pair: Int { case none, vertical, lateral, both }

  /// All-pairs hops by Floyd and Warshall.
  private func hops(_ n: Int, _ joined: (Int, Int) -> Bool) -> [[Double]] {
    var d = (0..<n).map { a in (0..<n).map { b in a == b ? 0 : joined(a, b) ? 1 : Double.infinity } }
    for k in 0..<n { for a in 0..<n { for b in 0..<n { d[a][b] = min(d[a][b], d[a][k] + d[k][b]) } } }
    return d
  }

  private func check(_ n: Int, _ code: Int, members: Bool) -> Bool {
    var pairs: [[Pair]] = Array(repeating: Array(repeating: .none, count: n), count: n)
    var network = draw((0..<n).map { "o\($0):t" }.joined(separator: " "), territories: "t/town")
    var rest = code
    for a in 0..<n {
      for b in (a + 1)..<max(n, a + 1) {
        let pair = Pair(rawValue: rest % 4) ?? .none
        rest /= 4
        pairs[a][b] = pair
        pairs[b][a] = pair
        if pair == .vertical || pair == .both { network.ties.append(Tie(source: a, target: b, mode: .hierarchical)) }
        if pair == .lateral || pair == .both { network.ties.append(Tie(source: a, target: b, mode: .networked)) }
      }
    }
    if members {
      network.tables.insert(.memberships)
      network.alliances = [Alliance(id: "a", name: "a")]
      network.memberships = [Membership(alliance: 0, organization: 0)]
    }
    let lateral = hops(n) { pairs[$0][$1] == .lateral || pairs[$0][$1] == .both }
    let all = hops(n) { pairs[$0][$1] != .none }
    let woven = (0..<n).map { i in (0..<n).contains { pairs[i][$0] == .lateral || pairs[i][$0] == .both } }
    let analysis = Analysis(network, Options())
    for i in 0..<n {
      let others = (0..<n).filter { $0 != i && woven[$0] }
      let near = others.reduce(0.0) { $0 + 1 / all[i][$1] }
      let kept = others.reduce(0.0) { $0 + 1 / lateral[i][$1] }
      let tied = (0..<n).contains { pairs[i][$0] != .none }
      let attached = (members && i == 0) || (0..<n).contains { pairs[i][$0] == .vertical || pairs[i][$0] == .both }
      let suspension: Double? = near > 0 ? 1 - kept / near : attached && tied ? 1 : nil
      let status: Status
      if !tied {
        status = .isolated
      } else if attached && kept == 0 {
        status = .suspended
      } else if let suspension {
        status = suspension >= 0.5 - 1e-9 ? .loose : .anchored
      } else {
        status = woven[i] ? .anchored : .loose
      }
      guard agree([analysis.suspension[i]], [suspension]), analysis.statuses[i] == status else { return false }
    }
    return true
  }

  @Test(arguments: 0...4)
  func everyColouring(n: Int) {
    var codes = 1
    for _ in 0..<(n * (n - 1) / 2) { codes *= 4 }
    var wrong: [Int] = []
    for code in 0..<codes where !check(n, code, members: false) { wrong.append(code) }
    #expect(wrong.isEmpty)
  }

  @Test func everyColouringWithAMember() {
    var wrong: [Int] = []
    for code in 0..<4096 where !check(4, code, members: true) { wrong.append(code) }
    #expect(wrong.isEmpty)
  }
}
