import Testing

@testable import WeftCommand

struct ExploreGuardTests {
  private let guardian = ExploreGuard(port: 8080, token: "abc")

  private func request(_ method: String = "GET", _ path: String = "/abc/", host: String? = "127.0.0.1:8080")
    -> ExploreRequest
  {
    ExploreRequest(method: method, path: path, host: host)
  }

  @Test func thisMachineWithTheTokenIsServed() {
    #expect(guardian.check(request()) == nil)
    #expect(guardian.check(request(host: "localhost:8080")) == nil)
    var own = request()
    own.origin = "http://127.0.0.1:8080"
    #expect(guardian.check(own) == nil)
  }

  @Test(arguments: [nil, "", "evil.example:8080", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8080.evil.example"])
  func anotherHostIsRefused(_ host: String?) {
    #expect(guardian.check(request(host: host)) == .forbidden)
  }

  @Test(arguments: ["null", "http://evil.example", "https://127.0.0.1:8080", "http://127.0.0.1:8081", ""])
  func anotherOriginIsRefused(_ origin: String) {
    var asked = request()
    asked.origin = origin
    #expect(guardian.check(asked) == .forbidden)
  }

  @Test(arguments: ["/", "/abd/", "/abc", "/abc/../", "/abc/..%2f", "/../etc/passwd", "/abc/x", "", "//abc/", "/ABC/"])
  func anotherPathIsRefused(_ path: String) {
    #expect(guardian.check(request("GET", path)) == .forbidden)
  }

  @Test func bodiesAreBounded() {
    var post = request("POST")
    #expect(guardian.check(post) == .lengthRequired)
    post.length = ExploreGuard.largestBody
    #expect(guardian.check(post) == nil)
    post.length = ExploreGuard.largestBody + 1
    #expect(guardian.check(post) == .tooLarge)
    post.length = 1
    post.isChunked = true
    #expect(guardian.check(post) == .lengthRequired)
    var get = request()
    get.length = 1
    #expect(guardian.check(get) == .tooLarge)
  }

  @Test func otherMethodsAreRefused() {
    for method in ["PUT", "DELETE", "OPTIONS", "CONNECT", "get"] {
      #expect(guardian.check(request(method)) == .method)
    }
  }

  @Test func tokensAreLongAndDiffer() {
    let tokens = (0..<50).map { _ in ExploreGuard.freshToken() }
    #expect(Set(tokens).count == 50)
    #expect(tokens.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
  }
}
