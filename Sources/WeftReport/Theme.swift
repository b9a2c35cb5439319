public import WeftGraphviz
public import WeftMeasure
public import WeftModel
internal import WeftTable

/// How things look: colours that people with any colour vision can tell apart (Okabe and Ito 2008), each doubled by a shape,
/// a dash or a mark, so that nothing hangs on colour alone.
public struct Theme: Sendable, Hashable {
  /// A domain's colour and outline.
  public struct Look: Sendable, Hashable {
    public var color: Color
    public var shape: DotAttribute.Shape
    public init(_ color: Color, _ shape: DotAttribute.Shape) {
      self.color = color
      self.shape = shape
    }
  }

  /// By domain id: the model's six.
  public var looks: [String: Look]
  /// For domains that a dataset adds, in turn.
  public var spares: [Look]
  public var nobody: Look
  /// Hierarchical, collaborative and networked ties.
  public var hierarchical: Color
  public var collaborative: Color
  public var networked: Color
  public var text: Color
  public var muted: Color
  public var alarm: Color
  public var region: Color
  public var plane: Color
  public var planeBorder: Color
  public var grid: Color

  public static let standard = Theme(
    looks: [
      "rural": Look(Color("#009e73"), .ellipse), "community": Look(Color("#56b4e9"), .box),
      "agency": Look(Color("#0072b2"), .house), "soe": Look(Color("#e69f00"), .hexagon),
      "new": Look(Color("#cc79a7"), .diamond), "public": Look(Color("#f0e442"), .octagon),
    ],
    spares: [
      Look(Color("#b3b3b3"), .parallelogram), Look(Color("#8c6bb1"), .trapezium), Look(Color("#a6761d"), .invhouse),
      Look(Color("#7fc97f"), .octagon),
    ],
    nobody: Look(Color("#d9d9d9"), .box),
    hierarchical: Color("#444444"), collaborative: Color("#0072b2"), networked: Color("#d55e00"),
    text: Color("#111111"), muted: Color("#555555"), alarm: Color("#d55e00"), region: Color("#f4f4f4"),
    plane: Color("#ffffff"), planeBorder: Color("#888888"), grid: Color("#cccccc"))

  /// The look of a domain of a network; dataset.yml's colour goes before ours.
  public func look(_ domain: Int?, in network: Network) -> Look {
    guard let domain else { return nobody }
    let id = network.domains[domain].id
    var look = looks[id] ?? spares[network.domains[..<domain].count { looks[$0.id] == nil } % spares.count]
    if let color = network.domains[domain].color.flatMap(Color.init(parsing:)) { look.color = color }
    return look
  }

  public func color(_ mode: Mode) -> Color {
    switch mode {
    case .hierarchical: hierarchical
    case .collaborative: collaborative
    case .networked: networked
    }
  }

  func dash(_ mode: Mode) -> DotAttribute.Style {
    switch mode {
    case .hierarchical: .solid
    case .collaborative: .dashed
    case .networked: .dotted
    }
  }

  /// The sign of a status, where it has one: it stands before its word.
  public func sign(_ status: Status) -> String? {
    switch status {
    case .isolated: "○"
    case .suspended: "▨"
    case .loose: "◐"
    case .unplaced: "?"
    case .external: "↗"
    case .anchored: nil
    }
  }
}
