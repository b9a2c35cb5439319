import WeftTable

extension Validator {
  mutating func readLedgers() {
    readExchanges()
    readQuantities(.demands, \.demands)
    readQuantities(.resources, \.resources)
    readProjects()
    readHandOvers()
    readEvaluations()
  }

  private mutating func readExchanges() {
    read(.exchanges) { validator, reader in
      reader.require("source", code: "E-ID-EMPTY")
      reader.require("target", code: "E-ID-EMPTY")
      let sources = reader.references("source", to: &validator.organizations)
      let targets = reader.references("target", to: &validator.organizations)
      reader.refuseSelfTies(sources, targets)
      let resources = reader.words("resource")
      let amounts = reader.positives("amount", comma: validator.options.comma)
      let dates = reader.days("date")
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        validator.network.exchanges.append(
          Exchange(
            source: sources[row], target: targets[row], resource: resources[row], amount: amounts[row],
            date: dates[row]))
      }
      return validator.network.exchanges.count
    }
  }

  private mutating func readQuantities(_ name: TableName, _ list: WritableKeyPath<Network, [Quantity]>) {
    read(name) { validator, reader in
      reader.require("organization", code: "E-ID-EMPTY")
      let organizations = reader.references("organization", to: &validator.organizations)
      let categories = reader.words("category")
      let amounts = reader.positives("amount", comma: validator.options.comma)
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        validator.network[keyPath: list].append(
          Quantity(organization: organizations[row], category: categories[row], amount: amounts[row]))
      }
      return validator.network[keyPath: list].count
    }
  }

  private mutating func readProjects() {
    read(.projects) { validator, reader in
      var ids = Referent(.projects, file: reader.table.file)
      let rows = reader.identifiers(into: &ids)
      let categories = reader.words("category")
      let providers = reader.references("provider", to: &validator.organizations)
      let recipients = reader.references("recipient", to: &validator.organizations)
      let statuses = reader.choices("status", .status, standard: 0)
      for row in rows where !reader.isNamed[row] {
        validator.network.projects.append(
          Project(
            id: reader.text(row, "id"), category: categories[row],
            provider: providers[row] < 0 ? nil : providers[row],
            recipient: recipients[row] < 0 ? nil : recipients[row], status: Project.Status.allCases[statuses[row] ?? 0])
        )
      }
      return validator.network.projects.count
    }
  }

  private mutating func readHandOvers() {
    read(.tasks) { validator, reader in
      for column in ["task", "step"] { reader.require(column) }
      for column in ["source", "target"] { reader.require(column, code: "E-ID-EMPTY") }
      let tasks = reader.texts("task")
      let steps = reader.integers("step")
      let sources = reader.references("source", to: &validator.organizations)
      let targets = reader.references("target", to: &validator.organizations)
      reader.refuseSelfTies(sources, targets)
      let dates = reader.days("date")
      var taken = ByteIndex()
      var firsts: [Int] = []
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        let step = steps[row] ?? 0
        let (slot, isNew) = taken.insert("\(step) \(tasks[row])")
        if isNew {
          firsts.append(row)
        } else {
          let line = reader.line(firsts[slot])
          reader.refuse(
            row, "step",
            Remark(
              "E-STEP-TWICE", en: "task \"\(tasks[row].elided)\" has step \(step) on line \(line) already",
              zh: "任务“\(tasks[row].elided)”的第 \(step) 步已在第 \(line) 行",
              hint: Label(en: "number the steps 1, 2, 3 …", zh: "请按 1、2、3……编号")))
          continue
        }
        validator.network.handOvers.append(
          HandOver(task: tasks[row], step: step, source: sources[row], target: targets[row], date: dates[row]))
      }
      return validator.network.handOvers.count
    }
  }

  private mutating func readEvaluations() {
    read(.evaluations) { validator, reader in
      reader.require("organization", code: "E-ID-EMPTY")
      for column in ["method", "score"] { reader.require(column) }
      let organizations = reader.references("organization", to: &validator.organizations)
      let evaluators = reader.words("evaluator")
      let methods = reader.choices("method", .method, standard: nil)
      let scores = reader.numbers("score", comma: validator.options.comma)
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        validator.network.evaluations.append(
          Evaluation(
            organization: organizations[row], evaluator: evaluators[row],
            method: Evaluation.Method.allCases[methods[row] ?? 0], score: scores[row] ?? 0))
      }
      return validator.network.evaluations.count
    }
  }

  /// Entities that only references name, since their own table is absent: a territory, zone, alliance, activity or
  /// (in an edge file) organisation of that id and nothing else.
  mutating func makeMissing() {
    let ids = organizations.index.texts
    network.organizations += ids[network.organizations.count...].map { Organization(id: $0, name: $0) }
    for index in network.extraColumns.indices {
      let missing = network.organizations.count - network.extraColumns[index].values.count
      network.extraColumns[index].values += [String](repeating: "", count: missing)
    }
    if dataset.shape == .edgeFile, tables[.organizations] == nil, !ids.isEmpty { made.append(.organizations) }
    network.territories += fresh(territories, network.territories.count).map { Territory(id: $0, name: $0) }
    network.zones += fresh(zones, network.zones.count).map { Zone(id: $0, name: $0) }
    network.alliances += fresh(alliances, network.alliances.count).map { Alliance(id: $0, name: $0) }
    network.activities += fresh(activities, network.activities.count).map { Activity(id: $0) }
    for referent in [territories, zones, alliances, activities]
    where tables[referent.table] == nil && referent.index.count > 0 {
      made.append(referent.table)
      findings.append(
        Finding(
          .warning, "W-TABLE-MADE", at: Place(file: referent.file), value: referent.table.rawValue,
          Label(
            en: "there is no table \(referent.table.rawValue); \(referent.index.count) are known by id alone",
            zh: "没有\(Schema.table(referent.table).label.zh)表；\(referent.index.count) 个仅由编号得知"),
          hint: Label(en: "add \(referent.file) to say more of them", zh: "可添加 \(referent.file) 补充说明"), rows: 0))
    }
  }

  private func fresh(_ referent: Referent, _ known: Int) -> ArraySlice<String> { referent.index.texts[known...] }
}
