internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// Two networks as one: the later one, with what only the earlier one had, and what became of each part.
struct NetworkDifference {
  enum OrganizationChange: Hashable {
    case same, added, removed
    /// The status moved.
    case moved(from: Status, to: Status)
    /// It stands at the end of a tie that came, went or changed.
    case touched
    /// In neither network, and only kept a place for.
    case absent
  }
  enum TieChange: Hashable {
    case same, added, removed, absent
    /// Another mode than before.
    case changed(from: Mode)

    var isChanged: Bool { if case .changed = self { true } else { false } }
  }

  /// One line on the map: a hierarchical tie by direction, a lateral one by pair.
  struct Line: Hashable {
    var a: Int
    var b: Int
    var mode: Mode
  }

  static let added = Color("#007a55")

  var union: Network
  /// By organisation and by tie of ``union``.
  var organizations: [OrganizationChange]
  var ties: [TieChange]
  /// The later status; of what went, the earlier.
  var statuses: [Status]
  private let suspended: (before: Int, after: Int)
  private let isolated: (before: Int, after: Int)

  /// Organisations are the same where their ids are; hierarchical ties by direction, lateral ones by pair.
  init(from before: Analysis, to after: Analysis) {
    var union = after.network
    var number: [[UInt8]: Int] = [:]
    for (index, organization) in union.organizations.enumerated() { number[Array(organization.id.utf8)] = index }
    var places: [Int] = []
    var changes = [OrganizationChange](repeating: .added, count: union.organizations.count)
    var statuses = after.statuses
    let territories = NetworkDifference.matched(
      before.network.territories.map(\.id), after.network.territories.map(\.id))
    let domains = NetworkDifference.matched(before.network.domains.map(\.id), after.network.domains.map(\.id))
    for (index, organization) in before.network.organizations.enumerated() {
      if let known = number[Array(organization.id.utf8)] {
        places.append(known)
        let was = before.statuses[index]
        changes[known] = was == statuses[known] ? .same : .moved(from: was, to: statuses[known])
      } else {
        places.append(union.organizations.count)
        var gone = organization
        gone.territory = organization.territory.flatMap { territories[$0] }
        gone.domain = organization.domain.flatMap { domains[$0] }
        gone.system = nil
        union.organizations.append(gone)
        changes.append(.removed)
        statuses.append(before.statuses[index])
      }
    }
    // One tie for each line on the map.
    let earlier = Set(before.network.ties.map { Line($0) { places[$0] } })
    let later = Set(after.network.ties.map { Line($0) { $0 } })
    var ties: [Tie] = []
    var tieChanges: [TieChange] = []
    var seen: Set<Line> = []
    // The first mode in which others join the same two, and the line's own network does not.
    func counterpart(_ key: Line, _ others: Set<Line>, _ own: Set<Line>) -> Mode? {
      Mode.allCases.first { mode in
        [Line(a: key.a, b: key.b, mode: mode), Line(a: key.b, b: key.a, mode: mode)].contains {
          others.contains($0) && !own.contains($0)
        }
      }
    }
    for tie in after.network.ties {
      let key = Line(tie) { $0 }
      guard seen.insert(key).inserted else { continue }
      ties.append(tie)
      tieChanges.append(
        earlier.contains(key)
          ? .same : counterpart(key, earlier, later).map { .changed(from: $0) } ?? .added)
    }
    for tie in before.network.ties {
      let key = Line(tie) { places[$0] }
      guard seen.insert(key).inserted, counterpart(key, later, earlier) == nil else { continue }
      var gone = tie
      (gone.source, gone.target) = (places[tie.source], places[tie.target])
      ties.append(gone)
      tieChanges.append(.removed)
    }
    for (tie, change) in zip(ties, tieChanges) where change != .same {
      for end in [tie.source, tie.target] where changes[end] == .same { changes[end] = .touched }
    }
    union.ties = ties
    self.union = union
    self.ties = tieChanges
    organizations = changes
    self.statuses = statuses
    func count(_ list: [Status], _ status: Status) -> Int { list.count { $0 == status } }
    suspended = (count(before.statuses, .suspended), count(after.statuses, .suspended))
    isolated = (count(before.statuses, .isolated), count(after.statuses, .isolated))
  }

  private static func matched(_ before: [String], _ after: [String]) -> [Int?] {
    before.map { id in after.firstIndex { $0.utf8.elementsEqual(id.utf8) } }
  }

