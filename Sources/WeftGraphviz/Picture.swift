/// A picture that needs Graphviz twice: graphs to be laid out, then one to be drawn that is made from their layouts.
///
/// `drafts` is empty where every position is known beforehand.
public struct Picture: Sendable {
  /// Part of the file's name where a drawing has several pictures; empty for the first.
  public var name: String
  public var drafts: [DotGraph]
  /// Makes the final graph, engine ``DotGraph/Engine/pinned``, from one layout per draft. Pure.
  public var finish: @Sendable ([Layout]) -> DotGraph

  public init(name: String = "", drafts: [DotGraph], finish: @escaping @Sendable ([Layout]) -> DotGraph) {
    self.name = name
    self.drafts = drafts
    self.finish = finish
  }

  /// A picture whose positions are all given.
  public init(name: String = "", _ graph: DotGraph) { self.init(name: name, drafts: []) { _ in graph } }
}

/// What a picture is after its drafts were laid out.
public struct Composition: Sendable, Hashable {
  /// How a draft got its layout where the engine asked for gave none.
  public enum Fallback: String, Sendable, Hashable {
    /// The engine, hurried: straight lines and bounded search.
    case hurried
    /// Plain rows of our own.
    case rows
  }
  public var graph: DotGraph
  /// What was simplified, draft by draft, with the failure that made it so.
  public var fallbacks: [Fallback]
}

extension Renderer {
  /// Lays out a picture's drafts and makes the graph to draw; never fails: a draft that cannot be laid out as asked is
  /// laid out more simply.
  public func compose(_ picture: Picture) async -> Composition { await compose([picture])[0] }

  /// The same for several pictures, whose drafts one child lays out.
  public func compose(_ pictures: [Picture]) async -> [Composition] {
    var first = await layouts(of: pictures.flatMap(\.drafts))[...]
    var compositions: [Composition] = []
    for picture in pictures {
      compositions.append(await finished(picture, Array(first.prefix(picture.drafts.count))))
      first = first.dropFirst(picture.drafts.count)
    }
    return compositions
  }

  private func finished(_ picture: Picture, _ first: [Result<Layout, Failure>]) async -> Composition {
    var fallbacks: [Composition.Fallback] = []
    var layouts: [Layout] = []
    for (graph, result) in zip(picture.drafts, first) {
      if let layout = try? result.get() {
        layouts.append(layout)
        continue
      }
      var hurried = graph
      hurried.attributes += DotAttribute.hurried
      if case .failure(let failure) = result, failure.isWorthAnotherTry,
        let layout = try? await self.layouts(of: [hurried])[0].get()
      {
        layouts.append(layout)
        fallbacks.append(.hurried)
      } else {
        layouts.append(Layout(rowsOf: graph, sizes: graph.nodes.map(\.size)))
        fallbacks.append(.rows)
      }
    }
    return Composition(graph: picture.finish(layouts), fallbacks: fallbacks)
  }

  /// Lays out and draws a picture in several formats.
  public func render(
    _ picture: Picture, as formats: [Format], resolution: Int = 150
  ) async throws -> (renderings: [Rendering], fallbacks: [Composition.Fallback]) {
    let composition = await compose(picture)
    let renderings = try await render(composition.graph, as: formats, resolution: resolution)
    return (renderings, composition.fallbacks)
  }
}

extension Renderer.Failure {
  /// Whether the same engine may still manage, hurried.
  var isWorthAnotherTry: Bool {
    switch self {
    case .timedOut, .died: true
    case .tooLarge, .refused, .unsound: false
    }
  }
}

extension DotGraph.Node {
  /// Width and height as given, else one that holds a short label.
  var size: Point {
    var size = Point(60, 24)
    for attribute in attributes {
      guard case .inches(let points) = attribute.value else { continue }
      if attribute.name == "width" { size.x = points }
      if attribute.name == "height" { size.y = points }
    }
    return size
  }
}
