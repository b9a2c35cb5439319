extension Hostile {
  private static func ties(_ rows: String...) -> String {
    "source,target,mode,directed,weight\n" + rows.map { $0 + "\n" }.joined()
  }

  /// Ties that repeat or contradict one another, and networks on which measures break.
  static let networks: [Hostile] = [
    .data(
      "E01", "a row twice", ties: ties("A,B,networked,yes,1", "A,B,networked,yes,1"), "W-EDGE-DUP ties.csv:3:1",
      points: ["A 1", "B 1", "C 0"]),
    .data(
      "E02", "a tie twice with two weights", ties: ties("A,B,networked,yes,1", "A,B,networked,yes,2"),
      "W-EDGE-DUP-W ties.csv:3:1", points: ["A 1", "B 1", "C 0"]),
    .data(
      "E03", "both directions of a tie without direction", ties: ties("A,B,networked,no,1", "B,A,networked,no,1"),
      "W-EDGE-RECIP ties.csv:3:1", points: ["A 1", "B 1", "C 0"]),
    .data(
      "E04", "parallel rows, all kept",
      ties: ties("A,B,networked,no,1", "A,B,collaborative,no,1", "A,B,hierarchical,yes,1"),
      points: ["A 1", "B 1", "C 0"]),
    .data(
      "E06", "self-ties", ties: ties("A,A,networked,yes,1", "A,A,networked,yes,1"), "E-SELF-TIE ties.csv:2:3",
      "E-SELF-TIE ties.csv:3:3"),
    .text(
      "E07", "directed and undirected mixed", "t.csv", "Source,Target,Type\na,b,Directed\nb,c,Undirected\n",
      "E-DIR-MIXED t.csv:3:5"),
    .data("E08", "no organisation", "id\n", "W-EMPTY-NO-ROWS", points: []),
    .data("E09", "one organisation", "id\nA\n", points: ["A 0"]),
    .data("E11", "two and no tie", "id\nA\nB\n", points: ["A 0", "B 0"]),
    .data(
      "E12", "many and no tie", "id\n" + (1...300).map { "n\($0)\n" }.joined(), points: (1...300).map { "n\($0) 0" }),
    .data(
      "E17", "a star, on which plain power iteration swings", "id\nA\nB\nC\nD\n",
      ties: ties("A,B,networked,no,1", "A,C,networked,no,1", "A,D,networked,no,1"),
      points: ["A 3", "B 1", "C 1", "D 1"]),
    .data("E19", "a negative weight for PageRank", ties: ties("A,B,networked,yes,-2"), "E-NUM-NEGATIVE ties.csv:2:19"),
    .data(
      "E24", "two modes between one pair",
      ties: ties("A,B,networked,no,1", "A,B,hierarchical,yes,1", "B,C,networked,no,1"),
      points: ["A 1", "B 2", "C 1"]),
  ]
}
