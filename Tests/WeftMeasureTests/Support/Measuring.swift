import Testing
import WeftMeasure
import WeftModel

/// The values of a measure, as numbers where it gives numbers.
func numbers(_ measure: Measure, _ network: Network, _ change: (inout Options) -> Void = { _ in }) -> [Double?] {
  var options = Options()
  change(&options)
  let values = Analysis(network, options).values(of: measure)
  return (0..<values.count).map { values.number(at: $0) }
}

/// The cells of a measure as text.
func cells(_ measure: Measure, _ network: Network, _ change: (inout Options) -> Void = { _ in }) -> [String] {
  var options = Options()
  change(&options)
  let values = Analysis(network, options).values(of: measure)
  return (0..<values.count).map { values.text(at: $0) }
}

/// Whether two lists agree to 10⁻⁹ and are undefined in the same places.
func agree(_ a: [Double?], _ b: [Double?], within tolerance: Double = 1e-9) -> Bool {
  a.count == b.count
    && zip(a, b).allSatisfy { x, y in
      switch (x, y) {
      case (nil, nil): true
      case (.some(let x), .some(let y)): abs(x - y) <= tolerance * max(1, abs(x), abs(y))
      default: false
      }
    }
}

/// Whether values agree with a list of fractions such as `"1/3 0.5 -"`; `-` = undefined.
func agree(_ values: [Double?], _ list: String) -> Bool {
  let wanted: [Double?] = list.split(separator: " ").map { word in
    if word == "-" { return nil }
    let parts = word.split(separator: "/").map { Double($0) ?? .nan }
    return parts.count == 2 ? parts[0] / parts[1] : parts[0]
  }
  return agree(values, wanted)
}
