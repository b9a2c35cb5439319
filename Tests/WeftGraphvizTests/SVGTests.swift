import Testing
import WeftTestSupport

@testable import WeftGraphviz

@Suite struct SVGTests {
  @Test func thePictureSaysWhatItIs() async throws {
    let renderer = Renderer(helper: BuiltHelper.path, limits: Renderer.Limits(seconds: 600))
    let svg = String(decoding: try await renderer.render(Samples.pinned(), as: .svg).bytes, as: UTF8.self)
    #expect(svg.contains("role=\"graphics-document\" lang=\"zh\" aria-labelledby=\"sample-title sample-description\""))
    #expect(svg.contains("<title id=\"sample-title\">示意 Sample</title>"))
    #expect(svg.contains("<desc id=\"sample-description\">Two organisations &amp; one tie.</desc>"))
    #expect(
      svg.contains(
        "<g id=\"sample-org-1\" class=\"organization\" role=\"graphics-symbol\" aria-label=\"上坝村\" data-id=\"上坝村\">"))
    #expect(svg.contains("<g id=\"sample-tie-0\" class=\"tie hierarchical\""))
    #expect(svg.contains("<g id=\"sample-plane-0\""))
    #expect(svg.contains("'Noto Sans CJK SC','Source Han Sans SC'"))
    #expect(!svg.contains("font-family=\"Noto"))
  }

  @Test func whatIsNotAllowedIsLeftOut() {
    let graph = Samples.pinned()
    let kept = SVG.finished(
      """
      <?xml version="1.0"?><!DOCTYPE svg><svg width="1pt" height="1pt" viewBox="0 0 1 1"><!-- x --><g id="graph0" transform="scale(1)">
      <script>alert(1)</script><a href="x"><text x="1" onclick="y" style="z">in a link</text></a><image href="f"/>
      <text x="1" font-family="Noto Sans CJK SC Bold">青 &amp; 河</text></g></svg>
      """, of: graph)
    #expect(kept?.contains("alert") == false)
    #expect(kept?.contains("href") == false)
    #expect(kept?.contains("in a link") == false)
    #expect(kept?.contains("<text x=\"1\" font-weight=\"bold\">青 &amp; 河</text>") == true)
  }

  @Test func whatIsCutShortIsRefused() {
    let graph = Samples.pinned()
    #expect(SVG.finished("<svg><g>", of: graph) == nil)
    #expect(SVG.finished("<svg", of: graph) == nil)
    #expect(SVG.finished("<!-- no end", of: graph) == nil)
    #expect(SVG.finished("", of: graph) == nil)
    #expect(SVG.finished("<svg></svg>", of: graph) != nil)
  }
}
