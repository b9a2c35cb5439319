extension FindingCode {
  /// Codes about the command line and the disk.
  static let command: [FindingCode] = [
    FindingCode(
      "E-CHOICE", hint: Label(en: "give a value that the column has", zh: "请使用该列中已有的值")),
    FindingCode(
      "E-COLUMN", hint: Label(en: "choose by one of the columns of organizations", zh: "请按 organizations 表中的列选择")),
    FindingCode("E-CITE-COMMAND", hint: Label(en: "give the record of a run that measures", zh: "请给出计算过指标的运行记录")),
    FindingCode("E-PLAN-CAPACITY", hint: Label(en: "give a number from 1", zh: "请给不小于 1 的数")),
    FindingCode("E-PLAN-TIES", hint: Label(en: "give a number from 1", zh: "请给不小于 1 的数")),
    FindingCode("E-EXPLORE", hint: Label(en: "correct the fields of the page", zh: "请更正页面中的输入")),
    FindingCode("E-PORT", hint: Label(en: "choose another with --port, or none", zh: "请用 --port 换一个端口，或不指定")),
    FindingCode("E-ORGANIZATION", hint: Label(en: "give the id of an organisation", zh: "请给出组织编号")),
    FindingCode("E-COMMAND", hint: Label(en: "weft --help lists the commands", zh: "用 weft --help 查看全部命令")),
    FindingCode(
      "E-IO-COMMIT", hint: Label(en: "the old output stands; look after the disk and run again", zh: "原有输出未变；请检查磁盘后重试")),
    FindingCode(
      "E-IO-ENOSPC", hint: Label(en: "free some space and run again; the old output stands", zh: "请腾出空间后重试；原有输出未变")),
    FindingCode("E-IO-PATH", hint: Label(en: "choose another place", zh: "请换一个位置")),
    FindingCode("E-IO-READ", hint: Label(en: "copy the file to a sound disk", zh: "请把文件复制到正常的磁盘")),
    FindingCode("E-IO-STDOUT", hint: Label(en: "is the disk full? write with --out instead", zh: "磁盘是否已满？可改用 --out")),
    FindingCode(
      "E-IO-WRITE", hint: Label(en: "the old output stands; look after the disk and run again", zh: "原有输出未变；请检查磁盘后重试")),
    FindingCode("E-OUT-CHANGED", hint: Label(en: "move it away, or choose another folder", zh: "请移走它，或换一个文件夹")),
    FindingCode("E-OUT-IS-INPUT", hint: Label(en: "choose another folder", zh: "请换一个文件夹")),
    FindingCode("E-OUT-LOCKED", hint: Label(en: "wait for it, or choose another name", zh: "请等待，或换一个名称")),
    FindingCode("E-OUT-NOT-OURS", hint: Label(en: "move it away, or choose another folder", zh: "请移走它，或换一个文件夹")),
    FindingCode("E-PLANE-LEVEL", hint: Label(en: "use a level that the territories have", zh: "请使用区域已有的级别")),
    FindingCode("E-RENDER", hint: Label(en: "draw a smaller part, or use the tables", zh: "请绘制较小的部分，或使用表格")),
    FindingCode(
      "E-RENDER-TIMEOUT",
      hint: Label(
        en: "draw a smaller part, or allow more seconds in WEFT_LAYOUT_SECONDS",
        zh: "请绘制较小的部分，或在 WEFT_LAYOUT_SECONDS 中放宽秒数")),
    FindingCode("E-RUN-CHANGED", hint: Label(en: "run it anew on the files as they are now", zh: "请对现在的文件重新运行")),
    FindingCode("E-RUN-RECORD", hint: Label(en: "give a run.json that weft wrote", zh: "请给出 weft 写出的 run.json")),
    FindingCode("E-AT-TWICE", hint: Label(en: "give one date for all, or one dataset", zh: "请只给一个日期，或只给一个数据集")),
    FindingCode("E-CACHE-STDIN", hint: Label(en: "name a file or a folder", zh: "请给出文件或文件夹")),
    FindingCode(
      "E-COMPARE-ONE",
      hint: Label(en: "add a dataset, --scenario FILE, or --at twice", zh: "请再给一个数据集、--scenario 文件，或两个 --at")),
    FindingCode("E-MEASURE", hint: Label(en: "weft measures lists them", zh: "用 weft measures 查看全部指标")),
    FindingCode("E-REPLICATES", hint: Label(en: "give a number from 1", zh: "请给不小于 1 的数")),
    FindingCode(
      "E-TASK", hint: Label(en: "see weft sweep --help for the form of a task", zh: "任务写法见 weft sweep --help")),
  ]
}
