import Testing
import WeftModel
import WeftTable
import WeftTestSupport

@Suite struct NetworkTablesTests {
  private static func reading(_ files: [(name: String, text: String)]) -> Validation {
    Network.validation(of: Dataset(files: files.map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) }))
  }

  /// Write, read: the same network; write again: the same bytes.
  @Test(arguments: 0..<400) func whatIsWrittenReadsBack(_ seed: Int) {
    var random = RandomDatasets(seed: UInt64(seed))
    let network = random.network()
    let files = network.csvTables()
    let again = Self.reading(files)
    let errors = again.findings.filter { $0.severity == .error }.map { $0.line(in: .en) }
    #expect(errors == [])
    #expect(again.network.equals(network))
    #expect(again.network.organizations == network.organizations)
    #expect(again.network.memberships == network.memberships)
    #expect(again.network.zoneMembers == network.zoneMembers)
    #expect(again.network.activities == network.activities)
    #expect(again.network.handOvers == network.handOvers)
    #expect(again.network.extraColumns == network.extraColumns)
    for count in again.counts { #expect(count.read == count.used && count.named == 0) }
  }

  @Test func projectedTiesAreNotWritten() {
    var network = Network()
    network.organizations = [Organization(id: "A", name: "A"), Organization(id: "B", name: "B")]
    network.tables = [.organizations, .ties]
    network.ties = [
      Tie(source: 0, target: 1, mode: .networked, weight: 2),
      Tie(source: 0, target: 1, mode: .networked, origin: .projected),
    ]
    #expect(network.csvTables().map(\.text) == ["id\nA\nB\n", "source,target,mode,weight\nA,B,networked,2\n"])
  }

  @Test func anEmptyNetworkHasItsRequiredTables() {
    #expect(Network().csvTables().map(\.name) == ["organizations.csv", "ties.csv"])
    #expect(Network().csvTables().map(\.text) == ["id\n", "source,target,mode\n"])
  }

  @Test func equalityIsOfBytes() {
    var composed = Network()
    composed.organizations = [Organization(id: "\u{E9}", name: "x")]
    var decomposed = composed
    decomposed.organizations[0].id = "e\u{301}"
    #expect(composed.organizations == decomposed.organizations)
    #expect(!composed.equals(decomposed))
    #expect(composed.equals(composed))
  }
}
