extension FindingCode {
  /// Codes about files, tables of text, numbers and days.
  static let reading: [FindingCode] = [
    FindingCode("E-ENC-AMBIGUOUS", hint: Label(en: "name the encoding with --encoding", zh: "请用 --encoding 指明编码")),
    FindingCode(
      "E-ENC-BINARY", hint: Label(en: "give a text file, or name it after its real format", zh: "请给出文本文件，或按真实格式命名")),
    FindingCode(
      "E-ENC-INVALID", hint: Label(en: "save the file anew in one encoding, best UTF-8", zh: "请用同一种编码重新保存，最好是 UTF-8")),
    FindingCode("E-ENC-TRUNC", hint: Label(en: "fetch or save the file again", zh: "请重新获取或保存文件")),
    FindingCode("E-ENC-UNSUPPORTED", hint: Label(en: "save it as UTF-8", zh: "请另存为 UTF-8")),
    FindingCode("E-ENC-UTF16", hint: Label(en: "save the file again, best as UTF-8", zh: "请重新保存，最好存为 UTF-8")),
    FindingCode(
      "W-ENC-BOM-MID", hint: Label(en: "were files joined into one? delete the mark", zh: "是否由多个文件拼接而成？请删去该标记")),
    FindingCode(
      "W-ENC-DECL-MISMATCH",
      hint: Label(en: "correct the declaration, or force with --encoding", zh: "请改正声明，或用 --encoding 指明")),
    FindingCode("W-ENC-FALLBACK", hint: Label(en: "save the file in one encoding", zh: "请将文件另存为统一的编码")),
    FindingCode(
      "W-ENC-GUESS",
      hint: Label(en: "if names look wrong, name the encoding with --encoding", zh: "如果名称显示不对，请用 --encoding 指明编码")),
    FindingCode(
      "W-ENC-REPLACEMENT",
      hint: Label(en: "the damage happened earlier: compare with the original", zh: "损坏发生在更早的环节，请与原始文件核对")),
    FindingCode(
      "W-CHAR-BIDI", hint: Label(en: "delete the invisible character unless it is wanted", zh: "如非有意，请删去该不可见字符")),
    FindingCode("E-EMPTY", hint: Label(en: "was it saved completely?", zh: "是否保存完整？")),
    FindingCode("E-COMPRESSED", hint: Label(en: "unpack it first", zh: "请先解压")),
    FindingCode("E-LOOKS-HTML", hint: Label(en: "export again as CSV or .xlsx", zh: "请重新导出为 CSV 或 .xlsx")),
    FindingCode(
      "E-FORMAT-UNKNOWN", hint: Label(en: "weft convert --help lists the formats", zh: "用 weft convert --help 查看可用格式")),
    FindingCode("E-LIMIT-FILE", hint: Label(en: "split it", zh: "请拆分")),
    FindingCode(
      "E-LIMIT-MEM",
      hint: Label(en: "use a machine with more memory, raise the limit, or split the data", zh: "请使用内存更大的机器、放宽限制，或拆分数据")
    ),
    FindingCode(
      "E-LIMIT-DEPTH",
      hint: Label(en: "a real network nests only a few levels: is the file damaged?", zh: "真实网络只有几层嵌套：文件是否损坏？")),
    FindingCode("E-LIMIT-EDGES", hint: Label(en: "split the network", zh: "请拆分网络")),
    FindingCode("E-LIMIT-NODES", hint: Label(en: "split the network", zh: "请拆分网络")),
    FindingCode("E-LIMIT-FIELD", hint: Label(en: "is a line end or a quote missing?", zh: "是否缺少换行或引号？")),
    FindingCode("E-LIMIT-COLS", hint: Label(en: "for a large network, use a list of ties", zh: "大型网络请使用边列表")),
    FindingCode("E-LIMIT-TEXT", hint: Label(en: "put long texts elsewhere", zh: "过长的文字请另行保存")),
    FindingCode(
      "E-LIMIT-INFLATE", hint: Label(en: "open it in a spreadsheet program and save it anew", zh: "请用表格软件打开并重新保存")),
    FindingCode("W-EXT-MISMATCH", hint: Label(en: "rename the file after its content", zh: "请按内容改名")),
    FindingCode(
      "E-NOT-REGULAR",
      hint: Label(
        en: "give a regular file; pipes and devices are not read (- is standard input)",
        zh: "请给出普通文件；不读取管道和设备（- 表示标准输入）")),
    FindingCode("E-INPUT-MISSING", hint: Label(en: "check the name and the folder", zh: "请核对名称和所在文件夹")),
    FindingCode("E-INPUT-SIZE", hint: Label(en: "split it", zh: "请拆分")),
    FindingCode("E-INPUT-CHANGED", hint: Label(en: "run again when it is at rest", zh: "请待其不再变动后重试")),
    FindingCode("N-FILE-UNUSED", hint: Label(en: "move it elsewhere if it is not meant", zh: "如非所需，请移走")),
    FindingCode("E-CSV-DIALECT-CHANGE", hint: Label(en: "use one delimiter in the whole file", zh: "整个文件请使用同一种分隔符")),
    FindingCode("E-CSV-NO-TARGET", hint: Label(en: "name the columns source and target", zh: "请把列命名为 source 和 target")),
    FindingCode(
      "E-CSV-QUOTE", hint: Label(en: "close it, or write a quote inside quotes twice", zh: "请补上引号；引号内的引号要写两遍")),
    FindingCode("E-CSV-RAGGED", hint: Label(en: "put text that holds the delimiter in quotes", zh: "含有分隔符的文字请加引号")),
    FindingCode("E-COL-DUP", hint: Label(en: "rename or delete one of them", zh: "请改名或删除其中一列")),
    FindingCode(
      "E-COL-MISSING", hint: Label(en: "add the column, or rename the one that is meant", zh: "请补上该列，或给对应的列改名")),
    FindingCode("E-EMPTY-NO-ROWS", hint: Label(en: "add rows: one tie a row", zh: "请补充数据行，每行一条联系")),
    FindingCode("W-COL-GUESS", hint: Label(en: "name the columns source and target", zh: "请把列命名为 source 和 target")),
    FindingCode("W-COL-TRIM", hint: Label(en: "delete the space", zh: "请删去空白")),
    FindingCode("W-COL-UNKNOWN", hint: Label(en: "rename it if one of the known columns is meant", zh: "若是某个已知列，请改名")),
    FindingCode("W-CSV-HEADER-REPEAT", hint: Label(en: "were several files joined into one?", zh: "是否由多个文件拼接而成？")),
    FindingCode(
      "W-CSV-NO-HEADER", hint: Label(en: "add a header row, or say which with --header", zh: "请补上表头，或用 --header 说明")),
    FindingCode("W-CSV-PREAMBLE", hint: Label(en: "check that no row of data was skipped", zh: "请确认没有跳过数据行")),
    FindingCode(
      "W-CSV-STRAY-QUOTE",
      hint: Label(en: "put the whole field in quotes and double the quote", zh: "请给整个字段加引号，并把引号写两遍")),
    FindingCode("W-CSV-TRAILING-DELIM", hint: Label(en: "delete the delimiters at the ends of lines", zh: "请删去行尾的分隔符")),
    FindingCode("W-EMPTY-NO-ROWS", hint: Label(en: "delete the table if it is not needed", zh: "若不需要，请删去该表")),
    FindingCode("W-EOL-MIXED", hint: Label(en: "save the file with one kind of line end", zh: "请用同一种换行方式保存")),
    FindingCode("W-ROW-BLANK", hint: Label(en: "delete them", zh: "请删去空行")),
    FindingCode(
      "E-NUM-AMBIGUOUS",
      hint: Label(en: "write 1.234 or 1234, or say which with --decimal", zh: "请写成 1.234 或 1234，或用 --decimal 说明")),
    FindingCode(
      "E-NUM-FORMAT",
      hint: Label(en: "write digits, a point and perhaps an exponent: 1234.5, 1e-3", zh: "请写成 1234.5 或 1e-3 这样的形式")),
    FindingCode("E-NUM-INF", hint: Label(en: "give a finite number", zh: "请填有限的数")),
    FindingCode("E-NUM-INTEGER", hint: Label(en: "give a whole number", zh: "请填整数")),
    FindingCode("E-NUM-NAN", hint: Label(en: "leave the cell empty where the value is unknown", zh: "未知的值请留空")),
    FindingCode("E-NUM-NEGATIVE", hint: Label(en: "a weight is a strength: larger = closer", zh: "权重表示强度，越大越紧密")),
    FindingCode("E-NUM-OVERFLOW", hint: Label(en: "divide all weights by one factor", zh: "请将所有权重除以同一因子")),
    FindingCode("E-NUM-RANGE", hint: Label(en: "write long ids in quotes", zh: "很长的编号请加引号")),
    FindingCode(
      "E-NUM-UNIT", hint: Label(en: "keep the digits only and name the unit in the heading", zh: "只留数字，单位写在列名里")),
    FindingCode(
      "E-NUM-ZERO",
      hint: Label(en: "delete the row if there is no tie; leave the cell blank for 1", zh: "若无联系请删除该行；留空表示 1")),
    FindingCode(
      "E-NUM-EMPTY",
      hint: Label(en: "fill the cell, or give a number to --missing-weight", zh: "请补全单元格，或用 --missing-weight 给出数值")),
    FindingCode("N-NUM-EMPTY", hint: Label(en: "fill the cells if another value is meant", zh: "若应为其他值，请补全")),
    FindingCode(
      "W-NUM-EMPTY",
      hint: Label(
        en: "fill the cells, or say with --missing-weight what they mean",
        zh: "请补全单元格，或用 --missing-weight 说明其含义")),
    FindingCode(
      "W-NUM-DECIMAL-COMMA",
      hint: Label(en: "write a point, or say so with --decimal comma", zh: "请用小数点，或用 --decimal comma 说明")),
    FindingCode("W-NUM-FULLWIDTH", hint: Label(en: "write plain digits", zh: "请使用半角数字")),
    FindingCode("W-NUM-MINUS", hint: Label(en: "write a plain minus", zh: "请使用半角减号")),
    FindingCode(
      "W-NUM-PRECISION", hint: Label(en: "numbers beyond 2⁵³ are rounded: is it an id?", zh: "超过 2⁵³ 的数会被取整：它是否是编号？")),
    FindingCode("W-NUM-TINY", hint: Label(en: "check the exponent", zh: "请核对指数")),
    FindingCode(
      "W-W-MEANING",
      hint: Label(
        en: "turn distances into strengths, such as 1/distance, in a column weight", zh: "请把距离换算成强度（如 1/距离），放入 weight 列"
      )),
    FindingCode("E-DATE", hint: Label(en: "write dates as 2021-06-05; blank = open", zh: "日期请写成 2021-06-05；留空表示不限")),
    FindingCode("E-DATE-ORDER", hint: Label(en: "swap or correct the two days", zh: "请对调或更正日期")),
    FindingCode("W-DATE-AMBIGUOUS", hint: Label(en: "write dates as 2021-06-05", zh: "日期请写成 2021-06-05")),
    FindingCode("W-DATE-EMPTY", hint: Label(en: "end is the first day no longer in force", zh: "“结束”是失效首日")),
    FindingCode("W-DATE-FORM", hint: Label(en: "write dates as 2021-06-05", zh: "日期请写成 2021-06-05")),
  ]
}
