/// Reads JSON strictly (RFC 8259), with the place of everything that is wrong. No recursion.
struct JSONReader {
  struct Failure: Error { var finding: Finding }

  private let bytes: [UInt8]
  private var position: Int
  private let index: LineIndex
  private var findings = FindingList()

  static let depthLimit = 512

  /// The value of a text, or the findings that say why there is none.
  static func read(_ text: DecodedText, file: String) -> (value: JSONValue?, place: (Int) -> Place, findings: [Finding])
  {
    guard let bytes = text.bytes else { return (nil, { _ in Place(file: file) }, text.findings) }
    let index = LineIndex(file: file, bytes: bytes, text: text.start..<bytes.count)
    var reader = JSONReader(bytes: bytes, position: text.start, index: index)
    do {
      let value = try reader.document()
      return (value, index.place, text.findings + reader.findings.all)
    } catch {
      return (nil, index.place, text.findings + reader.findings.all + [error.finding])
    }
  }

  private init(bytes: [UInt8], position: Int, index: LineIndex) {
    self.bytes = bytes
    self.position = position
    self.index = index
  }

  /// An object or array that is not closed yet.
  private struct Frame {
    var isObject: Bool
    var start: Int
    var elements: [JSONValue] = []
    var members: [(key: String, value: JSONValue)] = []
    var keys: Set<ByteText> = []
    var key = ""
  }

  private mutating func document() throws(Failure) -> JSONValue {
    var frames: [Frame] = []
    var value: JSONValue?
    while true {
      if value == nil { value = try begin(&frames) }
      guard var done = value else { continue }
      // Closes as many objects and arrays as end here.
      while let frame = frames.last {
        if frame.isObject {
          frames[frames.count - 1].members.append((frame.key, done))
        } else {
          frames[frames.count - 1].elements.append(done)
        }
        skipSpace()
        let byte = position < bytes.count ? bytes[position] : 0
        if byte == 0x2C {
          position += 1
          try afterComma(&frames)
          value = nil
          break
        }
        guard byte == (frame.isObject ? 0x7D : 0x5D) else {
          throw fail(frame.isObject ? "\",\" or \"}\" expected" : "\",\" or \"]\" expected")
        }
        position += 1
        done = close(frames.removeLast())
        value = done
      }
      guard frames.isEmpty, let value else { continue }
      try finish()
      return value
    }
  }

  private func close(_ frame: Frame) -> JSONValue {
    JSONValue(
      kind: frame.isObject ? .object(frame.members) : .array(frame.elements), range: frame.start..<position)
  }

  /// Reads a whole simple value, or opens an object or array and gives nothing.
  private mutating func begin(_ frames: inout [Frame]) throws(Failure) -> JSONValue? {
    skipSpace()
    guard position < bytes.count else { throw fail("the text ends too early") }
    let start = position
    switch bytes[position] {
    case 0x7B, 0x5B:
      guard frames.count < Self.depthLimit else {
        throw Failure(
          finding: .error(
            "E-LIMIT-DEPTH", index.place(position), en: "nested more than \(Self.depthLimit) deep",
            zh: "嵌套超过 \(Self.depthLimit) 层"))
      }
      let isObject = bytes[position] == 0x7B
      position += 1
      skipSpace()
      if position < bytes.count, bytes[position] == (isObject ? 0x7D : 0x5D) {
        position += 1
        return JSONValue(kind: isObject ? .object([]) : .array([]), range: start..<position)
      }
      frames.append(Frame(isObject: isObject, start: start))
      if isObject { try key(&frames) }
      return nil
    case 0x22: return JSONValue(kind: .string(try string()), range: start..<position)
    case 0x2D, 0x30...0x39: return JSONValue(kind: .number(try number()), range: start..<position)
    default: return JSONValue(kind: try word(), range: start..<position)
    }
  }

  private mutating func afterComma(_ frames: inout [Frame]) throws(Failure) {
    skipSpace()
    if position < bytes.count, bytes[position] == 0x7D || bytes[position] == 0x5D {
      throw fail("a comma before the end")
    }
    if frames[frames.count - 1].isObject { try key(&frames) }
  }

  private mutating func key(_ frames: inout [Frame]) throws(Failure) {
    skipSpace()
    let start = position
    guard position < bytes.count, bytes[position] == 0x22 else { throw fail("a key in double quotes expected") }
    let key = try string()
    if !frames[frames.count - 1].keys.insert(ByteText(key)).inserted {
      findings.append(
        .error(
          "E-JSON-DUPKEY", index.place(start), value: key, en: "key \"\(key)\" comes twice in one object",
          zh: "同一对象中键“\(key)”出现两次"))
    }
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x3A else { throw fail("\":\" expected") }
    position += 1
    frames[frames.count - 1].key = key
  }

