internal import Foundation

/// What is left of an identifier when all that people confuse is taken away.
///
/// Two identifiers with one shadow are probably meant as one: they differ in Unicode form (NFC, NFKC), case, spaces, zero
/// padding, a decimal point of a whole number, or letters that look alike. Shadows serve warnings only; identifiers
/// themselves are compared byte for byte.
enum IdentifierShadow {
  static func key(_ id: String) -> String {
    var id = id
    if !id.utf8.allSatisfy({ $0 < 0x80 }) { id = alikeReplaced(compatible(id)).lowercased() }
    var result: [UInt8] = []
    id.withUTF8 { plain($0, into: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  /// The shadow of a plain ASCII identifier, or of one whose other letters have been replaced already.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    var inNumber = false
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case 0x09...0x0D, 0x20: continue
      case 0x41...0x5A:
        result.append(byte + 32)
        inNumber = false
      case 0x30:
        // A zero that leads a number is dropped where a digit follows.
        let leads = !inNumber && position + 1 < bytes.count && (0x30...0x39).contains(bytes[position + 1])
        if !leads {
          result.append(byte)
          inNumber = true
        }
      case 0x31...0x39:
        result.append(byte)
        inNumber = true
      default:
        result.append(byte)
        inNumber = false
      }
    }
    dropPoint(&result)
  }

  /// `7.` and `7.0` lose their tail; other texts stay.
  private static func dropPoint(_ text: inout [UInt8]) {
    guard let point = text.firstIndex(of: 0x2E), point > 0,
      text[..<point].allSatisfy({ (0x30...0x39).contains($0) }), text[(point + 1)...].allSatisfy({ $0 == 0x30 })
    else { return }
    text.removeSubrange(point...)
  }

  /// Unicode compatibility composition (NFKC), without invisible characters.
  static func compatible(_ id: String) -> String {
    let plain = id.unicodeScalars.allSatisfy { $0.value < 0x80 || (0x4E00...0x9FFF).contains($0.value) }
    if plain { return id }
    let folded = id.precomposedStringWithCompatibilityMapping
    var result = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars where !isInvisible(scalar) { result.append(scalar) }
    return String(result)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isWhitespace
  }

  /// Cyrillic and Greek letters that look like Latin ones, as those.
  static func alikeReplaced(_ id: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in id.unicodeScalars { result.append(alike[scalar] ?? scalar) }
    return String(result)
  }

  private static let alike: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("АВЕКМНОРСТХУІЈЅ", "ABEKMHOPCTXYIJS"), ("аеорсхуіјѕ", "aeopcxyijs"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("ο", "o"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (look, latin) in pairs {
      for (one, other) in zip(look.unicodeScalars, latin.unicodeScalars) { table[one] = other }
    }
    return table
  }()
}
