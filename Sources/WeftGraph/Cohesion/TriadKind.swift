/// The sixteen kinds of triads, named by their numbers of Mutual, Asymmetric and Null pairs (MAN).
///
/// D, U, T and C tell apart triads of equal numbers: Down, Up, Transitive and Cyclic. The raw value is the place in
/// ``Graph/triadCensus()``.
///
/// Source: Holland & Leinhardt 1970, Am. J. Sociol. 76:492.
public enum TriadKind: Int, Sendable, Hashable, CaseIterable {
  case t003, t012, t102
  /// a ← b → c.
  case t021D
  /// a → b ← c.
  case t021U
  /// a → b → c.
  case t021C
  /// a ↔ b ← c.
  case t111D
  /// a ↔ b → c.
  case t111U
  /// a → b ← c, a → c.
  case t030T
  /// a → b → c → a.
  case t030C
  /// a ↔ b ↔ c.
  case t201
  /// a ← b → c, a ↔ c.
  case t120D
  /// a → b ← c, a ↔ c.
  case t120U
  /// a → b → c, a ↔ c.
  case t120C
  case t210, t300

  /// The usual name, such as `021D`.
  public var name: String { String("\(self)".dropFirst()) }
}

/// How the two ends of a tie are joined, as seen from one of them.
enum ArcCode {
  static let out: UInt8 = 1
  static let back: UInt8 = 2
  static let mutual: UInt8 = 3

  /// The same tie seen from its other end.
  static func flipped(_ code: UInt8) -> UInt8 { code == out ? back : code == back ? out : code }
}

extension TriadKind {
  /// The open triad whose middle is joined to the two others like this, seen from the middle.
  static func open(_ one: UInt8, _ other: UInt8) -> TriadKind {
    switch (min(one, other), max(one, other)) {
    case (ArcCode.out, ArcCode.out): .t021D
    case (ArcCode.back, ArcCode.back): .t021U
    case (ArcCode.out, ArcCode.back): .t021C
    case (ArcCode.out, ArcCode.mutual): .t111U
    case (ArcCode.back, ArcCode.mutual): .t111D
    default: .t201
    }
  }

  /// The triad of three tied pairs; codes are seen from the first node of each.
  static func closed(ab: UInt8, ac: UInt8, bc: UInt8) -> TriadKind {
    let mutual = [ab, ac, bc].count { $0 == ArcCode.mutual }
    // What each node sees of the other two.
    let views = [(ab, ac), (ArcCode.flipped(ab), bc), (ArcCode.flipped(ac), ArcCode.flipped(bc))]
    switch mutual {
    case 3: return .t300
    case 2: return .t210
    case 1:
      for (one, other) in views where one != ArcCode.mutual && other != ArcCode.mutual {
        return one != other ? .t120C : one == ArcCode.out ? .t120D : .t120U
      }
      return .t120C
    default: return views.allSatisfy { $0.0 != $0.1 } ? .t030C : .t030T
    }
  }
}
