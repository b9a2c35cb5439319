internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// How every organisation of a network looks: size from a measure, colour and outline from its domain, border and sign
/// from its status.
struct OrganizationMarks {
  let network: Network
  /// As drawn: where no territory is known, nothing is said of those that lack one.
  var statuses: [Status]
  /// As they are.
  private let told: [Status]
  /// What became of each organisation, where the picture compares.
  var changes: [NetworkDifference.OrganizationChange]?
  let theme: Theme
  let options: DiagramOptions
  /// By organisation: 0...1, by the measure that marks grow with.
  let importance: [Double]
  let sizeLabel: Label
  /// Room for a name at most, in points at size 1.
  let widest: Double
  let font: Double
  /// Whether the status has a line of its own or only a sign before the name.
  let compact: Bool

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions, compact: Bool) {
    network = analysis.network
    statuses = analysis.shownStatuses
    told = analysis.statuses
    self.theme = theme
    self.options = options
    self.compact = compact
    widest = compact ? 70 : 110
    font = compact ? 8.5 : 10
    let measure = options.size ?? .degree
    sizeLabel = measure.label
    let values = analysis.values(of: measure)
    let numbers = network.organizations.indices.map { max(0, values.number(at: $0) ?? 0) }
    let largest = numbers.max() ?? 0
    importance = numbers.map { largest > 0 ? ($0 / largest).squareRoot() : 0 }
  }

  private func fontSize(_ index: Int) -> Double { font + (compact ? 1.5 : 3.5) * importance[index] }

  /// The name on a line, or on two where it is long, of Latin letters on three; `…` stands for what even those do not hold.
  private func name(_ index: Int) -> String {
    let organization = network.organizations[index]
    let name = organization.shownName
    let flat = name.split(whereSeparator: \.isNewline).joined(separator: " ")
    let size = fontSize(index)
    let room = widest * size / font
    let lines = Sheet.wrapped(organization.isCore ? "★" + flat : flat, size, room)
    guard lines.count > 1 else { return Sheet.fitted(lines.first ?? "", size, room) }
    let isSpaced = lines[1].last?.isASCII ?? false
    let limit = isSpaced && !compact ? 3 : 2
    let rest = lines.dropFirst(limit - 1).joined(separator: isSpaced ? " " : "")
    let shown = lines.prefix(limit - 1) + (rest.isEmpty ? [] : [rest])
    return shown.map { Sheet.fitted($0, size, room) }.joined(separator: "\n")
  }

  /// Whether its name is written.
  func isNamed(_ index: Int) -> Bool {
    switch options.labels {
    case .all: true
    case .none: false
    case .core: network.organizations[index].isCore || options.highlight.contains(index)
    case .flagged:
      statuses[index] != .anchored || network.organizations[index].isCore || options.highlight.contains(index)
    }
  }

  /// What is written in the mark.
  func label(_ index: Int) -> String {
    let status = statuses[index]
    let sign = changes == nil ? theme.sign(status) : nil
    guard isNamed(index) else { return sign ?? "" }
    if let changes { return changes[index].label(name(index), compact: compact, theme, options) }
    guard let sign else { return name(index) }
    return compact ? sign + name(index) : "\(name(index))\n\(sign) \(options.short(status.label))"
  }

  /// Width and height of the mark: what its text needs inside its outline.
  func size(_ index: Int) -> Point {
    let size = fontSize(index)
    let lines = label(index).split(separator: "\n", omittingEmptySubsequences: false)
    let width = max(18, lines.map { FontStack.width(String($0), size) }.max() ?? 0)
    let height = Double(max(1, lines.count)) * size * 1.25
    let borders = borders(index) > 1 ? 8.0 : 0
    switch theme.look(network.organizations[index].domain, in: network).shape {
    case .ellipse: return Point(width * 1.3 + 6 + borders, height * 1.35 + 5 + borders)
    // Of several lines the first stands where a roof or a corner takes width away.
    case .house where lines.count > 1: return Point(width * 1.15 + 14 + borders, height * 1.72 + 8 + borders)
    case .house: return Point(width + 12 + borders, height * 1.62 + 8 + borders)
    case .hexagon where lines.count > 1: return Point(width * 1.45 + 8 + borders, height + 11 + borders)
    case .hexagon: return Point(width + 22 + borders, height + 9 + borders)
    case .diamond: return Point(width * 1.5 + 12 + borders, height * 2.1 + 6 + borders)
    case .trapezium: return Point(width * 1.5 + 16 + borders, height + 10 + borders)
    case .parallelogram: return Point(width * 1.3 + 22 + borders, height + 10 + borders)
    case .octagon, .invhouse: return Point(width * 1.15 + 16 + borders, height + 10 + borders)
    default: return Point(width + 11 + borders, height + 8 + borders)
    }
  }

  private func borders(_ index: Int) -> Int {
    changes == nil && (statuses[index] == .isolated || statuses[index] == .suspended) ? 2 : 1
  }

  /// Position and size for a place on the page: Graphviz draws a second border outside the size that it is given.
  func placed(_ index: Int, _ rect: Rect) -> [DotAttribute] {
    let inner = borders(index) > 1 ? rect.inset(by: 4) : rect
    return [.position(rect.center)] + DotAttribute.size(width: inner.width, height: inner.height)
  }

  func shape(_ index: Int) -> DotAttribute.Shape { theme.look(network.organizations[index].domain, in: network).shape }

  /// Outline and label, without position or size.
  func attributes(_ index: Int) -> [DotAttribute] {
    let organization = network.organizations[index]
    let look = theme.look(organization.domain, in: network)
    var fill = look.color
    var stroke = Color("#333333")
    var ink = fill.ink
    var pen = organization.isCore ? 2.2 : 1.0
    var styles: [DotAttribute.Style] = [.filled]
    if let changes {
      (fill, stroke, pen) = changes[index].paint(look.color, theme)
      ink = theme.text
      if changes[index] == .removed { styles.append(.dashed) }
    }
    switch statuses[index] {
    case _ where changes != nil: break
    case .isolated:
      (fill, stroke, ink, pen) = (.white, theme.alarm, theme.text, 1.4)
      styles.append(.dashed)
    case .suspended: (fill, stroke, ink, pen) = (look.color.lightened(by: 0.8), theme.text, theme.text, 1.6)
    case .loose: (fill, stroke, ink, pen) = (look.color.lightened(by: 0.55), theme.text, theme.text, 1.8)
    case .unplaced, .external:
      (fill, ink) = (look.color.lightened(by: 0.7), theme.text)
      styles.append(.dashed)
    case .anchored: break
    }
    if options.highlight.contains(index) { (stroke, pen) = (theme.alarm, 3) }
    return [
      .shape(look.shape), .style(styles), .fill(fill), .stroke(stroke), .penWidth(pen), .peripheries(borders(index)),
      .label(label(index)),
    ] + DotAttribute.font(fontSize(index), .regular, ink)
  }

  func annotation(_ index: Int) -> Annotation {
    OrganizationLook.annotation(index, network, changes == nil ? told[index] : statuses[index], options)
  }
}

