import Testing
import WeftMeasure
import WeftModel
import WeftTestSupport

/// Suspension and status against whole-number fractions, on every colouring of every graph of up to five organisations in one
/// place: each pair is untied, vertical, lateral or both.
///
/// All labelled colourings of up to four. Of five one of each of the 10,688 that are alike but for names, in a random order
/// and with vertical ties pointing either way.
@Suite struct SuspensionBruteForceTests {
  /// Which pairs are tied; pair {a, b}, b < a, is bit a(a − 1)/2 + b.
  private struct Colouring {
    let n: Int
    let lateral: Int
    let vertical: Int

    func has(_ code: Int, _ a: Int, _ b: Int) -> Bool {
      a != b && code >> (max(a, b) * (max(a, b) - 1) / 2 + min(a, b)) & 1 == 1
    }

    /// All-pairs hops by Floyd and Warshall; 0 = no path, or the same one.
    func hops(_ code: Int) -> [[Int]] {
      var d = (0..<n).map { a in (0..<n).map { b in a == b ? 0 : has(code, a, b) ? 1 : 99 } }
      for k in 0..<n { for a in 0..<n { for b in 0..<n { d[a][b] = min(d[a][b], d[a][k] + d[k][b]) } } }
      return d.map { row in row.map { $0 < 99 ? $0 : 0 } }
    }

    /// - Parameter turn: whether the vertical tie of a pair points from its second to its first.
    func network(member: Int?, turn: () -> Bool) -> Network {
      var network = draw((0..<n).map { "o\($0):t" }.joined(separator: " "), territories: "t/town")
      for a in 0..<n {
        for b in 0..<a {
          if has(vertical, a, b) {
            let (top, bottom) = turn() ? (b, a) : (a, b)
            network.ties.append(Tie(source: top, target: bottom, mode: .hierarchical))
          }
          if has(lateral, a, b) { network.ties.append(Tie(source: a, target: b, mode: .networked)) }
        }
      }
      if let member {
        network.tables.insert(.memberships)
        network.alliances = [Alliance(id: "a", name: "a")]
        network.memberships = [Membership(alliance: 0, organization: member)]
      }
      return network
    }

    func agrees(member: Int? = nil, turn: () -> Bool = { false }) -> Bool {
      let analysis = Analysis(network(member: member, turn: turn), Options())
      let (all, woven) = (hops(lateral | vertical), hops(lateral))
      for i in 0..<n {
        let others = (0..<n).filter { j in j != i && (0..<n).contains { has(lateral, j, $0) } }
        // No distance of so few exceeds 4: in twelfths all are whole.
        let near = others.reduce(0) { $0 + (all[i][$1] > 0 ? 12 / all[i][$1] : 0) }
        let kept = others.reduce(0) { $0 + (woven[i][$1] > 0 ? 12 / woven[i][$1] : 0) }
        let isTied = (0..<n).contains { has(lateral | vertical, i, $0) }
        let isWoven = (0..<n).contains { has(lateral, i, $0) }
        let isAttached = member == i || (0..<n).contains { has(vertical, i, $0) }
        let suspension: ExactFraction? =
          near > 0 ? ExactFraction(near - kept, near) : isAttached && isTied ? ExactFraction(1) : nil
        let status: Status
        if !isTied {
          status = .isolated
        } else if isAttached && kept == 0 {
          status = .suspended
        } else if let suspension {
          status = 2 * suspension.numerator >= suspension.denominator ? .loose : .anchored
        } else {
          status = isWoven ? .anchored : .loose
        }
        guard agree([analysis.suspension[i]], [suspension?.value], within: 1e-14), analysis.statuses[i] == status
        else { return false }
      }
      return true
    }
  }

  @Test(arguments: 0...4)
  func everyColouring(n: Int) {
    let graphs = 1 << (n * max(0, n - 1) / 2)
    var wrong: [Int] = []
    for code in 0..<(graphs * graphs) {
      if !Colouring(n: n, lateral: code / graphs, vertical: code % graphs).agrees() { wrong.append(code) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func everyColouringWithAMember() {
    var wrong: [Int] = []
    for code in 0..<4096 {
      if !Colouring(n: 4, lateral: code / 64, vertical: code % 64).agrees(member: 0) { wrong.append(code) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func everyColouringOfFive() {
    let moves = Self.permutations(5).map(Self.movingPairs)
    var random = RandomGraphs(seed: 51)
    var (classes, colourings) = (0, 0)
    var wrong: [(Int, Int)] = []
    for lateral in 0..<1024 {
      let images = moves.map { Self.image(lateral, $0) }
      guard images.allSatisfy({ $0 >= lateral }) else { continue }
      let own = moves.indices.filter { images[$0] == lateral }.map { moves[$0] }
      for vertical in 0..<1024 {
        var fixed = 0
        guard
          own.allSatisfy({ move in
            let image = Self.image(vertical, move)
            if image == vertical { fixed += 1 }
            return image >= vertical
          })
        else { continue }
        classes += 1
        colourings += moves.count / fixed
        let move = moves[random.int(below: moves.count)]
        let colouring = Colouring(n: 5, lateral: Self.image(lateral, move), vertical: Self.image(vertical, move))
        if !colouring.agrees(turn: { random.int(below: 2) == 1 }) { wrong.append((lateral, vertical)) }
      }
    }
    #expect(wrong.isEmpty)
    // Each class stands for 5! ÷ (its symmetries) labelled colourings: together they are all 4¹⁰.
    #expect(classes == 10_688)
    #expect(colourings == 1 << 20)
  }

  private static func permutations(_ n: Int) -> [[Int]] {
    guard n > 0 else { return [[]] }
    return permutations(n - 1).flatMap { rest in (0..<n).map { rest[..<$0] + [n - 1] + rest[$0...] } }
  }

  /// Which bit each pair's bit moves to when nodes are renamed.
  private static func movingPairs(_ name: [Int]) -> [Int] {
    var moved: [Int] = []
    for a in name.indices {
      for b in 0..<a {
        let (high, low) = (max(name[a], name[b]), min(name[a], name[b]))
        moved.append(1 << (high * (high - 1) / 2 + low))
      }
    }
    return moved
  }

  private static func image(_ code: Int, _ move: [Int]) -> Int {
    var (rest, place, image) = (code, 0, 0)
    while rest != 0 {
      if rest & 1 == 1 { image |= move[place] }
      rest >>= 1
      place += 1
    }
    return image
  }
}
