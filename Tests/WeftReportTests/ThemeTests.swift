import Foundation
import Testing
import WeftMeasure
import WeftModel
import WeftTable
import WeftTestSupport

@testable import WeftGraphviz
@testable import WeftReport

/// Nothing hangs on colour alone, and letters are read on every fill, printed grey too.
@Suite struct ThemeTests {
  let theme = Theme.standard

  /// Contrast as WCAG 2.1 has it, 1 to 21.
  func contrast(_ a: Color, _ b: Color) -> Double {
    func luminance(_ color: Color) -> Double {
      let linear = color.channels.map { channel -> Double in
        let share = Double(channel) / 255
        return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func domainsDifferByOutlineToo() {
    let outlines = theme.looks.values.map(\.shape.rawValue)
    #expect(Set(outlines).count == 6)
  }

  @Test func modesDifferByDashToo() {
    let dashes = [Mode.hierarchical, .collaborative, .networked].map { theme.dash($0) }
    #expect(Set(dashes).count == 3)
  }

  @Test func statusesDifferBySign() {
    let signs = Status.allCases.compactMap { theme.sign($0) }
    #expect(Set(signs).count == Status.allCases.count - 1)
    #expect(theme.sign(.anchored) == nil)
  }

  @Test func lettersAreReadOnEveryFill() {
    for look in Array(theme.looks.values) + theme.spares + [theme.nobody] {
      for share in [0, 0.55, 0.8] {
        let fill = look.color.lightened(by: share)
        #expect(contrast(fill, share == 0 ? fill.ink : theme.text) >= 4.5, "\(look.color.text) \(share)")
      }
    }
    #expect(contrast(.white, theme.muted) >= 4.5)
    #expect(contrast(.white, theme.text) >= 7)
  }

  @Test func linesAreSeenOnEveryGround() {
    for ground in [theme.region, theme.plane, Color("#e9eef5")] {
      for mode in Mode.allCases { #expect(contrast(ground, theme.color(mode)) >= 3, "\(mode)") }
    }
  }

  @Test func rungsOfTheLadderAreToldApartInGrey() {
    for (bare, woven) in zip(LadderDrawing.colors, LadderDrawing.colors.dropFirst()) {
      #expect(bare.luminance > woven.luminance)
      #expect(contrast(bare, woven) >= 1.5)
    }
  }

  /// In grey the map still says by letters and outlines what it says by colour.
  @Test func statusesAreDoubledOnTheMap() async throws {
    let graph = try #require(try await DiagramCatalogTests.graphs("map", ExampleCounty.network).first)
    let analysis = ExampleCounty.analysis
    for node in graph.nodes {
      guard let id = node.annotation?.id.dropFirst(4), let index = Int(id) else { continue }
      let words = node.text?.lines.joined(separator: " ") ?? ""
      #expect(
        theme.sign(analysis.statuses[index]).map { words.contains($0) } ?? true,
        "\(analysis.network.organizations[index].name)")
    }
  }
}
