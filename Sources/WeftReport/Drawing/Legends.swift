internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// The entries of legends, only for what a picture has.
struct Legends {
  let network: Network
  let theme: Theme
  let options: DiagramOptions

  func domains(of members: some Sequence<Int>) -> [LegendItem] {
    var used = [Bool](repeating: false, count: network.domains.count)
    var blank = false
    for member in members {
      if let domain = network.organizations[member].domain { used[domain] = true } else { blank = true }
    }
    var items = [LegendItem(sign: .heading, text: options.text(en: "Domain", zh: "领域"))]
    for domain in network.domains.indices where used[domain] {
      let look = theme.look(domain, in: network)
      items.append(
        LegendItem(
          sign: .mark(look.shape, fill: look.color, stroke: Color("#333333"), styles: [], borders: 1, inside: ""),
          text: options.text(network.domains[domain].label)))
    }
    if blank {
      items.append(
        LegendItem(
          sign: .mark(
            theme.nobody.shape, fill: theme.nobody.color, stroke: Color("#333333"), styles: [], borders: 1, inside: ""),
          text: options.text(Words.noDomain)))
    }
    return items.count > 1 ? items : []
  }

  func ties(_ modes: [Mode]) -> [LegendItem] {
    guard !modes.isEmpty else { return [] }
    return [LegendItem(sign: .heading, text: options.text(en: "Tie", zh: "联系"))]
      + modes.map { mode in
        LegendItem(
          sign: .line(
            theme.color(mode), theme.dash(mode), pen: mode == .networked ? 1.8 : 1.3, arrow: mode == .hierarchical),
          text: options.text(Words.mode(mode)))
      }
  }

  func statuses(_ present: [Status], core: Bool) -> [LegendItem] {
    var items: [LegendItem] = []
    for status in Status.allCases where present.contains(status) {
      guard let sign = theme.sign(status) else { continue }
      let (fill, stroke, styles, borders): (Color, Color, [DotAttribute.Style], Int) =
        switch status {
        case .isolated: (.white, theme.alarm, [.dashed], 2)
        case .suspended: (.white, theme.text, [], 2)
        case .loose: (Color("#dddddd"), theme.text, [], 1)
        default: (.white, theme.muted, [.dashed], 1)
        }
      items.append(
        LegendItem(
          sign: .mark(.box, fill: fill, stroke: stroke, styles: styles, borders: borders, inside: ""),
          text: "\(sign) \(options.text(status.label))"))
    }
    if core {
      items.append(LegendItem(sign: .glyph("★", theme.text), text: options.text(en: "designated core", zh: "核心")))
    }
    return items.isEmpty ? [] : [LegendItem(sign: .heading, text: options.text(en: "Status", zh: "状态"))] + items
  }
}
