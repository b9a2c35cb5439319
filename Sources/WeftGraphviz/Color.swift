/// A colour, `#RRGGBB` or `#RRGGBBAA`.
public struct Color: Sendable, Hashable {
  /// Lower case, with its `#`.
  public let text: String

  /// A colour from data: `nil` where it is not `#` and six or eight hexadecimal digits.
  public init?(parsing text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == 35, digits.count == 6 || digits.count == 8,
      digits.allSatisfy({ (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0) })
    else { return nil }
    self.text = text.lowercased()
  }

  /// A colour that the program names.
  public init(_ literal: StaticString) {
    guard let color = Color(parsing: "\(literal)") else { preconditionFailure("not a colour: \(literal)") }
    self = color
  }

  init(red: Int, green: Int, blue: Int) {
    func two(_ value: Int) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
    text = "#" + two(red) + two(green) + two(blue)
  }

  public static let black = Color("#000000")
  public static let white = Color("#ffffff")

  /// Red, green and blue, 0...255.
  public var channels: [Int] {
    let digits = Array(text.dropFirst())
    return stride(from: 0, to: 6, by: 2).map { Int(String(digits[$0...($0 + 1)]), radix: 16) ?? 0 }
  }

  /// The colour with that much white mixed in: 0 leaves it, 1 is white.
  public func lightened(by share: Double) -> Color {
    let mixed = channels.map { Int((Double($0) + (255 - Double($0)) * share).rounded()) }
    return Color(red: mixed[0], green: mixed[1], blue: mixed[2])
  }

  /// The point at `t` in 0...1 of the way from this colour to another.
  public func mixed(with other: Color, _ t: Double) -> Color {
    let mixed = zip(channels, other.channels).map { Int((Double($0) + (Double($1) - Double($0)) * t).rounded()) }
    return Color(red: mixed[0], green: mixed[1], blue: mixed[2])
  }

  /// The same colour, seen through: `share` 1 is solid.
  public func withOpacity(_ share: Double) -> Color {
    let alpha = Int((255 * share).rounded())
    guard let color = Color(parsing: String(text.prefix(7)) + (alpha < 16 ? "0" : "") + String(alpha, radix: 16)) else {
      preconditionFailure("opacity lies in 0...1")
    }
    return color
  }

  /// Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.1.
  public var luminance: Double {
    let linear = channels.map { channel -> Double in
      let c = Double(channel) / 255
      // A square stands in for the 2.4th power: the same on every machine, and near enough to choose ink by.
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) * ((c + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// Black or white, whichever reads better on this colour.
  public var ink: Color { luminance > 0.22 ? .black : .white }
}
