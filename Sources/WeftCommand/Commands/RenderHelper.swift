import ArgumentParser
import WeftGraphviz

/// The hidden command by which `weft` draws: it calls itself, so that Graphviz can take down no more than a picture.
struct RenderHelperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: RenderHelper.command, shouldDisplay: false)

  func run() throws { throw ExitCode(RenderHelper.run()) }
}
