/// What a cell says as a number, read strictly.
///
/// Taken: an optional sign, digits, a decimal mark, an exponent. Refused: not-a-number and infinity by any name,
/// what overflows, hexadecimal, grouped digits, units, dates. The caller makes the finding, since only it knows the
/// column's meaning; ``NumberText/Refusal`` and ``NumberText/Notes`` carry codes and sentences.
public enum NumberText: Sendable, Hashable {
  /// A finite number, and what had to be converted or said on the way.
  case number(Double, Notes)
  /// Nothing but white space.
  case empty
  case refused(Refusal)

  /// What the reader converted.
  public struct Notes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Full-width digits or marks.
    public static let fullWidth = Notes(rawValue: 1)
    /// A comma read as the decimal mark.
    public static let decimalComma = Notes(rawValue: 2)
    /// U+2212 or another dash read as minus.
    public static let unicodeMinus = Notes(rawValue: 4)
    /// An integer beyond 2⁵³, which a double cannot hold exactly.
    public static let imprecise = Notes(rawValue: 8)
    /// White space around the number.
    public static let spaces = Notes(rawValue: 16)
  }

  /// Why a text is not taken as a number.
  public enum Refusal: String, Sendable, Hashable, CaseIterable {
    case notANumber = "E-NUM-NAN"
    case infinite = "E-NUM-INF"
    case ambiguous = "E-NUM-AMBIGUOUS"
    case unit = "E-NUM-UNIT"
    case format = "E-NUM-FORMAT"
  }

  /// What a comma means in a number.
  public enum Comma: Sendable, Hashable {
    /// A decimal mark where it can be nothing else (`1,5`); an error where it could group digits (`1,234`).
    case careful
    /// Always the decimal mark.
    case decimal
    /// Always groups thousands.
    case thousands
  }

  /// The number, or `nil`.
  public var value: Double? {
    if case .number(let value, _) = self { return value }
    return nil
  }

  /// Reads a cell. Complexity: O(length); exact results for up to 15 digits come without a conversion library.
  public static func parse(_ text: ArraySlice<UInt8>, comma: Comma = .careful) -> NumberText {
    if let value = NumberReader.plain(text) { return .number(value, []) }
    return NumberReader.parse(text, comma: comma)
  }

  public static func parse(_ text: String, comma: Comma = .careful) -> NumberText {
    parse(ArraySlice(Array(text.utf8)), comma: comma)
  }
}
