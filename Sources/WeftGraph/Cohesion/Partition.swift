/// A division of the nodes `0 ..< labels.count` into parts that do not overlap.
///
/// Parts are numbered by size, largest first; equal sizes by their first member. So equal divisions are
/// equal values, however they were found.
public struct Partition: Sendable, Equatable {
  /// The part of each node, in `0 ..< count`.
  public let labels: [Int]
  /// Number of parts; 0 only where there are no nodes.
  public let count: Int

  /// Renumbers any labels by size, then by first member.
  ///
  /// - Parameter raw: one label a node; nodes with equal labels share a part.
  /// - Complexity: O(n + k log k) for labels in `0 ..< n`, otherwise with one dictionary look-up a node.
  public init(numbering raw: [Int]) {
    let dense = Partition.dense(raw)
    var sizes = [Int](repeating: 0, count: dense.count)
    for label in dense.labels { sizes[label] += 1 }
    // Dense labels are numbered by first appearance, so a stable order by size is all that is needed.
    let order = (0..<dense.count).sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
    var rank = [Int](repeating: 0, count: dense.count)
    for (place, label) in order.enumerated() { rank[label] = place }
    labels = dense.labels.map { rank[$0] }
    count = dense.count
  }

  /// Numbers parts given by the smallest member of each node's part.
  ///
  /// - Complexity: O(n + k log k).
  init(roots: [Int32]) {
    var rank = [Int32](repeating: 0, count: roots.count)
    var sizes: [Int32] = []
    for node in roots.indices {
      let root = Int(roots[node])
      if root == node {
        rank[node] = Int32(truncatingIfNeeded: sizes.count)
        sizes.append(1)
      } else {
        sizes[Int(rank[root])] += 1
      }
    }
    count = sizes.count
    let order = (0..<sizes.count).sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
    var place = [Int](repeating: 0, count: sizes.count)
    for (index, part) in order.enumerated() { place[part] = index }
    labels = roots.map { place[Int(rank[Int($0)])] }
  }

  init(numbering raw: [Int32]) { self.init(numbering: raw.map(Int.init)) }

  /// Number of nodes in each part, not increasing.
  public var sizes: [Int] {
    var result = [Int](repeating: 0, count: count)
    for label in labels { result[label] += 1 }
    return result
  }

  /// The nodes of each part, ascending.
  public var members: [[Int]] {
    var result = [[Int]](repeating: [], count: count)
    for (node, label) in labels.enumerated() { result[label].append(node) }
    return result
  }

  /// Labels in `0 ..< count` by first appearance.
  static func dense(_ raw: [Int]) -> (labels: [Int], count: Int) {
    var count = 0
    var result = [Int](repeating: 0, count: raw.count)
    if raw.allSatisfy({ $0 >= 0 && $0 < raw.count }) {
      var known = [Int](repeating: -1, count: raw.count)
      for (node, label) in raw.enumerated() {
        if known[label] < 0 {
          known[label] = count
          count += 1
        }
        result[node] = known[label]
      }
    } else {
      var known: [Int: Int] = [:]
      for (node, label) in raw.enumerated() {
        if let place = known[label] {
          result[node] = place
        } else {
          known[label] = count
          result[node] = count
          count += 1
        }
      }
    }
    return (result, count)
  }
}
