/// The columns that networks have everywhere, under the many names people give them.
public enum ColumnName: String, Sendable, Hashable, CaseIterable {
  case id, name, source, target, mode, weight, directed, layers, start, end, note
  case domain, territory, system, rank, settlement, core, external

  /// Names understood, in lower case without spaces, `_` and `-`.
  private var aliases: [String] {
    switch self {
    case .id: ["id", "编号", "编码", "代码", "标识", "节点", "节点编号", "key", "nodeid", "node", "vertex", "eid"]
    case .name: ["name", "label", "名称", "名字", "标签", "组织名称", "机构名称", "单位名称", "title"]
    case .source:
      ["source", "from", "src", "来源", "源", "起点", "源节点", "发起方", "sourceid", "ego", "sender", "tail", "vertex1"]
    case .target:
      ["target", "to", "dst", "目标", "终点", "目标节点", "接受方", "targetid", "alter", "receiver", "head", "vertex2"]
    case .mode: ["mode", "融合方式", "方式", "联系方式", "联系类型", "relation"]
    case .weight: ["weight", "权重", "强度", "次数", "value", "strength"]
    case .directed: ["directed", "type", "方向", "有向", "是否有向"]
    case .layers: ["layers", "layer", "层面", "层次", "融合层面"]
    case .start: ["start", "begin", "开始", "开始日期", "起始", "起始日期"]
    case .end: ["end", "finish", "结束", "结束日期", "终止日期"]
    case .note: ["note", "备注", "说明", "comment"]
    case .domain: ["domain", "领域"]
    case .territory: ["territory", "区域", "板块", "属地"]
    case .system: ["system", "条线", "系统"]
    case .rank: ["rank", "级别", "层级"]
    case .settlement: ["settlement", "城乡", "城乡类型"]
    case .core: ["core", "核心", "一核"]
    case .external: ["external", "区域外", "外部"]
    }
  }

  private static let byAlias: [String: ColumnName] = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { column in column.aliases.map { ($0, column) } })

  /// The column that a heading names, whatever its case, spaces and language; `nil` for any other heading.
  public init?(heading: String) {
    let key = String(
      heading.trimmingSpaces.lowercased().unicodeScalars.filter {
        $0 != "_" && $0 != "-" && !$0.properties.isWhitespace
      }.map(Character.init))
    guard let column = Self.byAlias[key] else { return nil }
    self = column
  }
}

extension Table {
  /// The index of a column by its English name first, then by the other names people use for it.
  public func column(_ column: ColumnName) -> Int? {
    header.firstIndex { $0.lowercased() == column.rawValue } ?? header.firstIndex { ColumnName(heading: $0) == column }
  }
}
