internal import CGraphviz
internal import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// Asks Graphviz for layouts and pictures, in a child process with limits on time and memory.
///
/// The child is the program at `helper`, called with the argument `__render`: the `weft` program itself, or any
/// program that calls ``RenderHelper/run()`` for it. This is the only part of Weft that starts a process.
public struct Renderer: Sendable {
  /// What a child may use before it is ended.
  public struct Limits: Sendable, Hashable {
    /// Seconds, of the clock and of the processor.
    public var seconds: Int
    /// Bytes of address space; 0 = as much as it wants.
    public var memory: Int
    public init(seconds: Int = 60, memory: Int = 3 << 30) {
      self.seconds = seconds
      self.memory = memory
    }
  }

  /// Why there is no picture.
  public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// More nodes or edges than the engine does in reasonable time.
    case tooLarge(engine: DotGraph.Engine, nodes: Int, edges: Int)
    case timedOut(seconds: Int)
    /// The child died, and what it said.
    case died(String)
    /// Graphviz refused, and what it said.
    case refused(String)
    /// Graphviz answered, but with something else than the format asked for.
    case unsound(Format)

    public var description: String {
      switch self {
      case .tooLarge(let engine, let nodes, let edges):
        "\(nodes) nodes and \(edges) edges are too many for the layout \(engine.rawValue)"
      case .timedOut(let seconds): "the layout took longer than \(seconds) seconds and was stopped"
      case .died(let message): "the layout process ended before it answered: \(message)"
      case .refused(let message): message
      case .unsound(let format): "Graphviz wrote something that is not \(format.rawValue.uppercased())"
      }
    }
  }

  public var helper: String
  public var limits: Limits

  public init(helper: String, limits: Limits = Limits()) {
    self.helper = helper
    self.limits = limits
  }

  /// One graph in one format, as it stands.
  public func render(_ graph: DotGraph, as format: Format, resolution: Int = 150) async throws -> Rendering {
    try await render(graph, as: [format], resolution: resolution)[0]
  }

  /// One graph in several formats, drawn by one child.
  public func render(_ graph: DotGraph, as formats: [Format], resolution: Int = 150) async throws -> [Rendering] {
    try graph.checkSize()
    let drawn = formats.filter { $0.wire != nil }
    let jobs = drawn.map { job(graph, $0, resolution) }
    var answers = jobs.isEmpty ? [] : try await ask(jobs)[...]
    return try formats.map { format in
      switch format {
      case .dot: return Rendering(format: .dot, bytes: Array(graph.text.utf8))
      case .json: return Rendering(format: .json, bytes: Array(graph.json.utf8))
      case .svg, .pdf, .png:
        guard let answer = answers.popFirst() else { throw Failure.died("no answer") }
        return Rendering(format: format, bytes: try format.finished(try answer.get(), of: graph))
      }
    }
  }

  /// Where the engines put the nodes and edges of these graphs: all laid out by one child.
  ///
  /// An element is a failure where that graph has no layout; the others stand.
  public func layouts(of graphs: [DotGraph]) async -> [Result<Layout, Failure>] {
    var results: [Result<Layout, Failure>?] = graphs.map { graph in
      do throws(Failure) {
        try graph.checkSize()
        return nil
      } catch { return .failure(error) }
    }
    let open = results.indices.filter { results[$0] == nil }
    let answers = await ask(
      each: open.map { RenderJob(engine: graphs[$0].engine, format: .plain, dot: graphs[$0].text) })
    for (index, answer) in zip(open, answers) {
      results[index] = answer.flatMap { bytes in
        Layout(plain: String(decoding: bytes, as: UTF8.self), of: graphs[index]).map { .success($0) }
          ?? .failure(.refused("Graphviz gave no layout"))
      }
    }
    return results.map { $0 ?? .failure(.died("no answer")) }
  }

  /// Several graphs in one format, drawn by one child.
  ///
  /// An element is a failure where that graph could not be drawn; the others stand.
  public func render(_ graphs: [DotGraph], as format: Format, resolution: Int = 150) async -> [Result<
    Rendering, Failure
  >] {
    var results: [Result<Rendering, Failure>?] = graphs.map { graph in
      do throws(Failure) {
        try graph.checkSize()
        switch format {
        case .dot: return .success(Rendering(format: .dot, bytes: Array(graph.text.utf8)))
        case .json: return .success(Rendering(format: .json, bytes: Array(graph.json.utf8)))
        case .svg, .pdf, .png: return nil
        }
      } catch { return .failure(error) }
    }
    let open = results.indices.filter { results[$0] == nil }
    let answers = await ask(each: open.map { job(graphs[$0], format, resolution) })
    for (index, answer) in zip(open, answers) {
      do throws(Failure) {
        let bytes = try format.finished(try answer.get(), of: graphs[index])
        results[index] = .success(Rendering(format: format, bytes: bytes))
      } catch { results[index] = .failure(error) }
    }
    return results.map { $0 ?? .failure(.died("no answer")) }
  }

  private func job(_ graph: DotGraph, _ format: Format, _ resolution: Int) -> RenderJob {
    RenderJob(
      engine: graph.engine, format: format.wire ?? .svg,
      dot: graph.text(resolution: format == .png ? graph.fitting(resolution) : nil))
  }

  /// Sends the jobs to one child, and to others where one dies or takes too long: an answer for each, in order.
  private func ask(each jobs: [RenderJob]) async -> [Result<[UInt8], Failure>] {
    var results = [Result<[UInt8], Failure>?](repeating: nil, count: jobs.count)
    // A job that kills its child must not take the jobs after it along: they are asked for again.
    while let first = results.firstIndex(where: { $0 == nil }) {
      let open = results.indices.filter { results[$0] == nil }
      let answers: [Result<[UInt8], Failure>]
      do throws(Failure) { answers = try await ask(open.map { jobs[$0] }) } catch {
        results[first] = .failure(error)
        continue
      }
      for (index, answer) in zip(open, answers) {
        if case .failure(.died) = answer, index != first { continue }
        if case .failure(.timedOut) = answer, index != first { continue }
        results[index] = answer
      }
    }
    return results.map { $0 ?? .failure(.died("no answer")) }
  }

  /// Sends the jobs to one child; an answer for each, in order.
  private func ask(_ jobs: [RenderJob]) async throws(Failure) -> [Result<[UInt8], Failure>] {
    let run = await runChild(RenderJob.request(jobs, limits: limits))
    let answers = RenderJob.answers(run.output)
    return jobs.indices.map { index in
      guard index < answers.count else { return .failure(run.ending) }
      switch answers[index] {
      case .bytes(let bytes): return .success(bytes)
      case .failure(let message): return .failure(.refused(message))
      }
    }
  }

  private func runChild(_ request: [UInt8]) async -> (output: [UInt8], ending: Failure) {
    let environment = Environment.inherit.updating([
      // A crash here is expected and dealt with: no backtrace of it.
      "SWIFT_BACKTRACE": "enable=no",
      // The same bytes on every machine: no local number formats, dates or clock.
      "LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": "0",
      // Graphviz serves strangers and opens no file that a graph names.
      "SERVER_NAME": "weft", "GV_FILE_PATH": nil, "GVBINDIR": nil, "GRAPHVIZ_DOT": nil, "DOTFONTPATH": nil,
    ])
    let seconds = limits.seconds
    return await withTaskGroup(of: (output: [UInt8], ending: Failure)?.self) { group in
      group.addTask {
        let file = request.withUnsafeBytes {
          weft_nameless_file($0.bindMemory(to: CChar.self).baseAddress, $0.count)
        }
        guard file >= 0 else { return ([], .died("no room for the request")) }
        do {
          let result = try await Subprocess.run(
            .path(FilePath(helper)), arguments: [RenderHelper.command], environment: environment,
            input: .fileDescriptor(FileDescriptor(rawValue: file), closeAfterSpawningProcess: true),
            output: .bytes(limit: 1 << 28), error: .string(limit: 1 << 16))
          let said = String(result.standardError.prefix(500))
          return (result.standardOutput, .died("\(result.terminationStatus)\(said.isEmpty ? "" : ": " + said)"))
        } catch { return ([], .died(String(describing: error))) }
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(seconds))
        return nil
      }
      let first = await group.next() ?? nil
      // Cancelling the run kills the child.
      group.cancelAll()
      return first ?? ([], .timedOut(seconds: seconds))
    }
  }
}

extension DotGraph {
  /// Refuses what an engine would not finish in reasonable time.
  func checkSize() throws(Renderer.Failure) {
    let bound =
      switch engine {
      case .dot: (nodes: 2_000, edges: 6_000)
      case .neato: (nodes: 1_000, edges: 20_000)
      case .sfdp: (nodes: 20_000, edges: 100_000)
      case .pinned: (nodes: 100_000, edges: 200_000)
      }
    guard nodes.count <= bound.nodes, edges.count <= bound.edges else {
      throw .tooLarge(engine: engine, nodes: nodes.count, edges: edges.count)
    }
  }
}
