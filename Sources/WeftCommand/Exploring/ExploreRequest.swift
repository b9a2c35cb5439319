/// A request to `explore` as it came in, before anything in it is believed.
struct ExploreRequest: Sendable {
  var method: String
  /// As written in the request line, without the query.
  var path: String
  var host: String?
  var origin: String?
  /// Length of the body as stated; `nil` where it is not.
  var length: Int?
  var isChunked = false
}

/// Who may ask what: only this machine's browser, and only with the token.
///
/// A page of another site can send requests here, and its name can be made to lead here (DNS rebinding); such requests carry
/// another Host or Origin and cannot know the token.
struct ExploreGuard: Sendable {
  /// Why a request is refused, by its status.
  enum Refusal: Int, Sendable, Error {
    case forbidden = 403
    case notFound = 404
    case method = 405
    case lengthRequired = 411
    case tooLarge = 413
  }

  /// The largest body that is read: a scenario is a page of text.
  static let largestBody = 64 << 10

  let port: UInt16
  let token: String

  /// The address of the page, below the host.
  var path: String { "/\(token)/" }

  func check(_ request: ExploreRequest) -> Refusal? {
    let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
    guard let host = request.host, hosts.contains(host.lowercased()) else { return .forbidden }
    if let origin = request.origin, !hosts.contains(where: { origin.lowercased() == "http://" + $0 }) {
      return .forbidden
    }
    guard ExploreGuard.isSame(request.path, path) else {
      // The browser asks by itself for an icon; nothing else is told whether it would be there with a token.
      return request.path == "/favicon.ico" ? .notFound : .forbidden
    }
    switch request.method {
    case "GET", "HEAD": return (request.length ?? 0) > 0 || request.isChunked ? .tooLarge : nil
    case "POST":
      guard !request.isChunked, let length = request.length else { return .lengthRequired }
      return length <= ExploreGuard.largestBody ? nil : .tooLarge
    default: return .method
    }
  }

  /// Compares without telling by its duration where the texts differ.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// 128 bits from the system's generator, as hexadecimal digits.
  static func freshToken() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
