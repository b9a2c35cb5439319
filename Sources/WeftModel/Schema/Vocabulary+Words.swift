public import WeftTable

/// The words that a column of one word, or of several, may hold.
public enum Vocabulary: String, Sendable, Hashable, CaseIterable {
  case mode, settlement, layer, answer, provenance, status, method

  /// The words, in the order of the enumeration that they stand for.
  public var words: [Word] {
    switch self {
    case .mode: Word.modes
    case .settlement: Word.settlements
    case .layer: Word.layers
    case .answer: Word.answers
    case .provenance: Word.provenances
    case .status: Word.statuses
    case .method: Word.methods
    }
  }

  /// The position in ``words`` of the word meant by a text, case and joints aside.
  public func position(of text: some StringProtocol) -> Int? {
    let key = Folding.key(text)
    guard !key.isEmpty else { return nil }
    return words.firstIndex { word in word.spellings.contains { Folding.key($0) == key } }
  }

  /// The words as written by Weft, for hints: `collaborative, hierarchical, networked`.
  public var list: String { words.map(\.value).joined(separator: ", ") }
}

/// A word of a vocabulary.
public struct Word: Sendable, Hashable {
  /// As written by Weft.
  public var value: String
  public var label: Label
  /// Other spellings that are read as this word.
  public var aliases: [String]

  init(_ value: String, _ label: Label, _ aliases: [String]) {
    self.value = value
    self.label = label
    self.aliases = aliases
  }

  var spellings: [String] { [value, label.zh] + aliases }
}

extension Word {
  static let modes = [
    Word("collaborative", Label(en: "collaborative", zh: "协作式"), ["协作", "协作型", "collaboration", "coll", "c"]),
    Word("hierarchical", Label(en: "hierarchical", zh: "科层式"), ["科层", "科层型", "层级", "层级式", "hierarchy", "hier", "h"]),
    Word("networked", Label(en: "networked", zh: "网络式"), ["网络", "网络型", "network", "netw", "n"]),
  ]

  static let settlements = [
    Word("urban", Label(en: "urban", zh: "城"), ["城市", "城区", "市区", "城镇社区", "city", "u"]),
    Word("town", Label(en: "town", zh: "镇"), ["城镇", "乡镇", "集镇", "镇区", "t"]),
    Word("rural", Label(en: "rural", zh: "乡村"), ["乡", "村", "农村", "countryside", "village", "r"]),
  ]

  static let layers = [
    Word("value", Label(en: "value", zh: "价值"), ["价值层", "价值融合", "values", "理念"]),
    Word("platform", Label(en: "platform", zh: "平台"), ["平台层", "平台融合", "platforms", "阵地"]),
    Word("activity", Label(en: "activity", zh: "活动"), ["活动层", "活动融合", "activities"]),
    Word("mechanism", Label(en: "mechanism", zh: "机制"), ["机制层", "机制融合", "mechanisms", "制度"]),
  ]

  static let answers = [
    Word("yes", Label(en: "yes", zh: "是"), ["true", "y", "t", "1", "√", "✓", "✔", "有", "对", "有向", "directed", "核心"]),
    Word("no", Label(en: "no", zh: "否"), ["false", "n", "f", "0", "×", "✗", "✘", "无", "不", "非", "无向", "undirected"]),
  ]

  static let provenances = [
    Word("published", Label(en: "published", zh: "公开"), ["公开发布", "已公布", "公布", "public"]),
    Word("derived", Label(en: "derived", zh: "推算"), ["推导", "衍生", "整理"]),
    Word("synthetic", Label(en: "synthetic", zh: "合成"), ["虚拟", "模拟", "示意", "simulated", "made"]),
  ]

  static let statuses = [
    Word("open", Label(en: "open", zh: "进行中"), ["在办", "未完成", "开展中", "ongoing", "running", "待办"]),
    Word("done", Label(en: "done", zh: "完成"), ["已完成", "办结", "已办结", "closed", "finished", "completed"]),
    Word("stopped", Label(en: "stopped", zh: "终止"), ["已终止", "停止", "中止", "取消", "cancelled", "canceled", "abandoned"]),
  ]

  static let methods = [
    Word("document", Label(en: "document", zh: "材料"), ["台账", "文件", "资料", "查阅资料", "报告", "documents", "paper"]),
    Word("meeting", Label(en: "meeting", zh: "会议"), ["述职", "汇报", "听取汇报", "述职评议", "meetings"]),
    Word("visit", Label(en: "visit", zh: "走访"), ["实地", "实地考察", "实地走访", "调研", "现场", "visits"]),
    Word("public", Label(en: "public", zh: "群众评议"), ["群众", "公众", "公众评议", "满意度", "民主测评", "citizens"]),
  ]
}
