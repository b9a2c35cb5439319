/// The sentences about tables of text.
enum CSVFindings {
  static func preamble(_ place: Place, rows: Int) -> Finding {
    .warning(
      "W-CSV-PREAMBLE", place, en: "\(rows) line(s) above the header are not part of the table and are skipped",
      zh: "表头上方有 \(rows) 行不属于表格，已跳过", rows: rows)
  }

  static func repeatedHeader(_ place: Place) -> Finding {
    .warning(
      "W-CSV-HEADER-REPEAT", place, en: "the header stands here again; the row is left out",
      zh: "表头在此重复出现，该行已略去", hint: Label(en: "were several files joined into one?", zh: "是否由多个文件拼接而成？"))
  }

  static func ragged(_ place: Place, expected: Int, got: Int) -> Finding {
    .error(
      "E-CSV-RAGGED", place, value: "\(got)", en: "the row has \(got) fields where the header has \(expected)",
      zh: "该行有 \(got) 个字段，表头有 \(expected) 个",
      hint: Label(en: "put text that holds the delimiter in quotes", zh: "含有分隔符的文字请加引号"))
  }

  static func unclosedQuote(_ place: Place) -> Finding {
    .error(
      "E-CSV-QUOTE", place, value: "\"", en: "the quote opened here is never closed", zh: "此处的引号没有闭合",
      hint: Label(en: "close it, or write a quote inside quotes twice", zh: "请补上引号；引号内的引号要写两遍"))
  }

  static func junkAfterQuote(_ place: Place) -> Finding {
    .error(
      "E-CSV-QUOTE", place, value: "\"", en: "the quote opened here closes before the field ends",
      zh: "此处的引号在字段结束之前就闭合了", hint: Label(en: "write a quote inside quotes twice", zh: "引号内的引号要写两遍"))
  }

  static func gaveUp(_ place: Place) -> Finding {
    .error(
      "E-CSV-QUOTE", place, en: "a hundred broken quotes: the rest of the file is not read",
      zh: "引号错误已达一百处，其余内容不再读取")
  }

  static func strayQuote(_ place: Place, rows: Int) -> Finding {
    .warning(
      "W-CSV-STRAY-QUOTE", place, value: "\"", en: "a quote in the middle of a field is kept as it stands",
      zh: "字段中间的引号原样保留", rows: rows)
  }

  static func fieldTooLong(_ place: Place, limit: Int) -> Finding {
    .error(
      "E-LIMIT-FIELD", place, en: "the field is longer than \(limit) bytes", zh: "字段超过 \(limit) 字节",
      hint: Label(en: "is a line end or a quote missing?", zh: "是否缺少换行或引号？"))
  }

  static func tooManyColumns(_ place: Place, limit: Int) -> Finding {
    .error(
      "E-LIMIT-COLS", place, en: "more than \(limit) columns", zh: "超过 \(limit) 列",
      hint: Label(en: "for a large network, use a list of ties", zh: "大型网络请使用边列表"))
  }

  static func mixedLineEnds(_ file: String) -> Finding {
    .warning("W-EOL-MIXED", Place(file: file), en: "lines end in different ways", zh: "换行方式不一致")
  }

  static func blankRows(_ place: Place, rows: Int) -> Finding {
    .warning("W-ROW-BLANK", place, en: "\(rows) blank row(s) are skipped", zh: "跳过 \(rows) 个空行", rows: rows)
  }

  static func trailingDelimiter(_ place: Place, rows: Int) -> Finding {
    .warning(
      "W-CSV-TRAILING-DELIM", place, en: "\(rows) row(s) end in a delimiter; the empty column is left out",
      zh: "\(rows) 行以分隔符结尾，末尾的空列已略去", rows: rows)
  }

  static func dialectChange(_ place: Place, from: UInt8, to: UInt8, rows: Int) -> Finding {
    .error(
      "E-CSV-DIALECT-CHANGE", place, value: name(to),
      en: "from here \(rows) row(s) are divided by \(name(to)) instead of \(name(from))",
      zh: "从此处起有 \(rows) 行改用 \(name(to)) 分隔，之前用 \(name(from))",
      hint: Label(en: "use one delimiter in the whole file", zh: "整个文件请使用同一种分隔符"), rows: rows)
  }

  static func duplicateColumn(_ place: Place, _ name: String, first: Int, second: Int) -> Finding {
    .error(
      "E-COL-DUP", place, value: name, en: "columns \(first) and \(second) are both named \"\(name)\"",
      zh: "第 \(first) 列与第 \(second) 列同名“\(name)”", hint: Label(en: "rename one of them", zh: "请改掉其中一个"))
  }

  static func trimmedHeading(_ place: Place, _ raw: String, _ name: String) -> Finding {
    .warning(
      "W-COL-TRIM", place, value: raw, en: "white space around the heading \"\(name)\" is ignored",
      zh: "列名“\(name)”前后的空白已忽略")
  }

  static func noHeader(_ place: Place) -> Finding {
    .warning(
      "W-CSV-NO-HEADER", place, en: "the first row looks like data: columns are named by position",
      zh: "第一行看起来是数据而不是表头，列按位置命名",
      hint: Label(
        en: "add a header row, or say --header present or --header absent", zh: "请补上表头，或用 --header present 或 absent 说明")
    )
  }

  static func onlyHeader(_ file: String) -> Finding {
    .warning("W-EMPTY-NO-ROWS", Place(file: file), en: "the table has a header and no rows", zh: "表格只有表头，没有数据行")
  }

  static func name(_ delimiter: UInt8) -> String {
    delimiter == 9 ? "tab" : "\"" + String(UnicodeScalar(delimiter)) + "\""
  }
}
