internal import Foundation
internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension GeneratedCounty {
  /// Alliances under their plans: most members of the plan's domain and from one town and its neighbours.
  mutating func addAlliances() {
    var random = stream(.alliances)
    let candidates = network.organizations.indices.filter { !network.organizations[$0].isExternal }
    guard !candidates.isEmpty else { return }
    var number = 0
    for plan in recipe.plans {
      for turn in 0..<plan.alliances {
        number += 1
        // Every second alliance belongs to one town, the others to the whole county.
        let town = turn % 2 == 0 && !towns.isEmpty ? random.int(below: towns.count) : nil
        let size = plan.size ?? drawnSize(&random)
        let members = chosenMembers(size, plan: plan, town: town, from: candidates, &random)
        guard let lead = members.max(by: { leadership($0) < leadership($1) }) else { continue }
        let alliance = network.alliances.count
        network.alliances.append(
          Alliance(
            id: "M\(GeneratedCounty.padded(number))", name: "联盟\(GeneratedCounty.padded(number))",
            kind: turn % 3 == 2 ? "conference" : "alliance", plan: plan.name.zh, domain: domain(plan.domain),
            territory: town.map { towns[$0].territory } ?? 0, lead: lead))
        for member in members {
          let joined = random.unit() < 0.25 ? someDay(&random) : recipe.start
          network.memberships.append(
            Membership(
              alliance: alliance, organization: member, role: member == lead ? "lead" : "member",
              period: Period(start: joined)))
        }
      }
    }
  }

  /// A size with a heavy tail (Pareto), between the recipe's bounds.
  private func drawnSize(_ random: inout SeededGenerator) -> Int {
    let life = recipe.allianceLife
    let size = Double(life.smallest) * pow(1 - random.unit(), -1 / life.tail)
    return Int(min(Double(max(life.largest, life.smallest)), size))
  }

  /// Members without repetition: weighted by domain, by town, and a little by openness, since lists are also filled from above.
  private func chosenMembers(
    _ size: Int, plan: Recipe.Plan, town: Int?, from candidates: [Int], _ random: inout SeededGenerator
  ) -> [Int] {
    let wanted = domain(plan.domain)
    let near = town.map { Set(towns[$0].residents) } ?? []
    var keyed: [(key: Double, organization: Int)] = candidates.map { candidate in
      var weight = 0.5 + openness(candidate)
      weight *= network.organizations[candidate].domain == wanted ? 6 : 1
      if town != nil { weight *= near.contains(candidate) ? 30 : 0.5 }
      // Efraimidis & Spirakis 2006: the largest keys u^(1/w) are a weighted sample without repetition.
      return (pow(random.unit(), 1 / weight), candidate)
    }
    keyed.sort { ($0.key, -$0.organization) > ($1.key, -$1.organization) }
    return keyed.prefix(size).map(\.organization).sorted()
  }

  private func leadership(_ organization: Int) -> Double {
    Double(network.organizations[organization].rank ?? 0) * 0.25 + openness(organization)
  }

  /// Activities of alliances and of conferences. Small gatherings of those who keep coming make ties; a campaign stops after
  /// half a year; a member that never comes stays on paper.
  mutating func addActivities() {
    var random = stream(.activities)
    guard let start = recipe.start, let end = recipe.end else { return }
    let days = end.number - start.number
    var members = [[Int]](repeating: [], count: network.alliances.count)
    for membership in network.memberships { members[membership.alliance].append(membership.organization) }
    var drafts: [(day: Int, activity: Activity, present: [Int])] = []
    for alliance in network.alliances.indices {
      let isCampaign = random.unit() < recipe.allianceLife.campaign
      let energy = 0.4 + 1.2 * random.unit()
      let span = isCampaign ? max(1, days / 4) : days
      let count = drawnCount(recipe.allianceLife.activities * energy * Double(span) / 365, &random)
      for _ in 0..<count {
        let day = start.number + random.int(below: span)
        let present = members[alliance].filter { random.unit() < attendance(of: $0) }
        guard !present.isEmpty else { continue }
        let lead = network.alliances[alliance].lead
        let initiator = lead.flatMap { present.contains($0) ? $0 : nil } ?? present[random.int(below: present.count)]
        drafts.append((day, draft(alliance: alliance, initiator: initiator, day: day, &random), present))
      }
    }
    for town in towns where town.convenes {
      for quarter in 0..<max(1, days / 91) {
        let day = start.number + quarter * 91 + random.int(below: 60)
        let present = town.residents.filter { $0 == town.core || random.unit() < 0.5 * attendance(of: $0) }
        guard present.count > 1 else { continue }
        var activity = draft(alliance: nil, initiator: town.core, day: day, &random)
        activity.kind = "conference"
        activity.layers = [.platform]
        drafts.append((day, activity, present))
      }
    }
    for (order, entry) in drafts.enumerated().sorted(by: { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) })
      .map(\.element).enumerated()
    {
      var activity = entry.activity
      activity.id = "V\(1000 + order)"
      network.activities.append(activity)
      for organization in entry.present {
        network.participations.append(Participation(activity: order, organization: organization))
      }
    }
  }

  /// Chance that a member comes: the recipe's average bent by its openness; the least open never come.
  private func attendance(of organization: Int) -> Double {
    let openness = openness(organization)
    return openness < 0.15 ? 0 : min(1, recipe.allianceLife.attendance * 2 * openness)
  }

  private func draft(alliance: Int?, initiator: Int, day: Int, _ random: inout SeededGenerator) -> Activity {
    let kinds = ["service", "training", "culture", "project"]
    let layers: [EvidenceLayers] = [[.activity], [.value, .activity], [.platform], [.mechanism, .activity]]
    let kind = random.int(below: kinds.count)
    return Activity(
      id: "", alliance: alliance, date: Day(number: day), layers: layers[kind], kind: kinds[kind], initiator: initiator,
      audience: random.unit() < 0.55 ? .open : .closed)
  }
}
