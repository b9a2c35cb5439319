internal import WeftModel
internal import WeftTable

/// A page of the manual that is made from the catalogues: docs/NAME.md.
public struct Manual: Sendable {
  /// Its file under docs, without the suffix.
  public var name: String
  public var markdown: String

  /// Every page made from the catalogues.
  public static let all: [Manual] = [scenario, recipe, dataset]

  static let madeFrom = """
    *This page is made from the program's own catalogue; a test fails when it is stale. 本页由程序自身的目录生成。*
    """

  /// A section that documents one list of keys.
  static func section(_ title: String, _ text: String, keys: [YAMLKey], example: String) -> String {
    "## \(title)\n\n\(text)\n\n\(table(keys))\n\(code(example))\n"
  }

  /// One row for every key.
  static func table(_ keys: [YAMLKey]) -> String {
    var text = "| key 键 | holds 类型 | default 默认 | meaning | 含义 |\n|---|---|---|---|---|\n"
    for key in keys {
      let cells = [
        "`\(key.name)`", both(key.holds), both(key.standard), key.meaning.en, key.meaning.zh,
      ]
      text += "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
    }
    return text
  }

  static func code(_ text: String, _ language: String = "yaml") -> String { "```\(language)\n\(text)\n```\n" }

  /// Both languages in one cell; once where they are the same.
  static func both(_ label: Label) -> String { label.en == label.zh ? label.en : "\(label.en) · \(label.zh)" }

  static func escaped(_ cell: String) -> String { cell.replacing("|", with: "\\|") }
}
