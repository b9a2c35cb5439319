internal import WeftGraph

extension ReferenceNetwork {
  /// Florentine families, marriages: 16 nodes, 20 ties, nodes by number. Source: Padgett & Ansell 1993; Breiger & Pattison 1986.
  static let padgettMarriage = ReferenceNetwork(
    "padgett-marriage", title: "Florentine families, marriages",
    source: "Padgett & Ansell 1993; Breiger & Pattison 1986", nodeCount: 16, kind: .undirected,
    rows: """
      1: 9
      2: 6 7 9
      3: 5 9
      4: 7 11 15
      5: 11 15
      7: 8 16
      9: 13 14 16
      10: 14
      11: 15
      13: 15 16
      """)

  /// Florentine families, business: 16 nodes, 15 ties, nodes by number. Source: Padgett & Ansell 1993; Breiger & Pattison 1986.
  static let padgettBusiness = ReferenceNetwork(
    "padgett-business", title: "Florentine families, business",
    source: "Padgett & Ansell 1993; Breiger & Pattison 1986", nodeCount: 16, kind: .undirected,
    rows: """
      3: 5 6 9 11
      4: 7 8 11
      5: 8 11
      6: 9
      7: 8
      8: 11
      9: 10 14 16
      """)
}
