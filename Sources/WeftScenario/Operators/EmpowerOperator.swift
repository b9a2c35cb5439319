public import WeftModel
public import WeftTable

/// Empowers the core of each plane (赋权街道): raises its rank, and hands it authority over those in its plane whom
/// outside superiors command.
///
/// Of every hierarchical tie from outside the plane to a member other than the core, the share given moves to the core;
/// what is left stays with the outside superior, nothing where the share is 1.
public struct EmpowerOperator: Operator {
  public static let name = "empower"
  public static let label = Label(en: "Empowerment", zh: "赋权")
  public static let summary = Label(
    en: "raises the core's rank and hands it a share of outside superiors' authority in its plane",
    zh: "提高核心组织级别，并将外部上级在本板块的部分权力移交给它")
  public static let keys: [YAMLKey] = [
    PlaneChoice.key,
    YAMLKey(
      "rank", Label(en: "whole number", zh: "整数"), Label(en: "new rank of the core", zh: "核心的新级别"),
      standard: Label(en: "the highest rank in the plane", zh: "板块内最高级别")),
    YAMLKey(
      "share", Label(en: "number from 0 to 1", zh: "0 到 1 之间的数"),
      Label(en: "share of authority handed over", zh: "移交的权力比例"),
      standard: "0.5"),
  ]
  public static let example = """
    - empower: {plane: [P01, P02], share: 0.5}
    """

  var planes: PlaneChoice
  var rank: Int?
  var share = 0.5

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    planes = PlaneChoice(map, at: value.place, with: &reader)
    rank = reader.integer(map["rank"], in: -1000...1000)
    share = reader.number(map["share"], in: 0...1) ?? 0.5
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    var edits: [Edit] = []
    var removed: [Int] = []
    var added: [Tie] = []
    for hub in planes.hubs(of: network, &context) {
      let core = hub.core
      let inside = Set(hub.members)
      let highest = hub.members.compactMap { network.organizations[$0].rank }.max()
      if let wanted = rank ?? highest, wanted != network.organizations[core].rank {
        var organization = network.organizations[core]
        organization.rank = rank ?? max(wanted, organization.rank ?? wanted)
        if organization != network.organizations[core] { edits.append(.changeOrganization(core, to: organization)) }
      }
      guard share > 0 else { continue }
      for (index, tie) in network.ties.enumerated() where tie.mode == .hierarchical {
        guard tie.target != core, inside.contains(tie.target), !inside.contains(tie.source) else { continue }
        var given = tie
        given.source = core
        given.weight = tie.weight * share
        added.append(given)
        if share == 1 {
          removed.append(index)
        } else {
          var left = tie
          left.weight = tie.weight * (1 - share)
          edits.append(.changeTie(index, to: left))
        }
      }
    }
    // From the last to the first, so that indices stay right while ties go.
    edits += Set(removed).sorted(by: >).map(Edit.removeTie)
    return edits + added.map(Edit.addTie)
  }
}
