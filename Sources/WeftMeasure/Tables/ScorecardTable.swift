/// scorecards.csv: every scorecard part by part, then the mean under `score`.
///
/// A part without a value is lacking and left out of the mean. The weight of `score` is the sum of the weights used.
public struct ScorecardTable: Sendable {
  public let results: [Scorecard.Result]

  public init(_ analysis: Analysis, _ scorecards: [Scorecard] = Scorecard.all) {
    results = scorecards.map { $0.result(analysis) }
  }

  public var table: ResultTable {
    ResultTable(
      name: "scorecards", header: ["scorecard", "part", "value", "weight"],
      rows: results.flatMap { result in
        let used = result.scores.filter { $0.value != nil }.reduce(0) { $0 + $1.weight }
        return result.scores.map { score in
          [
            result.scorecard.name, score.part.name, score.value.map(Values.shortest) ?? "",
            Values.shortest(score.weight),
          ]
        } + [[result.scorecard.name, "score", result.mean.map(Values.shortest) ?? "", Values.shortest(used)]]
      })
  }
}
