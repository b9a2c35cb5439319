/// Lines of an open file as they arrive, without their line ends.
struct LineReader {
  private let file: Descriptor
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// A line longer than this is an error of whoever writes it.
  static let limit = 1 << 26

  init(_ file: Descriptor) { self.file = file }

  /// The next line, or `nil` at the end.
  mutating func next() throws(SystemError) -> [UInt8]? {
    var scanned = start
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return line
      }
      guard !isAtEnd, buffer.count - start <= Self.limit else {
        let rest = Array(buffer[start...])
        start = buffer.count
        isAtEnd = true
        return rest.isEmpty ? nil : rest
      }
      buffer.removeFirst(start)
      start = 0
      scanned = buffer.count
      let chunk = try file.readSome()
      if chunk.isEmpty { isAtEnd = true }
      buffer += chunk
    }
  }
}
