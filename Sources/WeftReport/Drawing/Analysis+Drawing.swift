internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel

extension Analysis {
  /// Whether an organisation stands in a territory or below it.
  func isWithin(_ organization: Int, plane: Int) -> Bool {
    var place = network.organizations[organization].territory
    var steps = 0
    while let current = place, steps <= network.territories.count {
      if current == plane { return true }
      place = network.territories[current].parent
      steps += 1
    }
    return false
  }
}

extension Analysis {
  /// Statuses as they are drawn: in a network without any territory nobody is called unplaced.
  var shownStatuses: [Status] {
    guard network.territories.isEmpty else { return statuses }
    return statuses.map { $0 == .unplaced ? .anchored : $0 }
  }

  /// The organisations that a picture shows, ascending: those chosen, in the plane chosen, and of these the ones with most
  /// ties where only so many are wanted.
  func members(_ options: DiagramOptions) -> [Int] {
    let chosen = options.only.map { Array(Set($0)).sorted() } ?? Array(network.organizations.indices)
    let inside = options.plane.map { plane in chosen.filter { isWithin($0, plane: plane) } } ?? chosen
    guard let top = options.top, top < inside.count else { return inside }
    let degrees = values(of: .degree)
    return inside.sorted { (degrees.number(at: $1) ?? 0, $0) < (degrees.number(at: $0) ?? 0, $1) }.prefix(top).sorted()
  }
}

extension Organization {
  /// The name, or the id where the name is empty or only spaces.
  var shownName: String { name.unicodeScalars.allSatisfy { $0.properties.isWhitespace } ? id : name }
}

extension Network {
  /// Ties as lines to draw: hierarchical ones by direction, lateral ones by pair and mode, each with the rows behind it.
  func mergedTies(
    where isDrawn: (Int) -> Bool
  ) -> (
    hierarchy: [(superior: Int, subordinate: Int, ties: [Int])], lateral: [(a: Int, b: Int, mode: Mode, ties: [Int])]
  ) {
    var hierarchy: [(superior: Int, subordinate: Int, ties: [Int])] = []
    var lateral: [(a: Int, b: Int, mode: Mode, ties: [Int])] = []
    var places: [TieKey: Int] = [:]
    for index in ties.indices {
      // No copy of the whole row: most rows are of other pages.
      let (source, target, mode) = (ties[index].source, ties[index].target, ties[index].mode)
      guard isDrawn(source), isDrawn(target) else { continue }
      let ordered = mode == .hierarchical
      let key = TieKey(
        a: ordered ? source : min(source, target), b: ordered ? target : max(source, target), mode: mode)
      if let place = places[key] {
        if ordered { hierarchy[place].ties.append(index) } else { lateral[place].ties.append(index) }
      } else if ordered {
        places[key] = hierarchy.count
        hierarchy.append((key.a, key.b, [index]))
      } else {
        places[key] = lateral.count
        lateral.append((key.a, key.b, mode, [index]))
      }
    }
    return (hierarchy, lateral)
  }
}

private struct TieKey: Hashable {
  var a: Int
  var b: Int
  var mode: Mode
}

extension Sheet {
  /// An organisation's mark.
  mutating func organization(_ index: Int, _ rect: Rect, _ marks: OrganizationMarks, area: Int? = nil) -> Int {
    let node = mark(rect, .box, fill: nil, stroke: nil)
    graph.nodes[node] = DotGraph.Node(
      marks.placed(index, rect) + marks.attributes(index),
      area: area, annotation: marks.annotation(index))
    return node
  }
}
