internal import WeftMeasure
internal import WeftModel
internal import WeftScenario
public import WeftTable

/// Where each construct of the field has its place in the product: the map behind docs/concepts.md.
///
/// Made from one table with the columns `id`, `zh`, `en`, `places`, `note_en` and `note_zh`; a place is `table:`, `column:`,
/// `measure:`, `operator:`, `diagram:` or `dataset:` and a name.
public struct ConceptMap: Sendable {
  /// One construct.
  public struct Concept: Sendable, Hashable {
    public var id: String
    public var zh: String
    public var en: String
    public var places: [Place]
    /// What structure shows of it, or why it cannot hold it; empty where the places say all.
    public var note: Label
  }

  /// A named thing in the product.
  public struct Place: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case table, column, measure, `operator`, diagram, dataset
    }
    public var kind: Kind
    public var name: String
  }

  public var concepts: [Concept]

  /// Reads the table; lines that have not six cells or a place that cannot be read are left out and returned.
  public init(tsv text: String, unread: inout [String]) {
    concepts = []
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6 else {
        unread.append(String(line))
        continue
      }
      var places: [Place] = []
      for word in cells[3].split(separator: " ") {
        let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let kind = Place.Kind(rawValue: parts[0]) else {
          unread.append(String(word))
          continue
        }
        places.append(Place(kind: kind, name: parts[1]))
      }
      concepts.append(
        Concept(id: cells[0], zh: cells[1], en: cells[2], places: places, note: Label(en: cells[4], zh: cells[5])))
    }
  }

  /// Whether the product has a place of this name. Datasets are folders, which only a caller can look at.
  public static func exists(_ place: Place, datasets: [String]) -> Bool {
    switch place.kind {
    case .table: return TableName(rawValue: place.name) != nil
    case .column:
      let parts = place.name.split(separator: ".").map(String.init)
      guard parts.count == 2, let table = TableName(rawValue: parts[0]) else { return false }
      return Schema.tables.first { $0.name == table }?.column(parts[1]) != nil
    case .measure: return Measure.all.contains { $0.name == place.name }
    case .operator: return OperatorCatalog.all.contains { $0.name == place.name }
    case .diagram: return Diagram.all.contains { $0.kind == place.name }
    case .dataset: return datasets.contains(place.name)
    }
  }

  /// docs/concepts.md.
  public var markdown: String {
    var text = """
      # Where each concept has its place · 概念对照表

      \(concepts.count) constructs of the literature on regional organisational networks, and the table, column, measure, operator,
      diagram or dataset that holds each. Made from `concepts.tsv`; a test fails when a name here does not exist. What a measure is
      exactly says `weft measures NAME`.

      区域组织网络文献中的 \(concepts.count) 个概念，以及承载每个概念的表（table）、列（column）、指标（measure）、情景操作（operator）、图（diagram）
      或数据集（dataset）。由 `concepts.tsv` 生成；此处名称若不存在，测试即不通过。指标的确切含义见 `weft measures 名称 --lang zh`。

      | | 中文 | English | place · 位置 | note · 说明 |
      |---|---|---|---|---|

      """
    for concept in concepts {
      let places = concept.places.map { "\($0.kind.rawValue) `\($0.name)`" }.joined(separator: ", ")
      let note = concept.note.en.isEmpty ? "" : "\(concept.note.en)<br>\(concept.note.zh)"
      text += "| \(concept.id) | \(concept.zh) | \(concept.en) | \(places) | \(note) |\n"
    }
    return text
  }
}
