extension FindingCode {
  /// Codes about network formats and workbooks.
  static let formats: [FindingCode] = [
    FindingCode(
      "E-ATTR-TYPE",
      hint: Label(en: "write a value of that type, or declare the attribute as string", zh: "请按该类型填写，或把属性声明为 string")),
    FindingCode(
      "E-DIR-MIXED",
      hint: Label(en: "name the column directed if each row is meant to have its own", zh: "若每行各有方向，请把列名改为 directed")),
    FindingCode("E-DL", hint: Label(en: "see UCINET's help for the form of DL files", zh: "DL 文件的写法见 UCINET 帮助")),
    FindingCode("E-DL-COUNT", hint: Label(en: "correct n, or the labels or values", zh: "请改正 n，或标签、数值的个数")),
    FindingCode(
      "E-DOT", hint: Label(en: "Graphviz's dot -Tcanon shows the line too", zh: "也可用 Graphviz 的 dot -Tcanon 查看该行")),
    FindingCode("E-EDGE-ALL-DANGLING", hint: Label(en: "put the ids in source and target", zh: "来源、目标列请填编号")),
    FindingCode(
      "E-EDGE-DANGLING",
      hint: Label(
        en: "declare it, correct the id, or add missing nodes with --add-missing",
        zh: "请补充声明、更正编号，或用 --add-missing 自动补上")),
    FindingCode(
      "E-FORMAT-READ-ONLY",
      hint: Label(en: "choose another ending, such as .graphml or .gexf", zh: "请换一种后缀，如 .graphml 或 .gexf")),
    FindingCode(
      "E-GDF",
      hint: Label(
        en: "see GUESS's or Gephi's description of GDF for the form of the file", zh: "请参照 GUESS 或 Gephi 的 GDF 格式说明")),
    FindingCode("E-GML", hint: Label(en: "see the GML description for the form of the file", zh: "请参照 GML 的格式说明")),
    FindingCode("E-GML-BRACKET", hint: Label(en: "close the bracket", zh: "请补上方括号")),
    FindingCode("E-JSON", hint: Label(en: "check the file in a JSON editor", zh: "请用 JSON 编辑器检查")),
    FindingCode("E-JSON-BOTH", hint: Label(en: "keep one of them", zh: "请只保留一个")),
    FindingCode("E-JSON-DUPKEY", hint: Label(en: "keep one of the two", zh: "请只保留一个")),
    FindingCode(
      "E-JSON-MULTI",
      hint: Label(en: "give one document a file; JSON Lines is not read", zh: "一个文件只能有一个文档，不支持 JSON Lines")),
    FindingCode(
      "E-JSON-SHAPE", hint: Label(en: "a node-link file has \"nodes\" and \"links\"", zh: "节点—连线文件应有“nodes”和“links”")),
    FindingCode("E-JSON-SURROGATE", hint: Label(en: "write the whole character, or both halves", zh: "请写出完整字符，或写全两半")),
    FindingCode("E-METIS", hint: Label(en: "see METIS's manual for the form of the file", zh: "请参照 METIS 手册中的格式说明")),
    FindingCode(
      "E-MULTI-GRAPH", hint: Label(en: "choose one with --part NAME or its number", zh: "请用 --part 加名称或序号选择")),
    FindingCode(
      "E-MULTINET", hint: Label(en: "see the help of multinet's read_ml for the form", zh: "请参照 multinet 的 read_ml 帮助")),
    FindingCode("E-PART", hint: Label(en: "leave --part out: the file has one part", zh: "文件只有一个部分，请去掉 --part")),
    FindingCode(
      "E-PAJEK-RANGE",
      hint: Label(en: "vertices are numbered from 1 to the n of *Vertices", zh: "顶点编号从 1 到 *Vertices 所给的 n")),
    FindingCode(
      "E-PAJEK-SECTION",
      hint: Label(en: "see Pajek's manual for the sections of a .net file", zh: ".net 文件的段落见 Pajek 手册")),
    FindingCode("E-PAJEK-VALUES", hint: Label(en: "give one value to each vertex", zh: "每个顶点应有一个值")),
    FindingCode("E-UCINET", hint: Label(en: "save the dataset again in UCINET", zh: "请在 UCINET 中重新保存数据集")),
    FindingCode(
      "E-UCINET-PAIR",
      hint: Label(en: "keep the files ##h and ##d side by side under one name", zh: "##h 与 ##d 两个文件请以同一名称放在一起")),
    FindingCode("E-UCINET-SIZE", hint: Label(en: "copy both files ##h and ##d again", zh: "请重新复制 ##h 与 ##d 两个文件")),
    FindingCode("E-VNA", hint: Label(en: "see NetDraw's help for the form of VNA files", zh: "VNA 文件的写法见 NetDraw 帮助")),
    FindingCode("E-XML", hint: Label(en: "open the file in an XML editor", zh: "请用 XML 编辑器打开检查")),
    FindingCode("E-XML-DTD", hint: Label(en: "delete the <!DOCTYPE …> declaration", zh: "请删去 <!DOCTYPE …> 声明")),
    FindingCode("E-XML-EOF", hint: Label(en: "the file is cut short; save it again", zh: "文件不完整，请重新保存")),
    FindingCode("N-ADJACENCY", hint: Label(en: "give a list of ties if that is not meant", zh: "若非此意，请改用边列表")),
    FindingCode("N-MATRIX-SYMMETRIC", hint: Label(en: "ties are read once, without direction", zh: "每条联系读一次，不分方向")),
    FindingCode("N-MATRIX-TWO-MODE", hint: Label(en: "rows and columns become organisations alike", zh: "行与列都作为组织")),
    FindingCode("N-NODES-BESIDE", hint: Label(en: "move the other file away if it does not belong", zh: "若该文件无关，请移走")),
    FindingCode("N-PART", hint: Label(en: "leave --part out to read all", zh: "去掉 --part 则全部读取")),
    FindingCode("W-DL-IMPLICIT", hint: Label(en: "add labels: to name the nodes", zh: "请用 labels: 给节点命名")),
    FindingCode("W-DOT-FILE", hint: Label(en: "nothing outside the file is read", zh: "不读取文件以外的任何内容")),
    FindingCode("W-EDGE-DUP", hint: Label(en: "delete it if it is one tie", zh: "若是同一条联系，请删除")),
    FindingCode("W-EDGE-DUP-W", hint: Label(en: "keep one row if it is one tie", zh: "若是同一条联系，请保留一行")),
    FindingCode("W-EDGE-RECIP", hint: Label(en: "keep one of them if it is one tie", zh: "若是同一条联系，请保留一行")),
    FindingCode("W-GML-ID", hint: Label(en: "the id is kept as text", zh: "编号按文本保留")),
    FindingCode("W-GML-KEY", hint: Label(en: "declare the key", zh: "请补充声明该键")),
    FindingCode("W-GML-UNQUOTED", hint: Label(en: "put texts in quotes", zh: "文本请加引号")),
    FindingCode("W-JSON-INDEX", hint: Label(en: "name the ends by id", zh: "两端请用编号指明")),
    FindingCode("W-JSON-MARK", hint: Label(en: "save the file as UTF-8 without a mark", zh: "请另存为不带标记的 UTF-8")),
    FindingCode("W-KEY-FOR", hint: Label(en: "correct the for of the key", zh: "请改正键的 for")),
    FindingCode("W-KEY-TYPE", hint: Label(en: "declare attr.type", zh: "请声明 attr.type")),
    FindingCode("W-MATRIX-DIAGONAL", hint: Label(en: "leave the diagonal blank", zh: "对角线请留空")),
    FindingCode("W-NODE-ADDED", hint: Label(en: "add them to the list of nodes to say more of them", zh: "可在节点表中补充")),
    FindingCode("W-PAJEK-IMPLICIT", hint: Label(en: "add the missing lines to name the vertices", zh: "可补上缺少的行以命名顶点")),
    FindingCode("W-UCINET-MISSING", hint: Label(en: "missing values are no ties", zh: "缺失值不算联系")),
    FindingCode(
      "W-UNSUPPORTED", hint: Label(en: "nothing else is lost; keep the original file", zh: "其余内容不受影响；请保留原文件")),
    FindingCode("E-XLSX-ERRCELL", hint: Label(en: "correct or clear the cell", zh: "请改正或清空该单元格")),
    FindingCode("E-XLSX-KIND", hint: Label(en: "save it as .xlsx without a password", zh: "请另存为不加密的 .xlsx")),
    FindingCode(
      "E-XLSX-NOCACHE", hint: Label(en: "open the workbook in a spreadsheet program and save it", zh: "请用表格软件打开并保存")),
    FindingCode("E-XLSX-PART", hint: Label(en: "open the workbook and save it anew", zh: "请打开工作簿并重新保存")),
    FindingCode("E-XLSX-REF", hint: Label(en: "open the workbook and save it anew", zh: "请打开工作簿并重新保存")),
    FindingCode("E-XLSX-SHEET", hint: Label(en: "choose one with --sheet", zh: "请用 --sheet 选择")),
    FindingCode("E-XLSX-SST", hint: Label(en: "open the workbook and save it anew", zh: "请打开工作簿并重新保存")),
    FindingCode(
      "E-ZIP", hint: Label(en: "open it in a spreadsheet program and save it anew as .xlsx", zh: "请用表格软件打开并重新另存为 .xlsx")
    ),
    FindingCode("E-ZIP-CRC", hint: Label(en: "fetch the file again", zh: "请重新获取文件")),
    FindingCode("W-XLSX-ACTIVE", hint: Label(en: "nothing of it is run or fetched", zh: "其中内容不会被执行或读取")),
    FindingCode(
      "W-XLSX-DATE", hint: Label(en: "store days as 2021-06-05 if they look wrong", zh: "若日期不对，请存为 2021-06-05")),
    FindingCode("W-XLSX-FORMAT", hint: Label(en: "store ids as text", zh: "编号请存为文本")),
    FindingCode(
      "W-XLSX-FORMULA",
      hint: Label(en: "save the workbook before exporting, so that results are fresh", zh: "导出前请保存工作簿，使结果为最新")),
    FindingCode("W-XLSX-HIDDEN", hint: Label(en: "delete them if they are not meant", zh: "若不需要，请删去")),
    FindingCode("W-XLSX-MERGED", hint: Label(en: "split the cells and fill in each", zh: "请取消合并并逐格填写")),
  ]
}
