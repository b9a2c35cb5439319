internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// The boxes of a map: planes at the analysis level inside the planes above them, outermost first.
struct MapFrames {
  struct Frame {
    enum Kind { case plane, unplaced, outside }
    var kind: Kind
    /// Index into ``Network/territories``.
    var territory: Int?
    var title: Label
    /// Organisations drawn in it and not in a frame inside it, ascending.
    var residents: [Int]
    /// Index of the frame around it, which comes before it.
    var parent: Int?
    var children: [Int] = []
  }

  var frames: [Frame] = []
  /// By organisation: its frame; `nil` where it is not drawn.
  var home: [Int?]

  /// Frames for the chosen organisations: blocks that hold any, and the territories above two or more of those.
  init(_ analysis: Analysis, members: [Int]) {
    let network = analysis.network
    let blocks = analysis.blocks
    home = [Int?](repeating: nil, count: network.organizations.count)
    var residents: [Int: [Int]] = [:]
    var unplaced: [Int] = []
    var outside: [Int] = []
    for member in members {
      if let block = blocks.territory[member] {
        residents[block, default: []].append(member)
      } else if network.organizations[member].isExternal {
        outside.append(member)
      } else {
        unplaced.append(member)
      }
    }
    // Every territory that holds someone below it, and by how many ways it is reached.
    var wanted = [Bool](repeating: false, count: network.territories.count)
    var branches = [Int](repeating: 0, count: network.territories.count)
    for block in network.territories.indices where residents[block] != nil {
      var place: Int? = block
      var below: Int?
      while let current = place {
        if let below { if !wanted[below] { branches[current] += 1 } }
        if let below { wanted[below] = true }
        if wanted[current] { break }
        below = current
        place = network.territories[current].parent
      }
      if let below, network.territories[below].parent == nil { wanted[below] = true }
    }
    let kept = network.territories.indices.map { wanted[$0] && (residents[$0] != nil || branches[$0] > 1) }
    // Parents before children, siblings in file order: by depth first, then by index, is enough for that.
    var children: [[Int]] = .init(repeating: [], count: network.territories.count)
    var roots: [Int] = []
    for territory in network.territories.indices where kept[territory] {
      var above = network.territories[territory].parent
      var steps = 0
      while let current = above, !kept[current], steps <= network.territories.count {
        above = network.territories[current].parent
        steps += 1
      }
      if let above, above != territory { children[above].append(territory) } else { roots.append(territory) }
    }
    var stack: [(territory: Int, parent: Int?)] = roots.reversed().map { ($0, nil) }
    while let (territory, parent) = stack.popLast() {
      let index = add(
        Frame(
          kind: .plane, territory: territory, title: Label(network.territories[territory].name),
          residents: residents[territory] ?? [], parent: parent))
      stack += children[territory].reversed().map { ($0, index) }
    }
    let only = roots.isEmpty && outside.isEmpty
    if !unplaced.isEmpty {
      add(
        Frame(
          kind: .unplaced, territory: nil,
          title: only ? Label("") : Label(en: "No plane given", zh: "区域未填"), residents: unplaced, parent: nil))
    }
    if !outside.isEmpty {
      add(
        Frame(
          kind: .outside, territory: nil, title: Label(en: "Outside the region", zh: "区域外"), residents: outside,
          parent: nil))
    }
  }

  @discardableResult
  private mutating func add(_ frame: Frame) -> Int {
    let index = frames.count
    frames.append(frame)
    if let parent = frame.parent { frames[parent].children.append(index) }
    for resident in frame.residents { home[resident] = index }
    return index
  }
}
