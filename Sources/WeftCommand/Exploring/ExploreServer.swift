internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import WeftTable

/// Serves one explorer on 127.0.0.1 until the program is stopped.
struct ExploreServer {
  let explorer: Explorer
  let token = ExploreGuard.freshToken()

  /// - Parameter port: 0 takes a free one.
  func run(port: UInt16, _ listening: @escaping @Sendable (String) throws -> Void) async throws {
    let server = HTTPServer(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), timeout: 600, logger: .disabled)
    let explorer = explorer
    let token = token
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { try await server.waitUntilListening(timeout: 60) }
      // Whatever ends first: the server listens, or cannot.
      do { try await group.next() } catch {
        group.cancelAll()
        throw Failure(
          .inputOutput, "E-PORT", at: "--port",
          Label(en: "cannot listen on 127.0.0.1:\(port)", zh: "无法监听 127.0.0.1:\(port)"),
          hint: Label(en: "choose another port, or leave --port out", zh: "请换一个端口，或省略 --port"))
      }
      guard case .ip4(_, let actual)? = await server.listeningAddress else { return }
      let guardian = ExploreGuard(port: actual, token: token)
      await server.appendRoute("*") { request in await ExploreServer.answer(request, guardian, explorer) }
      try listening("http://127.0.0.1:\(actual)\(guardian.path)")
      try await group.waitForAll()
    }
  }

  private static func answer(_ request: HTTPRequest, _ guardian: ExploreGuard, _ explorer: Explorer) async
    -> HTTPResponse
  {
    let asked = ExploreRequest(
      method: request.method.rawValue, path: request.target.path(),
      host: request.headers[.host], origin: request.headers[HTTPHeader("Origin")],
      length: request.headers[.contentLength].flatMap { Int($0) },
      isChunked: request.headers[.transferEncoding] != nil)
    if let refusal = guardian.check(asked) { return refused(refusal) }
    let text: String
    if asked.method == "POST" {
      guard let body = try? await request.bodyData else { return refused(.tooLarge) }
      text = String(decoding: body, as: UTF8.self)
    } else {
      text = request.target.query()
    }
    let page = await explorer.page(FormFields(text))
    var headers = safety
    headers[.contentType] = "text/html; charset=utf-8"
    return HTTPResponse(statusCode: .ok, headers: headers, body: Data(page.utf8))
  }

  private static func refused(_ refusal: ExploreGuard.Refusal) -> HTTPResponse {
    var headers = safety
    headers[.contentType] = "text/plain; charset=utf-8"
    // What was not read of the body must not be taken for the next request.
    headers[.connection] = "close"
    return HTTPResponse(
      statusCode: HTTPStatusCode(refusal.rawValue, phrase: "Refused"), headers: headers, body: Data("refused\n".utf8))
  }

  private static let safety: HTTPHeaders = [
    HTTPHeader("Content-Security-Policy"): "frame-ancestors 'none'",
    HTTPHeader("X-Frame-Options"): "DENY",
    HTTPHeader("X-Content-Type-Options"): "nosniff",
    HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    HTTPHeader("Referrer-Policy"): "no-referrer",
    HTTPHeader("Cache-Control"): "no-store",
  ]
}
