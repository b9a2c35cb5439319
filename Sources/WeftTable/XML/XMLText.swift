/// What walks through an XML text: told of every element as it opens and closes.
protocol XMLVisitor: AnyObject {
  func open(_ element: XMLElement)
  /// `text` is the character data directly inside the element.
  func close(_ name: String, text: String, at place: Place)
}

/// An element as it opens.
struct XMLElement {
  /// The name without its prefix.
  var name: String
  var attributes: [(name: String, value: String)]
  var place: Place
  /// How many elements are around it.
  var depth: Int

  /// The value of an attribute, by its name without prefix.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name || $0.name.hasSuffix(":" + name) }?.value
  }
}

/// Reading XML: any encoding, no document type, no entity but the five, bounded depth and text.
enum XMLText {
  static let depthLimit = 512
  static let textLimit = 10_000_000

  /// Walks a visitor through the text; the findings say what is wrong with the XML itself.
  ///
  /// The visitor has seen everything up to the place of an error. Complexity: O(n), constant memory beside the text.
  static func parse(_ bytes: [UInt8], file: String, as forced: TextEncoding? = nil, visitor: any XMLVisitor)
    -> [Finding]
  {
    let text = XMLEncoding.decode(bytes, file: file, as: forced)
    guard let decoded = text.bytes else { return text.findings }
    return text.findings + XMLDriver(file: file, visitor: visitor).run(decoded[text.start...])
  }
}
