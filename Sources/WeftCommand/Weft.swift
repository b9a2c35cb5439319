internal import ArgumentParser

@main
struct Weft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weft", version: "0.1.0", subcommands: [RenderHelperCommand.self])
}
