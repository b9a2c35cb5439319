internal import WeftGraph
internal import WeftMeasure
internal import WeftModel

/// A place for every organisation at which planes can be told apart: members lie in a disc of seeds as in a sunflower, the
/// most tied at its middle, and the discs lie in the same way around the largest (Vogel 1979).
///
/// Needs no engine and no chance; rounded to hundredths, so that every machine gives the same bytes. O(n log n).
struct PlaneLayout {
  private(set) var points: [(x: Double, y: Double)]

  /// Room of one organisation.
  private static let spacing = 30.0
  /// A turn by the golden angle, 180° · (3 − √5).
  private static let turn = (cos: -0.737_368_878_078_319_7, sin: 0.675_490_294_261_523_8)

  init(_ analysis: Analysis) {
    let network = analysis.network
    let degrees = analysis.graph(.all).degrees()
    var members: [Int: [Int]] = [:]
    for (index, organization) in network.organizations.enumerated() {
      let plane = organization.territory.map { network.plane(ofTerritory: $0, level: analysis.planeLevel) } ?? -1
      members[plane, default: []].append(index)
    }
    let planes = members.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
    points = Array(repeating: (0, 0), count: network.organizations.count)
    // Discs take about the area of their circles with as much again between them.
    var area = 0.0
    var direction = (x: 1.0, y: 0.0)
    for plane in planes {
      let radius = Self.spacing * (Double(plane.count).squareRoot() + 0.5)
      let distance = area == 0 ? 0 : (2 * area + radius * radius).squareRoot()
      area += radius * radius
      var seed = (x: 1.0, y: 0.0)
      for (rank, member) in plane.sorted(by: { (degrees[$1], $0) < (degrees[$0], $1) }).enumerated() {
        let reach = Self.spacing * Double(rank).squareRoot()
        points[member] = (
          Self.rounded(distance * direction.x + reach * seed.x), Self.rounded(distance * direction.y + reach * seed.y)
        )
        seed = Self.turned(seed)
      }
      direction = Self.turned(direction)
    }
  }

  private static func turned(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
    (point.x * turn.cos - point.y * turn.sin, point.x * turn.sin + point.y * turn.cos)
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
