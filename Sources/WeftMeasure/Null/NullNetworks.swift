public import WeftGraph
public import WeftModel

/// Random networks in the place of one observed, as a ``NullModel`` says.
///
/// What moves is a pair of organisations in one mode (under ``NullModel/degree``: in all modes), with all rows that tie
/// it: weights, layers, purposes and days travel with the pair, and a row keeps pointing the same way along it. Projected
/// ties are lateral and move too. Ten trials of an exchange a pair; five trades an organisation of the alliance matrix.
/// Replicate k follows from the seed and k alone, so replicates may be drawn in any order and on any thread.
public struct NullNetworks: Sendable {
  public let model: NullModel
  private let network: Network
  /// The pairs that move, lower end first, by class and then by ends.
  private let pairs: [Graph.Edge]
  private let classes: [Int]
  /// By pair: which of ``rows`` tie it.
  private let offsets: [Int]
  private let rows: [Int]
  private let alliances: AllianceTrades?
  /// The pairs made ready once for all draws, where the model exchanges their ends.
  private let rewiring: TieRewiring?
  private let generator: SeededGenerator
  private let trials: Int

  /// - Parameters:
  ///   - network: as measures run on it: in force, parallel rows summed, projection added.
  ///   - trials: of an exchange, a pair.
  /// - Complexity: O(n + ties log ties).
  public init(_ network: Network, _ model: NullModel, seed: UInt64, trials: Int = 10) {
    self.network = network
    self.trials = trials
    self.model = model
    generator = SeededGenerator(seed: seed)
    alliances = model == .curveball ? AllianceTrades(network) : nil
    var keyed: [(key: UInt64, row: Int)] = []
    for (row, tie) in network.ties.enumerated() where model == .degree || tie.mode.isLateral {
      let (lower, higher) = (min(tie.source, tie.target), max(tie.source, tie.target))
      let own: UInt64 = model == .degree || tie.mode == .collaborative ? 0 : 1
      keyed.append((own << 62 | UInt64(lower) << 31 | UInt64(higher), row))
    }
    keyed.sort { ($0.key, $0.row) < ($1.key, $1.row) }
    var pairs: [Graph.Edge] = []
    var classes: [Int] = []
    var offsets: [Int] = []
    for (place, entry) in keyed.enumerated() where place == 0 || keyed[place - 1].key != entry.key {
      pairs.append(Graph.Edge(Int(entry.key >> 31 & 0x7FFF_FFFF), Int(entry.key & 0x7FFF_FFFF)))
      classes.append(Int(entry.key >> 62))
      offsets.append(place)
    }
    self.pairs = pairs
    self.classes = classes
    self.offsets = offsets + [keyed.count]
    rows = keyed.map(\.row)
    rewiring =
      model == .skeleton || model == .degree
      ? TieRewiring(pairs, nodeCount: network.organizations.count, kind: .undirected, classes: classes) : nil
  }

  /// Replicate `stream` as a network.
  ///
  /// - Complexity: O(n + ties).
  public func network(stream: Int) -> Network {
    var result = network
    if let alliances {
      var random = generator.split(stream: stream)
      result.memberships = alliances.memberships(using: &random)
      return result
    }
    for (pair, moved) in moved(stream: stream).enumerated() {
      for row in rows[offsets[pair]..<offsets[pair + 1]] {
        let isAlong = network.ties[row].source == pairs[pair].source
        result.ties[row].source = isAlong ? moved.source : moved.target
        result.ties[row].target = isAlong ? moved.target : moved.source
      }
    }
    return result
  }

  /// G_lat of replicate `stream`, undirected; weights count the modes of a pair.
  ///
  /// - Precondition: the model moves lateral pairs mode by mode: ``NullModel/skeleton`` or ``NullModel/uniform``.
  /// - Complexity: O(n + m).
  public func lateralGraph(stream: Int) -> Graph {
    precondition(model == .skeleton || model == .uniform, "\(model.rawValue) does not move lateral pairs alone")
    return Graph.undirected(nodeCount: network.organizations.count, edges: moved(stream: stream))
  }

  /// The pairs' new ends, in their order.
  private func moved(stream: Int) -> [Graph.Edge] {
    var random = generator.split(stream: stream)
    if let rewiring { return rewiring.drawn(swaps: trials * pairs.count, using: &random) }
    switch model {
    case .curveball, .skeleton, .degree: return pairs
    case .uniform:
      let count = network.organizations.count
      // Classes stand one after the other.
      let first = classes.prefix { $0 == 0 }.count
      let ends = [first, pairs.count - first].flatMap { random.scatteredPairs($0, nodeCount: count) }
      return ends.map { Graph.Edge($0.0, $0.1) }
    }
  }
}

/// The alliance matrix, to be rewired by trades of members.
private struct AllianceTrades: Sendable {
  private let network: Network
  private let incidence: Incidence
  /// By membership: its row of ``incidence``, and which of that row's entries it is.
  private let places: [(row: Int, entry: Int)]

  init(_ network: Network) {
    self.network = network
    var lists: [[Int32]] = []
    var rowOf = [Int](repeating: -1, count: network.organizations.count)
    for membership in network.memberships {
      if rowOf[membership.organization] < 0 {
        rowOf[membership.organization] = lists.count
        lists.append([])
      }
      lists[rowOf[membership.organization]].append(Int32(membership.alliance))
    }
    let incidence = Incidence(rows: lists, columnCount: network.alliances.count)
    self.incidence = incidence
    places = network.memberships.map { membership in
      let row = rowOf[membership.organization]
      let entry = incidence.rows[row].firstIndex(of: Int32(membership.alliance))
      return (row, entry ?? 0)
    }
  }

  func memberships(using random: inout SeededGenerator) -> [Membership] {
    let traded = incidence.rewired(trades: 5 * incidence.rowCount, using: &random)
    return zip(network.memberships, places).map { membership, place in
      var moved = membership
      moved.alliance = Int(traded.rows[place.row][place.entry])
      return moved
    }
  }
}
