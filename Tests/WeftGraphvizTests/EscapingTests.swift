import Testing

@testable import WeftGraphviz

@Suite struct EscapingTests {
  @Test func theOrderOfEscapesLeavesNoWayIn() {
    #expect(Escaping.label(#"\N"#, .center) == #"\\N"#)
    #expect(Escaping.label(#"a\"#, .center) == #"a\\"#)
    #expect(Escaping.label("a\"b", .center) == #"a\"b"#)
    #expect(Escaping.label("&lt;", .center) == "&amp;lt;")
    #expect(Escaping.label("<b>", .center) == "&lt;b&gt;")
    #expect(Escaping.label("a\nb", .center) == #"a\nb"#)
    #expect(Escaping.label("a\nb", .left) == #"a\lb\l"#)
    #expect(Escaping.label("", .left).isEmpty)
  }

  @Test func controlsAndDirectionMarksGo() {
    #expect(Escaping.visible("a\u{0}\u{1B}b\u{202E}c\u{200B}") == "abc")
    #expect(Escaping.visible("a\tb") == "a b")
  }

  @Test func blankNamesCanBeSeen() {
    #expect(Escaping.visible("   ") == "·")
    #expect(Escaping.visible("\u{1}") == "·")
    #expect(Escaping.visible("").isEmpty)
  }

  @Test func longNamesEndInAnEllipsis() {
    let long = Escaping.visible(String(repeating: "长", count: 300))
    #expect(long.count == 201)
    #expect(long.hasSuffix("…"))
    let pile = Escaping.visible("e" + String(repeating: "\u{302}", count: 500))
    #expect(pile.unicodeScalars.count == 8)
  }

  @Test func xmlIsEscaped() {
    #expect(Escaping.xml("<a b='c'>&\"\u{1}") == "&lt;a b=&#39;c&#39;&gt;&amp;&quot;")
  }

  @Test func aQuoteInDataNeverEndsALabel() {
    for name in Hostile.names {
      let text = Samples.pinned([name]).text
      for line in text.split(separator: "\n") {
        // Outside escaped ones, quotes come in pairs on every line.
        var quotes = 0
        var escaped = false
        for byte in line.utf8 {
          if escaped { escaped = false } else if byte == 92 { escaped = true } else if byte == 34 { quotes += 1 }
        }
        #expect(quotes % 2 == 0, "\(line)")
      }
    }
  }
}
