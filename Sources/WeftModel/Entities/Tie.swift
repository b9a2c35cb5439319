/// A line: one tie between two organisations in one mode.
///
/// Hierarchical: source = superior, target = subordinate. Lateral: source = the side that initiated it where
/// ``initiative`` is known.
public struct Tie: Sendable, Hashable {
  public enum Initiative: Sendable, Hashable { case known, unknown }
  public enum Origin: Sendable, Hashable { case stated, projected }

  public var source: Int
  public var target: Int
  public var mode: Mode
  public var weight: Double
  /// Column `directed`: `known` = yes, `unknown` = no. Always `known` for hierarchical ties.
  /// Once parallel rows are summed: `unknown` where any of them is, so that the directed view has both arcs.
  public var initiative: Initiative
  /// Number of stated rows with a known direction that this tie sums: what passivity and reciprocity count.
  public var directedRows: Int
  public var layers: EvidenceLayers
  public var period: Period
  public var purpose: String
  public var note: String
  public var provenance: Provenance?
  public var origin: Origin

  public init(
    source: Int, target: Int, mode: Mode, weight: Double = 1, initiative: Initiative = .known,
    layers: EvidenceLayers = [], period: Period = Period(), purpose: String = "", note: String = "",
    provenance: Provenance? = nil, origin: Origin = .stated, directedRows: Int? = nil
  ) {
    self.source = source
    self.target = target
    self.mode = mode
    self.weight = weight
    self.initiative = initiative
    self.directedRows = directedRows ?? (initiative == .known && origin == .stated ? 1 : 0)
    self.layers = layers
    self.period = period
    self.purpose = purpose
    self.note = note
    self.provenance = provenance
    self.origin = origin
  }
}
