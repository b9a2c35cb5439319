public import ArgumentParser
public import WeftGraphviz
public import WeftMeasure
public import WeftModel
public import WeftReport
public import WeftTable

extension Language: ExpressibleByArgument {}
extension Mode: ExpressibleByArgument {}
extension Convention: ExpressibleByArgument {}
extension DiagramOptions.Labels: ExpressibleByArgument {}
extension DiagramOptions.Speech: ExpressibleByArgument {}
extension Paper.Kind: ExpressibleByArgument {}
extension NullModel: ExpressibleByArgument {}
extension View: ExpressibleByArgument {}
extension CheckReport.Form: ExpressibleByArgument {}

extension DiagramOptions.Rows: ExpressibleByArgument {
  /// The plural is understood too.
  public init?(argument: String) {
    self.init(rawValue: argument.hasSuffix("s") ? String(argument.dropLast()) : argument)
  }
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension TextEncoding: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }
}