  private mutating func finish() throws(Failure) {
    skipSpace()
    guard position < bytes.count else { return }
    guard bytes[position] == 0x7B || bytes[position] == 0x5B else { throw fail("text after the end") }
    throw Failure(
      finding: .error(
        "E-JSON-MULTI", index.place(position), en: "a second JSON document begins here", zh: "此处开始了第二个 JSON 文档",
        hint: Label(en: "give one document a file; JSON Lines is not read", zh: "一个文件只能有一个文档，不支持 JSON Lines")))
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
  }

  private func fail(_ reason: String) -> Failure {
    let hint: Label? =
      switch position < bytes.count ? bytes[position] : 0 {
      case 0x2F, 0x23: Label(en: "JSON has no comments", zh: "JSON 不能有注释")
      case 0x27: Label(en: "JSON strings stand in double quotes", zh: "JSON 字符串要用双引号")
      case 0x4E, 0x49: Label(en: "JSON has no NaN and no Infinity: use null", zh: "JSON 没有 NaN 和 Infinity，请用 null")
      default: nil
      }
    let value = EncodingFindings.hexadecimal(bytes[min(position, bytes.count)...].prefix(1))
    return Failure(
      finding: .error(
        "E-JSON", index.place(position), value: value, en: "not JSON: \(reason)", zh: "不是有效的 JSON：\(reason)", hint: hint
      ))
  }

  private mutating func word() throws(Failure) -> JSONValue.Kind {
    for (text, kind) in [("true", JSONValue.Kind.bool("true")), ("false", .bool("false")), ("null", .null)]
    where bytes[position...].starts(with: text.utf8) {
      position += text.utf8.count
      return kind
    }
    throw fail("a value expected")
  }

  private mutating func number() throws(Failure) -> String {
    let start = position
    func digit() -> Bool { position < bytes.count && (0x30...0x39).contains(bytes[position]) }
    if bytes[position] == 0x2D { position += 1 }
    guard digit() else { throw fail("a digit expected") }
    let isZero = bytes[position] == 0x30
    position += 1
    if isZero, digit() { throw fail("a number must not start with 0") }
    while digit() { position += 1 }
    var isInteger = true
    if position < bytes.count, bytes[position] == 0x2E {
      isInteger = false
      position += 1
      guard digit() else { throw fail("a digit expected") }
      while digit() { position += 1 }
    }
    if position < bytes.count, bytes[position] | 0x20 == 0x65 {
      isInteger = false
      position += 1
      if position < bytes.count, bytes[position] == 0x2B || bytes[position] == 0x2D { position += 1 }
      guard digit() else { throw fail("a digit expected") }
      while digit() { position += 1 }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger ? Int64(text) == nil : Double(text)?.isFinite != true {
      findings.append(
        .error(
          isInteger ? "E-NUM-RANGE" : "E-NUM-INF", index.place(start), value: text, en: "\(text) is too large a number",
          zh: "\(text) 超出数的范围", hint: Label(en: "write long ids in quotes", zh: "很长的编号请加引号")))
    }
    return text
  }

  private mutating func string() throws(Failure) -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x22:
        position += 1
        return String(decoding: text, as: UTF8.self)
      case 0x5C: try escape(&text)
      case 0..<0x20: throw fail("a control character in a string")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw fail("a string is not closed")
  }

  private mutating func escape(_ text: inout [UInt8]) throws(Failure) {
    guard position + 1 < bytes.count else { throw fail("the text ends too early") }
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9,
    ]
    if let byte = plain[bytes[position + 1]] {
      text.append(byte)
      position += 2
      return
    }
    guard let first = unit(position) else { throw fail("an escape that is not known") }
    var scalar = UInt32(first)
    var length = 6
    if first & 0xF800 == 0xD800 {
      guard first < 0xDC00, let second = unit(position + 6), second & 0xFC00 == 0xDC00 else {
        throw Failure(
          finding: .error(
            "E-JSON-SURROGATE", index.place(position), value: "\\u" + String(first, radix: 16),
            en: "half of a surrogate pair is no character", zh: "半个代理对不是字符"))
      }
      scalar = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
      length = 12
    }
    text.appendUTF8(scalar)
    position += length
  }

  /// The value of `\uXXXX` at a position.
  private func unit(_ start: Int) -> UInt16? {
    guard start + 5 < bytes.count, bytes[start] == 0x5C, bytes[start + 1] == 0x75 else { return nil }
    let digits = String(decoding: bytes[start + 2...start + 5], as: UTF8.self)
    return digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
  }
}
