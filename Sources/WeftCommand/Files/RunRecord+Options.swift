internal import WeftMeasure
internal import WeftModel

extension Options {
  /// The options as run.json states them; what is left to the dataset is not there.
  var record: [String: String] {
    var record = [
      "convention": convention.rawValue, "graph": view.rawValue,
      "direction": direction == .directed ? "directed" : "undirected",
      "weighting": weighting == .weighted ? "weighted" : "hops",
    ]
    switch projection {
    case .none: record["projection"] = "none"
    case .newman(let threshold):
      record["projection"] = "newman"
      record["projection_threshold"] = Values.shortest(threshold)
    }
    if let plane { record["plane"] = plane }
    if let date { record["at"] = date.iso }
    switch sampling {
    case .automatic: break
    case .exact: record["sample"] = "exact"
    case .sources(let count): record["sample"] = String(count)
    }
    if let threshold { record["threshold"] = Values.shortest(threshold) }
    return record
  }
}

/// What was typed after the program's name; `rerun` puts the words of the record in its place.
enum Invocation {
  @TaskLocal static var arguments = Array(CommandLine.arguments.dropFirst())
}
