public import WeftGraphviz
public import WeftMeasure
public import WeftTable

/// One kind of picture: its name, what it shows, and the pure function that draws it.
public struct Diagram: Sendable {
  /// As in `weft draw --kind`.
  public var kind: String
  public var label: Label
  /// What it shows and whom it is for, in a sentence.
  public var summary: Label
  /// What of ``DiagramOptions`` changes this kind of picture.
  public var choices: [DiagramChoice]
  /// Draws an analysis; takes no file and starts no process. ``Renderer`` makes bytes of it.
  public var draw: @Sendable (Analysis, Theme, DiagramOptions) -> Drawing

  public init(
    _ kind: String, _ label: Label, summary: Label, choices: [DiagramChoice] = [],
    draw: @escaping @Sendable (Analysis, Theme, DiagramOptions) -> Drawing
  ) {
    self.kind = kind
    self.label = label
    self.summary = summary
    self.choices = choices
    self.draw = draw
  }
}

/// What a diagram gives: one picture, or several where one could not be read.
public struct Drawing: Sendable {
  public var title: String
  /// What it shows, for those who cannot see it.
  public var description: String
  public var pictures: [Picture]

  public init(title: String, description: String, pictures: [Picture]) {
    precondition(!pictures.isEmpty, "a drawing has a picture")
    self.title = title
    self.description = description
    self.pictures = pictures
  }
}

/// A choice that some kinds of picture offer, named as on the command line.
public enum DiagramChoice: String, Sendable, Hashable, CaseIterable {
  case only, highlight, plane, top, labels, size, center, by, of
}
