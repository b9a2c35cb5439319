import Testing
import WeftModel
import WeftTable

@Suite struct NetworkValidationTests {
  @Test func aSoundDatasetGivesItsNetworkAndNoFindings() {
    let validation = Network.validation(of: Sample.dataset(Sample.county))
    #expect(
      validation.findings.map { $0.line(in: .en) } == [
        "ties.csv:3:18: warning: 1 blank cells in weight count as 1 (fill the cells, or say with --missing-weight what they mean)"
      ])
    let network = validation.network
    #expect(network.organizations.map(\.id) == ["A", "B", "C", "D"])
    #expect(network.organizations[0].domain.map { network.domains[$0].id } == "agency")
    #expect(network.domains.map(\.id) == ["agency", "soe", "public"])
    #expect(network.organizations[1].territory == 3)
    #expect(network.organizations.map(\.isCore) == [true, false, false, false])
    #expect(network.organizations.map(\.isExternal) == [false, false, false, true])
    #expect(network.organizations[1].system.map { network.systems[$0] } == "education")
    #expect(network.ties.map(\.weight) == [2, 1, 1.5])
    #expect(network.ties.map(\.mode) == [.hierarchical, .hierarchical, .collaborative])
    #expect(network.ties[2].initiative == .unknown)
    #expect(network.ties[2].layers == [.value, .activity])
    #expect(network.territories.map(\.parent) == [nil, 0, 0, 1])
    #expect(network.tables == [.organizations, .ties, .territories])
  }

  @Test func anUnknownIdIsNamedWithItsPlaceAndItsNeighbour() {
    let validation = Network.validation(
      of: Sample.dataset([
        "organizations.csv": "id\nT9-X\nB\n", "ties.csv": "source,target,mode\nT9-X,B,networked\nB,T9-x,networked\n",
      ]))
    #expect(
      validation.findings.map { $0.line(in: .en) } == [
        "ties.csv:3:3: error: organisation \"T9-x\" is not in organizations.csv (did you mean \"T9-X\"?)"
      ])
    #expect(validation.network.ties.count == 1)
    #expect(validation.counts.map(\.read) == [2, 2])
    #expect(validation.counts.map(\.used) == [2, 1])
  }

  @Test func writingAndReadingBackGivesTheSameNetwork() {
    let network = Network.validating(Sample.dataset(Sample.county)).network
    let files = network.csvTables()
    let again = Network.validation(
      of: Dataset(files: files.map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) }))
    #expect(!again.hasErrors)
    #expect(again.network.csvTables().map(\.text) == files.map(\.text))
    #expect(again.network.organizations == network.organizations)
    #expect(again.network.ties == network.ties)
  }
}
