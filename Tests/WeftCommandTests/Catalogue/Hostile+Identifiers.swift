extension Hostile {
  private static func ids(_ ids: String...) -> String { "id\n" + ids.map { "\"\($0)\"\n" }.joined() }

  /// Identifiers that other programs merge, convert or lose.
  static let identifiers: [Hostile] = [
    .data("C01", "zeros in front", ids("001", "01", "1"), "W-ID-NEAR", points: ["001 0", "01 0", "1 0"]),
    .data(
      "C03", "numbers of eighteen digits", ids("110105199001011234", "110105199001011235"),
      points: ["110105199001011234 0", "110105199001011235 0"]),
    .data(
      "C04", "ids that a spreadsheet made numbers", ids("1.23457E+17", "A"), "W-ID-SCI",
      points: ["1.23457E+17 0", "A 0"]),
    .data("C05", "100000 and 1e5", ids("100000", "1e5"), points: ["100000 0", "1e5 0"]),
    .data("C06", "1, 1.0 and 1.", ids("1", "1.0", "1."), "W-ID-NEAR", points: ["1 0", "1.0 0", "1. 0"]),
    .data(
      "C08", "ids that look like missing values", ids("NA", "None", "null", "nan", "N/A"), "W-ID-NALIKE",
      points: ["NA 0", "None 0", "null 0", "nan 0", "N/A 0"]),
    .data("C09", "TRUE, -0 and +1", ids("TRUE", "-0", "+1"), points: ["TRUE 0", "-0 0", "+1 0"]),
    .data("C10", "an empty end", ties: "source,target,mode\n,B,networked\n", "E-ID-EMPTY ties.csv:2:1"),
    .data(
      "C11", "a space at the end", ids("A01", "A01 "), "W-ID-SPACE", points: ["A01 0", "A01  0"]),
    .data(
      "C13", "composed and decomposed", ids("\u{E9}", "e\u{301}"), "W-ID-NORM", points: ["\u{E9} 0", "e\u{301} 0"]),
    .data("C14", "full width beside plain", ids("Ａ１", "A1"), "W-ID-COMPAT", points: ["Ａ１ 0", "A1 0"]),
    .data("C14 ligature", "a ligature beside its letters", ids("ﬁ", "fi"), "W-ID-COMPAT", points: ["ﬁ 0", "fi 0"]),
    .data("C15", "capitals", ids("Zhang", "ZHANG"), "W-ID-CASE", points: ["Zhang 0", "ZHANG 0"]),
    .data("C16", "Latin a and Cyrillic а", ids("a", "\u{430}"), "W-ID-CONFUSABLE", points: ["a 0", "\u{430} 0"]),
    .data("C18", "a tab inside", ids("a\tb", "c"), "W-ID-CONTROL", points: ["a\tb 0", "c 0"]),
    .data("C19", "a row twice", "id,name\nA,x\nA,x\n", "W-NODE-DUP", points: ["A 0"]),
    .data("C20", "one id with two names", "id,name\nA,x\nA,y\n", "E-NODE-CONFLICT organizations.csv:3:1"),
    .data(
      "C21", "an end that no table has", ties: "source,target,mode\nA,D,networked\n", "E-EDGE-DANGLING ties.csv:2:3"),
    .data(
      "C21 added", "the same, and it is to be added", ties: "source,target,mode\nA,D,networked\n",
      "W-ORGANIZATIONS-ADDED", points: ["A 1", "B 0", "C 0", "D 1"], with: ["--add-missing"]),
    .data("C23", "an id of ten thousand characters", ids(String(repeating: "长", count: 10_000)), "W-ID-LONG"),
    .data(
      "C24", "ids that are paths", ids("../../etc/x", "a/b", "C:\\x", ".."),
      points: ["../../etc/x 0", "a/b 0", "C:\\x 0", ".. 0"]),
    .data(
      "C25", "ids full of marks", ids("<b>&amp;", "]]>", "{{x}}", "${HOME}", "a\"\"b"),
      points: ["<b>&amp; 0", "]]> 0", "{{x}} 0", "${HOME} 0", "a\"b 0"]),
    .data("C26", "families of emoji", ids("👩‍👩‍👧", "👍🏽"), points: ["👩‍👩‍👧 0", "👍🏽 0"]),
    .data(
      "C28", "ties by name, organisations by number", "id,name\n1,Hall\n2,School\n",
      ties: "source,target,mode\nHall,School,networked\n", "E-EDGE-ALL-DANGLING ties.csv"),
  ]
}
