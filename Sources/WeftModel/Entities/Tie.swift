/// A line: one tie between two organisations in one mode.
///
/// Hierarchical: source = superior, target = subordinate. Lateral: source = the side that initiated it where
/// ``initiative`` is known. Kept in 72 bytes, since a nation has tens of millions.
public struct Tie: Sendable, Hashable {
  public enum Initiative: Sendable, Hashable { case known, unknown }
  public enum Origin: Sendable, Hashable { case stated, projected }

  @usableFromInline var sourceNumber: Int32
  @usableFromInline var targetNumber: Int32
  public var weight: Double
  public var purpose: String
  public var note: String
  @usableFromInline var directedCount: Int32
  public var period: Period
  public var mode: Mode
  /// Column `directed`: `known` = yes, `unknown` = no. Always `known` for hierarchical ties.
  /// Once parallel rows are summed: `unknown` where any of them is, so that the directed view has both arcs.
  public var initiative: Initiative
  public var layers: EvidenceLayers
  public var provenance: Provenance?
  public var origin: Origin

  /// Index of the organisation that the tie comes from.
  @inlinable public var source: Int {
    get { Int(sourceNumber) }
    set { sourceNumber = Int32(newValue) }
  }

  /// Index of the organisation that it goes to.
  @inlinable public var target: Int {
    get { Int(targetNumber) }
    set { targetNumber = Int32(newValue) }
  }

  /// Number of stated rows with a known direction that this tie sums: what passivity and reciprocity count.
  @inlinable public var directedRows: Int {
    get { Int(directedCount) }
    set { directedCount = Int32(newValue) }
  }

  public init(
    source: Int, target: Int, mode: Mode, weight: Double = 1, initiative: Initiative = .known,
    layers: EvidenceLayers = [], period: Period = Period(), purpose: String = "", note: String = "",
    provenance: Provenance? = nil, origin: Origin = .stated, directedRows: Int? = nil
  ) {
    sourceNumber = Int32(source)
    targetNumber = Int32(target)
    self.mode = mode
    self.weight = weight
    self.initiative = initiative
    directedCount = Int32(directedRows ?? (initiative == .known && origin == .stated ? 1 : 0))
    self.layers = layers
    self.period = period
    self.purpose = purpose
    self.note = note
    self.provenance = provenance
    self.origin = origin
  }
}
