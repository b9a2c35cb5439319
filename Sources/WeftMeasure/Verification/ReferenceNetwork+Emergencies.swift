internal import WeftGraph

extension ReferenceNetwork {
  /// Mount Si search and rescue: 13 nodes, 33 ties, nodes by number. Source: Drabek, Tamminga, Kilijanek & Adams 1981.
  static let emonMtsi = ReferenceNetwork(
    "emon-mtsi", title: "Mount Si search and rescue", source: "Drabek, Tamminga, Kilijanek & Adams 1981", nodeCount: 13,
    kind: .directed,
    rows: """
      1: 3 5 6 8 10 12
      3: 1 5 6 8 9
      5: 1 3 8 9 12
      6: 1 3 5 9
      8: 1 3 5 9 12
      9: 5
      10: 1
      12: 1 3 5 6 8 9
      """,
    groups: [
      "sponsorship": "0 0 2 2 2 2 2 2 2 3 1 3 3"
    ])

  /// Cheyenne tornado: 14 nodes, 83 ties, nodes by number. Source: Drabek, Tamminga, Kilijanek & Adams 1981.
  static let emonCheyenne = ReferenceNetwork(
    "emon-cheyenne", title: "Cheyenne tornado", source: "Drabek, Tamminga, Kilijanek & Adams 1981", nodeCount: 14,
    kind: .directed,
    rows: """
      1: 2 3 4 5 7 8 9 10 11 14
      2: 1 3 7 8 9 10 14
      3: 1 2 4 5 6 7 8 9 10 11 12 13
      4: 2 3 7 9 10
      5: 7 8 13
      7: 3 8 10 11 12 13
      8: 1 2 4 5 6 7 9 10 11 12 13 14
      9: 1 6 7 8 10 13 14
      10: 7 9
      11: 7 9 10 13 14
      12: 3 7 8 9
      13: 3 7 8 9 10 11 12
      14: 1 5 8
      """,
    groups: [
      "sponsorship": "5 5 5 3 4 4 1 2 0 0 1 1 4 4"
    ])

  /// Lake Pomona showboat: 20 nodes, 148 ties, nodes by number. Source: Drabek, Tamminga, Kilijanek & Adams 1981.
  static let emonLakepomona = ReferenceNetwork(
    "emon-lakepomona", title: "Lake Pomona showboat", source: "Drabek, Tamminga, Kilijanek & Adams 1981", nodeCount: 20,
    kind: .directed,
    rows: """
      1: 2 3 5 6 7 9 11 15 16 17 20
      2: 1 3 5 6 7 9 14 16 17
      3: 1 4 5 6 9 11 17
      4: 1 2 3 5 6 7 9 14
      5: 1 3 4 6 7 11 12 13 14 16 17 20
      6: 1 3 4 5 7 9 11 12 14
      7: 1 3 4 5 6 9 10 16
      8: 1 2 5 10
      9: 1 3 5 6 7 11 17
      10: 1 5
      11: 1 3 5 6 7 9 12
      12: 1 5 7 17
      13: 1 5
      14: 1 3 5 6 7 9 12 13 17 18 20
      15: 1 3 4 5 6 7 9 10 11 12 13 14 16 17 18 20
      16: 1 2 5 6 7 11
      17: 1 2 3 5 6 7 9 10 14
      18: 1 5 13 14
      19: 1 2 5 6 7 9 17
      20: 1 5 15 16 17
      """,
    groups: [
      "sponsorship": "1 1 1 1 4 4 4 4 2 2 3 1 3 3 0 0 3 0 0 3"
    ])

  /// Texas Hill Country flood: 25 nodes, 186 ties, nodes by number. Source: Drabek, Tamminga, Kilijanek & Adams 1981.
  static let emonTexas = ReferenceNetwork(
    "emon-texas", title: "Texas Hill Country flood", source: "Drabek, Tamminga, Kilijanek & Adams 1981", nodeCount: 25,
    kind: .directed,
    rows: """
      1: 3 22
      2: 1 3 5 6 8
      3: 1 2 4 5 6 7 8 9 10 12 13 14 16 19 20 22 24
      4: 1 2 3 7 8 11 12 13 14 15 19 20
      5: 1 2 3 4 7 9 11 12 14 20 22 23
      6: 2 3 8 11 12 13 14 16 20 22
      7: 11 17
      8: 1 2 3 5 6 9 10 15 19 20 22 25
      9: 1 3 5 6 7 11 12 13 22 23 24 25
      11: 3 5 7 8 9 10 12
      12: 3 4 6 7 8 9 10 11 13 14 20 21 22
      13: 6 9 11 12 15 16 19
      14: 3 4 5 6 7 9 12 16 17 18 19 20 22
      15: 3 14 16 17 18 19 20 21
      16: 4 6 8 9 14 17 19
      17: 6 14 15 18
      18: 14 15 19 20 21
      19: 3 14 15 16 17 18 20 21
      20: 3 15 19 21
      21: 8 14 15 16 17 18 19 20
      22: 1 3 5 9 23 24
      23: 1 3 5 6 9 22 24 25
      24: 3 22
      25: 9 23
      """,
    groups: [
      "sponsorship": "2 4 4 4 4 4 4 3 1 3 1 1 1 1 1 1 1 1 0 0 3 1 1 1 1"
    ])
}
