internal import WeftTable

/// Where words go: data to standard output by checked writes, everything else to standard error.
struct Console: Sendable {
  enum Verbosity: Sendable { case errors, all }

  var language: Language
  var verbosity: Verbosity = .all

  /// Writes data to standard output.
  func data(_ text: String) throws { try Console.write(text, to: 1) }

  /// One sentence on standard error, unless only errors are wanted.
  func note(_ sentence: Label) {
    if verbosity == .all { Console.warn(sentence.text(in: language).escapingControls) }
  }

  /// Everything found in a dataset, errors first, at most `limit` lines and then the count of the rest.
  func findings(_ findings: [Finding], limit: Int) {
    let severities: [Finding.Severity] = verbosity == .all ? Finding.Severity.allCases : [.error]
    let ordered = severities.flatMap { severity in findings.filter { $0.severity == severity } }
    for finding in ordered.prefix(limit) { Console.warn(finding.line(in: language)) }
    let rest = ordered.dropFirst(limit)
    guard !rest.isEmpty else { return }
    let errors = rest.count { $0.severity == .error }
    Console.warn(
      language == .zh
        ? "另有 \(rest.count) 个问题未列出（其中错误 \(errors) 个）；用 --max-problems 可列出更多"
        : "\(rest.count) more problems not listed (\(errors) of them errors); --max-problems lists more")
  }

  /// One line on standard error. Nothing can be done where even that fails.
  static func warn(_ line: String) {
    try? Descriptor.standard(2).writeAll(Array((line + "\n").utf8))
  }

  /// Puts a text in place of the terminal's last line.
  static func overwrite(_ line: String) {
    try? Descriptor.standard(2).writeAll(Array(("\r\u{1B}[K" + line).utf8))
  }

  /// Clears a bar that may stand on a terminal.
  static func overwriteOnTerminal() { if Terminal.isError { overwrite("") } }

  private static func write(_ text: String, to number: Int32) throws {
    do { try Descriptor.standard(number).writeAll(Array(text.utf8)) } catch {
      if error.isClosedPipe { throw ClosedPipe() }
      throw Failure(
        .inputOutput, "E-IO-STDOUT", at: "<stdout>",
        Label(en: "cannot write to standard output: \(error.text)", zh: "无法写入标准输出：\(error.text)"))
    }
  }
}
