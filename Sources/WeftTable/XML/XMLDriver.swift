import CExpat

/// One run of Expat over one text. The only file that knows Expat.
final class XMLDriver {
  private let file: String
  private let visitor: any XMLVisitor
  private var parser: XML_Parser?
  /// Names and texts of the open elements.
  private var names: [String] = []
  private var texts: [String] = []
  private var refusal: Finding?

  init(file: String, visitor: any XMLVisitor) {
    self.file = file
    self.visitor = visitor
  }

  func run(_ text: ArraySlice<UInt8>) -> [Finding] {
    // The text is UTF-8 by now, whatever it declares.
    guard let parser = XML_ParserCreate("UTF-8") else {
      return [.error("E-XML", Place(file: file), en: "no memory for reading XML", zh: "内存不足，无法读取 XML")]
    }
    self.parser = parser
    defer { XML_ParserFree(parser) }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLDriver.from(data)?.open(name, attributes) },
      { data, _ in XMLDriver.from(data)?.close() })
    XML_SetCharacterDataHandler(parser) { data, text, count in XMLDriver.from(data)?.append(text, count) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLDriver.from(data)?.refuseDoctype() }
    return feed(parser, text)
  }

  private func feed(_ parser: XML_Parser, _ text: ArraySlice<UInt8>) -> [Finding] {
    var start = text.startIndex
    repeat {
      let end = min(start + 1 << 20, text.endIndex)
      let isLast: Int32 = end == text.endIndex ? 1 : 0
      let status = text[start..<end].withUnsafeBufferPointer { part in
        part.withMemoryRebound(to: CChar.self) { XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast) }
      }
      if let refusal { return [refusal] }
      if status != XML_STATUS_OK { return [failure(parser)] }
      start = end
    } while start < text.endIndex
    return []
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLDriver? {
    data.map { Unmanaged<XMLDriver>.fromOpaque($0).takeUnretainedValue() }
  }

  private var place: Place {
    Place(
      file: file, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  private func open(
    _ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard refusal == nil, let name, let list else { return }
    guard names.count < XMLText.depthLimit else {
      stop(
        .error(
          "E-LIMIT-DEPTH", place, en: "elements are nested more than \(XMLText.depthLimit) deep",
          zh: "元素嵌套超过 \(XMLText.depthLimit) 层"))
      return
    }
    var attributes: [(name: String, value: String)] = []
    var position = 0
    while let key = list[position], let value = list[position + 1] {
      attributes.append((String(cString: key), String(cString: value)))
      position += 2
    }
    let full = String(cString: name)
    let local = full.lastIndex(of: ":").map { String(full[full.index(after: $0)...]) } ?? full
    visitor.open(XMLElement(name: local, attributes: attributes, place: place, depth: names.count))
    names.append(local)
    texts.append("")
  }

  private func close() {
    guard refusal == nil, let name = names.popLast(), let text = texts.popLast() else { return }
    visitor.close(name, text: text, at: place)
  }

  private func append(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard refusal == nil, let text, !texts.isEmpty else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    texts[texts.count - 1] += String(decoding: bytes, as: UTF8.self)
    if texts[texts.count - 1].utf8.count > XMLText.textLimit {
      stop(
        .error(
          "E-LIMIT-TEXT", place, en: "an element holds more than \(XMLText.textLimit) bytes of text",
          zh: "一个元素中的文字超过 \(XMLText.textLimit) 字节"))
    }
  }

  private func refuseDoctype() {
    stop(
      .error(
        "E-XML-DTD", place, value: "<!DOCTYPE", en: "a document type declaration is not read", zh: "不接受文档类型声明（DOCTYPE）",
        hint: Label(en: "delete the <!DOCTYPE …> declaration", zh: "请删去 <!DOCTYPE …> 声明")))
  }

  private func stop(_ finding: Finding) {
    refusal = finding
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func failure(_ parser: XML_Parser) -> Finding {
    let code = XML_GetErrorCode(parser)
    let reason = XML_ErrorString(code).map { String(cString: $0) } ?? "malformed"
    let ends: [XML_Error] = [XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR]
    // "No element found" in the middle means that the text ended before its elements did.
    if ends.contains(code) || (code == XML_ERROR_UNCLOSED_CDATA_SECTION) {
      return .error(
        "E-XML-EOF", place, value: names.last, en: "the XML ends before its elements are closed",
        zh: "XML 在元素闭合之前结束",
        hint: Label(en: "the file is cut short; save it again", zh: "文件不完整，请重新保存"))
    }
    return .error(
      "E-XML", place, value: names.last, en: "not well-formed XML: \(reason)", zh: "XML 格式错误：\(reason)",
      hint: names.last.map { Label(en: "inside <\($0)>", zh: "位于 <\($0)> 之内") })
  }
}
