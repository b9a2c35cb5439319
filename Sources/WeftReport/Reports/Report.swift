public import WeftTable

/// A report as a value: what it says, section by section. Writing it as HTML or Markdown is a separate step, so
/// that both carry the same words and numbers.
public struct Report: Sendable {
  public var title: Label
  public var subtitle: Label
  /// What must be said before anything else, such as that the data are illustrative.
  public var notices: [Label]
  public var sections: [Section]

  public init(title: Label, subtitle: Label, notices: [Label] = [], sections: [Section] = []) {
    self.title = title
    self.subtitle = subtitle
    self.notices = notices
    self.sections = sections
  }

  /// One chapter, with its place in the contents.
  public struct Section: Sendable {
    /// A short word for links.
    public var id: String
    public var title: Label
    public var blocks: [Block]

    public init(id: String, title: Label, blocks: [Block]) {
      self.id = id
      self.title = title
      self.blocks = blocks
    }
  }

  public enum Block: Sendable {
    case heading(Label)
    case words(Label)
    case remark(Label)
    case facts([Fact])
    case table(ReportTable)
    case paper(PaperTable)
    case bar(ShareBar)
    case curve(ShareCurve)
    case figure(Figure)
    case findings([Finding])
    case definitions([Definition])
    case form(Form)
  }

  /// One key number.
  public struct Fact: Sendable, Hashable {
    public var label: Label
    public var value: String
    public var note: Label?

    public init(_ label: Label, _ value: String, note: Label? = nil) {
      self.label = label
      self.value = value
      self.note = note
    }
  }

  /// Parts of a whole, drawn as one bar and listed as a table.
  public struct ShareBar: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
      /// Names the part's colour.
      public var key: String
      public var label: Label
      public var count: Int
      public var explanation: Label

      public init(key: String, label: Label, count: Int, explanation: Label) {
        self.key = key
        self.label = label
        self.count = count
        self.explanation = explanation
      }
    }

    public var title: Label
    public var parts: [Part]
    public var total: Int { parts.reduce(0) { $0 + $1.count } }

    public init(title: Label, parts: [Part]) {
      self.title = title
      self.parts = parts
    }
  }

  /// A share that changes with a threshold.
  public struct ShareCurve: Sendable, Hashable {
    public struct Point: Sendable, Hashable {
      public var threshold: Double
      public var share: Double

      public init(threshold: Double, share: Double) {
        self.threshold = threshold
        self.share = share
      }
    }

    public var title: Label
    public var points: [Point]
    /// The threshold that the rest of the report uses.
    public var chosen: Double

    public init(title: Label, points: [Point], chosen: Double) {
      self.title = title
      self.points = points
      self.chosen = chosen
    }
  }

  /// A picture, drawn already.
  public struct Figure: Sendable, Hashable {
    /// A short word for links and file names.
    public var id: String
    public var title: Label
    public var caption: Label
    /// SVG as the renderer wrote it.
    public var svg: String
    /// The same picture as a file beside the report.
    public var file: String

    /// - Parameter file: without it, `pictures/ID.svg`.
    public init(id: String, title: Label, caption: Label, svg: String, file: String? = nil) {
      self.id = id
      self.file = file ?? "pictures/\(id).svg"
      self.title = title
      self.caption = caption
      self.svg = svg
    }
  }

  /// What a measure is.
  public struct Definition: Sendable, Hashable {
    public var name: String
    public var label: Label
    public var definition: Label
    public var formula: String
    public var missing: String
    public var source: String

    public init(
      name: String, label: Label, definition: Label, formula: String, missing: String, source: String
    ) {
      self.name = name
      self.label = label
      self.definition = definition
      self.formula = formula
      self.missing = missing
      self.source = source
    }
  }
}
