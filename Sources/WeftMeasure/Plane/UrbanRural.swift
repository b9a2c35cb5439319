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
  /// Flows across the urban–rural line by resource, in order of first appearance; towns count as urban.
  func crossFlows(where belongs: (Exchange) -> Bool = { _ in true }) -> [CrossFlow] {
    var flows: [CrossFlow] = []
    var places: [[UInt8]: Int] = [:]
    for exchange in exchanges {
      guard let from = organizations[exchange.source].settlement, let to = organizations[exchange.target].settlement,
        (from == .rural) != (to == .rural), belongs(exchange)
      else { continue }
      let key = Array(exchange.resource.utf8)
      let place = places[key] ?? flows.count
      if place == flows.count {
        places[key] = place
        flows.append(CrossFlow(resource: exchange.resource))
      }
      if to == .rural { flows[place].toRural += exchange.amount } else { flows[place].toUrban += exchange.amount }
    }
    return flows
  }
}

extension Measure {
  /// How far flows between city and countryside go both ways. Source: Weft. O(exchanges) a plane.
  public static let urbanRuralReciprocity = Measure(
    "urban_rural_reciprocity", Label(en: "Urban–rural reciprocity", zh: "城乡要素双向流动度"), family: "exchange",
    card: Card(
      definition: Label(
        en: "Share of the flow between urban and rural organisations that is matched by the opposite flow of the same "
          + "resource: 0 one way, 1 balanced.",
        zh: "城乡组织之间的资源流动中,被同类资源的反向流动所抵平的份额:0 为单向,1 为对等。"),
      formula: "Σ_r 2·min(flow_r(u → r), flow_r(r → u)) ÷ Σ_r total cross flow_r",
      graph: "table exchanges, at least one end in the plane; town counts as urban",
      missing: "no cross flow, or no exchanges table: empty; an end with a blank settlement is left out",
      range: "0 … 1", unit: "share", source: "Weft"),
    computation: .plane(.all) { analysis, planes in
      guard analysis.has(.exchanges) else { return .numbers(planes.map { _ in nil }) }
      var isMember = [Bool](repeating: false, count: analysis.count)
      return .numbers(
        planes.map { plane in
          for member in plane.members { isMember[member] = true }
          let flows = analysis.network.crossFlows { isMember[$0.source] || isMember[$0.target] }
          for member in plane.members { isMember[member] = false }
          let total = flows.reduce(0) { $0 + $1.total }
          return total > 0 ? flows.reduce(0) { $0 + $1.returned } / total : nil
        })
    })
}
