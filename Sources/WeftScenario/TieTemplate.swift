internal import WeftModel
internal import WeftTable

/// What the ties that an operator adds are like; its keys stand beside the operator's own.
struct TieTemplate: Sendable {
  var mode: Mode
  var weight = 1.0
  var layers: EvidenceLayers
  var initiative: Tie.Initiative = .known
  var purpose = ""

  static let keys: [YAMLKey] = [
    YAMLKey(
      "mode", Label("collaborative, hierarchical, networked"), Label(en: "mode of the ties added", zh: "新增联系的融合方式")),
    YAMLKey("weight", Label(en: "number > 0", zh: "大于 0 的数"), Label(en: "their weight", zh: "权重"), standard: "1"),
    YAMLKey(
      "layers", Label(en: "list of value, platform, activity, mechanism", zh: "value、platform、activity、mechanism 的列表"),
      Label(en: "what they are evidence of", zh: "所体现的层面")),
    YAMLKey(
      "directed", Label(en: "yes or no", zh: "是或否"), Label(en: "whether the first side initiated", zh: "是否由前者发起"),
      standard: "yes"),
    YAMLKey("purpose", Label(en: "text", zh: "文本"), Label(en: "what they are for", zh: "用途")),
  ]

  init(_ map: [String: YAMLValue], mode: Mode, layers: EvidenceLayers, with reader: inout YAMLReader) {
    let word = reader.choice(map["mode"], of: Mode.allCases.map(\.rawValue))
    self.mode = word.flatMap(Mode.init(rawValue:)) ?? mode
    weight = reader.number(map["weight"], in: Double.leastNormalMagnitude...1e12) ?? 1
    if map["layers"] == nil {
      self.layers = layers
    } else {
      self.layers = []
      for value in reader.list(map["layers"]) {
        let word = reader.choice(value, of: EvidenceLayer.allCases.map(\.rawValue))
        if let layer = word.flatMap(EvidenceLayer.init(rawValue:)) { self.layers.insert(EvidenceLayers(layer)) }
      }
    }
    initiative = reader.flag(map["directed"]) == false ? .unknown : .known
    purpose = reader.text(map["purpose"]) ?? ""
    if self.mode == .hierarchical { initiative = .known }
  }

  func tie(_ source: Int, _ target: Int) -> Tie {
    Tie(
      source: source, target: target, mode: mode, weight: weight, initiative: initiative, layers: layers,
      purpose: purpose, provenance: .synthetic)
  }
}

/// Which pairs have a lateral tie already, so that an operator does not add what is there.
struct LateralPairs {
  private var pairs: Set<[Int]> = []

  init(_ network: Network) {
    for tie in network.ties where tie.mode.isLateral { insert(tie.source, tie.target) }
  }

  func contains(_ a: Int, _ b: Int) -> Bool { pairs.contains([min(a, b), max(a, b)]) }
  mutating func insert(_ a: Int, _ b: Int) { pairs.insert([min(a, b), max(a, b)]) }
}

extension Network {
  /// The designated cores among these organisations, in file order.
  func cores(among organizations: [Int]) -> [Int] { organizations.filter { self.organizations[$0].isCore } }
}
