internal import Synchronization
public import WeftGraph
public import WeftModel

/// One network under one set of options; every shared result is computed once, on demand.
///
/// Give it the network as in force (`inForce(at:)`) with its projection added.
public final class Analysis: Sendable {
  public let network: Network
  public let options: Options
  private let results = Mutex<[String: any Sendable]>([:])

  public init(_ network: Network, _ options: Options) {
    self.network = network
    self.options = options
  }

  /// The result stored under `key`, computed on first use.
  ///
  /// Two threads that ask at once may both compute; the first result stored is the one that both get.
  public func shared<Result: Sendable>(_ key: String, _ compute: () -> Result) -> Result {
    if let known = results.withLock({ $0[key] }) as? Result { return known }
    let fresh = compute()
    return results.withLock { store in
      if let known = store[key] as? Result { return known }
      store[key] = fresh
      return fresh
    }
  }

  /// The graph of a view, built once.
  public func graph(_ view: View, kind: Graph.Kind = .undirected) -> Graph {
    shared("graph.\(view.rawValue).\(kind)") { network.graph(view, kind: kind) }
  }
}
