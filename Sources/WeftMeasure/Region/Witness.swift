internal import WeftGraph
internal import WeftModel
public import WeftTable

/// A case in point: what a number of the region rests on.
public struct Witness: Sendable, Hashable {
  /// What it bears witness to.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case noCommonSuperior = "no_common_superior"
    case surplusTie = "surplus_tie"
    case commandLoop = "command_loop"
    case dormantAlliance = "dormant_alliance"
    case domainsApart = "domains_apart"
    case emptyTerritory = "empty_territory"
    case cutOff = "cut_off"

    public var label: Label {
      switch self {
      case .noCommonSuperior: Label(en: "pair without a lowest common superior", zh: "没有最近共同上级的组织对")
      case .surplusTie: Label(en: "hierarchical tie beyond a tree", zh: "超出树形的多余科层联系")
      case .commandLoop: Label(en: "loop of command", zh: "互为上下级的环路")
      case .dormantAlliance: Label(en: "dormant alliance", zh: "休眠联盟")
      case .domainsApart: Label(en: "domains without any tie between them", zh: "彼此没有任何联系的领域")
      case .emptyTerritory: Label(en: "lowest territory without an organisation", zh: "没有组织的最基层区域")
      case .cutOff: Label(en: "organisation cut off without a cutpoint", zh: "去掉割点后被隔断的组织")
      }
    }
  }

  public var kind: Kind
  /// Identifier of the organisation, alliance, domain or territory.
  public var a: String
  /// Identifier of the second one, or empty.
  public var b: String
  /// What else there is to say.
  public var detail: String

  public init(_ kind: Kind, _ a: String, _ b: String = "", detail: String = "") {
    self.kind = kind
    self.a = a
    self.b = b
    self.detail = detail
  }

  /// At most so many of a kind are listed.
  public static let limit = 1000
}

extension Analysis {
  /// Cases in point for the region's numbers, kind by kind in file order; at most ``Witness/limit`` of each kind.
  ///
  /// A kind that has more ends in a row without `a` and `b` whose detail says so.
  public var witnesses: [Witness] {
    shared("witnesses") {
      Witness.Kind.allCases.flatMap { kind in
        let found = witnesses(of: kind)
        guard found.count > Witness.limit else { return found }
        let all = kind == .noCommonSuperior ? krackhardt.unrankedPairCount : found.count
        // Cutpoints are not looked at any further once the limit is reached.
        let rest = kind == .cutOff ? "more" : "\(all - Witness.limit) more"
        return found.prefix(Witness.limit) + [Witness(kind, "", detail: "\(rest), not listed")]
      }
    }
  }

  private func witnesses(of kind: Witness.Kind) -> [Witness] {
    let ids = network.organizations.map(\.id)
    switch kind {
    case .noCommonSuperior:
      let pairs = graph(.hierarchical, kind: .directed).krackhardt(witnesses: Witness.limit + 1).unrankedPairs
      return pairs.map { Witness(kind, ids[$0.first], ids[$0.second]) }
    case .surplusTie:
      return krackhardt.surplusTies.map { Witness(kind, ids[$0.source], ids[$0.target]) }
    case .commandLoop:
      return krackhardt.loops.map { loop in
        Witness(kind, ids[loop[0]], ids[loop[1]], detail: loop.map { ids[$0] }.joined(separator: " "))
      }
    case .dormantAlliance:
      guard has(.activities) else { return [] }
      return network.alliances.enumerated().filter { isDormant[$0.offset] }.map {
        Witness(kind, $0.element.id, detail: $0.element.name)
      }
    case .domainsApart: return domainsApart
    case .emptyTerritory:
      let (isLeaf, occupied) = (territoryTree.isLeaf, isOccupied)
      return network.territories.enumerated().filter { isLeaf[$0.offset] && !occupied[$0.offset] }.map {
        Witness(kind, $0.element.id, detail: $0.element.name)
      }
    case .cutOff: return cutOff
    }
  }

  /// Pairs of different domains, both with organisations, that no tie joins.
  private var domainsApart: [Witness] {
    let density = DomainImage(self, view: .all).density
    let ids = network.domains.map(\.id)
    var result: [Witness] = []
    for one in ids.indices {
      for other in ids.indices where other > one && density[one][other] == 0 {
        result.append(Witness(.domainsApart, ids[one], ids[other]))
      }
    }
    return result
  }

  /// By cutpoint: the organisations that lose touch with the largest rest of their piece when it is taken out.
  private var cutOff: [Witness] {
    graph(.all).cutOffPieces(limit: Witness.limit + 1).flatMap { found in
      found.pieces.flatMap { piece in
        piece.map { node in
          Witness(
            .cutOff, network.organizations[found.cutpoint].id, network.organizations[node].id,
            detail: "with \(piece.count - 1) others")
        }
      }
    }
  }
}
