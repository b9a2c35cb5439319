/// A made-up network; ids are shuffled.
struct MadeUpNetwork {
  var edges: [Pair] = []
  /// How many of the first edges are lines; the rest are lateral ties.
  var lineCount = 0
  /// Town of each node.
  var towns: [Int32] = []

  /// - Parameter model: `county` (towns under one root), `nested` (towns in counties in provinces in a nation), `lean` (a
  ///   county with few pendants), `attachment` or `rmat`.
  init(model: String, nodeCount: Int, seed: UInt64) {
    var random = SeededDraws(state: seed)
    switch model {
    case "county": weave(nodeCount, pendant: 0.44, isNested: false, &random)
    case "nested": weave(nodeCount, pendant: 0.44, isNested: true, &random)
    case "lean": weave(nodeCount, pendant: 0.2, isNested: false, &random)
    case "attachment": attach(nodeCount, &random)
    case "rmat": recurse(nodeCount, &random)
    default: fatalError("no model \(model)")
    }
    shuffle(&random)
  }

  /// A forest of lines with lateral ties on part of its nodes, mean degree 7.
  ///
  /// Towns of some 150 organisations hang below one root, or below the seats of counties of 12 towns, provinces of 90
  /// counties and a nation. In each town, organisations hang below earlier ones of their town, mostly below a few heads,
  /// which leaves many siblings alike. `pendant` of all nodes end with one tie; the others share lateral ties, nine in
  /// ten inside the town; of the rest, in a nested network, seven in ten stay inside the county.
  private mutating func weave(_ nodeCount: Int, pendant: Double, isNested: Bool, _ random: inout SeededDraws) {
    let townSize = 150
    var known = Set<Pair>(minimumCapacity: nodeCount * 7 / 2)
    var childless = [Bool](repeating: true, count: nodeCount)
    towns = (0..<nodeCount).map { $0 == 0 ? 0 : Int32(1 + ($0 - 1) / townSize) }
    var heads: [[Int]] = Array(repeating: [], count: Int(towns.max()!) + 1)
    for node in 1..<nodeCount {
      let home = Int(towns[node])
      var parent = 0
      if !heads[home].isEmpty {
        parent = heads[home][random.below(heads[home].count)]
      } else if isNested {
        let (county, province) = (home - (home - 1) % 12, home - (home - 1) % (12 * 90))
        if home != county { parent = heads[county][0] } else if home != province { parent = heads[province][0] }
      }
      if heads[home].isEmpty || random.unit() < 0.22 { heads[home].append(node) }
      childless[parent] = false
      known.insert(Pair(Int32(parent), Int32(node)))
      edges.append(Pair(Int32(parent), Int32(node)))
    }
    lineCount = edges.count
    var pool = (0..<nodeCount).filter { childless[$0] }
    random.shuffle(&pool)
    var isQuiet = [Bool](repeating: false, count: nodeCount)
    for node in pool.prefix(Int(pendant * Double(nodeCount))) { isQuiet[node] = true }
    let active = (0..<nodeCount).filter { !isQuiet[$0] }
    // Active nodes stand by town, so those of a town or a county are a stretch.
    var starts = [Int](repeating: 0, count: heads.count + 1)
    for node in active { starts[Int(towns[node]) + 1] += 1 }
    for town in heads.indices { starts[town + 1] += starts[town] }
    let wanted = 7 * nodeCount / 2
    while edges.count < wanted {
      let one = active[random.below(active.count)]
      let town = Int(towns[one])
      var reach = 0..<active.count
      if random.unit() < 0.9 {
        reach = starts[town]..<starts[town + 1]
      } else if isNested, town > 0, random.unit() < 0.7 {
        let county = town - (town - 1) % 12
        reach = starts[county]..<starts[min(county + 12, heads.count)]
      }
      let other = active[reach.lowerBound + random.below(reach.count)]
      let pair = Pair(Int32(one), Int32(other))
      if one != other, known.insert(pair).inserted { edges.append(pair) }
    }
  }

  /// Preferential attachment, four ties a newcomer (Barabási & Albert 1999).
  private mutating func attach(_ nodeCount: Int, _ random: inout SeededDraws) {
    var ends: [Int32] = [0, 1, 2, 3, 4]
    for node in 5..<Int32(nodeCount) {
      var chosen = Set<Int32>()
      while chosen.count < 4 { chosen.insert(ends[random.below(ends.count)]) }
      for other in chosen.sorted() {
        edges.append(Pair(node, other))
        ends += [node, other]
      }
    }
    towns = [Int32](repeating: 0, count: nodeCount)
  }

  /// R-MAT with the parameters of Graph 500, eight edges a node before doubles and loops fall away
  /// (Chakrabarti, Zhan & Faloutsos 2004); the number of nodes is a power of two.
  private mutating func recurse(_ nodeCount: Int, _ random: inout SeededDraws) {
    precondition(nodeCount & (nodeCount - 1) == 0, "rmat needs a power of two")
    var known = Set<Pair>(minimumCapacity: 8 * nodeCount)
    for _ in 0..<(8 * nodeCount) {
      var (row, column) = (0, 0)
      var half = nodeCount / 2
      while half > 0 {
        let draw = random.unit()
        if draw >= 0.76 { row += half }
        if (draw >= 0.57 && draw < 0.76) || draw >= 0.95 { column += half }
        half /= 2
      }
      let pair = Pair(Int32(row), Int32(column))
      if row != column, known.insert(pair).inserted { edges.append(pair) }
    }
    towns = [Int32](repeating: 0, count: nodeCount)
  }

  /// Renames the nodes at random and puts the ties into random order, lines before lateral ties.
  private mutating func shuffle(_ random: inout SeededDraws) {
    var names = Array(0..<Int32(towns.count))
    random.shuffle(&names)
    edges = edges.map { Pair(names[Int($0.low)], names[Int($0.high)]) }
    var (lines, lateral) = (Array(edges[..<lineCount]), Array(edges[lineCount...]))
    random.shuffle(&lines)
    random.shuffle(&lateral)
    edges = lines + lateral
    var renamed = towns
    for node in towns.indices { renamed[Int(names[node])] = towns[node] }
    towns = renamed
  }
}
