/// How Pajek writes text inside quotes: characters it cannot hold as `&#n;`.
enum PajekText {
  static func quoted(_ text: String) -> String {
    var result = "\""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let startsReference = scalar == "&" && index + 1 < scalars.count && scalars[index + 1] == "#"
      if scalar == "\"" || scalar.value < 0x20 || startsReference {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result = ""
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.first {
      if scalar == "&", rest.dropFirst().first == "#" {
        let digits = rest.dropFirst(2).prefix { ("0"..."9").contains($0) }
        let end = rest.dropFirst(2 + digits.count)
        let number = String(String.UnicodeScalarView(digits))
        if end.first == ";", let value = UInt32(number), let decoded = Unicode.Scalar(value) {
          result.unicodeScalars.append(decoded)
          rest = end.dropFirst()
          continue
        }
      }
      result.unicodeScalars.append(scalar)
      rest = rest.dropFirst()
    }
    return result
  }

  /// Words that Pajek knows after a vertex's place and after a line's value.
  static let vertexKeys: Set<String> = [
    "ic", "bc", "bw", "lc", "la", "lphi", "lr", "fos", "font", "x_fact", "y_fact", "s_size", "phi", "r", "q", "hooks",
    "url",
  ]
  static let lineKeys: Set<String> = [
    "w", "c", "p", "s", "a", "ap", "l", "lp", "lr", "lphi", "lc", "la", "fos", "font", "h1", "h2", "k1", "k2", "a1",
    "a2",
  ]
}
