internal import FoundationEssentials

/// run.json: what was run on what, and what it wrote. No time and no machine stands in it, so that equal runs
/// write equal bytes.
struct RunRecord: Codable, Equatable {
  struct File: Codable, Equatable {
    var name: String
    var sha256: String
  }

  struct Input: Codable, Equatable {
    var dataset: String
    var files: [File]
  }

  static let fileName = "run.json"

  var program = "weft"
  var version = Weft.version
  /// What was typed, without what cannot change the results: `--out`, `--threads`, `--quiet`, `--timings`.
  var arguments: [String] = []
  var seed: UInt64 = 1
  var options: [String: String] = [:]
  var inputs: [Input] = []
  var counts: [String: Int] = [:]
  var warnings: [String] = []
  /// Every file of the folder but run.json itself, by name.
  var files: [File] = []

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [10]
    }
  }

  /// The record in a file, or `nil` where the bytes are none of ours.
  init?(bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(RunRecord.self, from: Data(bytes)), record.program == "weft" else {
      return nil
    }
    self = record
  }

  init(arguments: [String]) { self.arguments = RunRecord.telling(arguments) }

  /// The arguments without those that cannot change the results.
  static func telling(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var skips = false
    for argument in arguments {
      if skips {
        skips = false
      } else if ["--out", "--threads"].contains(argument) {
        skips = true
      } else if !["--quiet", "--timings"].contains(argument),
        !["--out=", "--threads="].contains(where: { argument.hasPrefix($0) })
      {
        result.append(argument)
      }
    }
    return result
  }
}
