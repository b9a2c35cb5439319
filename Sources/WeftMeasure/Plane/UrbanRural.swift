internal import WeftModel
internal import WeftTable

/// Flows of one resource between city and countryside.
struct CrossFlow: Sendable, Hashable {
  var resource: String
  var toRural = 0.0
  var toUrban = 0.0

  /// The part of the flow that is returned, counted both ways: 2·min.
  var returned: Double { 2 * min(toRural, toUrban) }
  var total: Double { toRural + toUrban }
}

extension Network {
  /// Flows across the urban–rural line by resource, in order of first appearance, within each of a number of groups.
  ///
  /// `groups` gives the groups in which an exchange counts, each once. O(exchanges · groups of one).
  fileprivate func crossFlows(groupCount: Int, groups: (Exchange) -> [Int]) -> [[CrossFlow]] {
    var flows = [[CrossFlow]](repeating: [], count: groupCount)
    var numbers: [[UInt8]: Int] = [:]
    var places: [SIMD2<Int>: Int] = [:]
    for exchange in exchanges {
      guard let from = organizations[exchange.source].settlement, let to = organizations[exchange.target].settlement,
        (from == .rural) != (to == .rural)
      else { continue }
      let number = numbers[Array(exchange.resource.utf8), default: numbers.count]
      numbers[Array(exchange.resource.utf8)] = number
      for group in groups(exchange) {
        let key = SIMD2(group, number)
        let place = places[key] ?? flows[group].count
        if place == flows[group].count {
          places[key] = place
          flows[group].append(CrossFlow(resource: exchange.resource))
        }
        if to == .rural {
          flows[group][place].toRural += exchange.amount
        } else {
          flows[group][place].toUrban += exchange.amount
        }
      }
    }
    return flows
  }

  /// Flows across the urban–rural line by resource, in order of first appearance; towns count as urban.
  func crossFlows() -> [CrossFlow] { crossFlows(groupCount: 1) { _ in [0] }[0] }
}

extension Analysis {
  /// By plane: the flows of ``Network/crossFlows()`` with at least one end among its members.
  ///
  /// - Complexity: O(Σ members + exchanges · planes of an organisation).
  func crossFlows(_ planes: [Plane]) -> [[CrossFlow]] {
    var standing = [[Int]](repeating: [], count: count)
    for (index, plane) in planes.enumerated() { for member in plane.members { standing[member].append(index) } }
    return network.crossFlows(groupCount: planes.count) { exchange in
      union(standing[exchange.source], standing[exchange.target])
    }
  }

  /// Of two ascending lists: what stands in either, ascending.
  private func union(_ one: [Int], _ other: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(one.count + other.count)
    var (i, j) = (0, 0)
    while i < one.count || j < other.count {
      let next = min(i < one.count ? one[i] : .max, j < other.count ? other[j] : .max)
      result.append(next)
      if i < one.count, one[i] == next { i += 1 }
      if j < other.count, other[j] == next { j += 1 }
    }
    return result
  }
}

extension Measure {
  /// How far flows between city and countryside go both ways. Source: Weft. O(exchanges · depth).
  public static let urbanRuralReciprocity = Measure(
    "urban_rural_reciprocity", Label(en: "Urban–rural reciprocity", zh: "城乡要素双向流动度"), family: "exchange",
    card: Card(
      definition: Label(
        en: "Share of the flow between urban and rural organisations that is matched by the opposite flow of the same "
          + "resource: 0 one way, 1 balanced.",
        zh: "城乡组织之间的资源流动中，被同类资源的反向流动所抵平的份额：0 为单向，1 为对等。"),
      formula: "Σ_r 2·min(flow_r(u → r), flow_r(r → u)) ÷ Σ_r total cross flow_r",
      graph: "table exchanges, at least one end in the plane; town counts as urban",
      missing: "no cross flow, or no exchanges table: empty; an end with a blank settlement is left out",
      range: "0 … 1", unit: "share", source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      guard analysis.has(.exchanges) else { return .numbers(planes.map { _ in nil }) }
      return .numbers(
        analysis.crossFlows(planes).map { flows in
          let total = flows.reduce(0) { $0 + $1.total }
          return total > 0 ? flows.reduce(0) { $0 + $1.returned } / total : nil
        })
    })
}
