import Testing
import WeftMeasure
import WeftModel
import WeftTable

@Suite struct OutputTableTests {
  @Test func filesStandInTheContractsOrder() {
    let names = """
      organizations territories alliances domains region scorecards suspension-curve matrix matrix-plans overlap codebook
      image-all image-hierarchical image-lateral matching urban-rural witnesses
      """
    #expect(OutputTable.all.map(\.name) == names.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(OutputTable.all.map(\.fileName).allSatisfy { $0.hasSuffix(".csv") })
  }

  @Test(arguments: OutputTable.all.indices)
  func everyTableIsNamedAfterItself(index: Int) {
    let output = OutputTable.all[index]
    #expect(!output.label.en.isEmpty)
    #expect(output.label.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(output.table(Analysis(Network(), Options())).name == output.name)
  }

  @Test(arguments: OutputTable.all.indices)
  func sameInputGivesTheSameTable(index: Int) {
    var random = RandomNetworks(seed: 7)
    for _ in 0..<12 {
      let network = random.network()
      var options = Options()
      let first = OutputTable.all[index].table(Analysis(network, options))
      options.threads = 3
      let second = OutputTable.all[index].table(Analysis(network, options))
      #expect(first == second)
    }
  }

  @Test func firstColumnsAreTheContracts() {
    let headers = OutputTable.all.map { $0.table(Analysis(Network(), Options())).header }
    func header(_ name: String) -> [String] { headers[OutputTable.all.firstIndex { $0.name == name }!] }
    #expect(header("territories").prefix(5) == ["id", "name", "level", "kind", "size"])
    #expect(header("alliances").prefix(5) == ["id", "name", "kind", "plan", "size"])
    #expect(header("domains").prefix(3) == ["id", "name", "size"])
    #expect(header("region") == ["measure", "value"])
    #expect(header("scorecards") == ["scorecard", "part", "value", "weight"])
    #expect(header("suspension-curve") == ["theta", "share"])
    #expect(header("witnesses") == ["kind", "a", "b", "detail"])
  }

  @Test func onlyTheMeasuresAskedFor() {
    let network = draw("A:t B:t", "A>B c", territories: "t/town")
    let wanted = [Measure.suspension, .fabric, .redundancy, .efficiency]
    func header(_ name: String) -> [String] {
      OutputTable.all.first { $0.name == name }!.table(Analysis(network, Options()), measures: wanted).header
    }
    let scorecards = OutputTable.all.first { $0.name == "scorecards" }!
    #expect(scorecards.table(Analysis(network, Options()), measures: wanted).rows.isEmpty)
    #expect(!scorecards.table(Analysis(network, Options())).rows.isEmpty)
    #expect(header("organizations") == ["id", "name", "suspension"])
    #expect(header("territories") == ["id", "name", "level", "kind", "fabric"])
    #expect(header("alliances") == ["id", "name", "kind", "plan", "redundancy"])
    let region = OutputTable.all.first { $0.name == "region" }!.table(Analysis(network, Options()), measures: wanted)
    // A–B tied: 1/d = 1 for both ordered pairs; the tie is lateral, so all nearness remains.
    #expect(region.rows == [["efficiency", "1"], ["fabric", "1"]])
  }

  @Test func illustrativeListsSaySoInEveryRow() {
    var network = draw("A:t B:t", "A>B c", territories: "t/town")
    network.configuration.illustrative = .yes
    for output in OutputTable.all {
      let table = output.table(Analysis(network, Options()))
      if output.shape == .matrix {
        #expect(!table.header.contains("note"), "\(output.name)")
      } else {
        #expect(table.header.last == "note", "\(output.name)")
        #expect(table.rows.allSatisfy { $0.last!.contains("not a finding about any place") }, "\(output.name)")
      }
    }
    let region = OutputTable.all.first { $0.name == "region" }!.table(Analysis(network, Options()))
    #expect(region.header == ["measure", "value", "note"])
  }
}
