import WeftModel
import WeftTable
import WeftTestSupport

/// Made-up counties for laws of layout: towns under one county, offices over villages, lateral ties at random.
enum RandomCounty {
  /// - Parameters:
  ///   - size: organisations, the county's office and the towns' included.
  ///   - lateral: lateral ties.
  static func network(seed: UInt64, size: Int, towns: Int, lateral: Int) -> Network {
    var random = RandomGraphs(seed: seed)
    var network = Network()
    network.title = Label(en: "Made county \(seed)", zh: "随机县\(seed)")
    network.domains = ["rural", "community", "agency", "soe", "new"].map { Domain(id: $0, label: Label($0)) }
    network.territories = [Territory(id: "C", name: "县", level: "county")]
    network.territories += (0..<towns).map { Territory(id: "T\($0)", name: "镇\($0)", parent: 0, level: "town") }
    network.organizations = [Organization(id: "o0", name: "县委办", domain: 2, territory: 0)]
    for index in 1..<size {
      let isOffice = index <= towns
      let name = isOffice ? "第\(index)镇党委" : String(repeating: "某", count: 1 + random.int(below: 7)) + "组织\(index)"
      network.organizations.append(
        Organization(
          id: "o\(index)", name: name, domain: isOffice ? 2 : random.int(below: 5),
          territory: isOffice ? index : random.int(below: towns + 1), isCore: isOffice))
      // One in eight hangs on no line.
      guard isOffice || random.int(below: 8) > 0 else { continue }
      let place = network.organizations[index].territory ?? 0
      network.ties.append(Tie(source: isOffice || place == 0 ? 0 : place, target: index, mode: .hierarchical))
    }
    for _ in 0..<lateral {
      let (a, b) = (random.int(below: size), random.int(below: size))
      guard a != b else { continue }
      network.ties.append(Tie(source: a, target: b, mode: random.int(below: 2) == 0 ? .collaborative : .networked))
    }
    return network
  }
}
