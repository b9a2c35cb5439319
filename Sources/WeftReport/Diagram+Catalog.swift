extension Diagram {
  /// Every kind of picture. A new one is one new file and one line here.
  public static let all: [Diagram] = [
    .map,
    .weave,
    .matrix,
    .image,
    .overlap,
    .hierarchy,
    .planes,
    .ego,
    .ladder,
    .ternary,
    .curve,
    .diff,
  ]

  public static func named(_ kind: String) -> Diagram? { all.first { $0.kind == kind } }
}
