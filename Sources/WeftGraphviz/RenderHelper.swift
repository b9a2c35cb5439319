internal import CGraphviz

/// The child's side of ``Renderer``: what the hidden command `__render` does.
///
/// Graphviz is not thread-safe, leaks, and may crash or hang on odd graphs; here it can only take this process with it.
public enum RenderHelper {
  /// The hidden command's name.
  public static let command = "__render"

  /// Reads a request from standard input, writes the answers to standard output, and returns the exit code: 0, or 65
  /// where the request is none, or 74 where it cannot read or write.
  public static func run() -> Int32 {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    guard weft_read_all(0, 1 << 28, &data, &length) == 0, let data else { return 74 }
    let bytes = UnsafeRawBufferPointer(start: data, count: length).map { $0 }
    weft_free(data)
    guard let request = RenderJob.read(bytes) else { return 65 }
    weft_limit_process(request.memory, UInt32(clamping: request.seconds))
    for job in request.jobs {
      let frame = RenderJob.frame(answer(job))
      let failed = frame.withUnsafeBytes {
        weft_write_all(1, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
      }
      if failed != 0 { return 74 }
    }
    return 0
  }

  private static func answer(_ job: RenderJob) -> RenderJob.Answer {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    var message: UnsafeMutablePointer<CChar>?
    // `png` and `pdf` have several writers; cairo's embeds fonts and knows Chinese.
    let format = job.format == .png || job.format == .pdf ? "\(job.format.rawValue):cairo" : job.format.rawValue
    let code = weft_graphviz_render(job.dot, job.engine.rawValue, format, &data, &length, &message)
    defer {
      weft_free(data)
      weft_free(message)
    }
    guard code == 0, let data else {
      return .failure(message.map { String(cString: $0) } ?? "Graphviz failed")
    }
    return .bytes(UnsafeRawBufferPointer(start: data, count: length).map { $0 })
  }
}
