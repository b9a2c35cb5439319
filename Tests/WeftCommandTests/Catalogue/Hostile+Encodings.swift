extension Hostile {
  private static let edges = "source,target\n街道党工委,社区居委会\n市民政局,街道党工委\n"
  private static let points = ["街道党工委 2", "市民政局 1", "社区居委会 1"]
  private static let more = String(repeating: "街道党工委,社区居委会\n", count: 20)

  /// Texts in all the ways that texts are written, and damaged.
  static let encodings: [Hostile] = [
    .file(
      "A01", "a byte-order mark before the heading", "t.csv", [0xEF, 0xBB, 0xBF] + Array(edges.utf8), points: points),
    .text(
      "A02", "a mark in the middle, from files joined", "t.csv", "source,target\na,b\n\u{FEFF}a,c\n",
      "W-ENC-BOM-MID t.csv:3:1", points: ["a 2", "b 1", "c 1"]),
    .file(
      "A03", "UTF-16 with a mark, tabs", "t.csv", [0xFF, 0xFE] + Bytes.utf16(edges.replacing(",", with: "\t")),
      points: points),
    .file("A05", "UTF-16 without a mark", "t.csv", Bytes.utf16(edges), "W-ENC-GUESS t.csv", points: points),
    .file(
      "A06", "UTF-16 with an odd byte", "t.csv", [0xFF, 0xFE] + Bytes.utf16("source,target\na,b") + [0x41],
      "E-ENC-UTF16 t.csv:2:4"),
    .file(
      "A06 surrogate", "UTF-16 with half a character", "t.csv",
      [0xFF, 0xFE] + Bytes.utf16("source,target\na,") + [0, 0xD8] + Bytes.utf16("b\n"), "E-ENC-UTF16 t.csv:2:3"),
    .file("A07", "GBK, not declared", "t.csv", Bytes.gb18030(edges), "W-ENC-GUESS t.csv", points: points),
    .file(
      "A08", "rare characters of four bytes in GB18030", "t.csv", Bytes.gb18030(edges + "\u{20000}家村,社区居委会\n"),
      "W-ENC-GUESS t.csv", points: ["街道党工委 2", "市民政局 1", "\u{20000}家村 1", "社区居委会 2"]),
    .file(
      "A10", "UTF-8 with one row of GBK", "t.csv", Array((edges + more).utf8) + Bytes.gb18030("镇,村\n"),
      "E-ENC-INVALID t.csv:24:1"),
    .file(
      "A11", "cut off inside a character", "t.csv", Array((edges + "甲,乙").utf8.dropLast()), "E-ENC-TRUNC t.csv:4:3"),
    .file(
      "A12", "an overlong form", "t.csv", Array("source,target\na".utf8) + [0xC0, 0x80] + Array(",b\n".utf8),
      "E-ENC-INVALID t.csv:2:2"),
    .file(
      "A12 surrogate", "a surrogate in UTF-8", "t.csv", Array((edges + "a").utf8) + [0xED, 0xA0, 0x80, 0x2C, 0x62, 10],
      "E-ENC-INVALID t.csv:4:2"),
    .file(
      "A12 beyond", "a character beyond the last", "t.csv",
      Array((edges + "a").utf8) + [0xF5, 0x80, 0x80, 0x80, 0x2C, 0x62, 10], "E-ENC-INVALID t.csv:4:2"),
    .text(
      "A13", "damage of an earlier step, U+FFFD", "t.csv", "source,target\na\u{FFFD},b\n",
      "W-ENC-REPLACEMENT t.csv:2:2"),
    .file(
      "A15", "an accent in Latin-1", "t.csv", Array("source,target\nCaf".utf8) + [0xE9] + Array(" Nord,b\n".utf8),
      "W-ENC-GUESS t.csv", points: ["Café Nord 1", "b 1"]),
    .file(
      "A16", "UTF-32", "t.csv", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0, 0x2C, 0, 0, 0], "E-ENC-UNSUPPORTED t.csv"),
    .file(
      "A17", "Shift JIS", "t.csv", Bytes.japanese("source,target\nまちの役場,となりの学校\n"), "W-ENC-GUESS",
      points: ["まちの役場 1", "となりの学校 1"]),
    .file(
      "A17 forced", "Shift JIS, said so", "t.csv", Bytes.japanese("source,target\nまちの役場,となりの学校\n"),
      points: ["まちの役場 1", "となりの学校 1"], with: ["--encoding", "shift_jis"]),
    .file(
      "A17 big5", "Big5", "t.csv", Bytes.big5("source,target\n鄉鎮公所,國民小學\n"), "W-ENC-GUESS",
      points: ["鄉鎮公所 1", "國民小學 1"]),
    .file(
      "A17 korean", "EUC-KR", "t.csv", Bytes.korean("source,target\n주민센터,초등학교\n"), "W-ENC-GUESS",
      points: ["주민센터 1", "초등학교 1"]),
    .file(
      "A17 doubtful", "EUC-KR that would do for GB18030 too", "t.csv", Bytes.korean("source,target\n초등학교,소방서\n"),
      "E-ENC-AMBIGUOUS t.csv:2:1"),
    .text(
      "A18", "XML that says GBK and is UTF-8", "t.graphml",
      "<?xml version=\"1.0\" encoding=\"GBK\"?><graphml><graph><node id=\"党\"/></graph></graphml>",
      "W-ENC-DECL-MISMATCH t.graphml:1", points: ["党 0"]),
    .text(
      "A20", "a character that turns the writing round", "t.csv", "source,target\na\u{202E}x,b\n",
      "W-CHAR-BIDI t.csv:2:2", points: ["a\u{202E}x 1", "b 1"]),
  ]
}
