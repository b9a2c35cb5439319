internal import WeftTable

/// Why a command cannot go on: the one line that the user reads, and the exit code.
struct Failure: Error {
  /// Exit codes after sysexits.
  enum Kind: Int32, Sendable {
    case usage = 64
    case data = 65
    case noInput = 66
    case fault = 70
    case cannotCreate = 73
    case inputOutput = 74
  }

  var kind: Kind
  var finding: Finding

  init(_ kind: Kind, _ code: String, at place: String? = nil, _ message: Label, hint: Label? = nil) {
    self.kind = kind
    finding = Finding(.error, code, at: place.map { Place(file: $0) }, message, hint: hint)
  }
}

/// The command has said all it had to say; only the exit code is left.
struct Stop: Error {
  var kind: Failure.Kind
}

/// The reader of standard output has gone (`weft … | head`): end quietly.
struct ClosedPipe: Error {}
