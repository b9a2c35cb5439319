import Foundation
import Testing

/// Names that break other programs' pictures: drawn, or refused with a place and a reason; never a crash or a hang.
@Suite struct DrawTortureTests {
  static let names: [(what: String, name: String)] = [
    ("300 characters", String(repeating: "长", count: 300)), ("emoji", "👩‍👩‍👧‍👦🏳️‍🌈 村 🌾"),
    ("right to left", "מועצה מקומית مجلس محلي"), ("direction marks", "\u{202E}dlrow\u{202C} \u{2066}x\u{2069}"),
    ("controls", "a\u{1}\u{7}\u{1B}[31mb\u{7F}c"), ("only spaces", "   \u{3000} "),
    ("combining marks", "e" + String(repeating: "\u{302}", count: 500)),
    ("markup", "<b>&amp;'] n0 -> n1 [image='x'"), ("escapes", "\\N \\G \\l \\"), ("unassigned", "\u{10FFFD}\u{FFFD}"),
  ]

  @Test(arguments: names.indices, ["map", "weave", "matrix"]) func isDrawnOrStated(_ index: Int, _ kind: String) throws
  {
    let name = Self.names[index].name
    let workshop = Workshop()
    workshop.write(
      "d/organizations.csv",
      "id,name,domain,territory\n"
        + (0..<6).map { "o\($0),\"\($0 % 2 == 0 ? name : "组织\($0)")\",rural,\($0 < 3 ? "T" : "U")\n" }.joined())
    workshop.write("d/territories.csv", "id,name,level\nT,\"\(name)\",town\nU,镇,town\n")
    workshop.write(
      "d/ties.csv", "source,target,mode\no0,o1,hierarchical\no0,o2,hierarchical\no1,o2,networked\no3,o4,collaborative\n"
    )
    workshop.write("d/alliances.csv", "id,name,plan,lead\nA,\"\(name)\",\"\(name)\",o1\n")
    workshop.write("d/memberships.csv", "alliance,organization\nA,o1\nA,o2\n")
    let outcome = workshop.weft("draw", "d", "--kind", kind, "--out", "p.svg")
    switch outcome.code {
    case 0:
      let svg = try #require(workshop.read("p.svg"))
      #expect(svg.hasPrefix("<svg") && svg.hasSuffix("</svg>\n"))
      #expect(svg.split(separator: "<g").count == svg.split(separator: "</g>").count)
      for forbidden in ["\u{1}", "\u{1B}", "\u{202E}", "<b>", "<image"] { #expect(!svg.contains(forbidden)) }
    case 65: #expect(outcome.errors.contains(".csv:") && outcome.errors.contains("error:"))
    default: Issue.record("exit \(outcome.code): \(outcome.errors)")
    }
  }
}
