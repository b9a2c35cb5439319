extension SeededGenerator {
  /// Labels dealt out anew among the nodes that have one; nodes without a label stay without.
  ///
  /// - Parameter strata: where given, labels are exchanged only among nodes of equal stratum.
  /// - Complexity: O(n), with strata one dictionary look-up a node.
  public mutating func permuted<Label>(_ labels: [Label?], strata: [Int]? = nil) -> [Label?] {
    precondition(strata == nil || strata?.count == labels.count, "one stratum a label")
    let (stratum, count) = Partition.dense(strata ?? [Int](repeating: 0, count: labels.count))
    var holders = [[Int]](repeating: [], count: count)
    for index in labels.indices where labels[index] != nil { holders[stratum[index]].append(index) }
    var result = labels
    for places in holders {
      var order = places
      shuffle(&order)
      for (place, from) in zip(places, order) { result[place] = labels[from] }
    }
    return result
  }
}
