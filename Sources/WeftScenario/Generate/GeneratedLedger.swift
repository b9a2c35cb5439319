internal import WeftGraph
internal import WeftModel

extension GeneratedCounty {
  static let resourceKinds = ["信息", "阵地", "文化", "人才", "资金"]
  static let categories = ["场地", "师资", "资金", "法律", "医疗", "就业"]

  /// Exchanges, demand, resource and project lists, tasks handed down, evaluations.
  mutating func addLedger() {
    addExchanges()
    addLists()
    addTasks()
    addEvaluations()
  }

  /// Resources flow along lateral ties, mostly from those with a rank to those without.
  private mutating func addExchanges() {
    var random = stream(.exchanges)
    let lateral = network.ties.filter(\.mode.isLateral)
    guard !lateral.isEmpty else { return }
    let count = Int(recipe.ledger.exchanges * Double(network.organizations.count))
    for _ in 0..<count {
      let tie = lateral[random.int(below: lateral.count)]
      let first = network.organizations[tie.source].rank ?? 0
      let second = network.organizations[tie.target].rank ?? 0
      let down = random.unit() < (first == second ? 0.5 : 0.8)
      let (giver, taker) = (first >= second) == down ? (tie.source, tie.target) : (tie.target, tie.source)
      network.exchanges.append(
        Exchange(
          source: giver, target: taker, resource: GeneratedCounty.resourceKinds[random.int(below: 5)],
          amount: Double(1 + random.int(below: 9)), date: someDay(&random)))
    }
  }

  /// Village-level and new organisations list demands; agencies, stations and enterprises list resources.
  private mutating func addLists() {
    var random = stream(.lists)
    var number = 0
    for organization in network.organizations.indices where !network.organizations[organization].isExternal {
      let rank = network.organizations[organization].rank ?? 0
      let needs = rank <= 1 ? 1.5 : 0.2
      for _ in 0..<drawnCount(recipe.ledger.demands * needs, &random) {
        let category = GeneratedCounty.categories[random.int(below: GeneratedCounty.categories.count)]
        network.demands.append(
          Quantity(organization: organization, category: category, amount: Double(1 + random.int(below: 5))))
        for _ in 0..<drawnCount(recipe.ledger.projects, &random) {
          number += 1
          network.projects.append(project(number, category: category, recipient: organization, &random))
        }
      }
      for _ in 0..<drawnCount(recipe.ledger.resources * (rank >= 3 ? 2 : 0.5), &random) {
        network.resources.append(
          Quantity(
            organization: organization,
            category: GeneratedCounty.categories[random.int(below: GeneratedCounty.categories.count)],
            amount: Double(1 + random.int(below: 8))))
      }
    }
  }

  private func project(
    _ number: Int, category: String, recipient: Int, _ random: inout SeededGenerator
  ) -> Project {
    let providers = network.ties.filter { $0.mode.isLateral && ($0.target == recipient || $0.source == recipient) }
    let tie = providers.isEmpty ? nil : providers[random.int(below: providers.count)]
    let provider = tie.map { $0.source == recipient ? $0.target : $0.source }
    let draw = random.unit()
    // A project without a partner at hand is seldom finished.
    let done = provider == nil ? 0.15 : 0.6
    return Project(
      id: "R\(1000 + number)", category: category, provider: provider, recipient: recipient,
      status: draw < done ? .done : draw < done + 0.25 ? .open : .stopped)
  }

  /// A task starts with an agency or the county core, goes to a town core, and on to units; some go back.
  private mutating func addTasks() {
    var random = stream(.tasks)
    var number = 0
    for town in towns where !town.units.isEmpty {
      for _ in 0..<drawnCount(recipe.ledger.tasks, &random) {
        number += 1
        let origin =
          agencies.isEmpty || random.unit() < 0.3
          ? countyCore : agencies[random.int(below: agencies.count)].organization
        var holders = [origin, town.core]
        var going = true
        while going, holders.count < 8 {
          let last = holders[holders.count - 1]
          if random.unit() < recipe.ledger.backflow {
            holders.append(holders[holders.count - 2])
          } else if last == town.core || last == origin {
            let station = town.stations.isEmpty ? nil : town.stations[random.int(below: town.stations.count)]
            let next = random.unit() < 0.2 ? station : town.units[random.int(below: town.units.count)]
            holders.append(last == origin ? town.core : next ?? town.units[0])
          } else {
            going = false
          }
          if random.unit() < 0.35 { going = false }
        }
        for step in 1..<holders.count where holders[step] != holders[step - 1] {
          network.handOvers.append(
            HandOver(
              task: "K\(1000 + number)", step: step, source: holders[step - 1], target: holders[step],
              date: someDay(&random)))
        }
      }
    }
  }

  /// Town cores judge by documents and meetings more than by visits; the public is asked now and then.
  private mutating func addEvaluations() {
    var random = stream(.evaluations)
    for town in towns {
      for unit in town.units where random.unit() < recipe.ledger.evaluations {
        let core = network.organizations[town.core].id
        let served = 60 + 35 * openness(unit)
        let method: Evaluation.Method = random.unit() < 0.6 ? .document : random.unit() < 0.5 ? .meeting : .visit
        let paper = (75 + 20 * random.unit()).rounded()
        network.evaluations.append(Evaluation(organization: unit, evaluator: core, method: method, score: paper))
        if random.unit() < 0.4 {
          let score = (served + 10 * random.unit() - 5).rounded()
          network.evaluations.append(
            Evaluation(organization: unit, evaluator: "公众", method: .public, score: score))
        }
      }
    }
  }
}
