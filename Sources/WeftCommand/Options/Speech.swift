internal import ArgumentParser
internal import WeftTable

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The language of this run: `--lang`, else the locale's variables, else English.
///
/// It is needed before the arguments are parsed, since help and usage errors are in it too.
enum Speech {
  static let language: Language = chosen(arguments: CommandLine.arguments) { name in
    getenv(name).map { String(cString: $0) }
  }

  static func chosen(arguments: [String], variable: (String) -> String?) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
      if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
        return language
      }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable).first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("zh") ? .zh : .en
  }
}

/// The text in this run's language.
func say(_ en: String, _ zh: String) -> String { Speech.language == .zh ? zh : en }

extension ArgumentHelp {
  /// Help in this run's language.
  static func say(_ en: String, _ zh: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Speech.language == .zh ? zh : en)
  }

  static func say(_ en: String, _ zh: String, value: String) -> ArgumentHelp {
    ArgumentHelp(Speech.language == .zh ? zh : en, valueName: value)
  }
}

extension CommandConfiguration {
  /// A command's name, its sentence, and examples one a line: what is typed, then after ` · ` what it does.
  init(_ name: String, _ sentence: Label, examples: [String], more: Label? = nil) {
    let language = Speech.language
    let heading = language == .zh ? "示例：" : "Examples:"
    let text = ([heading] + examples.map { "  " + $0 }).joined(separator: "\n")
    self.init(
      commandName: name, abstract: sentence.text(in: language),
      discussion: (more.map { $0.text(in: language) + "\n\n" } ?? "") + text)
  }
}
