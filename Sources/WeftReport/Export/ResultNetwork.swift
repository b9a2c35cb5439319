internal import WeftGraph
internal import WeftGraphviz
public import WeftMeasure
internal import WeftModel
public import WeftTable

/// A network with all that was found out about it, as tables that every format of networks can hold.
///
/// `organizations` has the dataset's columns, one column a measure, and `x`, `y`, `size`, `color`; `ties` has the dataset's
/// columns, `origin` (stated or projected) and `color`. A column of the dataset keeps its name; ours of the same
/// name is left out where it only draws, and begins with `weft_` where it is a measure. Colours are those of the pictures:
/// domains for organisations, modes for ties.
public struct ResultNetwork: Sendable {
  public let tables: [Table]

  /// - Precondition: all measures are of organisations.
  public init(_ analysis: Analysis, measures: [Measure], theme: Theme = .standard) {
    let network = analysis.network
    let columns = OrganizationTable(analysis, measures: measures).columns
    let layout = PlaneLayout(analysis)
    let degrees = analysis.graph(.all).degrees()
    var stated = network
    // Written as stated, so that projected ties are among the rows.
    for index in stated.ties.indices { stated.ties[index].origin = .stated }
    tables = stated.csvTables().compactMap { name, text -> Table? in
      guard name.hasSuffix(".csv"), let table = CSV.read(Array(text.utf8), file: name).0 else { return nil }
      switch table.name {
      case "organizations":
        let own = columns.map { column in
          (Self.unused(column.measure.name, table.header), (0..<network.organizations.count).map(column.values.text))
        }
        let drawn = [
          ("x", layout.points.map { Values.shortest($0.x) }), ("y", layout.points.map { Values.shortest($0.y) }),
          ("size", degrees.map { Values.shortest(Self.size($0)) }),
          ("color", network.organizations.map { Self.opaque(theme.look($0.domain, in: network).color.text) }),
        ].filter { !table.header.contains($0.0) }
        return table.adding(own + drawn)
      case "ties":
        let drawn = [
          ("origin", network.ties.map { $0.origin == .stated ? "stated" : "projected" }),
          ("color", network.ties.map { Self.opaque(theme.color($0.mode).text) }),
        ]
        return table.adding(drawn)
      default: return table
      }
    }
  }

  private static func unused(_ name: String, _ header: [String]) -> String {
    header.contains(name) ? unused("weft_" + name, header) : name
  }

  /// A mark's breadth: its area grows with the number of ties. Rounded to tenths.
  private static func size(_ degree: Int) -> Double { ((6 + 3 * Double(degree).squareRoot()) * 10).rounded() / 10 }

  /// Red, green and blue alone.
  private static func opaque(_ color: String) -> String { String(color.prefix(7)) }
}

extension Table {
  /// The table with columns more at its right.
  fileprivate func adding(_ columns: [(name: String, cells: [String])]) -> Table {
    precondition(columns.allSatisfy { $0.cells.count == rowCount }, "a column has a cell for every row")
    return Table(
      name: name, file: file, header: header + columns.map(\.name),
      rows: (0..<rowCount).map { row in header.indices.map { text(row, $0) } + columns.map { $0.cells[row] } })
  }
}
