/// A graph for Graphviz to lay out or to draw: a plain value, with nothing in it that Graphviz could run or open.
///
/// Nodes are known by their index and are written as `n0`, `n1`, …; names and labels from data appear only in
/// labels, escaped, and in ``Annotation``s, which never reach Graphviz. Attributes come from ``DotAttribute``,
/// an allow-list of typed values.
///
/// Drawing order is areas, then edges, then nodes, each in the order given. Lengths are points (1/72 inch) and
/// y grows downwards, here and in ``Layout``; the DOT text has Graphviz's own upward y.
public struct DotGraph: Sendable, Hashable {
  /// Who decides where things go.
  public enum Engine: String, Sendable, Hashable, CaseIterable {
    /// Layers; at most 2,000 nodes and 6,000 edges.
    case dot
    /// Stress majorisation; at most 1,000 nodes.
    case neato
    /// Multilevel springs; at most 20,000 nodes.
    case sfdp
    /// Every position is already given.
    case pinned = "nop2"
  }

  /// A mark: an organisation, a cell, a piece of text.
  public struct Node: Sendable, Hashable {
    public var attributes: [DotAttribute]
    public var annotation: Annotation?
    /// Index into ``DotGraph/areas`` of the innermost area that holds it.
    public var area: Int?
    /// Index into ``DotGraph/edges`` of the line that it is a sign of.
    public var edge: Int?
    public init(_ attributes: [DotAttribute], area: Int? = nil, edge: Int? = nil, annotation: Annotation? = nil) {
      self.attributes = attributes
      self.area = area
      self.edge = edge
      self.annotation = annotation
    }
  }

  /// A line from one node to another.
  public struct Edge: Sendable, Hashable {
    public var tail: Int
    public var head: Int
    public var attributes: [DotAttribute]
    public var annotation: Annotation?
    public init(_ tail: Int, _ head: Int, _ attributes: [DotAttribute], annotation: Annotation? = nil) {
      self.tail = tail
      self.head = head
      self.attributes = attributes
      self.annotation = annotation
    }
  }

  /// A box behind nodes and edges, in Graphviz's words a cluster.
  public struct Area: Sendable, Hashable {
    /// Index of the area around it, which must come before it.
    public var parent: Int?
    public var attributes: [DotAttribute]
    public var annotation: Annotation?
    public init(_ attributes: [DotAttribute], parent: Int? = nil, annotation: Annotation? = nil) {
      self.attributes = attributes
      self.parent = parent
      self.annotation = annotation
    }
  }

  /// Begins every element's id, so that several pictures can stand in one page: letters, digits and `-`.
  public var name: String
  public var engine: Engine
  /// What the picture is, in a few words: the SVG's title.
  public var title: String
  /// What it shows, in a sentence or two, for those who cannot see it.
  public var description: String
  /// The language of the two, as in HTML's `lang`.
  public var language: String
  public var attributes: [DotAttribute]
  public var areas: [Area]
  public var nodes: [Node]
  public var edges: [Edge]

  public init(
    name: String, engine: Engine, title: String = "", description: String = "", language: String = "en",
    attributes: [DotAttribute] = [], areas: [Area] = [], nodes: [Node] = [], edges: [Edge] = []
  ) {
    precondition(
      name.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 },
      "a graph's name is made of a–z, 0–9 and -")
    self.name = name
    self.engine = engine
    self.title = title
    self.description = description
    self.language = language
    self.attributes = attributes
    self.areas = areas
    self.nodes = nodes
    self.edges = edges
  }
}

/// What a mark stands for. It reaches the SVG and the JSON, never Graphviz.
public struct Annotation: Sendable, Hashable {
  /// A piece of data beside a mark, such as `status`: `data-status` in the SVG.
  public struct Datum: Sendable, Hashable {
    public var name: String
    public var value: String
    public init(_ name: String, _ value: String) {
      precondition(name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "a datum's name is made of a–z and -")
      self.name = name
      self.value = value
    }
  }

  /// Unique in its picture; made by the program, never from data: such as `org-8`.
  public var id: String
  /// What a reader is told of it.
  public var title: String
  /// Style classes, such as `organization` and `suspended`; made by the program.
  public var classes: [String]
  public var data: [Datum]

  public init(id: String, title: String, classes: [String] = [], data: [Datum] = []) {
    precondition(
      (classes + [id]).allSatisfy {
        $0.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 }
      },
      "ids and classes are made of a–z, 0–9 and -")
    self.id = id
    self.title = title
    self.classes = classes
    self.data = data
  }
}
