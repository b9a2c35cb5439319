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

  /// The pictures of a drawing, each scaled to a page where one is given: so many at a time, in their order.
  func sheets(of drawing: Drawing, as format: Format, page: Paper?, resolution: Int, threads: Int) async throws
    -> [Sheet]
  {
    let pictures = drawing.pictures
    var sheets = [Sheet?](repeating: nil, count: pictures.count)
    do {
      try await withThrowingTaskGroup(of: (Int, Sheet).self) { group in
        var next = 0
        func start() {
          guard next < pictures.count else { return }
          let (index, picture) = (next, pictures[next])
          group.addTask { (index, try await sheet(picture, as: format, page: page, resolution: resolution)) }
          next += 1
        }
        for _ in 0..<max(1, threads) { start() }
        while let (index, sheet) = try await group.next() {
          sheets[index] = sheet
          start()
        }
      }
    } catch let failure as Renderer.Failure {
      throw Failure(
        .fault, "E-RENDER", at: drawing.title,
        Label(en: "the picture was not drawn: \(failure)", zh: "未能绘出该图：\(failure)"))
    }
    return sheets.compactMap { $0 }
  }

  private func sheet(_ picture: Picture, as format: Format, page: Paper?, resolution: Int) async throws -> Sheet {
    let composition = await renderer.compose(picture)
    let fitted = page.map { composition.graph.fitted(to: $0) }
    let rendering = try await renderer.render(fitted?.graph ?? composition.graph, as: format, resolution: resolution)
    return Sheet(
      name: picture.name, bytes: rendering.bytes, quality: LayoutQuality(composition.graph),
      smallestType: fitted?.smallestType, simplifications: composition.fallbacks.map(Draftsman.words))
  }
}
