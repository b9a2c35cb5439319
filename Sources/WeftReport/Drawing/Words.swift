internal import WeftModel
internal import WeftTable

extension DiagramOptions {
  /// A label in the language asked for; both, Chinese first, where both are and they differ.
  func text(_ label: Label) -> String {
    switch language {
    case .en: label.en
    case .zh: label.zh
    case .both:
      label.en == label.zh || label.en.isEmpty ? label.zh : label.zh.isEmpty ? label.en : "\(label.zh) \(label.en)"
    }
  }

  func text(en: String, zh: String) -> String { text(Label(en: en, zh: zh)) }

  /// A sentence as lines: one, or Chinese and English under one another.
  func lines(_ label: Label) -> [String] {
    switch language {
    case .en: [label.en]
    case .zh: [label.zh]
    case .both: label.en == label.zh ? [label.zh] : [label.zh, label.en]
    }
  }

  /// The language of most of the words, as HTML's `lang` has it.
  var lang: String { language == .en ? "en" : "zh" }

  /// One language only, where there is no room for two.
  func short(_ label: Label) -> String { language == .en ? label.en : label.zh }
}

enum Words {
  static let illustrative = Label(en: "Illustrative data: ties are synthetic", zh: "示意数据：联系为合成")

  static func mode(_ mode: Mode) -> Label {
    switch mode {
    case .hierarchical: Label(en: "hierarchical", zh: "科层式")
    case .collaborative: Label(en: "collaborative", zh: "协作式")
    case .networked: Label(en: "networked", zh: "网络式")
    }
  }

  /// A mode in one letter, for a sign on a line.
  static func letter(_ mode: Mode) -> Label {
    switch mode {
    case .hierarchical: Label(en: "H", zh: "科")
    case .collaborative: Label(en: "C", zh: "协")
    case .networked: Label(en: "N", zh: "网")
    }
  }

  /// A count with its word: `1 tie`, `2 ties`; Chinese with its measure word.
  static func count(_ count: Int, _ one: String, _ many: String, _ zh: String) -> Label {
    Label(en: "\(count) \(count == 1 ? one : many)", zh: "\(count) \(zh)")
  }

  static func joined(_ labels: [Label]) -> Label {
    Label(en: labels.map(\.en).joined(separator: " · "), zh: labels.map(\.zh).joined(separator: " · "))
  }

  static let noDomain = Label(en: "no domain", zh: "无领域")
}
