import Foundation
import Testing
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable

@Suite("Results as a network")
struct ResultNetworkTests {
  private let analysis = Analysis(ExampleCounty.network, Options())

  private func column(_ table: Table?, _ name: String) -> [String] {
    guard let table, let column = table.header.firstIndex(of: name) else { return [] }
    return (0..<table.rowCount).map { table.text($0, column) }
  }

  @Test func everyMeasureIsAnAttribute() throws {
    let tables = ResultNetwork(analysis, measures: Measure.organizationMeasures).tables
    let nodes = try #require(tables.first { $0.name == "organizations" })
    #expect(nodes.rowCount == 21)
    for measure in Measure.organizationMeasures {
      let values = analysis.values(of: measure)
      #expect(column(nodes, measure.name) == (0..<21).map { values.text(at: $0) }, "\(measure.name)")
    }
    let ties = try #require(tables.first { $0.name == "ties" })
    #expect(ties.rowCount == analysis.network.ties.count)
    #expect(Set(column(ties, "color")) == ["#444444", "#0072b2", "#d55e00"])
    #expect(column(ties, "origin").allSatisfy { $0 == "stated" })
  }

  @Test func gexfHasPlacesSizesAndColours() throws {
    let tables = ResultNetwork(analysis, measures: Measure.organizationMeasures).tables
    let writing = TableFormat.named(suffixOf: "r.gexf")?.write(tables, TableWriteOptions())
    let file = try #require(writing?.files.first)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "<viz:position").count == 22)
    // Twenty-one organisations and every tie.
    #expect(text.components(separatedBy: "<viz:color").count == 22 + analysis.network.ties.count)
    // A village's green and a community's blue.
    #expect(text.contains("<viz:color r=\"0\" g=\"158\" b=\"115\"/>"))
    #expect(text.contains("<viz:color r=\"86\" g=\"180\" b=\"233\"/>"))
    let back = TableFormat.read(TableInput(name: "r.gexf", bytes: file.bytes))
    #expect(back.findings.isEmpty)
    #expect(column(back["organizations"], "color") == column(tables.first { $0.name == "organizations" }, "color"))
    #expect(column(back["ties"], "color") == column(tables.first { $0.name == "ties" }, "color"))
    #expect(column(back["organizations"], "x") == column(tables.first { $0.name == "organizations" }, "x"))
  }

  /// No two organisations share a place, and those of one plane lie nearer to each other than a disc is broad.
  @Test func planesLieApart() throws {
    let tables = ResultNetwork(analysis, measures: []).tables
    let nodes = try #require(tables.first { $0.name == "organizations" })
    let points = zip(column(nodes, "x"), column(nodes, "y")).map { (Double($0) ?? .nan, Double($1) ?? .nan) }
    #expect(Set(points.map { "\($0)" }).count == 21)
    func distance(_ a: Int, _ b: Int) -> Double {
      let (x, y) = (points[a].0 - points[b].0, points[a].1 - points[b].1)
      return (x * x + y * y).squareRoot()
    }
    for a in 0..<21 {
      for b in 0..<a { #expect(distance(a, b) >= 15, "\(a) \(b)") }
    }
    #expect(tables.map(\.name) == ResultNetwork(analysis, measures: []).tables.map(\.name))
  }

  @Test func anOwnColumnKeepsItsName() throws {
    var network = ExampleCounty.network
    network.extraColumns = [
      ExtraColumn(name: "color", values: (0..<21).map { "c\($0)" }),
      ExtraColumn(name: "degree", values: (0..<21).map { "d\($0)" }),
    ]
    let measures = Measure.organizationMeasures.filter { $0.name == "degree" }
    let nodes = ResultNetwork(Analysis(network, Options()), measures: measures).tables
      .first { $0.name == "organizations" }
    #expect(column(nodes, "color")[3] == "c3")
    #expect(column(nodes, "degree")[3] == "d3")
    #expect(column(nodes, "weft_degree").allSatisfy { Int($0) != nil })
  }
}
