import Foundation
import Testing

/// The real program, served and asked on this machine.
@Suite(.serialized) struct ExploreTests {
  private final class Service {
    let shop = Workshop()
    var port: UInt16 = 0
    var path = ""
    private var process: Int32 = 0

    init(_ arguments: String = "") throws {
      shop.writeSmallDataset()
      shop.write(
        "s.yml",
        "name: Pairs\noperators:\n  - pair: {from: {core: no}, to: {core: no}, each: 1, by: nearest, mode: collaborative}\n"
      )
      _ = shop.run("{ \"$WEFT\" explore d \(arguments) > address 2> errors & echo $! > process; }")
      process = Int32(shop.read("process")?.split(separator: "\n").first ?? "") ?? 0
      let patience = ContinuousClock.now + .seconds(60)
      while shop.read("address")?.hasSuffix("\n") != true, ContinuousClock.now < patience { usleep(20_000) }
      let address = try #require(shop.read("address")?.split(separator: "\n").first)
      let parts = address.split(separator: "/")
      #expect(parts.count == 3 && parts[0] == "http:")
      port = try #require(UInt16(parts[1].split(separator: ":")[1]))
      path = "/\(parts[2])/"
    }

    deinit { if process > 1 { kill(process, SIGTERM) } }

    func ask(_ line: String, host: String? = nil, _ headers: String = "", body: String = "") -> String {
      LocalRequest.send(
        "\(line) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\(headers)\r\n\(body)",
        port: port)
    }

    func post(_ body: String) -> String {
      ask("POST \(path)", "Content-Length: \(body.utf8.count)\r\n", body: body)
    }
  }

  private func status(_ answer: String) -> String { String(answer.split(separator: " ").dropFirst().first ?? "none") }

  @Test func onlyThisMachineWithTheTokenIsServed() throws {
    let service = try Service()
    let path = service.path
    #expect(status(service.ask("GET \(path)")) == "200")
    #expect(status(service.ask("GET \(path)", host: "evil.example:\(service.port)")) == "403")
    #expect(status(service.ask("GET \(path)", "Origin: http://evil.example\r\n")) == "403")
    #expect(status(service.ask("GET /")) == "403")
    #expect(status(service.ask("GET \(path)../../etc/passwd")) == "403")
    #expect(status(service.ask("GET /%2e%2e/%2e%2e/etc/passwd")) == "403")
    #expect(status(service.ask("POST \(path)", "Content-Length: 9000000000\r\n")) == "413")
    #expect(status(service.ask("POST \(path)", "Transfer-Encoding: chunked\r\n", body: "0\r\n\r\n")) == "411")
    #expect(status(service.ask("DELETE \(path)")) == "405")
    // Still there after all of it.
    #expect(status(service.ask("GET \(path)")) == "200")
    #expect(service.shop.names().allSatisfy { ["address", "d", "errors", "process", "s.yml"].contains($0) })
  }

  @Test func thePageShowsFiltersAndSaysWhatIsWrong() throws {
    let service = try Service("--lang zh")
    let page = service.ask("GET \(service.path)?kind=map&only=domain%3Drural")
    #expect(page.contains("甲村") && page.contains("<svg"))
    #expect(page.contains("form-action &#39;self&#39;") && page.contains("X-Frame-Options: DENY"))
    let wrong = service.ask("GET \(service.path)?only=domain%3Drurall&lang=en")
    #expect(wrong.contains("did you mean"))
    let level = service.ask("GET \(service.path)?plane=planet")
    #expect(status(level) == "200" && level.contains("no territory has the level"))
  }

  @Test func aScenarioIsComparedAndNothingIsWritten() throws {
    let service = try Service("--scenario s.yml")
    let text =
      "name: Tie\noperators:\n  - pair: {from: {domain: agency}, to: {domain: rural}, each: 2, by: nearest, mode: networked}\n"
    let encoded = text.utf8.map { String(format: "%%%02X", $0) }.joined()
    let page = service.post("replicates=9&scenario=\(encoded)")
    #expect(status(page) == "200")
    #expect(page.contains("id=\"comparison\""))
    #expect(page.contains("figure-diff-scenario"))
    let broken = service.post("scenario=name%3A%20x%0Aoperators%3A%0A%20%20-%20pare%3A%20%7B%7D%0A")
    #expect(broken.contains("scenario.yml:3") && broken.contains("pair"))
    let script = service.post("scenario=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
    #expect(!script.contains("<script>alert"))
    let listed = service.post("from=s&replicates=9")
    #expect(listed.contains("Pairs"))
    #expect(service.shop.names().allSatisfy { ["address", "d", "errors", "process", "s.yml"].contains($0) })
  }

  @Test func aPortInUseIsAnErrorInOneLine() throws {
    let service = try Service()
    let second = service.shop.weft("explore", "d", "--port", "\(service.port)")
    #expect(second.code == 74)
    #expect(second.errors.contains("127.0.0.1:\(service.port)"))
  }
}
