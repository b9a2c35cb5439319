internal import WeftGraphviz
internal import WeftReport
internal import WeftTable

extension Draftsman {
  /// A picture as drawn: its bytes, how readable it is, and what had to be simplified.
  struct Sheet: Sendable {
    var name: String
    var bytes: [UInt8]
    var quality: LayoutQuality
    /// Size of its smallest type on the page asked for.
    var smallestType: Double?
    var simplifications: [Label]

    /// The counts as one line of JSON.
    var counts: String {
      "{\"picture\":\"\(name)\",\"marks\":\(quality.marks),\"overlapping_marks\":\(quality.overlappingMarks),"
        + "\"overlapping_labels\":\(quality.overlappingLabels),\"cut_labels\":\(quality.cutLabels),"
        + "\"lines_through_marks\":\(quality.linesThroughMarks),"
        + "\"lateral_through_marks\":\(quality.lateralThroughMarks),"
        + "\"lines_through_labels\":\(quality.linesThroughLabels),\"fallbacks\":\(simplifications.count),"
        + "\"width\":\(Int(quality.width)),\"height\":\(Int(quality.height))}"
    }
  }

  /// Pictures that one child draws: starting one, with its fonts, takes longer than drawing a small page.
  private static let batch = 6

  /// The pictures of a drawing, each scaled to a page where one is given: several children at a time, in their order.
  func sheets(of drawing: Drawing, as format: Format, page: Paper?, resolution: Int, threads: Int) async throws
    -> [Sheet]
  {
    let pictures = drawing.pictures
    let size = max(1, min(Draftsman.batch, pictures.count / max(1, threads)))
    let starts = Array(stride(from: 0, to: pictures.count, by: size))
    var sheets = [[Sheet]](repeating: [], count: starts.count)
    do {
      try await withThrowingTaskGroup(of: (Int, [Sheet]).self) { group in
        var next = 0
        func start() {
          guard next < starts.count else { return }
          let slot = next
          let some = Array(pictures[starts[slot]..<min(pictures.count, starts[slot] + size)])
          group.addTask { (slot, try await self.sheets(some, as: format, page: page, resolution: resolution)) }
          next += 1
        }
        for _ in 0..<max(1, threads) { start() }
        while let (slot, some) = try await group.next() {
          sheets[slot] = some
          start()
        }
      }
    } catch let failure as Renderer.Failure {
      throw Failure(
        .fault, "E-RENDER", at: drawing.title,
        Label(en: "the picture was not drawn: \(failure)", zh: "未能绘出该图：\(failure)"))
    }
    return sheets.flatMap { $0 }
  }

  private func sheets(_ pictures: [Picture], as format: Format, page: Paper?, resolution: Int) async throws -> [Sheet] {
    let compositions = await renderer.compose(pictures)
    let fitted = compositions.map { composition in page.map { composition.graph.fitted(to: $0) } }
    let graphs = zip(compositions, fitted).map { $1?.graph ?? $0.graph }
    let renderings = await renderer.render(graphs, as: format, resolution: resolution)
    return try pictures.indices.map { index in
      Sheet(
        name: pictures[index].name, bytes: try renderings[index].get().bytes,
        quality: LayoutQuality(compositions[index].graph), smallestType: fitted[index]?.smallestType,
        simplifications: compositions[index].fallbacks.map(Draftsman.words))
    }
  }
}
