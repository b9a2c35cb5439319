import WeftTable

/// What can be wrong with a nesting of territories.
enum TerritoryChecks {
  static func run(_ territories: inout [Territory], rows: [Int], _ reader: inout TableReader) {
    breakCycles(&territories, rows, &reader)
    guard reader.has("level") else {
      if territories.count > 1 {
        reader.log.append(
          Finding(
            .warning, "W-LEVEL-MISSING", at: Place(file: reader.table.file), value: "level",
            Label(
              en: "no column `level`: every organisation's plane is its own territory",
              zh: "没有“层级”列：各组织的面就是其所在区域"),
            hint: Label(en: "add level, such as county, town, village", zh: "请添加层级，如 county、town、village"), rows: 0))
      }
      return
    }
    for (index, row) in rows.enumerated() where territories[index].level.isEmpty {
      reader.remark(row, "level", "W-LEVEL-MISSING") { reader in
        Remark(
          "W-LEVEL-MISSING", en: "territory \"\(territories[index].id.elided)\" has no level",
          zh: "区域“\(territories[index].id.elided)”没有层级",
          hint: Label(en: "fill in county, town, village …", zh: "请填写 county、town、village 等"))
      }
    }
    tops(territories, rows, &reader)
  }

  /// Refuses each loop of parents at its first row and cuts it there, so that chains of parents end.
  private static func breakCycles(_ territories: inout [Territory], _ rows: [Int], _ reader: inout TableReader) {
    var state = [UInt8](repeating: 0, count: territories.count)  // 1 = on this walk, 2 = known to end
    for start in territories.indices where state[start] == 0 {
      var walk: [Int] = []
      var next: Int? = start
      while let here = next, state[here] == 0 {
        state[here] = 1
        walk.append(here)
        next = territories[here].parent
      }
      if let here = next, state[here] == 1, let first = walk.firstIndex(of: here) {
        let loop = walk[first...]
        let shown = loop.prefix(6).map { territories[$0].id.elided } + (loop.count > 6 ? ["…"] : [])
        let chain = (shown + [territories[here].id.elided]).joined(separator: " → ")
        let cut = loop.min() ?? here
        reader.refuse(
          rows[cut], "parent",
          Remark(
            "E-TERRITORY-CYCLE", en: "territories contain one another: \(chain)", zh: "区域互为上级：\(chain)",
            hint: Label(en: "leave the parent of the highest one blank", zh: "最高一级的“上级”请留空")))
        territories[cut].parent = nil
      }
      for here in walk { state[here] = 2 }
    }
  }

  /// Warns of territories without a parent whose level is elsewhere a level with parents.
  private static func tops(_ territories: [Territory], _ rows: [Int], _ reader: inout TableReader) {
    var hasParent: [String: Bool] = [:]
    for territory in territories where territory.parent != nil { hasParent[territory.level] = true }
    for (index, row) in rows.enumerated() {
      let territory = territories[index]
      guard territory.parent == nil, !territory.level.isEmpty, hasParent[territory.level] == true,
        !reader.isNamed[row]
      else { continue }
      reader.remark(row, "parent", "W-TERRITORY-ORPHAN") { reader in
        Remark(
          "W-TERRITORY-ORPHAN",
          en:
            "territory \"\(territory.id.elided)\" has no parent, though others of level \(territory.level.elided) have one",
          zh: "区域“\(territory.id.elided)”没有上级，而其他 \(territory.level.elided) 级区域有",
          hint: Label(en: "fill in its parent", zh: "请填写上级"))
      }
    }
  }
}
