import WeftTable

/// Doubts about ties that are each in order: repeated rows, both directions, orders from below, sums too large.
enum TieChecks {
  static func run(
    _ ties: [Tie], rows: TableRows, _ organizations: [Organization], _ territories: [Territory],
    _ reader: inout TableReader
  ) {
    repeats(ties, rows, &reader)
    reversed(ties, rows, organizations, territories, &reader)
    let total = ties.reduce(0) { $0 + $1.weight }
    if !(total * 2).isFinite {
      reader.log.append(
        Finding(
          .error, "E-NUM-OVERFLOW", at: Place(file: reader.table.file), value: "weight",
          Label(en: "the weights add up to more than a number can hold", zh: "权重之和超出可表示的范围"),
          hint: Label(en: "divide all weights by one factor", zh: "请将所有权重除以同一因子"), rows: 0))
    }
  }

  private static func repeats(_ ties: [Tie], _ rows: TableRows, _ reader: inout TableReader) {
    var found: [(index: Int, earlier: TiePairs.Earlier)] = []
    var pairs = TiePairs(capacity: ties.count)
    pairs.insert(ties) { found.append(($0, $1)) }
    for (index, earlier) in found {
      let tie = ties[index]
      if let other = earlier.same { parallel(tie, ties[other], row: rows[index], first: rows[other], &reader) }
      guard tie.initiative == .unknown || tie.mode == .hierarchical, let back = earlier.back else { continue }
      if tie.mode == .hierarchical {
        reader.remark(rows[index], "source", "W-HIER-MUTUAL") { reader in
          Remark(
            "W-HIER-MUTUAL", en: "each end is the other's superior (see line \(reader.line(rows[back])))",
            zh: "两端互为上级（见第 \(reader.line(rows[back])) 行）",
            hint: Label(en: "keep the row whose source is the superior", zh: "请保留以上级为来源的一行"))
        }
      } else if ties[back].initiative == .unknown {
        reader.remark(rows[index], "source", "W-EDGE-RECIP") { reader in
          Remark(
            "W-EDGE-RECIP",
            en:
              "line \(reader.line(rows[back])) has the same tie without direction the other way round; the weights are added",
            zh: "第 \(reader.line(rows[back])) 行是同一条无方向联系，权重相加",
            hint: Label(en: "keep one of them if it is one tie", zh: "若是同一条联系，请保留一行"))
        }
      }
    }
  }

  private static func parallel(_ tie: Tie, _ other: Tie, row: Int, first: Int, _ reader: inout TableReader) {
    if tie == other {
      reader.remark(row, "source", "W-EDGE-DUP") { reader in
        Remark(
          "W-EDGE-DUP", en: "the row repeats line \(reader.line(first)); the weights are added",
          zh: "该行与第 \(reader.line(first)) 行相同，权重相加",
          hint: Label(en: "delete it if it is one tie", zh: "若是同一条联系，请删除"))
      }
      return
    }
    let overlaps =
      (tie.period.start.map { start in other.period.end.map { start < $0 } ?? true } ?? true)
      && (other.period.start.map { start in tie.period.end.map { start < $0 } ?? true } ?? true)
    guard overlaps else { return }
    // Rows that say different things of one tie, such as its purposes, are in order; different weights are odd.
    let code = tie.weight == other.weight ? "N-EDGE-PARALLEL" : "W-EDGE-DUP-W"
    reader.remark(row, "source", code, severity: tie.weight == other.weight ? .note : .warning) { reader in
      let (line, one, two) = (reader.line(first), CellText.number(other.weight), CellText.number(tie.weight))
      return Remark(
        code, en: "line \(line) has the same source, target and mode; weights \(one) and \(two) are added",
        zh: "与第 \(line) 行来源、目标、融合方式相同，权重 \(one) 与 \(two) 相加")
    }
  }

  /// Hierarchical ties whose source stands lower than its target, by rank or else by territory.
  private static func reversed(
    _ ties: [Tie], _ rows: TableRows, _ organizations: [Organization], _ territories: [Territory],
    _ reader: inout TableReader
  ) {
    guard !organizations.isEmpty else { return }
    // Ranks side by side: a million look-ups in the organisations themselves would each miss the cache.
    let ranks = organizations.map { $0.rank }
    for (index, tie) in ties.enumerated() where tie.mode == .hierarchical {
      let (source, target) = (tie.source, tie.target)
      guard source < organizations.count, target < organizations.count else { continue }
      if let above = ranks[source], let below = ranks[target] {
        if above >= below { continue }
      } else if !isReversed(organizations[source], organizations[target], territories) {
        continue
      }
      reader.remark(rows[index], "source", "W-HIER-REVERSED") { reader in
        Remark(
          "W-HIER-REVERSED",
          en:
            "superior \"\(organizations[source].id.elided)\" stands lower than its subordinate \"\(organizations[target].id.elided)\"",
          zh: "上级“\(organizations[source].id.elided)”的级别低于下级“\(organizations[target].id.elided)”",
          hint: Label(
            en: "source = superior, target = subordinate: are the columns swapped?", zh: "来源为上级，目标为下级：两列是否颠倒？"))
      }
    }
  }

  static func isReversed(_ source: Organization, _ target: Organization, _ territories: [Territory]) -> Bool {
    if let above = source.rank, let below = target.rank { return above < below }
    guard let own = source.territory, let higher = target.territory, own != higher else { return false }
    var next = own < territories.count ? territories[own].parent : nil
    while let here = next {
      if here == higher { return true }
      next = territories[here].parent
    }
    return false
  }
}
