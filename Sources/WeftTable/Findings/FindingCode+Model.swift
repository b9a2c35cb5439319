extension FindingCode {
  /// Codes about the model: identifiers, tables, ties, settings, scenarios.
  static let model: [FindingCode] = [
    FindingCode("E-ID-EMPTY", hint: Label(en: "fill the cell or delete the row", zh: "请补全该单元格或删除该行")),
    FindingCode(
      "E-NODE-CONFLICT", hint: Label(en: "give one of them another id, or keep one row", zh: "请更改其中一个编号，或只保留一行")),
    FindingCode("E-REF-UNKNOWN", hint: Label(en: "add it to its table, or correct the id", zh: "请把它加入相应的表，或更正编号")),
    FindingCode("E-RELATION", hint: Label(en: "name a relation of the file before the =", zh: "“=”之前请写文件中已有的关系")),
    FindingCode("E-SELF-TIE", hint: Label(en: "delete the row or correct one end", zh: "请删除该行或更正一端")),
    FindingCode("E-STEP-TWICE", hint: Label(en: "number the steps of a task 1, 2, 3 …", zh: "请将任务的步骤编为 1、2、3……")),
    FindingCode(
      "E-TABLE-MISSING", hint: Label(en: "a dataset needs organizations and ties", zh: "数据集需要 organizations 和 ties 两张表")
    ),
    FindingCode("E-TABLE-TWICE", hint: Label(en: "keep one of them", zh: "请只保留一个")),
    FindingCode("E-TERRITORY-CYCLE", hint: Label(en: "leave the parent of the highest one blank", zh: "最高一级的“上级”请留空")),
    FindingCode("E-VALUE-EMPTY", hint: Label(en: "fill the cell or delete the row", zh: "请补全该单元格或删除该行")),
    FindingCode("E-VALUE-UNKNOWN", hint: Label(en: "use one of the words of the model", zh: "请使用模型规定的词")),
    FindingCode("E-ZONE-MEMBER", hint: Label(en: "name a territory or an organisation, not both", zh: "请只填区域或组织之一")),
    FindingCode(
      "N-EDGE-PARALLEL", hint: Label(en: "nothing to do if each row says something of its own", zh: "若每行各有所指，则无需处理")),
    FindingCode("N-MODE-BLANK", hint: Label(en: "--mode names another", zh: "可用 --mode 指定")),
    FindingCode("N-MODE-STANDARD", hint: Label(en: "--mode names another", zh: "可用 --mode 指定")),
    FindingCode("N-RELATION", hint: Label(en: "--mode RELATION=MODE changes it", zh: "可用 --mode 关系=方式 更改")),
    FindingCode(
      "N-WEIGHT-IGNORED", hint: Label(en: "leave --ignore-weights out to read them", zh: "去掉 --ignore-weights 则读取权重")),
    FindingCode(
      "W-DOMAIN-NEW", hint: Label(en: "define it in dataset.yml, or correct the word", zh: "请在 dataset.yml 中定义，或更正该词")),
    FindingCode("W-HIER-MUTUAL", hint: Label(en: "keep the row whose source is the superior", zh: "请保留以上级为来源的一行")),
    FindingCode(
      "W-HIER-REVERSED",
      hint: Label(en: "source = superior, target = subordinate: are the columns swapped?", zh: "来源为上级，目标为下级：两列是否颠倒？")),
    FindingCode("W-HIER-UNDIRECTED", hint: Label(en: "source = superior, target = subordinate", zh: "来源为上级，目标为下级")),
    FindingCode("W-ID-CASE", hint: Label(en: "if one is meant, spell them alike", zh: "若是同一个，请统一写法")),
    FindingCode("W-ID-COMPAT", hint: Label(en: "if one is meant, spell them alike", zh: "若是同一个，请统一写法")),
    FindingCode("W-ID-CONFUSABLE", hint: Label(en: "if one is meant, spell them alike", zh: "若是同一个，请统一写法")),
    FindingCode("W-ID-CONTROL", hint: Label(en: "delete it", zh: "请删去")),
    FindingCode("W-ID-LONG", hint: Label(en: "use a short id and put the text in name", zh: "请使用短编号，长文字放入“名称”")),
    FindingCode("W-ID-NALIKE", hint: Label(en: "use another id if a missing value is meant", zh: "若表示缺失，请改用空白")),
    FindingCode("W-ID-NEAR", hint: Label(en: "if one is meant, spell them alike", zh: "若是同一个，请统一写法")),
    FindingCode("W-ID-NORM", hint: Label(en: "if one is meant, spell them alike", zh: "若是同一个，请统一写法")),
    FindingCode(
      "W-ID-SCI", hint: Label(en: "format the column as text and fill in the ids again", zh: "请把该列设为文本后重新填写编号")),
    FindingCode("W-ID-SPACE", hint: Label(en: "delete the space", zh: "请删去空格")),
    FindingCode("W-LEVEL-MISSING", hint: Label(en: "fill in county, town, village …", zh: "请填写 county、town、village 等")),
    FindingCode("W-NODE-DUP", hint: Label(en: "delete one of the rows", zh: "请删去其中一行")),
    FindingCode("W-NO-TIES", hint: Label(en: "a list of ties has the columns source and target", zh: "联系表须有来源和目标两列")),
    FindingCode("W-ORGANIZATIONS-ADDED", hint: Label(en: "add them to the table to say more of them", zh: "可在表中补充")),
    FindingCode(
      "W-ORGANIZATIONS-MADE", hint: Label(en: "organisations without ties are not in this file", zh: "没有联系的组织不在此文件中")),
    FindingCode("W-PARTICIPATION-DUP", hint: Label(en: "delete one of the rows", zh: "请删去其中一行")),
    FindingCode("W-PLANE-LEVEL", hint: Label(en: "use a level that the territories have", zh: "请使用区域已有的级别")),
    FindingCode(
      "W-RELATION", hint: Label(en: "--mode RELATION=MODE says which mode is meant", zh: "请用 --mode 关系=方式 说明所属方式")),
    FindingCode("W-SELF-TIE", hint: Label(en: "delete the row or correct one end", zh: "请删除该行或更正一端")),
    FindingCode("W-TABLE-MADE", hint: Label(en: "add the table to say more of them", zh: "可添加该表加以说明")),
    FindingCode(
      "W-TABLE-UNKNOWN", hint: Label(en: "rename it if one of the model's tables is meant", zh: "若是模型中的表，请改名")),
    FindingCode("W-TERRITORY-ORPHAN", hint: Label(en: "fill in its parent", zh: "请填写上级")),
    FindingCode("E-YAML-EMPTY", hint: Label(en: "write at least one key", zh: "请至少写一个键")),
    FindingCode("E-YAML-KEY", hint: Label(en: "delete it, or use a known key", zh: "请删去，或使用已知的键")),
    FindingCode("E-YAML-KEY-TWICE", hint: Label(en: "keep one of the two", zh: "请只保留一个")),
    FindingCode("E-YAML-SYNTAX", hint: Label(en: "check indentation, colons and quotes", zh: "请检查缩进、冒号和引号")),
    FindingCode("E-YAML-VALUE", hint: Label(en: "write a value of the kind named", zh: "请按所述类型填写")),
    FindingCode("E-SCENARIO-LAST-CORE", hint: Label(en: "leave one core in place", zh: "请保留一个核心")),
    FindingCode("E-SCENARIO-MERGE-SELF", hint: Label(en: "name two different ones", zh: "请给出两个不同的对象")),
    FindingCode("E-SCENARIO-NO-TIE", hint: Label(en: "name a tie that exists", zh: "请给出已有的联系")),
    FindingCode(
      "E-SCENARIO-OPERATOR",
      hint: Label(en: "weft scenario --help lists the operators", zh: "用 weft scenario --help 查看可用操作")),
    FindingCode("E-SCENARIO-TWICE", hint: Label(en: "give each its own name", zh: "请分别命名")),
    FindingCode("E-SCENARIO-UNKNOWN", hint: Label(en: "name something that the dataset has", zh: "请使用数据集中已有的对象")),
    FindingCode(
      "E-SCN-DUP",
      hint: Label(en: "give each its own name; capitals alone do not tell them apart", zh: "请分别命名，仅大小写不同不足以区分")),
    FindingCode("W-SCN-COLUMN", hint: Label(en: "check the name of the column", zh: "请核对列名")),
    FindingCode("W-SCN-CORE", hint: Label(en: "name another with set", zh: "可用 set 另设核心")),
    FindingCode("W-SCN-FEW", hint: Label(en: "ask for fewer", zh: "请减少数目")),
    FindingCode("W-SCN-LEVEL", hint: Label(en: "use a level that the territories have", zh: "请使用区域已有的级别")),
    FindingCode("W-SCN-NO-CORE", hint: Label(en: "mark a core first", zh: "请先标明核心")),
    FindingCode("W-SCN-NOTHING", hint: Label(en: "check the scenario's filters", zh: "请检查方案的筛选条件")),
    FindingCode("W-SCN-EMPTY", hint: Label(en: "check the scenario's filters", zh: "请检查方案的筛选条件")),
    FindingCode(
      "E-RECIPE-PLACES", hint: Label(en: "give the recipe more territories or fewer organisations", zh: "请增加区域或减少组织")),
    FindingCode("E-PLAN-SIZE", hint: Label(en: "ask for fewer ties", zh: "请减少联系条数")),
  ]
}
