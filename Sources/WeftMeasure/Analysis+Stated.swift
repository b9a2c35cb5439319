public import WeftModel

extension Analysis {
  /// An analysis of a network as its tables state it: brought to the chosen day, parallel ties summed, and the
  /// projection of the options added.
  public convenience init(stated network: Network, _ options: Options, holding targets: SuspensionTargets? = nil) {
    self.init(network.prepared(for: options), options, holding: targets)
  }
}

extension Network {
  /// The network that measures run on: in force at the chosen day, parallel ties summed, projection added.
  public func prepared(for options: Options) -> Network {
    let current = inForce(at: options.date)
    switch options.projection {
    case .none: return current
    case .newman(let threshold): return current.addingProjection(threshold: threshold)
    }
  }
}
