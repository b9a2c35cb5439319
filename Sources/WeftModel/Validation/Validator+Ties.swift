import WeftTable

extension Validator {
  mutating func readTies() {
    let optional: Set<String> = dataset.shape == .edgeFile ? ["mode"] : []
    read(.ties, optional: optional) { validator, reader in
      if validator.options.comma == .careful { validator.refuseMixedTypes(&reader) }
      let isEdgeFile = validator.dataset.shape == .edgeFile
      reader.require("source", code: "E-ID-EMPTY")
      reader.require("target", code: "E-ID-EMPTY")
      let made = validator.organizations.index.count
      let sources = reader.references("source", to: &validator.organizations, code: "E-EDGE-DANGLING")
      let targets = reader.references("target", to: &validator.organizations, code: "E-EDGE-DANGLING")
      if validator.organizations.index.count > made {
        validator.reportMadeOrganizations(&reader, from: made)
        let holders = Self.holders(
          from: made, to: validator.organizations.index.count, reader.rowCount, sources, targets)
        IdentifierChecks.run(&reader, holders)
      }
      validator.explainDangling(&reader)
      if isEdgeFile {
        reader.leaveOutSelfTies(sources, targets)
      } else {
        reader.refuseSelfTies(sources, targets)
        reader.require("mode")
      }
      let relations = isEdgeFile ? reader.relations(validator.options) : nil
      let modes =
        relations?.modes
        ?? reader.choices("mode", .mode, standard: 0).map { Mode.allCases[$0 ?? 0] }
      let weights = reader.weights(validator.options)
      // Blank = yes; an edge file that says nothing of direction says that nobody knows.
      let directed = reader.choices("directed", .answer, standard: isEdgeFile && !reader.has("directed") ? 1 : 0)
      let layers = reader.layers("layers")
      let periods = reader.periods()
      let notes = reader.texts("note")
      let purposes = reader.words("purpose")
      let provenances = reader.choices("provenance", .provenance, standard: nil).map {
        $0.map { Provenance.allCases[$0] }
      }
      // Taken out of the optional once: each row would copy all of it.
      let relationNames = relations?.names ?? ColumnValues(standard: "")
      var ties: [Tie] = []
      var rows = TableRows()
      ties.reserveCapacity(reader.rowCount)
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        let mode = modes[row]
        let isUnknown = directed[row] == 1
        if isUnknown, mode == .hierarchical, reader.has("directed") { reader.remarkUndirected(row) }
        let purpose = purposes[row]
        ties.append(
          Tie(
            source: sources[row], target: targets[row], mode: mode, weight: weights[row],
            initiative: isUnknown && mode.isLateral ? .unknown : .known, layers: layers[row], period: periods[row],
            purpose: purpose.isEmpty ? relationNames[row] : purpose, note: notes[row],
            provenance: provenances[row]))
        rows.append(row)
      }
      TieChecks.run(ties, rows: rows, validator.network.organizations, validator.network.territories, &reader)
      validator.network.ties = ties
      return ties.count
    }
  }

  /// Gephi's `Type` column says of a whole graph whether it is directed; a mixture of both is asked about.
  private func refuseMixedTypes(_ reader: inout TableReader) {
    guard dataset.shape == .edgeFile, let position = reader.positions["directed"],
      Folding.key(reader.table.header[position]) == "type"
    else { return }
    let answers = reader.choices("directed", .answer, standard: nil)
    let rows = 0..<reader.rowCount
    guard let first = rows.first(where: { answers[$0] != nil }), let kind = answers[first] else { return }
    guard let other = rows.first(where: { answers[$0] != nil && answers[$0] != kind }) else { return }
    reader.refuse(
      other, "directed",
      Remark(
        "E-DIR-MIXED",
        en:
          "type is \"\(reader.text(other, "directed").elided)\" here and \"\(reader.text(first, "directed").elided)\" above",
        zh: "此处类型为“\(reader.text(other, "directed").elided)”，上文为“\(reader.text(first, "directed").elided)”",
        hint: Label(
          en: "rename the column to directed if each row is meant to have its own", zh: "若每行各有方向，请把列名改为 directed")))
  }

  /// Where each organisation that ties made stands first: sources are read before targets.
  private static func holders(
    from first: Int, to end: Int, _ rowCount: Int, _ sources: ColumnReferences, _ targets: ColumnReferences
  ) -> [IdentifierChecks.Holder] {
    var holders: [IdentifierChecks.Holder] = []
    holders.reserveCapacity(end - first)
    for row in 0..<rowCount where sources[row] == first + holders.count {
      holders.append(.init(row: row, column: .source))
    }
    for row in 0..<rowCount where targets[row] == first + holders.count {
      holders.append(.init(row: row, column: .target))
    }
    return holders
  }

  private func reportMadeOrganizations(_ reader: inout TableReader, from made: Int) {
    let count = organizations.index.count - made
    let isAdded = tables[.organizations] != nil
    let ids = organizations.index.texts[made...].prefix(5).map { "\"\($0.elided)\"" }.joined(separator: ", ")
    let list = isAdded ? ": \(ids)\(count > 5 ? " …" : "")" : ""
    reader.log.append(
      Finding(
        .warning, isAdded ? "W-ORGANIZATIONS-ADDED" : "W-ORGANIZATIONS-MADE", at: Place(file: reader.table.file),
        Label(
          en: "\(count) organisations are made from the ends of ties, since no table has them\(list)",
          zh: "\(count) 个组织由联系两端生成，因为没有表列出它们\(list)"),
        hint: isAdded
          ? Label(en: "add them to \(organizations.file) to say more of them", zh: "可在 \(organizations.file) 中补充")
          : Label(en: "organisations without ties are not in this file", zh: "没有联系的组织不在此文件中"), rows: 0))
  }

  /// Where no tie finds its ends, but by name they would: the columns were swapped.
  private func explainDangling(_ reader: inout TableReader) {
    guard reader.rowCount > 0, reader.log.count(of: "E-EDGE-DANGLING") >= reader.rowCount,
      reader.isNamed.allSatisfy({ $0 })
    else { return }
    var names = ByteIndex()
    // A name that is the id, for want of another, explains nothing.
    for organization in network.organizations where !organization.name.utf8.elementsEqual(organization.id.utf8) {
      _ = names.insert(organization.name)
    }
    let found = (0..<reader.rowCount).reduce(0) { $0 + (names.find(reader.text($1, "source")) == nil ? 0 : 1) }
    guard found * 2 > reader.rowCount else { return }
    reader.log.append(
      Finding(
        .error, "E-EDGE-ALL-DANGLING", at: Place(file: reader.table.file),
        Label(
          en: "no tie names an organisation by its id; the ties seem to use the column name",
          zh: "所有联系都找不到组织编号；似乎填的是“名称”"),
        hint: Label(en: "put the ids in source and target", zh: "来源、目标列请填编号"), rows: 0))
  }
}

extension TableReader {
  fileprivate mutating func remarkUndirected(_ row: Int) {
    remark(row, "directed", "W-HIER-UNDIRECTED") { reader in
      Remark(
        "W-HIER-UNDIRECTED", en: "a hierarchical tie always has a direction; directed = no is not taken",
        zh: "科层式联系总有方向；此处的“否”未采用", hint: Label(en: "source = superior, target = subordinate", zh: "来源为上级，目标为下级"))
    }
  }
}
