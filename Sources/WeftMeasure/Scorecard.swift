internal import WeftModel
public import WeftTable

/// A visible, re-weightable mean of measures scaled to 0 … 1.
public struct Scorecard: Sendable {
  /// One part of a scorecard.
  public struct Part: Sendable {
    /// Name in dataset.yml and in scorecards.csv.
    public let name: String
    public let label: Label
    /// What the part needs, for saying why it is lacking.
    public let needs: String
    let value: @Sendable (Analysis) -> Double?
  }

  /// A part with its value and weight.
  public struct Score: Sendable {
    public let part: Part
    /// `nil` where the part is lacking.
    public let value: Double?
    public let weight: Double
  }

  /// A scorecard worked out.
  public struct Result: Sendable {
    public let scorecard: Scorecard
    public let scores: [Score]

    /// Σ w·v / Σ w over the parts that have a value; `nil` where none has.
    public var mean: Double? {
      var sum = 0.0
      var weight = 0.0
      for score in scores {
        guard let value = score.value else { continue }
        sum += score.weight * value
        weight += score.weight
      }
      return weight > 0 ? sum / weight : nil
    }

    /// The parts left out.
    public var lacking: [Part] { scores.filter { $0.value == nil }.map(\.part) }
  }

  public let name: String
  public let label: Label
  public let parts: [Part]

  /// Works the scorecard out with the weights of dataset.yml; a part that it does not name weighs 1.
  public func result(_ analysis: Analysis) -> Result {
    let weights = analysis.network.configuration.scorecardWeights[name] ?? [:]
    return Result(
      scorecard: self,
      scores: parts.map { part in
        Score(part: part, value: part.value(analysis), weight: weights[part.name] ?? 1)
      })
  }
}
