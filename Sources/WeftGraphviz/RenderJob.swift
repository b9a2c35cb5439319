/// One thing to ask of Graphviz, and how jobs and answers travel between us and the child process.
///
/// Request: `weft-render 1 MEMORY SECONDS\n`, then for each job `job ENGINE FORMAT BYTES\n` and the DOT text.
/// Answer, job by job: `ok BYTES\n` or `error BYTES\n` and the bytes. All in one stream each way, so that a child that
/// dies leaves the answers it gave.
struct RenderJob: Sendable, Hashable {
  var engine: DotGraph.Engine
  /// Graphviz's name of the output format.
  var format: Wire
  var dot: String

  enum Wire: String, Sendable, Hashable { case plain, svg, pdf, png }

  enum Answer: Sendable, Hashable {
    case bytes([UInt8])
    case failure(String)
  }

  static let magic = "weft-render 1"

  static func request(_ jobs: [RenderJob], limits: Renderer.Limits) -> [UInt8] {
    var bytes = Array("\(magic) \(limits.memory) \(limits.seconds)\n".utf8)
    for job in jobs {
      let dot = Array(job.dot.utf8)
      bytes += Array("job \(job.engine.rawValue) \(job.format.rawValue) \(dot.count)\n".utf8)
      bytes += dot
    }
    return bytes
  }

  /// Reads a request; `nil` where it is not one.
  static func read(_ bytes: [UInt8]) -> (jobs: [RenderJob], memory: Int, seconds: Int)? {
    var reader = FrameReader(bytes)
    guard let first = reader.line(), first.count == 4, first[0] + " " + first[1] == magic,
      let memory = Int(first[2]), let seconds = Int(first[3]), memory >= 0, seconds >= 0
    else { return nil }
    var jobs: [RenderJob] = []
    while let words = reader.line() {
      guard words.count == 4, words[0] == "job", let engine = DotGraph.Engine(rawValue: words[1]),
        let format = Wire(rawValue: words[2]), let count = Int(words[3]), let dot = reader.take(count)
      else { return nil }
      jobs.append(RenderJob(engine: engine, format: format, dot: String(decoding: dot, as: UTF8.self)))
    }
    return reader.isAtEnd ? (jobs, memory, seconds) : nil
  }

  static func frame(_ answer: Answer) -> [UInt8] {
    switch answer {
    case .bytes(let bytes): Array("ok \(bytes.count)\n".utf8) + bytes
    case .failure(let message): Array("error \(message.utf8.count)\n".utf8) + Array(message.utf8)
    }
  }

  /// Every whole answer in what a child wrote, in order.
  static func answers(_ bytes: [UInt8]) -> [Answer] {
    var reader = FrameReader(bytes)
    var result: [Answer] = []
    while let words = reader.line(), words.count == 2, let count = Int(words[1]), let body = reader.take(count) {
      switch words[0] {
      case "ok": result.append(.bytes(Array(body)))
      case "error": result.append(.failure(String(decoding: body, as: UTF8.self)))
      default: return result
      }
    }
    return result
  }
}

/// Takes lines of words and counted bytes off the front of a buffer.
private struct FrameReader {
  let bytes: [UInt8]
  var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { next == bytes.count }

  mutating func line() -> [String]? {
    guard let end = bytes[next...].prefix(200).firstIndex(of: 10) else { return nil }
    let words = bytes[next..<end].split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
    next = end + 1
    return words
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.count - next else { return nil }
    defer { next += count }
    return bytes[next..<(next + count)]
  }
}
