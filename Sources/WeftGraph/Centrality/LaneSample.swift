/// Sources drawn for an estimate, in groups that are each a sample of their own.
enum LaneSample {
  /// All sources where there are no more than the sample wants, as one group; else groups of points.
  ///
  /// The weights W_i are laid end to end, cut into k equal stretches, and one point is drawn in each; the source on which
  /// it falls gets weight Σ W/k. So every sum Σ W_i x_i keeps its mean, and sources that lie together are not drawn
  /// together. Every sixteenth stretch belongs to one group. Sources: Brandes & Pich 2007 (pivots); Cochran 1977, ch. 5.
  static func groups(_ sources: [LaneSource], _ sample: SourceSample, stream: Int) -> [[LaneSource]] {
    guard sources.count > sample.count else { return [sources] }
    var random = SeededGenerator(seed: sample.seed).split(stream: stream)
    let total = sources.reduce(0) { $0 + $1.weight }
    let step = total / Double(sample.count)
    let count = max(2, min(16, sample.count / LaneDependencies.width))
    var groups = [[LaneSource]](repeating: [], count: count)
    var place = 0
    var end = sources[0].weight
    for stretch in 0..<sample.count {
      let point = (Double(stretch) + random.unit()) * step
      while end <= point, place < sources.count - 1 {
        place += 1
        end += sources[place].weight
      }
      groups[stretch % count].append(LaneSource(node: sources[place].node, weight: step))
    }
    return groups
  }
}
