/// Which rows belong to which columns: a two-mode network, such as members (rows) of clubs (columns).
public struct Incidence: Sendable, Equatable {
  public let rowCount: Int
  public let columnCount: Int
  /// The columns of each row, ascending and distinct.
  public let rows: [[Int32]]

  /// - Parameter rows: the columns of each row, in any order; repeated ones count once.
  /// - Precondition: columns lie in `0 ..< columnCount`.
  public init(rows: [[Int32]], columnCount: Int) {
    rowCount = rows.count
    self.columnCount = columnCount
    self.rows = rows.map { row in
      var distinct: [Int32] = []
      for column in row.sorted() where distinct.last != column {
        precondition(column >= 0 && column < columnCount, "column out of range")
        distinct.append(column)
      }
      return distinct
    }
  }

  /// The rows of each column, ascending.
  public var columns: [[Int32]] {
    var result = [[Int32]](repeating: [], count: columnCount)
    for (row, columns) in rows.enumerated() {
      for column in columns { result[Int(column)].append(Int32(row)) }
    }
    return result
  }

  /// Rows and columns exchanged.
  public var transposed: Incidence { Incidence(rows: columns, columnCount: rowCount) }

  /// Number of memberships.
  public var memberCount: Int { rows.reduce(0) { $0 + $1.count } }

  /// The undirected graph of rows (`0 ..< rowCount`) and columns (after them), for two-mode centralities.
  public var graph: Graph {
    var edges: [Graph.Edge] = []
    for (row, columns) in rows.enumerated() {
      for column in columns { edges.append(Graph.Edge(row, rowCount + Int(column))) }
    }
    return Graph(nodeCount: rowCount + columnCount, edges: edges, kind: .undirected)
  }

  /// Co-membership: rows that share columns, tied with weight = the number of columns shared.
  ///
  /// - Complexity: O(Σ s²) over columns of s rows, in time and space.
  public func coMembership() -> Graph {
    let columns = columns
    var offsets = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    var shared = [Int32](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      var others: [Int32] = []
      for column in rows[row] {
        for other in columns[Int(column)] where Int(other) != row {
          if shared[Int(other)] == 0 { others.append(other) }
          shared[Int(other)] += 1
        }
      }
      others.sort()
      for other in others {
        targets.append(other)
        weights.append(Double(shared[Int(other)]))
        shared[Int(other)] = 0
      }
      offsets.append(targets.count)
    }
    let table = Graph.Rows(offsets: offsets, targets: targets, weights: weights)
    return Graph(kind: .undirected, nodeCount: rowCount, outgoing: table, incoming: table)
  }

  /// Overlap of columns: rows in both ÷ rows in either (Jaccard 1901).
  ///
  /// - Returns: a symmetric matrix, 1 on the diagonal; `nil` where both columns are empty.
  /// - Complexity: O(columns² + Σ k²) over rows of k columns.
  public func jaccardOverlap() -> [[Double?]] {
    let sizes = columns.map(\.count)
    var both = [[Int]](repeating: [Int](repeating: 0, count: columnCount), count: columnCount)
    for row in rows { for one in row { for other in row { both[Int(one)][Int(other)] += 1 } } }
    return (0..<columnCount).map { one in
      (0..<columnCount).map { other in
        let either = sizes[one] + sizes[other] - both[one][other]
        return either == 0 ? nil : Double(both[one][other]) / Double(either)
      }
    }
  }
}
