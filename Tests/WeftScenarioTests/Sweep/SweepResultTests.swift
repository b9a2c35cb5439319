import Foundation
import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario
import WeftTable
import WeftTestSupport

@Suite("A result of a sweep")
struct SweepResultTests {
  private func task(_ more: String) throws -> SweepTask {
    try #require(SweepTask.reading(Array("{\"dataset\": \"d\"\(more)}".utf8), file: "t", number: 1).task)
  }

  private func object(_ result: SweepResult) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(result.line.utf8)) as? [String: Any])
  }

  @Test("values are those of an analysis of the same network")
  func values() throws {
    let network = SmallCounty.network()
    let result = SweepResult(try task(", \"measures\": [\"density\", \"suspension\"]"), network: network, scenarios: [])
    let read = try object(result)
    let analysis = Analysis(stated: network, Options())
    let density = try #require(Measure.all.first { $0.name == "density" })
    let region = try #require(read["region"] as? [String: Any])
    #expect(region["density"] as? Double == analysis.regionNumber(of: density))
    let suspension = try #require((read["organization"] as? [String: Any])?["suspension"] as? [String: Any])
    for (index, organization) in network.organizations.enumerated() {
      #expect(suspension[organization.id] as? Double == analysis.suspension[index])
    }
  }

  @Test("a measure of planes gives the region's value, and by plane only where the task asks for it")
  func levels() throws {
    let network = SmallCounty.network()
    let plain = try object(
      SweepResult(try task(", \"measures\": [\"share_suspended\"]"), network: network, scenarios: []))
    #expect(plain["territory"] == nil)
    let wide = try object(
      SweepResult(
        try task(", \"measures\": [\"share_suspended\"], \"levels\": [\"territory\"]"), network: network,
        scenarios: []))
    #expect(wide["region"] == nil)
    let towns = try #require((wide["territory"] as? [String: Any])?["share_suspended"] as? [String: Any])
    #expect(towns.keys.sorted() == ["C", "P1", "P2"])
  }

  @Test("a level that no territory has is an error, not a value")
  func level() throws {
    let result = SweepResult(try task(", \"plane\": \"galaxy\""), network: SmallCounty.network(), scenarios: [])
    #expect(result.ending == .failed)
    let error = try #require(try object(result)["error"] as? [String: Any])
    #expect(error["code"] as? String == "E-PLANE-LEVEL")
  }

  @Test("an empty network has values that are null or 0, in sound JSON")
  func empty() throws {
    let result = SweepResult(try task(""), network: Network(), scenarios: [])
    #expect(result.ending == .done)
    #expect(try object(result)["organizations"] as? Int == 0)
  }
}
