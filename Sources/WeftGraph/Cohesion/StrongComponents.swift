extension Graph {
  /// Strong components: nodes that can reach each other along arcs.
  ///
  /// In an undirected graph they are the components. A node on no cycle is a component of its own.
  ///
  /// - Returns: one part per strong component, numbered by size, then by first member.
  /// - Complexity: O(n + m) time, O(n) space, without recursion.
  /// - Source: Tarjan 1972, SIAM J. Comput. 1:146; in the form of Pearce 2016, Inf. Process. Lett. 116:47.
  public func strongComponents() -> Partition {
    guard kind == .directed else { return components() }
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    // 0 = not seen; while open, the smallest visiting number reachable; once closed, counted down from the top.
    var mark = [Int32](repeating: 0, count: nodeCount)
    var cursor = offsets
    var path: [Int32] = []
    var closing: [Int32] = []
    var isRoot = [Bool](repeating: true, count: nodeCount)
    var visits: Int32 = 1
    var label = Int32.max
    for start in 0..<nodeCount where mark[start] == 0 {
      path.append(Int32(start))
      mark[start] = visits
      visits += 1
      while let top = path.last {
        let node = Int(top)
        if cursor[node] < offsets[node + 1] {
          let next = Int(targets[cursor[node]])
          if mark[next] == 0 {
            mark[next] = visits
            visits += 1
            path.append(Int32(next))
          } else {
            if mark[next] < mark[node] {
              mark[node] = mark[next]
              isRoot[node] = false
            }
            cursor[node] += 1
          }
          continue
        }
        path.removeLast()
        guard isRoot[node] else {
          closing.append(top)
          continue
        }
        while let last = closing.last, mark[Int(last)] >= mark[node] {
          closing.removeLast()
          mark[Int(last)] = label
        }
        mark[node] = label
        label -= 1
      }
    }
    return Partition(numbering: mark.map { Int(Int32.max - $0) })
  }
}
