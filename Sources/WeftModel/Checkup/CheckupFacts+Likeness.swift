import WeftTable

extension CheckupFacts {
  /// Identifiers that stand twice, and those that people would take for one another.
  mutating func addLikeness() {
    func count(_ codes: Set<String>) -> Int { validation.findings.reduce(0) { $0 + (codes.contains($1.code) ? 1 : 0) } }
    doubt(
      "duplicates", Label(en: "identifiers that stand twice", zh: "重复的编号"), count(["W-NODE-DUP", "E-NODE-CONFLICT"]))
    doubt(
      "near-duplicates", Label(en: "identifiers that look like another", zh: "与他者相近的编号"),
      count(["W-ID-NORM", "W-ID-COMPAT", "W-ID-CASE", "W-ID-CONFUSABLE", "W-ID-NEAR", "W-ID-SPACE"]))
  }

  /// In how many parts the network falls. Between parts there is no path, which measures of distance must bear in mind.
  mutating func addParts() {
    var leader = Array(network.organizations.indices)
    func find(_ node: Int) -> Int {
      var node = node
      while leader[node] != node {
        leader[node] = leader[leader[node]]
        node = leader[node]
      }
      return node
    }
    for tie in network.ties {
      let (one, other) = (find(tie.source), find(tie.target))
      leader[max(one, other)] = min(one, other)
    }
    var sizes = [Int](repeating: 0, count: leader.count)
    for node in leader.indices { sizes[find(node)] += 1 }
    let parts = sizes.filter { $0 > 1 }
    guard parts.count + sizes.count(where: { $0 == 1 }) > 1, let largest = sizes.max() else { return }
    add(
      "parts", Label(en: "parts without a path between them", zh: "互不相通的部分"),
      en:
        "\(parts.count) of two or more, the largest of \(largest); closeness is Wasserman and Faust's, harmonic counts 0 for no path",
      zh: "两个组织以上的有 \(parts.count) 个，最大的含 \(largest) 个组织；closeness 采用 Wasserman–Faust 定义，harmonic 对不可达记 0",
      doubt: parts.count > 1)
  }
}
