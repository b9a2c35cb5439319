import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable

/// A made county of 21 organisations in four planes: small enough to check by eye.
///
///     县委组织部 ─┬ 县直机关工委 ─ 县农商行        三个镇街各一条线：青河镇党委、南城街道党工委、园区党工委
///                ├ 县国资公司
///                └ …
enum ExampleCounty {
  private static let rows: [(id: String, name: String, domain: Int, territory: Int)] = [
    ("xw", "县委组织部", 2, 0), ("jg", "县直机关工委", 2, 0), ("gz", "县国资公司", 3, 0), ("nd", "县农商行", 3, 0),
    ("t1", "青河镇党委", 2, 1), ("v1", "上坝村", 0, 1), ("v2", "柳林村", 0, 1), ("v3", "石桥村", 0, 1), ("c1", "丰禾合作社", 4, 1),
    ("v4", "云岭村", 0, 1), ("s1", "南城街道党工委", 2, 2), ("u1", "翠苑社区", 1, 2), ("u2", "望江社区", 1, 2), ("u3", "北苑社区", 1, 2),
    ("e1", "蓝芯科技", 4, 2), ("e2", "商会联合体", 4, 2), ("e3", "同心社工", 4, 2), ("p1", "园区党工委", 2, 3), ("q1", "新能源公司", 3, 3),
    ("q2", "城投水务", 3, 3), ("q3", "芯材制造", 4, 3),
  ]
  private static let lines = [
    "xw jg", "xw gz", "jg nd", "t1 v1", "t1 v2", "t1 v3", "t1 c1", "s1 u1", "s1 u2", "s1 u3", "s1 e2", "e2 e1", "p1 q1",
    "p1 q2", "p1 q3", "xw t1", "xw s1", "xw p1",
  ]
  private static let collaborative = ["nd v2", "gz q1", "v1 c1", "u2 q2", "u1 e1"]
  private static let networked = ["jg u1", "v1 u3", "c1 e2"]
  private static let alliances: [(id: String, name: String, plan: String, lead: String, members: String)] = [
    ("A1", "产业联盟", "强链计划", "xw", "xw t1 v3 v1 u3 u1 nd e3"),
    ("A2", "治理联盟", "强链计划", "xw", "xw t1 v2 v3 v1 u3 u2 nd q1 q2 c1 e2"),
    ("A3", "乡村振兴", "兴村计划", "s1", "xw s1 p1 u3 u1 u2"), ("A4", "人才联盟", "兴村计划", "v2", "s1 p1 v2 u2 q1"),
    ("A5", "民生服务", "民生计划", "u1", "t1 p1 v3 u3 u1 c1 e2 e3"), ("A6", "应急联动", "民生计划", "u3", "xw s1 v2 u3 u1"),
  ]

  static var network: Network {
    var network = Network()
    network.title = Label(en: "Example County", zh: "示例县")
    network.configuration.illustrative = .yes
    network.tables = [.organizations, .ties, .territories, .alliances, .memberships]
    network.domains = [
      Domain(id: "rural", label: Label(en: "Rural", zh: "农村")),
      Domain(id: "community", label: Label(en: "Urban community", zh: "城市社区")),
      Domain(id: "agency", label: Label(en: "Agency", zh: "机关")),
      Domain(id: "soe", label: Label(en: "State-owned enterprise", zh: "国企")),
      Domain(id: "new", label: Label(en: "New economic & social", zh: "两新组织")),
    ]
    network.territories = [
      Territory(id: "E", name: "示例县", level: "county"), Territory(id: "E1", name: "青河镇", parent: 0, level: "town"),
      Territory(id: "E2", name: "南城街道", parent: 0, level: "town"),
      Territory(id: "E3", name: "经开区", parent: 0, level: "town"),
    ]
    network.organizations = rows.map {
      Organization(
        id: $0.id, name: $0.name, domain: $0.domain, territory: $0.territory,
        isCore: ["t1", "s1", "p1"].contains($0.id))
    }
    func index(_ id: some StringProtocol) -> Int { rows.firstIndex { $0.id == id } ?? 0 }
    func add(_ pairs: [String], _ mode: Mode) {
      for pair in pairs {
        let ends = pair.split(separator: " ")
        network.ties.append(Tie(source: index(ends[0]), target: index(ends[1]), mode: mode))
      }
    }
    add(lines, .hierarchical)
    add(collaborative, .collaborative)
    add(networked, .networked)
    for (number, alliance) in alliances.enumerated() {
      network.alliances.append(
        Alliance(id: alliance.id, name: alliance.name, plan: alliance.plan, lead: index(alliance.lead)))
      for member in alliance.members.split(separator: " ") {
        network.memberships.append(Membership(alliance: number, organization: index(member)))
      }
    }
    return network
  }

  static var analysis: Analysis { Analysis(network, Options()) }
}
