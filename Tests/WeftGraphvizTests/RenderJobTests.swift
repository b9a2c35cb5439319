import Testing

@testable import WeftGraphviz

@Suite struct RenderJobTests {
  let jobs = [
    RenderJob(engine: .pinned, format: .svg, dot: "digraph { a }\n"), RenderJob(engine: .dot, format: .plain, dot: "图"),
  ]

  @Test func aRequestReadsBack() {
    let bytes = RenderJob.request(jobs, limits: Renderer.Limits(seconds: 5, memory: 7))
    let back = RenderJob.read(bytes)
    #expect(back?.jobs == jobs)
    #expect(back?.memory == 7)
    #expect(back?.seconds == 5)
  }

  @Test func aRequestCutAnywhereIsRefusedOrShorter() {
    let bytes = RenderJob.request(jobs, limits: Renderer.Limits())
    for end in 0..<bytes.count {
      let back = RenderJob.read(Array(bytes[..<end]))
      #expect((back?.jobs.count ?? 0) < jobs.count)
    }
  }

  @Test func answersUpToTheBreakStand() {
    let whole = RenderJob.frame(.bytes([1, 2, 3])) + RenderJob.frame(.failure("no"))
    #expect(RenderJob.answers(whole) == [.bytes([1, 2, 3]), .failure("no")])
    #expect(RenderJob.answers(Array(whole.dropLast())) == [.bytes([1, 2, 3])])
    #expect(RenderJob.answers(Array("y\ny\n".utf8)) == [])
  }
}
