import Foundation
import Testing
import WeftMeasure
import WeftModel

/// Nine organisations whose numbers another program computed (../shared/golden/toy.json).
@Suite(.enabled(if: SharedFiles.exists("golden/toy.json"))) struct GoldenToyTests {
  private static let ids = ["A", "S", "C1", "C2", "V1", "V2", "E", "N", "I"]
  /// B0: A; B1: S, C1, C2, E, N; B2: V1, V2, I. Initiatives are unknown, as the golden file symmetrises.
  private let network = draw(
    "A:B0 S:B1 C1:B1 C2:B1 V1:B2 V2:B2 E:B1 N:B1 I:B2",
    """
    S-E c, C1-N c, C1-C2 c, S-C1 c, A-S h, S-C1 h, S-C2 h, S-V1 h, V1-V2 h, S-E n, E-V1 n, C1-E n, S-N n
    """,
    territories: "B0/town B1/town B2/town")

  private var golden: [String: Any] {
    get throws {
      let data = Data(try SharedFiles.text("golden/toy.json").utf8)
      return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
  }

  private func column(_ name: String) throws -> [Double?] {
    let values = try #require(golden[name] as? [String: Any])
    return Self.ids.map { (values[$0] as? NSNumber)?.doubleValue }
  }

  /// One tie of weight 1 a pair, as the golden file's aggregate.
  private var simple: Network {
    var network = network
    var pairs: Set<[Int]> = []
    network.ties = network.ties.filter {
      pairs.insert([min($0.source, $0.target), max($0.source, $0.target)]).inserted
    }
    return network
  }

  @Test func multiplex() throws {
    #expect(agree(numbers(.overlapDegree, network), try column("overlapping_degree")))
    #expect(agree(numbers(.participation, network), try column("participation")))
  }

  @Test func aggregate() throws {
    #expect(agree(numbers(.degree, network), try column("degree")))
    #expect(agree(numbers(.betweenness, network), try column("betweenness_norm")))
    #expect(agree(numbers(.constraint, simple), try column("constraint")))
    #expect(agree(numbers(.effectiveSize, simple), try column("effective_size")))
    let cuts = try #require(golden["articulation_points"] as? [String])
    #expect(numbers(.cutpoint, network) == Self.ids.map { cuts.contains($0) ? 1 : 0 })
  }

  @Test func brokerage() throws {
    let roles = try #require(golden["GF_block_symmetrised"] as? [String: [String: Int]])
    for measure in [Measure.coordinator, .itinerant, .gatekeeper, .representative, .liaison] {
      let wanted: [Double?] = Self.ids.map { Double(roles[$0]?[measure.name] ?? 0) }
      #expect(agree(numbers(measure, network), wanted), "\(measure.name)")
    }
  }
}
