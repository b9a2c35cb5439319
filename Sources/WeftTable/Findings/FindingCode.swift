/// A stable code of findings, with the advice given where a finding brings none of its own.
///
/// The first letter is the severity: `E` error, `W` warning, `N` note. Codes never change their meaning.
public struct FindingCode: Sendable, Hashable {
  public var text: String
  public var hint: Label

  init(_ text: String, hint: Label) {
    self.text = text
    self.hint = hint
  }

  /// Every code that Weft can give.
  public static let all = reading + formats + model + command

  private static let hints: [String: Label] = Dictionary(
    all.map { ($0.text, $0.hint) }, uniquingKeysWith: { first, _ in first })

  /// The advice for a code.
  static func hint(of code: String) -> Label? { hints[code] }
}
