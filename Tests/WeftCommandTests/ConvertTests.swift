import Testing
import WeftTable

@Suite("weft convert")
struct ConvertTests {
  private let shop = Workshop()

  init() { shop.writeSmallDataset() }

  /// Every format that holds whole networks: there and back, and what is not held is said, and nothing else.
  @Test(arguments: ["graphml", "gexf", "json", "gml", "dot", "csv", "tsv"])
  func thereAndBack(suffix: String) {
    let there = shop.weft("convert", "d", "n.\(suffix)")
    #expect(there.code == 0)
    #expect(there.errors.contains("not held by") && there.errors.contains("table territories (1 rows)"))
    #expect(there.errors.split(separator: "\n").count == 1, "\(there.errors)")
    #expect(shop.weft("convert", "n.\(suffix)", "back/").code == 0)
    #expect(shop.read("back/organizations.csv")?.contains("甲村") == true)
    #expect(
      shop.read("back/ties.csv") == "source,target,mode\nk,a,hierarchical\nk,b,hierarchical\na,b,collaborative\n")
  }

  @Test func aWorkbookHoldsEverything() {
    let there = shop.weft("convert", "d", "n.xlsx")
    #expect(there.code == 0 && there.errors.isEmpty)
    #expect(shop.weft("convert", "n.xlsx", "back/").code == 0)
    #expect(shop.read("back/territories.csv") == "id,name,level\nt,镇01,town\n")
  }

  /// A list of ties has its organisations beside it, so that isolates and columns stay.
  @Test func aListOfTiesAndItsOrganisations() {
    shop.write("e/organizations.csv", "id,name\na,A\nb,B\nlone,Alone\n")
    shop.write("e/ties.csv", "source,target,mode\na,b,collaborative\n")
    #expect(shop.weft("convert", "e", "n.csv").code == 0)
    #expect(shop.names().filter { $0.hasPrefix("n.") } == ["n.csv", "n.organizations.csv"])
    #expect(shop.weft("convert", "n.csv", "n.graphml").code == 0)
    #expect(shop.read("n.graphml")?.contains("Alone") == true)
    #expect(shop.weft("convert", "e", "t.tsv").code == 0)
    #expect(shop.read("t.tsv")?.hasPrefix("source\ttarget\tmode\tdirected\na\tb\tcollaborative\tyes\n") == true)
    #expect(shop.read("t.organizations.tsv")?.contains("lone\tAlone") == true)
  }

  @Test func whatCannotBeWrittenIsRefused() {
    let values = shop.weft("convert", "d", "n.clu")
    #expect(values.code == 65 && values.errors.contains("there is nothing to write"))
    for name in ["n.ods", "n.xls", "n.xlsm", "n.abc"] {
      let other = shop.weft("convert", "d", name)
      #expect(other.code == 64, "\(name)")
    }
    #expect(shop.names() == ["d"])
  }

  /// Relations of another program are modes as the user says.
  @Test func relationsOfAProject() {
    let vertices = "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n"
    shop.write(
      "p.paj", "*Network orders\n\(vertices)*Arcs\n1 2 1\n1 3 1\n*Network talks\n\(vertices)*Edges\n2 3 1\n")
    let plain = shop.weft("analyze", "p.paj")
    #expect(plain.code == 0 && plain.output.split(separator: "\n").count == 4)
    #expect(plain.errors.contains("\"orders\" (2) as collaborative, \"talks\" (1) as collaborative"))
    #expect(shop.weft("convert", "p.paj", "back/", "--mode", "orders=hierarchical", "--mode", "networked").code == 0)
    #expect(
      shop.read("back/ties.csv")
        == "source,target,mode,directed,purpose\n1,2,hierarchical,,orders\n1,3,hierarchical,,orders\n2,3,networked,no,talks\n"
    )
    #expect(shop.weft("analyze", "p.paj", "--mode", "order=hierarchical").code == 65)
  }

  @Test func resultsForGephi() {
    let outcome = shop.weft("analyze", "d", "--out", "r.gexf")
    #expect(outcome.code == 0)
    let text = shop.read("r.gexf") ?? ""
    for part in ["title=\"betweenness\"", "title=\"suspension\"", "<viz:position", "<viz:size", "<viz:color"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(shop.weft("analyze", "d", "--out", "r.gexf", "--measures", "degree").code == 0)
    #expect(shop.read("r.gexf")?.contains("betweenness") == false)
  }
}
