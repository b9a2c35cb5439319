internal import ArgumentParser
internal import WeftMeasure
internal import WeftScenario
internal import WeftTable

/// What `compare --out` and `report` add beside the tests of each column.
enum EvidenceKind: String, CaseIterable, Sendable {
  case standardized, intervals, layers, boundaries, robustness

  /// Without asking: all but what analyses hundreds of thinned networks.
  static let usual: [EvidenceKind] = [.standardized, .intervals, .layers, .boundaries]
}

/// A list of kinds as typed: `all`, `none`, or names with commas between.
struct EvidenceList: ExpressibleByArgument {
  var kinds: [EvidenceKind]

  init?(argument: String) {
    switch argument {
    case "all": kinds = EvidenceKind.allCases
    case "none": kinds = []
    default:
      let names = argument.split(separator: ",").map { String($0.filter { $0 != " " }) }
      let known = names.compactMap { EvidenceKind(rawValue: $0) }
      guard !names.isEmpty, known.count == names.count else { return nil }
      kinds = EvidenceKind.allCases.filter(known.contains)
    }
  }
}

/// Which evidence about each dataset stands beside a comparison, and against which random networks.
struct EvidenceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "Files about each dataset: values against null models (standardized), vertex-bootstrap intervals, QAP and MRQAP of tie "
        + "layers, permutation tests of boundaries, robustness to missing data (slower). Default: all but robustness.",
      "关于各数据集的文件：相对零模型的标准化值（standardized）、顶点自助区间（intervals）、联系层的 QAP 与 MRQAP（layers）、边界的置换检验（boundaries）、"
        + "缺失数据下的稳健性（robustness，较慢）。默认除 robustness 外全部给出。",
      value: "all|none|" + EvidenceKind.allCases.map(\.rawValue).joined(separator: ",")))
  var evidence: EvidenceList?

  @Option(
    name: .long,
    help: .say(
      "A null model of standardized.csv; repeat for several (default: skeleton, and curveball for alliances).",
      "standardized.csv 所用的零模型，可重复给出（默认 skeleton，联盟用 curveball）。",
      value: NullModel.allCases.map(\.rawValue).joined(separator: "|")))
  var null: [NullModel] = []

  /// What to compute with so many random networks of each kind.
  func request(replicates: Int) -> EvidenceRequest {
    EvidenceRequest(
      kinds: evidence?.kinds ?? EvidenceKind.usual,
      models: null.isEmpty ? [.skeleton, .curveball] : NullModel.allCases.filter(null.contains),
      replicates: replicates)
  }
}

/// What evidence is asked for.
struct EvidenceRequest: Sendable {
  var kinds: [EvidenceKind]
  var models: [NullModel]
  /// Random networks of each null model, bootstrap networks, and permutations.
  var replicates: Int

  static let none = EvidenceRequest(kinds: [], models: [], replicates: 0)

  /// Networks with something missing, at each of twenty shares: a tenth, so that all cost about two null models.
  var thinnings: Int { (replicates + 9) / 10 }
}
