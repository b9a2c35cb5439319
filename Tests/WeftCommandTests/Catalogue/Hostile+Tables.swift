extension Hostile {
  private static let head = "source,target\na,b\n"
  private static let two = ["a 1", "b 1"]

  /// Comma-separated text as people and programs leave it.
  static let tables: [Hostile] = [
    .text("B01", "lines end in CR LF", "t.csv", "source,target\r\na,b\r\nb,c\r\n", points: ["a 1", "b 2", "c 1"]),
    .text("B02", "lines end in CR", "t.csv", "source,target\ra,b\rb,c\r", points: ["a 1", "b 2", "c 1"]),
    .text(
      "B03", "lines end in all ways", "t.csv", "source,target\r\na,b\nb,c\rc,c\n", "W-EOL-MIXED t.csv",
      "W-SELF-TIE t.csv:4:3", points: ["a 1", "b 2", "c 1"]),
    .text(
      "B05", "blank lines", "t.csv", "source,target\na,b\n\n   \nb,c\n", "W-ROW-BLANK t.csv:3:1",
      points: ["a 1", "b 2", "c 1"]),
    .text("B06", "a header and no row", "t.csv", "source,target\n", "E-EMPTY-NO-ROWS t.csv"),
    .data("B06 nodes", "organisations and no tie", points: ["A 0", "B 0", "C 0"]),
    .text("B07", "no byte at all", "t.csv", "", "E-EMPTY t.csv"),
    .text("B10", "a row with a field too many", "t.csv", head + "a,b,c\n", "E-CSV-RAGGED t.csv:3:5"),
    .text(
      "B11", "a delimiter after every row", "t.csv", "source,target,\na,b,\n", "W-CSV-TRAILING-DELIM t.csv:1:15",
      points: two),
    .text("B12", "a quote never closed", "t.csv", head + "a,\"b\nc,d\n", "E-CSV-QUOTE t.csv:3:3"),
    .text(
      "B13", "a quote inside a bare field", "t.csv", head + "a,x\"y\n", "W-CSV-STRAY-QUOTE t.csv:3:4",
      points: ["a 2", "b 1", "x\"y 1"]),
    .text(
      "B15", "a line end inside quotes", "t.csv", "source,target\n\"a\nb\",c\nd,x\"y\n",
      "W-CSV-STRAY-QUOTE t.csv:4:4", "W-ID-CONTROL t.csv:2:1", points: ["a\nb 1", "d 1", "c 1", "x\"y 1"]),
    .text(
      "B16", "quoted ids with semicolons", "t.csv", "\"source\";\"target\"\n\"a\";\"b\"\n\"c\";\"d\"\n",
      points: ["a 1", "c 1", "b 1", "d 1"]),
    .text("B17", "the delimiter changes half-way", "t.csv", head + "c,d\ne;f\ng;h\n", "E-CSV-DIALECT-CHANGE t.csv:4:1"),
    .text("B18", "one column that holds semicolons", "t.csv", "link\na;b\nc\nd\n", "E-CSV-NO-TARGET t.csv:1:1"),
    .text(
      "B20", "a remark above the header", "t.csv", "# ties of 2021\n" + head, "W-CSV-PREAMBLE t.csv:1:1", points: two),
    .text(
      "B21", "no header", "t.csv", "a,b,1\nb,c,2\n", "W-CSV-NO-HEADER t.csv:1:1", points: ["a 1", "b 2", "c 1"]),
    .text(
      "B22", "the header again half-way", "t.csv", head + "source,target\nc,d\n", "W-CSV-HEADER-REPEAT t.csv:3:1",
      points: ["a 1", "c 1", "b 1", "d 1"]),
    .text("B23", "two columns of one name", "t.csv", "source,target,source\na,b,c\n", "E-COL-DUP t.csv:1:15"),
    .text(
      "B25", "headings with spaces, in capitals, in Chinese", "t.csv", " SOURCE\u{A0},目标\na,b\n",
      "W-COL-TRIM t.csv:1:1",
      points: two),
    .data(
      "B26", "a required column is missing", ties: "sorce,target,mode\nA,B,networked\n", "E-COL-MISSING ties.csv:1:1"),
    .text(
      "B27", "a field of two megabytes", "t.csv", head + String(repeating: "x", count: 2 << 20),
      "E-LIMIT-FIELD t.csv:3:1",
      megabytes: 120),
    .text(
      "B28", "a hundred thousand columns", "t.csv", String(repeating: "x,", count: 100_000), "E-LIMIT-COLS t.csv:1:1",
      megabytes: 120),
    .text("B30", "tabs under the name .csv", "t.csv", "source\ttarget\na\tb\n", points: two),
    .text("B30 workbook", "text under the name .xlsx", "t.xlsx", head, "E-XLSX-KIND t.xlsx"),
    .text(
      "B30 mismatch", "GraphML under the name .csv", "t.csv",
      "<?xml version=\"1.0\"?><graphml><graph><node id=\"a\"/></graph></graphml>", "W-EXT-MISMATCH t.csv",
      points: ["a 0"]),
    .file("B31", "gzip under the name .csv", "t.csv", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], "E-COMPRESSED t.csv"),
    .text(
      "B32", "a web page under the name .xls", "t.xls", "<html><table><tr><td>a</td></tr></table></html>",
      "E-LOOKS-HTML t.xls"),
    .text("B32 csv", "a web page under the name .csv", "t.csv", "<!DOCTYPE html><html></html>", "E-LOOKS-HTML t.csv"),
  ]
}
