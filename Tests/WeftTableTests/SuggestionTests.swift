import Testing
import WeftTable

@Suite struct SuggestionTests {
  @Test func nearestWordWins() {
    #expect(Suggestion.nearest(to: "organisations", in: ["ties", "organizations"]) == "organizations")
    #expect(Suggestion.nearest(to: "T9-x", in: ["T8-X", "T9-X"]) == "T9-X")
    #expect(Suggestion.nearest(to: "soruce", in: ["target", "source"]) == "source")
    #expect(Suggestion.nearest(to: "来源方", in: ["目标", "来源"]) == "来源")
  }

  @Test func nothingNearIsNothing() {
    #expect(Suggestion.nearest(to: "abc", in: ["xyz"]) == nil)
    #expect(Suggestion.nearest(to: "", in: ["a"]) == nil)
    #expect(Suggestion.nearest(to: "a", in: []) == nil)
    #expect(Suggestion.nearest(to: "weight", in: ["mode", "note"]) == nil)
  }
}