  func title(_ options: DiagramOptions) -> String { options.text(en: "Before and After", zh: "前后对比") }

  var summary: Label {
    let counts = [ties.count { $0 == .added }, ties.count { $0 == .removed }, ties.count(where: \.isChanged)]
    let moved = organizations.count { if case .moved = $0 { true } else { false } }
    return Words.joined([
      Label(
        en: "ties: +\(counts[0]) added, ×\(counts[1]) removed, ~\(counts[2]) changed",
        zh: "联系：＋新增\(counts[0])、×移除\(counts[1])、~变更\(counts[2])"),
      Label(en: "\(moved) statuses moved", zh: "状态变化 \(moved) 个"),
      Label(
        en: "suspended \(suspended.before) → \(suspended.after)", zh: "悬浮 \(suspended.before) → \(suspended.after)"),
      Label(en: "isolated \(isolated.before) → \(isolated.after)", zh: "孤立 \(isolated.before) → \(isolated.after)"),
    ])
  }

  /// The letters on changed ties and what they stand for.
  private func modes(_ options: DiagramOptions) -> String {
    let en = Mode.allCases.map { "\(Words.letter($0).en) = \(Words.mode($0).en)" }.joined(separator: ", ")
    let zh = Mode.allCases.map { "\(Words.letter($0).zh)＝\(Words.mode($0).zh)" }.joined(separator: "、")
    return options.text(en: " (mode before → after: \(en))", zh: "（方式前→后：\(zh)）")
  }

  func frame(_ title: String, _ caption: Label, _ domains: [LegendItem], _ options: DiagramOptions, _ theme: Theme)
    -> Frame
  {
    let items = [
      LegendItem(sign: .heading, text: options.text(en: "Change", zh: "变化")),
      LegendItem(
        sign: .line(NetworkDifference.added, .solid, pen: 2.2, arrow: false),
        text: "＋ " + options.text(en: "added", zh: "新增")),
      LegendItem(
        sign: .line(theme.alarm, .dashed, pen: 1.6, arrow: false), text: "× " + options.text(en: "removed", zh: "移除")),
      LegendItem(
        sign: .line(theme.collaborative, .solid, pen: 2, arrow: false),
        text: "~ " + options.text(en: "changed", zh: "变更") + (ties.contains(where: \.isChanged) ? modes(options) : "")),
      LegendItem(
        sign: .line(Color("#b9b9b9"), .solid, pen: 0.9, arrow: false), text: options.text(en: "unchanged", zh: "不变")),
    ]
    return Frame(
      title: title, caption: options.lines(caption), legend: [domains, items].filter { !$0.isEmpty },
      notes: [
        options.text(
          en:
            "One layout for both networks. Pale fill = its status moved (a → b) or it stands at a changed tie; grey = unchanged.",
          zh: "两个网络共用一个布局。浅色填充＝状态变化（前→后）或位于变化联系的一端；灰色＝不变。")
      ])
  }
}

extension NetworkDifference.Line {
  /// The line that a tie is drawn as; `place` is where an organisation of its network stands on the map.
  init(_ tie: Tie, _ place: (Int) -> Int) {
    let (source, target) = (place(tie.source), place(tie.target))
    let isOrdered = tie.mode == .hierarchical
    self.init(
      a: isOrdered ? source : min(source, target), b: isOrdered ? target : max(source, target), mode: tie.mode)
  }
}

extension NetworkDifference.OrganizationChange {
  func label(_ name: String, compact: Bool, _ theme: Theme, _ options: DiagramOptions) -> String {
    switch self {
    case .same, .touched, .absent: return name
    case .added: return "＋" + name
    case .removed: return "×" + name
    case .moved(let from, let to):
      if compact { return "\(name)\n\(theme.sign(from) ?? "●")→\(theme.sign(to) ?? "●")" }
      return "\(name)\n\(options.short(from.label))→\(options.short(to.label))"
    }
  }

  func paint(_ color: Color, _ theme: Theme) -> (fill: Color, stroke: Color, pen: Double) {
    switch self {
    case .same, .absent: (Color("#f6f6f6"), Color("#b0b0b0"), 0.9)
    case .touched: (color.lightened(by: 0.8), color, 1.6)
    case .added: (color.lightened(by: 0.6), NetworkDifference.added, 2.2)
    case .removed: (.white, theme.alarm, 1.6)
    case .moved: (color.lightened(by: 0.65), theme.text, 2)
    }
  }
}
