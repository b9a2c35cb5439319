/// A fraction of whole numbers in lowest terms, for brute force without rounding.
public struct ExactFraction: Equatable, Sendable {
  public let numerator: Int
  public let denominator: Int

  public init(_ numerator: Int, _ denominator: Int = 1) {
    var (a, b) = (abs(numerator), abs(denominator))
    while b != 0 { (a, b) = (b, a % b) }
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / max(a, 1)
    self.denominator = sign * denominator / max(a, 1)
  }

  public static func + (one: Self, other: Self) -> Self {
    Self(one.numerator * other.denominator + other.numerator * one.denominator, one.denominator * other.denominator)
  }

  public static func * (one: Self, other: Self) -> Self {
    Self(one.numerator * other.numerator, one.denominator * other.denominator)
  }

  public var value: Double { Double(numerator) / Double(denominator) }
}
