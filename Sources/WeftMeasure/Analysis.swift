internal import Synchronization
public import WeftGraph
public import WeftModel

/// One network under one set of options; every shared result is computed once, on demand.
///
/// Give it the network as in force (`inForce(at:)`) with its projection added.
public final class Analysis: Sendable {
  public let network: Network
  public let options: Options
  /// The woven part of each place, held fixed from another analysis; `nil` = this network's own.
  public let heldTargets: SuspensionTargets?
  private let results = Mutex<[String: any Sendable]>([:])

  public init(_ network: Network, _ options: Options, holding targets: SuspensionTargets? = nil) {
    self.network = network
    self.options = options
    heldTargets = targets
  }

  /// The result stored under `key`, computed on first use.
  ///
  /// Two threads that ask at once may both compute; the first result stored is the one that both get.
  public func shared<Result: Sendable>(_ key: String, _ compute: () -> Result) -> Result {
    // Unwrapped first: an absent entry would cast to an optional result that is nil.
    if let stored = results.withLock({ $0[key] }), let known = stored as? Result { return known }
    let fresh = compute()
    return results.withLock { store in
      if let stored = store[key], let known = stored as? Result { return known }
      store[key] = fresh
      return fresh
    }
  }

  /// The graph of a view, built once.
  public func graph(_ view: View, kind: Graph.Kind = .undirected) -> Graph {
    shared("graph.\(view.rawValue).\(kind)") { network.graph(view, kind: kind) }
  }

  /// The graph that `--graph` and `--directed` choose for centralities.
  public var chosenGraph: Graph {
    graph(options.view, kind: options.direction == .directed ? .directed : .undirected)
  }

  /// Hops, or 1 / weight under `--weighted`.
  var chosenLength: PathLength { options.weighting == .weighted ? .inverseWeight : .hops }

  /// 0/1, or weights under `--weighted`.
  var chosenWeighting: Weighting { options.weighting == .weighted ? .weighted : .unweighted }

  /// Number of organisations.
  public var count: Int { network.organizations.count }

  /// Territory level of planes: the option, else the dataset's own, else `town`.
  public var planeLevel: String {
    TerritoryLevel.canonical(options.plane ?? network.configuration.plane ?? "town")
  }

  /// θ of the status `loose`: the option, else the dataset's own, else 0.5.
  public var threshold: Double { options.threshold ?? network.configuration.threshold ?? 0.5 }

  /// Whether the dataset had a table; a missing one leaves its measures empty.
  public func has(_ table: TableName) -> Bool { network.tables.contains(table) }

  /// The values of a measure of organisations or alliances, or the one value of a measure of the region, computed once.
  ///
  /// - Precondition: not a measure of planes; ask ``values(of:_:)`` for those.
  public func values(of measure: Measure) -> Values {
    switch measure.computation {
    case .organization(let compute), .alliance(let compute), .region(let compute):
      shared("measure.\(measure.name).\(measure.level.rawValue)") { compute(self) }
    case .plane:
      preconditionFailure("\(measure.name) is a measure of planes")
    }
  }

  /// The values of a measure of planes for every plane of a kind, in the order of ``planes(_:)``, computed once.
  ///
  /// - Precondition: a measure of planes that describes planes of this kind.
  public func values(of measure: Measure, _ kind: Plane.Kind) -> Values {
    guard case .plane(let kinds, let compute) = measure.computation, kinds.contains(kind) else {
      preconditionFailure("\(measure.name) does not describe planes of the kind \(kind.rawValue)")
    }
    return shared("measure.\(measure.name).plane.\(kind.rawValue)") { compute(self, planes(kind)) }
  }

  /// The number that a measure gives the region: of the region's own measures, or of a plane's for all organisations.
  public func regionNumber(of measure: Measure) -> Double? {
    switch measure.level {
    case .region: values(of: measure).number(at: 0)
    case .plane: values(of: measure, .region).number(at: 0)
    case .organization, .alliance: preconditionFailure("\(measure.name) has no value for the region")
    }
  }

  /// Computes all that a measure gives the tables, so that it is there when they are built.
  public func prepare(_ measure: Measure) {
    guard measure.level == .plane else {
      _ = values(of: measure)
      return
    }
    for kind in Plane.Kind.allCases where measure.describes(kind) { _ = values(of: measure, kind) }
  }
}
