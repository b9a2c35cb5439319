/// One thing of the tables that a written file does not hold.
public struct WriteLoss: Sendable, Hashable {
  public var kind: Kind
  /// How many values or rows are lost or changed.
  public var count: Int
  public var label: Label

  public init(_ kind: Kind, count: Int, _ label: Label) {
    self.kind = kind
    self.count = count
    self.label = label
  }

  /// What a format may be unable to hold.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Tables beside `organizations` and `ties`.
    case tables
    case ties
    case ids
    case names
    case nodeAttributes = "node-attributes"
    case tieAttributes = "tie-attributes"
    case modes
    /// Undirected ties, which become one in each direction.
    case undirected
    /// Several ties of one mode between the same ends, which become one.
    case parallel
    /// Weights that are zero, which become no tie.
    case zeros
    case precision
    /// A network without a node, which gets one.
    case empty
    case controlCharacters = "control-characters"
    case sheetNames = "sheet-names"
    case sheetRows = "sheet-rows"

    /// What is lost, as a phrase.
    public var label: Label {
      switch self {
      case .tables: Label(en: "tables other than organisations and ties", zh: "组织表、联系表以外的表")
      case .ties: Label(en: "ties", zh: "联系")
      case .ids: Label(en: "ids as given", zh: "原有编号")
      case .names: Label(en: "names beside ids", zh: "编号以外的名称")
      case .nodeAttributes: Label(en: "some or all other columns of organisations", zh: "组织的部分或全部其他列")
      case .tieAttributes: Label(en: "some or all other columns of ties", zh: "联系的部分或全部其他列")
      case .modes: Label(en: "modes, where there is only one or some are blank", zh: "仅有一种或部分空白的融合方式")
      case .undirected: Label(en: "undirected ties (written in both directions)", zh: "无向联系（写成两个方向）")
      case .parallel: Label(en: "parallel ties (summed)", zh: "平行联系（合计为一）")
      case .zeros: Label(en: "ties of weight 0", zh: "权重为 0 的联系")
      case .precision: Label(en: "weights beyond single precision", zh: "超出单精度的权重")
      case .empty: Label(en: "a network without nodes", zh: "没有节点的网络")
      case .controlCharacters: Label(en: "control characters", zh: "控制字符")
      case .sheetNames: Label(en: "table names that no sheet may have", zh: "不能作工作表名的表名")
      case .sheetRows: Label(en: "more than 1,048,575 rows a table", zh: "每表超过 1,048,575 行")
      }
    }
  }
}

extension TableFormat {
  /// What the format cannot hold, as one phrase.
  public var limitsLabel: Label {
    limits.isEmpty
      ? Label(en: "nothing is lost", zh: "无损失")
      : Label(
        en: limits.map(\.label.en).joined(separator: ", "), zh: limits.map(\.label.zh).joined(separator: "、"))
  }
}
