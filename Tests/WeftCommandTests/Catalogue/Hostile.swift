import Foundation
import Testing

/// One bad input of the catalogue: how it is made, and what the real program must say of it.
struct Hostile: Sendable, CustomTestStringConvertible {
  struct File: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  /// A finding that must be among those of `weft check`, as `CODE place`; without a place, of any place.
  struct Saying: Sendable, ExpressibleByStringLiteral {
    var code: String
    var place: String?

    init(stringLiteral text: String) {
      let parts = text.split(separator: " ", maxSplits: 1)
      code = String(parts[0])
      place = parts.count > 1 ? String(parts[1]) : nil
    }

    var severity: String { ["E": "error", "W": "warning"][code.prefix(1)] ?? "note" }
  }

  /// The catalogue's number, then a word where a number has several inputs: `A06 surrogate`.
  var id: String
  /// What it is, in one line.
  var what: String
  var makes: @Sendable () -> [File]
  /// What the program is given.
  var input: String
  var options: [String] = []
  /// The exit code of `check` and of `analyze`.
  var code: Int32
  var says: [Saying]
  /// Each organisation with its degree, as `id degree`, where the input is read.
  var points: [String]?
  /// Megabytes of data that the program may hold.
  var megabytes = 400

  var number: String { String(id.prefix { $0 != " " }) }
  var testDescription: String { id }

  private init(
    _ id: String, _ what: String, _ input: String, _ code: Int32, _ says: [Saying], _ points: [String]?,
    _ makes: @escaping @Sendable () -> [File]
  ) {
    (self.id, self.what, self.input, self.code) = (id, what, input, code)
    (self.says, self.points, self.makes) = (says, points, makes)
  }

  /// One file that is an error, and why; or a file that is read, and as what.
  static func file(
    _ id: String, _ what: String, _ name: String, _ bytes: @escaping @autoclosure @Sendable () -> [UInt8],
    _ says: Saying..., points: [String]? = nil, with options: [String] = [], megabytes: Int = 400
  ) -> Hostile {
    var item = Hostile(id, what, name, exit(says), says, points) { [File(name: name, bytes: bytes())] }
    item.options = options
    item.megabytes = megabytes
    return item
  }

  /// The same of text.
  static func text(
    _ id: String, _ what: String, _ name: String, _ text: @escaping @autoclosure @Sendable () -> String,
    _ says: Saying..., points: [String]? = nil, with options: [String] = [], megabytes: Int = 400
  ) -> Hostile {
    var item = Hostile(id, what, name, exit(says), says, points) { [File(name: name, bytes: Array(text().utf8))] }
    item.options = options
    item.megabytes = megabytes
    return item
  }

  /// A dataset folder.
  static func folder(
    _ id: String, _ what: String, _ files: @escaping @autoclosure @Sendable () -> [String: String],
    _ says: Saying..., points: [String]? = nil, with options: [String] = []
  ) -> Hostile {
    var item = Hostile(id, what, "d", exit(says), says, points) {
      files().sorted { $0.key < $1.key }.map { File(name: "d/" + $0.key, bytes: Array($0.value.utf8)) }
    }
    item.options = options
    return item
  }

  /// A dataset folder with these organisations and these ties.
  static func data(
    _ id: String, _ what: String, _ organizations: @escaping @autoclosure @Sendable () -> String = "id\nA\nB\nC\n",
    ties: @escaping @autoclosure @Sendable () -> String = "source,target,mode\n", _ says: Saying...,
    points: [String]? = nil, with options: [String] = []
  ) -> Hostile {
    var item = Hostile(id, what, "d", exit(says), says, points) {
      [
        File(name: "d/organizations.csv", bytes: Array(organizations().utf8)),
        File(name: "d/ties.csv", bytes: Array(ties().utf8)),
      ]
    }
    item.options = options
    return item
  }

  /// Bad data is 65; warnings stop nothing.
  private static func exit(_ says: [Saying]) -> Int32 { says.contains { $0.severity == "error" } ? 65 : 0 }
}

/// Bytes of texts in the encodings that people's files are in.
enum Bytes {
  static func utf16(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } }
  static func gb18030(_ text: String) -> [UInt8] { legacy(text, 0x8000_0632) }
  static func big5(_ text: String) -> [UInt8] { legacy(text, 0x8000_0A03) }
  static func korean(_ text: String) -> [UInt8] { legacy(text, 0x8000_0940) }
  static func japanese(_ text: String) -> [UInt8] { legacy(text, String.Encoding.shiftJIS.rawValue) }

  private static func legacy(_ text: String, _ raw: UInt) -> [UInt8] {
    Array(text.data(using: String.Encoding(rawValue: raw)) ?? Data())
  }
}