enum OrganizationLook {
  /// What a reader is told of an organisation, and the data that scripts find on its mark.
  static func annotation(_ index: Int, _ network: Network, _ status: Status, _ options: DiagramOptions) -> Annotation {
    let organization = network.organizations[index]
    let domain = organization.domain.map { network.domains[$0] }
    let territory = organization.territory.map { network.territories[$0] }
    var parts = [organization.shownName]
    if let domain { parts.append(options.text(domain.label)) }
    if let territory { parts.append(territory.name) }
    parts.append(options.text(status.label))
    var data = [Annotation.Datum("id", organization.id), Annotation.Datum("status", status.rawValue)]
    if let domain { data.append(Annotation.Datum("domain", domain.id)) }
    if let territory { data.append(Annotation.Datum("territory", territory.id)) }
    if let system = organization.system { data.append(Annotation.Datum("system", network.systems[system])) }
    return Annotation(
      id: "org-\(index)", title: parts.joined(separator: " · "), classes: ["organization", status.rawValue],
      data: data)
  }

  /// What a reader is told of a tie; `nil` where no row stands behind it.
  static func annotation(
    _ ties: [Int], _ mode: Mode, _ source: Int, _ target: Int, _ network: Network, _ options: DiagramOptions
  ) -> Annotation? {
    guard let first = ties.first else { return nil }
    let (a, b) = (network.organizations[source], network.organizations[target])
    return Annotation(
      id: "tie-\(first)",
      title: "\(a.name) \(mode == .hierarchical ? "→" : "—") \(b.name) · \(options.text(Words.mode(mode)))",
      classes: ["tie", mode.rawValue],
      data: [
        Annotation.Datum("source", a.id), Annotation.Datum("target", b.id), Annotation.Datum("mode", mode.rawValue),
      ])
  }
}
