/// A file format of pictures.
public enum Format: String, Sendable, Hashable, CaseIterable {
  /// Vector, accessible, with ids and data for scripts.
  case svg
  /// Vector, fonts embedded, for print.
  case pdf
  /// Pixels.
  case png
  /// The graph itself, drawn alike by Graphviz alone.
  case dot
  /// Positions of all marks.
  case json

  var wire: RenderJob.Wire? {
    switch self {
    case .svg: .svg
    case .pdf: .pdf
    case .png: .png
    case .dot, .json: nil
    }
  }

  /// Checks what Graphviz wrote and makes it ours.
  func finished(_ bytes: [UInt8], of graph: DotGraph) throws(Renderer.Failure) -> [UInt8] {
    switch self {
    case .svg:
      guard let svg = SVG.finished(String(decoding: bytes, as: UTF8.self), of: graph) else { throw .unsound(self) }
      return Array(svg.utf8)
    case .pdf:
      guard bytes.starts(with: Array("%PDF-".utf8)), bytes.suffix(16).contains(sequence: Array("%%EOF".utf8)) else {
        throw .unsound(self)
      }
      return PDF.withFixedDates(bytes)
    case .png:
      guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        bytes.suffix(12).contains(sequence: Array("IEND".utf8))
      else { throw .unsound(self) }
      return bytes
    case .dot, .json: return bytes
    }
  }
}

/// A picture's bytes.
public struct Rendering: Sendable, Hashable {
  public var format: Format
  public var bytes: [UInt8]
  public init(format: Format, bytes: [UInt8]) {
    self.format = format
    self.bytes = bytes
  }
}

extension Collection where Element: Equatable {
  func contains(sequence: [Element]) -> Bool {
    var rest = self[...]
    while rest.count >= sequence.count {
      if rest.starts(with: sequence) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

/// What is particular to PDF.
enum PDF {
  /// The same file with the digits of its dates set to one fixed moment, so that the same picture gives the same bytes.
  static func withFixedDates(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    let fixed = Array("20000101000000".utf8)
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let name = Array(key.utf8)
      var index = 0
      while index + name.count + fixed.count <= result.count {
        guard result[index] == name[0], result[index..<(index + name.count)].elementsEqual(name) else {
          index += 1
          continue
        }
        let start = index + name.count
        for (offset, digit) in fixed.enumerated() where (48...57).contains(result[start + offset]) {
          result[start + offset] = digit
        }
        index = start
      }
    }
    return result
  }
}
