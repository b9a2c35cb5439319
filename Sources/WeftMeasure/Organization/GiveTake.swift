internal import WeftModel
internal import WeftTable

extension Measure {
  /// Gives against takes: (given − received)/(given + received). Source: Weft. O(exchanges).
  public static let giveTake = Measure(
    "give_take", Label(en: "Give and take", zh: "资源收支差"), family: "conduct",
    card: Card(
      definition: Label(
        en: "Amount given against amount received over all exchanges: 1 only gives, −1 only receives.",
        zh: "资源流动中给出与获得数量的对比：1 为只给出，−1 为只获得。"),
      formula: "(given − received) / (given + received)", graph: "table exchanges, amounts of all resources added",
      missing: "nothing given or received, or no exchanges table: empty", range: "−1 … 1", unit: "index", source: "Weft"
    ),
    computation: .organization { analysis in
      guard analysis.has(.exchanges) else { return .numbers(.init(repeating: nil, count: analysis.count)) }
      var given = [Double](repeating: 0, count: analysis.count)
      var received = given
      for exchange in analysis.network.exchanges {
        given[exchange.source] += exchange.amount
        received[exchange.target] += exchange.amount
      }
      return .numbers(
        given.indices.map { index in
          let total = given[index] + received[index]
          return total > 0 ? (given[index] - received[index]) / total : nil
        })
    })
}
