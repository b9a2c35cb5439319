extension Hostile {
  private static func weight(_ text: String) -> String { "source,target,mode,weight\nA,B,networked,\(text)\n" }
  private static func start(_ text: String) -> String { "source,target,mode,start\nA,B,networked,\(text)\n" }
  private static let linked = ["A 1", "B 1", "C 0"]

  /// Weights and days in all the ways that people write them.
  static let numbers: [Hostile] = [
    .data(
      "D01", "a decimal comma", ties: "source;target;mode;weight\nA;B;networked;1,5\n",
      "W-NUM-DECIMAL-COMMA ties.csv:2:15", points: linked),
    .data("D02", "a comma that may group thousands", ties: weight("\"1,234\""), "E-NUM-AMBIGUOUS ties.csv:2:15"),
    .data(
      "D02 said", "the same, and it is said", ties: weight("\"1,234\""), points: linked, with: ["--decimal", "comma"]),
    .data("D03", "full-width digits", ties: weight("１２．５"), "W-NUM-FULLWIDTH ties.csv:2:15", points: linked),
    .data("D05", "not a number", ties: weight("NaN"), "E-NUM-NAN ties.csv:2:15"),
    .data("D05 payload", "not a number, with more", ties: weight("NAN(1)"), "E-NUM-NAN ties.csv:2:15"),
    .data("D06", "infinity", ties: weight("Infinity"), "E-NUM-INF ties.csv:2:15"),
    .data("D06 large", "larger than any", ties: weight("1e400"), "E-NUM-INF ties.csv:2:15"),
    .data("D07", "hexadecimal", ties: weight("0x10"), "E-NUM-FORMAT ties.csv:2:15"),
    .data("D08", "grouped digits", ties: weight("1_000"), "E-NUM-FORMAT ties.csv:2:15"),
    .data("D08 spaced", "digits grouped by a space", ties: weight("1 000"), "E-NUM-FORMAT ties.csv:2:15"),
    .data("D10", "a unit", ties: weight("3次"), "E-NUM-UNIT ties.csv:2:15"),
    .data("D10 money", "a currency", ties: weight("￥3"), "E-NUM-UNIT ties.csv:2:15"),
    .data(
      "D11", "an empty weight", ties: "source,target,mode,weight\nA,B,networked,\nB,C,networked,2\n",
      "W-NUM-EMPTY ties.csv:2:15", points: ["A 1", "B 2", "C 1"]),
    .data(
      "D11 refused", "the same, and it is not allowed",
      ties: "source,target,mode,weight\nA,B,networked,\nB,C,networked,2\n", "E-NUM-EMPTY ties.csv:2:15",
      with: ["--missing-weight", "error"]),
    .data(
      "D11 said", "the same, and it is said", ties: "source,target,mode,weight\nA,B,networked,\nB,C,networked,2\n",
      "N-NUM-EMPTY ties.csv:2:15", points: ["A 1", "B 2", "C 1"], with: ["--missing-weight", "0.5"]),
    .data("D12", "weight 0: no tie in this model", ties: weight("0"), "E-NUM-ZERO ties.csv:2:15"),
    .data("D13", "a negative weight", ties: weight("-1"), "E-NUM-NEGATIVE ties.csv:2:15"),
    .data("D15", "a weight next to nothing", ties: weight("1e-320"), "W-NUM-TINY ties.csv:2:15", points: linked),
    .data(
      "D16", "weights whose sum is too large",
      ties: "source,target,mode,weight\nA,B,networked,1e308\nB,C,networked,1e308\n", "E-NUM-OVERFLOW ties.csv"),
    .data(
      "D17", "sums that differ in the last bit",
      ties: "source,target,mode,weight\nA,B,networked,0.1\nA,B,networked,0.2\nA,C,networked,0.3\n", "W-EDGE-DUP-W",
      points: ["A 2", "B 1", "C 1"]),
    .data("D18", "an integer that no double holds", ties: weight("9007199254740993"), "W-NUM-PRECISION ties.csv:2:15"),
    .data("D20", "a minus of typographers", ties: weight("−5"), "E-NUM-NEGATIVE ties.csv:2:15"),
    .data("D20 accounts", "a negative as accountants write it", ties: weight("(5)"), "E-NUM-FORMAT ties.csv:2:15"),
    .data("D21", "day and month unclear", ties: start("3/4/2021"), "W-DATE-AMBIGUOUS ties.csv:2:15", points: linked),
    .data("D21 Chinese", "a Chinese date", ties: start("2021年3月4日"), "W-DATE-FORM ties.csv:2:15", points: linked),
    .data(
      "D21 serial", "a spreadsheet's day number", ties: start("44259"), "W-DATE-FORM ties.csv:2:15", points: linked),
    .data(
      "D22", "a distance where a strength is meant", ties: "source,target,mode,distance\nA,B,networked,3\n",
      "W-W-MEANING ties.csv:1:20", points: linked),
    .data(
      "D23", "all weights 0", ties: "source,target,mode,weight\nA,B,networked,0\nB,C,networked,0\n",
      "E-NUM-ZERO ties.csv:3:15"),
  ]
}
