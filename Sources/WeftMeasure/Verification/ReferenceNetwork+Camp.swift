internal import WeftGraph

extension ReferenceNetwork {
  /// Camp, three closest friends: 18 nodes, 54 ties, nodes by number. Source: Borgatti, Everett & Freeman 2002.
  static let campnet = ReferenceNetwork(
    "campnet", title: "Camp, three closest friends", source: "Borgatti, Everett & Freeman 2002", nodeCount: 18,
    kind: .directed,
    rows: """
      1: 4 5 12
      2: 11 16 17
      3: 4 5 7
      4: 6 7 8
      5: 1 3 6
      6: 4 5 8
      7: 3 4 5
      8: 4 6 7
      9: 1 12 14
      10: 9 12 14
      11: 2 16 17
      12: 1 9 14
      13: 7 15 18
      14: 1 9 12
      15: 9 16 18
      16: 11 17 18
      17: 11 16 18
      18: 15 16 17
      """)

  /// Southern women and events: 32 nodes, 89 ties, nodes by number. Source: Davis, Gardner & Gardner 1941.
  static let davis = ReferenceNetwork(
    "davis", title: "Southern women and events", source: "Davis, Gardner & Gardner 1941", nodeCount: 32,
    kind: .undirected,
    rows: """
      1: 19 20 21 22 23 24 26 27
      2: 19 20 21 23 24 25 26
      3: 20 21 22 23 24 25 26 27
      4: 19 21 22 23 24 25 26
      5: 21 22 23 25
      6: 21 23 24 26
      7: 23 24 25 26
      8: 24 26 27
      9: 23 25 26 27
      10: 25 26 27 30
      11: 26 27 28 30
      12: 26 27 28 30 31 32
      13: 25 26 27 28 30 31 32
      14: 24 25 27 28 29 30 31 32
      15: 25 26 28 29 30
      16: 26 27
      17: 27 29
      18: 27 29
      """,
    groups: [
      "mode": "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1"
    ])
}
