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
      let sources = reader.references("source", to: &validator.organizations)
      let targets = reader.references("target", to: &validator.organizations)
      if validator.organizations.index.count > made { validator.reportMadeOrganizations(&reader, from: made) }
      validator.explainDangling(&reader)
      reader.refuseSelfTies(sources, targets)
      if !isEdgeFile || reader.has("mode") { reader.require("mode") }
      let standardMode = Mode.allCases.firstIndex(of: validator.options.mode)
      let modes = reader.choices("mode", .mode, standard: standardMode)
      let weights = reader.positives("weight", comma: validator.options.comma)
      // Blank = yes; an edge file that says nothing of direction says that nobody knows.
      let directed = reader.choices("directed", .answer, standard: isEdgeFile && !reader.has("directed") ? 1 : 0)
      let layers = reader.layers("layers")
      let periods = reader.periods()
      let notes = reader.texts("note")
      let purposes = reader.words("purpose")
      let provenances = reader.choices("provenance", .provenance, standard: nil)
      var ties: [Tie] = []
      var rows: [Int] = []
      ties.reserveCapacity(reader.rowCount)
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        let mode = Mode.allCases[modes[row] ?? 0]
        let isUnknown = directed[row] == 1
        if isUnknown, mode == .hierarchical, reader.has("directed") { reader.remarkUndirected(row) }
        ties.append(
          Tie(
            source: sources[row], target: targets[row], mode: mode, weight: weights[row],
            initiative: isUnknown && mode.isLateral ? .unknown : .known, layers: layers[row], period: periods[row],
            purpose: purposes[row], note: notes[row], provenance: provenances[row].map { Provenance.allCases[$0] }))
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
    guard let first = answers.firstIndex(where: { $0 != nil }), let kind = answers[first] else { return }
    guard let other = answers.firstIndex(where: { $0 != nil && $0 != kind }) else { return }
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
    guard reader.rowCount > 0, reader.log.count(of: "E-REF-UNKNOWN") >= reader.rowCount,
      reader.isNamed.allSatisfy({ $0 })
    else { return }
    var names = ByteIndex()
    for organization in network.organizations { _ = names.insert(organization.name) }
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
  mutating func refuseSelfTies(_ sources: [Int], _ targets: [Int]) {
    for row in 0..<rowCount where sources[row] >= 0 && sources[row] == targets[row] {
      refuse(
        row, "target",
        Remark(
          "E-SELF-TIE", en: "\"\(text(row, "source").elided)\" is tied to itself",
          zh: "“\(text(row, "source").elided)”与自身相连",
          hint: Label(en: "delete the row or correct one end", zh: "请删除该行或更正一端")))
    }
  }

  /// Periods from `start` and `end`; one that ends before it starts is an error.
  mutating func periods() -> [Period] {
    let starts = days("start")
    let ends = days("end")
    var result = [Period](repeating: Period(), count: rowCount)
    for row in 0..<rowCount {
      guard starts[row] != nil || ends[row] != nil else { continue }
      result[row] = Period(start: starts[row], end: ends[row])
      guard let start = starts[row], let end = ends[row], end <= start else { continue }
      if end == start {
        remark(row, "end", "W-DATE-EMPTY") { reader in
          Remark(
            "W-DATE-EMPTY", en: "start and end are one day: the row is never in force", zh: "开始与结束为同一天：该行从不生效",
            hint: Label(en: "end is the first day no longer in force", zh: "“结束”是失效首日"))
        }
      } else {
        refuse(
          row, "end",
          Remark(
            "E-DATE-ORDER", en: "ends on \(end.iso), before it starts on \(start.iso)",
            zh: "结束于 \(end.iso)，早于开始日 \(start.iso)",
            hint: Label(en: "swap or correct the two days", zh: "请对调或更正日期")))
      }
    }
    return result
  }

  fileprivate mutating func remarkUndirected(_ row: Int) {
    remark(row, "directed", "W-HIER-UNDIRECTED") { reader in
      Remark(
        "W-HIER-UNDIRECTED", en: "a hierarchical tie always has a direction; directed = no is not taken",
        zh: "科层式联系总有方向；此处的“否”未采用", hint: Label(en: "source = superior, target = subordinate", zh: "来源为上级，目标为下级"))
    }
  }
}
