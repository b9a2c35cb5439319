/// Measures of planes with their values for some kinds of planes, one kind after the other.
struct PlaneColumns {
  let planes: [Plane]
  let measures: [Measure]
  /// By measure: the cells, plane by plane.
  let cells: [[String]]

  /// Measures that describe none of the kinds are left out; planes that a measure does not describe have empty cells.
  init(_ analysis: Analysis, kinds: [Plane.Kind], measures wanted: [Measure]) {
    let groups = kinds.map { (kind: $0, planes: analysis.planes($0)) }
    planes = groups.flatMap(\.planes)
    measures = wanted.filter { measure in kinds.contains { measure.describes($0) } }
    cells = measures.map { measure in
      groups.flatMap { group -> [String] in
        guard measure.describes(group.kind) else { return group.planes.map { _ in "" } }
        let values = analysis.values(of: measure, group.kind)
        return group.planes.indices.map { values.text(at: $0) }
      }
    }
  }

  func table(_ name: String, naming columns: [(header: String, cell: (Plane) -> String)]) -> ResultTable {
    ResultTable(
      name: name, header: columns.map(\.header) + measures.map(\.name),
      rows: planes.indices.map { row in
        columns.map { $0.cell(planes[row]) } + cells.map { $0[row] }
      })
  }
}
