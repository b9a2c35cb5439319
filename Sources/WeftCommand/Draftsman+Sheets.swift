internal import WeftGraphviz
internal import WeftReport
internal import WeftTable

extension Draftsman {
  /// A picture as drawn: its bytes, how readable it is, and what had to be simplified.
  struct Sheet {
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

  /// The pictures of a drawing, each scaled to a page where one is given.
  func sheets(of drawing: Drawing, as format: Format, page: Paper?, resolution: Int) async throws -> [Sheet] {
    var sheets: [Sheet] = []
    for picture in drawing.pictures {
      do {
        let composition = await renderer.compose(picture)
        let fitted = page.map { composition.graph.fitted(to: $0) }
        let rendering = try await renderer.render(
          fitted?.graph ?? composition.graph, as: format, resolution: resolution)
        sheets.append(
          Sheet(
            name: picture.name, bytes: rendering.bytes, quality: LayoutQuality(composition.graph),
            smallestType: fitted?.smallestType, simplifications: composition.fallbacks.map(Draftsman.words)))
      } catch let failure as Renderer.Failure {
        throw Failure(
          .fault, "E-RENDER", at: drawing.title,
          Label(en: "the picture was not drawn: \(failure)", zh: "未能绘出该图：\(failure)"))
      }
    }
    return sheets
  }
}
