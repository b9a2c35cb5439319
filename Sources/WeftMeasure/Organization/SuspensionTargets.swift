internal import WeftModel

/// The woven part T of every organisation's place, in a form that outlives its network.
///
/// T(i) = the organisations of i's block, other than i, that have a lateral tie. Adding ties enlarges T and so can
/// raise a suspension; a comparison therefore holds T at its baseline: take `analysis.suspensionTargets` there and give
/// it to the other ``Analysis``. Organisations are known by their identifiers, byte for byte, so the other network may
/// have gained, lost or reordered rows. A target that is gone is left out; an organisation that is new there gets
/// the T of the other network.
public struct SuspensionTargets: Sendable, Equatable {
  /// By group: the identifiers of its woven organisations.
  let woven: [[[UInt8]]]
  /// By organisation identifier: its group, `nil` where its territory is blank.
  let groups: [[UInt8]: Int?]

  init(_ groups: SuspensionGroups, in network: Network) {
    let keys = network.organizations.map { Array($0.id.utf8) }
    woven = groups.targets.map { $0.map { keys[Int($0)] } }
    self.groups = Dictionary(zip(keys, groups.group).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}

/// T by index into one network's organisations.
struct SuspensionGroups: Sendable, Equatable {
  /// By organisation: its group; `nil` where its territory is blank.
  var group: [Int?]
  /// By group: its woven organisations, ascending.
  var targets: [[Int32]]

  /// T of a network of its own: one group per block.
  init(_ blocks: TerritoryBlocks, isWoven: [Bool]) {
    group = isWoven.indices.map { blocks.slot(of: $0) }
    targets = blocks.members.map { $0.filter { isWoven[$0] }.map { Int32($0) } }
  }

  /// T held from elsewhere; organisations unknown there fall back to `own`.
  init(_ held: SuspensionTargets, in network: Network, own: SuspensionGroups) {
    var places: [[UInt8]: Int32] = [:]
    let keys = network.organizations.map { Array($0.id.utf8) }
    for (index, key) in keys.enumerated() where places[key] == nil { places[key] = Int32(index) }
    targets = held.woven.map { $0.compactMap { places[$0] }.sorted() } + own.targets
    group = keys.indices.map { index in
      switch held.groups[keys[index]] {
      case .some(let known): known
      case .none: own.group[index].map { held.woven.count + $0 }
      }
    }
  }
}
