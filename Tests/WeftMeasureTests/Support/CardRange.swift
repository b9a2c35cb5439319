import Foundation
import WeftMeasure

/// What a card's range allows, read from its words: `0 … n − 1`, `≥ 0`, `true, false`, `point, line, belt, plane`.
struct CardRange {
  enum Bounds {
    case between(Double, Double)
    case words(Set<String>)
  }

  let bounds: Bounds
  let excludesLowest: Bool

  /// `nil` where the words are not understood.
  ///
  /// - Parameter n: organisations, standing for every size that a range may name: degrees, sizes of planes, components.
  init?(_ text: String, n: Int) {
    let plain = text.replacingOccurrences(of: "−", with: "-")
    let head = String(plain.split(separator: ";")[0])
    let open = head.hasPrefix(">")
    excludesLowest = open
    func bound(_ word: Substring) -> Double? { Self.number(word.trimmingCharacters(in: .whitespaces), n) }
    if head == "any" {
      bounds = .between(-.infinity, .infinity)
    } else if let dots = head.range(of: " … ") {
      let low = head[..<dots.lowerBound].drop { $0 == ">" || $0 == " " }
      let high = head[dots.upperBound...].split(separator: ",")[0].split(separator: " in ")[0]
      guard let low = bound(low), let high = bound(high) else { return nil }
      bounds = .between(low, high)
    } else if let sign = head.first, "≥>≤".contains(sign) {
      guard let limit = bound(head.dropFirst()) else { return nil }
      bounds = sign == "≤" ? .between(-.infinity, limit) : .between(limit, .infinity)
    } else {
      let words = head.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      guard words.allSatisfy({ $0.allSatisfy { $0.isLowercase || $0 == "_" } }) else { return nil }
      bounds = .words(Set(words))
    }
  }

  private static func number(_ word: String, _ n: Int) -> Double? {
    if let value = Double(word) { return value }
    let count = Double(max(n, 1))
    return switch word {
    case "-1/2": -0.5
    case "n", "size", "degree", "number of components", "number of communities": count
    case "n - 1": count - 1
    case "3(n - 1)": 3 * (count - 1)
    case "1 - 1/number of domains": 1
    case "ln 3 = 1.0986": 3.0.logarithm
    default: nil
    }
  }

  /// Whether the entry is empty or lies in the range; numbers with the rounding of sums.
  func allows(_ values: Values, at index: Int) -> Bool {
    let text = values.text(at: index)
    if text.isEmpty { return true }
    switch bounds {
    case .words(let words): return words.contains(text)
    case .between(let low, let high):
      guard let value = values.number(at: index), value.isFinite else { return false }
      return value >= low - 1e-9 && value <= high + 1e-9 && !(excludesLowest && value <= low)
    }
  }
}

extension Double {
  fileprivate var logarithm: Double { log(self) }
}
