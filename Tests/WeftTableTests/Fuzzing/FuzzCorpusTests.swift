import Foundation
import Testing

@testable import WeftTable

/// Inputs that fuzzing kept, small and each reaching something of its own, read again: no trap, no hang.
@Suite("Fuzz corpus")
struct FuzzCorpusTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzzing/Corpus")

  @Test(arguments: FuzzTarget.names)
  func replay(target: String) throws {
    let folder = Self.folder.appending(path: target)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    #expect(!names.isEmpty, "every reader has inputs")
    for name in names {
      FuzzTarget.run(target, Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  /// The empty input, single bytes and long runs of one byte.
  @Test(arguments: FuzzTarget.names)
  func plainInputs(target: String) {
    FuzzTarget.run(target, [])
    for byte in UInt8.min...UInt8.max { FuzzTarget.run(target, [byte]) }
    for byte: UInt8 in [0, 9, 10, 13, 0x20, 0x22, 0x2C, 0x3C, 0x5B, 0x7B, 0xFF] {
      FuzzTarget.run(target, [UInt8](repeating: byte, count: 5_000))
    }
  }
}
