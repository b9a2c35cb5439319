/// Which sources share a batch of lanes.
enum LaneGrouping {
  /// Nodes sorted by their neighbour with most neighbours, so that those of one hub, which lie within two steps of each
  /// other, share a batch and most of its levels.
  ///
  /// - Parameter offsets: of an undirected graph. - Complexity: O(m + n log n).
  static func byHub(offsets: [Int32], targets: [Int32]) -> [Int32] {
    let size = offsets.count - 1
    let hub = (0..<size).map { node -> Int32 in
      var best = Int32(node)
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) {
        let target = Int(targets[slot])
        if offsets[target + 1] - offsets[target] > offsets[Int(best) + 1] - offsets[Int(best)] { best = targets[slot] }
      }
      return best
    }
    return (0..<Int32(size)).sorted { (hub[Int($0)], $0) < (hub[Int($1)], $1) }
  }
}
