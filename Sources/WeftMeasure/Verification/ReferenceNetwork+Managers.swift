internal import WeftGraph

extension ReferenceNetwork {
  /// High-tech managers, advice: 21 nodes, 190 ties, nodes by number. Source: Krackhardt 1987.
  static let krackhardtAdvice = ReferenceNetwork(
    "krackhardt-advice", title: "High-tech managers, advice", source: "Krackhardt 1987", nodeCount: 21, kind: .directed,
    rows: """
      1: 2 4 8 16 18 21
      2: 6 7 21
      3: 1 2 4 6 7 8 9 10 11 12 14 17 18 20 21
      4: 1 2 6 8 10 11 12 16 17 18 20 21
      5: 1 2 6 7 8 10 11 13 14 16 17 18 19 20 21
      6: 21
      7: 2 6 11 12 14 17 18 21
      8: 2 4 6 7 10 11 18 21
      9: 1 2 6 7 8 10 11 12 14 16 17 18 21
      10: 1 2 3 4 5 8 11 13 15 16 17 18 19 20
      11: 1 2 7
      12: 7 21
      13: 1 2 5 9 14 18
      14: 2 7 18 21
      15: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16 17 18 19 20 21
      16: 1 2 10 18
      17: 1 2 4 7 21
      18: 1 2 3 4 5 7 8 9 10 11 13 14 15 16 19 20 21
      19: 1 2 3 5 7 10 11 14 15 18 20
      20: 1 2 6 8 11 12 14 15 16 17 18 21
      21: 2 3 4 6 7 8 12 14 17 18 20
      """,
    groups: [
      "dept": "4 4 2 4 2 1 0 1 2 3 3 1 2 2 2 4 1 3 2 2 1",
      "level": "2 1 2 2 2 2 0 2 2 2 2 2 2 1 2 2 2 1 2 2 1",
    ])

  /// High-tech managers, friendship: 21 nodes, 102 ties, nodes by number. Source: Krackhardt 1987.
  static let krackhardtFriendship = ReferenceNetwork(
    "krackhardt-friendship", title: "High-tech managers, friendship", source: "Krackhardt 1987", nodeCount: 21,
    kind: .directed,
    rows: """
      1: 2 4 8 12 16
      2: 1 18 21
      3: 14 19
      4: 1 2 8 12 16 17
      5: 2 9 11 14 17 19 21
      6: 2 7 9 12 17 21
      8: 4
      10: 3 5 8 9 12 16 20
      11: 1 2 3 4 5 8 9 12 13 15 17 18 19
      12: 1 4 17 21
      13: 5 11
      14: 7 15
      15: 1 3 5 6 9 11 14 19
      16: 1 2
      17: 1 2 3 4 5 6 7 8 9 10 11 12 14 15 16 19 20 21
      18: 2
      19: 1 2 3 5 11 12 14 15 20
      20: 11 18
      21: 2 12 17 18
      """,
    groups: [
      "dept": "4 4 2 4 2 1 0 1 2 3 3 1 2 2 2 4 1 3 2 2 1",
      "level": "2 1 2 2 2 2 0 2 2 2 2 2 2 1 2 2 2 1 2 2 1",
    ])

  /// High-tech managers, reports to: 21 nodes, 20 ties, nodes by number. Source: Krackhardt 1987.
  static let krackhardtReportsTo = ReferenceNetwork(
    "krackhardt-reports-to", title: "High-tech managers, reports to", source: "Krackhardt 1987", nodeCount: 21,
    kind: .directed,
    rows: """
      1: 2
      2: 7
      3: 14
      4: 2
      5: 14
      6: 21
      8: 21
      9: 14
      10: 18
      11: 18
      12: 21
      13: 14
      14: 7
      15: 14
      16: 2
      17: 21
      18: 7
      19: 14
      20: 14
      21: 7
      """,
    groups: [
      "dept": "4 4 2 4 2 1 0 1 2 3 3 1 2 2 2 4 1 3 2 2 1",
      "level": "2 1 2 2 2 2 0 2 2 2 2 2 2 1 2 2 2 1 2 2 1",
    ])
}
