import Testing
import WeftModel
import WeftTable
import WeftTestSupport

@Suite struct CheckupTests {
  private static func lines(_ files: [String: String]) -> [String] {
    Network.validation(of: Sample.dataset(files)).checkup.lines(in: .en)
  }

  @Test func theFactsOfACounty() {
    #expect(
      Self.lines(Sample.county) == [
        "  shape: tables of a dataset",
        "  encoding: as declared, or UTF-8",
        "  organizations.csv: 4 rows read, 4 used, 0 named",
        "  ties.csv: 3 rows read, 3 used, 0 named",
        "  territories.csv: 4 rows read, 4 used, 0 named",
        "  all rows: 11 read = 11 used + 0 named",
        "  organisations: 4",
        "  organisations without ties: 1 (25.0 %)",
        "  domains: Agency 1, State-owned enterprise 1, Public institution 1",
        "! organisations without a domain: 1 of 4",
        "  collaborative ties: 1 rows, weights 1.5 … 1.5",
        "  hierarchical ties: 2 rows, weights 1 … 2",
        "  networked ties: 0",
        "  lateral ties with a known initiator: 0 of 1",
        "  parts without a path between them: 1 of two or more, the largest of 3; closeness is Wasserman and Faust's, harmonic counts 0 for no path",
        "  territories: county 1, town 2, village 1",
        "! organisations without a territory: 1 of 4",
        "! lowest territories without an organisation: 1 of 2",
      ])
  }

  /// One dataset with one of each doubt; the counts are those of the rows written here.
  @Test func doubtsAreCounted() {
    let checkup = Network.validation(
      of: Sample.dataset([
        "organizations.csv": "编号,name,rank,territory\nA,Hall,1,T\nB,Hall,3,T\nC,c,,\nD,d,,\n",
        "ties.csv": """
        source,target,mode,start
        A,B,hierarchical,1200-01-01
        C,B,hierarchical,
        A,C,networked,
        A,C,networked,
        C,A,networked,
        C,B,networked,
        A,A,networked,

        """,
        "territories.csv": "id,level,parent\nT,town,\nU,town,\nV,town,T\n",
        "alliances.csv": "id\nL\n", "memberships.csv": "alliance,organization\n",
        "activities.csv": "id\nE\nF\n", "participations.csv": "activity,organization\nE,A\nE,B\n",
      ])
    ).checkup
    func value(_ name: String) -> String? { checkup[name].last?.value.en }
    #expect(value("columns") == "编号 → id")
    #expect(value("rows-total") == "19 read = 18 used + 1 named")
    #expect(value("same-name") == "1")
    #expect(value("parallel") == "1 of 6")
    #expect(value("direction") == "3 of 3")
    #expect(value("one-way") == "1 (33.3 %)")
    #expect(value("reversed") == "1 of 2")
    #expect(value("many-superiors") == "1")
    #expect(value("tops") == "2")
    #expect(value("orphans") == "1")
    #expect(value("bare") == "2 of 2")
    #expect(value("no-members") == "1 of 1")
    #expect(value("no-participants") == "1 of 2")
    #expect(value("undated") == "2 of 2")
    #expect(value("activities")?.hasSuffix("which make 1 projected ties") == true)
    #expect(value("dates") == "1200-01-01 … 1200-01-01")
    #expect(value("odd-dates") == "1 of 1")
  }

  @Test func anEmptyDatasetHasFactsToo() {
    let checkup = Network.validation(of: Dataset(tables: [])).checkup
    #expect(checkup["rows-total"].map(\.value.en) == ["0 read = 0 used + 0 named"])
    #expect(checkup["organizations"].map(\.value.en) == ["0"])
  }

  @Test(arguments: 0..<100) func rowsAddUpForAnyDataset(_ seed: Int) {
    var random = RandomDatasets(seed: UInt64(seed))
    let files = random.network().csvTables().map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) }
    let validation = Network.validation(of: Dataset(files: files))
    let checkup = validation.checkup
    #expect(checkup["rows"].count == validation.counts.count)
    #expect(checkup.facts.allSatisfy { !$0.label.zh.isEmpty && !$0.value.zh.isEmpty })
    #expect(checkup["organizations"].map(\.value.en) == ["\(validation.network.organizations.count)"])
  }
}
