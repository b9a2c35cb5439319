internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftScenario
internal import WeftTable

/// Does one task of a sweep: opens what it names and gives the line of its result. Trouble is a result, too.
struct TaskRunner: Sendable {
  /// The tasks as named to the user.
  var file: String
  /// Threads for one task.
  var threads: Int

  /// The result of a line, or `nil` where the line is blank.
  func result(of line: [UInt8], number: Int) -> SweepResult? {
    guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return nil }
    let (task, id, findings) = SweepTask.reading(line, file: file, number: number)
    guard var task else { return SweepResult(failure: id, findings) }
    task.options.threads = threads
    do {
      let network = try network(of: task)
      let scenarios = try task.scenarios.map(scenario)
      return SweepResult(task, network: network, scenarios: scenarios)
    } catch let refusal as Refused {
      return SweepResult(failure: id, refusal.findings)
    } catch let failure as Failure {
      return SweepResult(failure: id, [failure.finding])
    } catch {
      return SweepResult(failure: id, [Finding(.error, "E-TASK", Label(en: "\(error)", zh: "\(error)"))])
    }
  }

  /// Inputs with errors: all that was found in them.
  private struct Refused: Error { var findings: [Finding] }

  private func network(of task: SweepTask) throws -> Network {
    switch task.source {
    case .dataset(let path):
      let validation = try Loading.reading(path, try ReadingOptions.parse([]), Timings()).validation
      if validation.hasErrors { throw Refused(findings: validation.findings) }
      return validation.network
    case .recipe(let path):
      let (recipe, findings) = Recipe.reading(try text(of: path), file: Folder.split(path).name)
      if findings.contains(where: { $0.severity == .error }) { throw Refused(findings: findings) }
      return recipe.generate(seed: task.seed)
    }
  }

  private func scenario(_ path: String) throws -> Scenario {
    let (scenario, findings) = Scenario.reading(try text(of: path), file: Folder.split(path).name)
    guard let scenario, !findings.contains(where: { $0.severity == .error }) else { throw Refused(findings: findings) }
    return scenario
  }

  private func text(of path: String) throws -> String {
    let decoded = TextEncoding.decode(try FileStore.read(path), file: Folder.split(path).name)
    guard let plain = decoded.bytes else { throw Refused(findings: decoded.findings) }
    return String(decoding: plain[decoded.start...], as: UTF8.self)
  }
}
