/// A language that Weft speaks to people.
public enum Language: String, Sendable, Hashable, CaseIterable { case en, zh }

/// A name or sentence for people, in English and Chinese.
public struct Label: Sendable, Hashable {
  public var en: String
  public var zh: String

  public init(en: String, zh: String) {
    self.en = en
    self.zh = zh
  }

  /// The same words in both languages, for proper names and data.
  public init(_ text: String) {
    en = text
    zh = text
  }

  public func text(in language: Language) -> String { language == .zh ? zh : en }
}
