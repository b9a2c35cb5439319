import WeftTable

extension TableReader {
  mutating func refuseSelfTies(_ sources: ColumnReferences, _ targets: ColumnReferences) {
    for row in 0..<rowCount where sources[row] >= 0 && sources[row] == targets[row] {
      refuse(
        row, "target",
        Remark(
          "E-SELF-TIE", en: "\"\(text(row, "source").elided)\" is tied to itself",
          zh: "“\(text(row, "source").elided)”与自身相连",
          hint: Label(en: "delete the row or correct one end", zh: "请删除该行或更正一端")))
    }
  }

  /// A network file of another program may have self-ties: they are left out with one warning.
  mutating func leaveOutSelfTies(_ sources: ColumnReferences, _ targets: ColumnReferences) {
    for row in 0..<rowCount where sources[row] >= 0 && sources[row] == targets[row] {
      isNamed[row] = true
      remark(row, "target", "W-SELF-TIE") { reader in
        Remark(
          "W-SELF-TIE", en: "\"\(reader.text(row, "source").elided)\" is tied to itself; such ties are left out",
          zh: "“\(reader.text(row, "source").elided)”与自身相连；此类联系不读入")
      }
    }
  }

  /// The weights of ties, or 1 for all where they are not to be read.
  mutating func weights(_ options: DatasetOptions) -> ColumnValues<Double> {
    guard options.weights == .ignored else {
      return positives("weight", comma: options.comma, blank: options.blankWeight)
    }
    if let position = positions["weight"], rowCount > 0 {
      log.append(
        Finding(
          .note, "N-WEIGHT-IGNORED", at: table.headerPlaces[position], value: table.header[position],
          Label(en: "weights are not read, as asked: every tie counts 1", zh: "按要求不读取权重：每条联系按 1 计"), rows: 0))
    }
    return ColumnValues(standard: 1)
  }

  /// Periods from `start` and `end`; one that ends before it starts is an error.
  mutating func periods() -> ColumnPeriods {
    let result = ColumnPeriods(starts: days("start"), ends: days("end"))
    guard !result.starts.isStandard, !result.ends.isStandard else { return result }
    for row in 0..<rowCount {
      guard let start = result.starts[row], let end = result.ends[row], end <= start else { continue }
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
}

/// The columns `start` and `end` together.
struct ColumnPeriods {
  let starts: ColumnValues<Day?>
  let ends: ColumnValues<Day?>

  subscript(row: Int) -> Period { Period(start: starts[row], end: ends[row]) }
}

/// Which row of its table each tie comes from; nothing is kept while that is its own number.
struct TableRows {
  private var numbers: [Int32] = []
  private var count = 0

  mutating func append(_ row: Int) {
    if numbers.isEmpty, row != count { numbers = (0..<count).map { Int32($0) } }
    if !numbers.isEmpty || row != count { numbers.append(Int32(row)) }
    count += 1
  }

  subscript(index: Int) -> Int { numbers.isEmpty ? index : Int(numbers[index]) }
}
