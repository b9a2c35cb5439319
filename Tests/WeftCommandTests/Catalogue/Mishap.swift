import Foundation
import Testing

/// A case of the catalogue that is no mere file: a fault of the machine, an odd place for the output, a network on which
/// a measure breaks, a text that tries to be more than text.
struct Mishap: Sendable, CustomTestStringConvertible {
  var id: String
  var what: String
  var needsFaults = false
  var happens: @Sendable (Workshop) throws -> Void

  var number: String { String(id.prefix { $0 != " " }) }
  var testDescription: String { id }

  init(_ id: String, _ what: String, _ happens: @escaping @Sendable (Workshop) throws -> Void) {
    (self.id, self.what, self.happens) = (id, what, happens)
  }

  /// One that needs calls of the system to fail.
  static func fault(_ id: String, _ what: String, _ happens: @escaping @Sendable (Workshop) throws -> Void) -> Mishap {
    var item = Mishap(id, what, happens)
    item.needsFaults = true
    return item
  }

  static let all = shapes + outputs + texts + disks + machines

  /// Lets it happen beside a sound dataset and an earlier result; both must be as they were afterwards.
  func run() throws {
    if needsFaults && Faults.library == nil { return }
    let workshop = Workshop()
    workshop.writeSmallDataset()
    try EarlierResult.write(to: workshop, "kept")
    let inputs = workshop.names("d").map { ($0, workshop.bytes("d/" + $0)) }
    try happens(workshop)
    for (name, bytes) in inputs where id != "I14" { #expect(workshop.bytes("d/" + name) == bytes, "7 \(name)") }
    #expect(EarlierResult.stands(in: workshop, "kept"), "5 the old output stands")
    let litter = workshop.tree().filter { $0.contains(".weft-new") }
    #expect(litter == [], "8 nothing is left behind")
  }
}

extension Workshop.Outcome {
  /// One line of error with its place, what is wrong and a hint; no signal, nothing on standard output.
  func expect(_ code: Int32, _ place: String, _ words: String...) {
    #expect(self.code == code, "\(errors)")
    let lines = errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(lines.count == 1, "\(errors)")
    let line = lines.first.map(String.init) ?? ""
    #expect(line.hasPrefix(place + ": error: ") && line.hasSuffix(")"), "\(line)")
    for word in words { #expect(line.contains(word), "\(line) has \(word)") }
    #expect(!errors.unicodeScalars.contains("\u{1B}"))
  }
}

/// The library that makes calls of the system fail, compiled where a C compiler is at hand.
enum Faults {
  static let library: String? = {
    #if os(Linux)
      let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../Faults/faults.c"
      ).standardizedFileURL.path
      let made = folder.run(
        "cc -shared -fPIC -O1 -o faults.so \"$1\" -ldl 2>/dev/null || clang -shared -fPIC -o faults.so \"$1\" -ldl",
        [source])
      return made.code == 0 ? folder.path + "/faults.so" : nil
    #else
      return nil
    #endif
  }()

  // Written once, then only read.
  private nonisolated(unsafe) static let folder = Workshop()

  /// A line of shell that runs the program under a fault.
  static func line(_ fault: String, _ more: String = "") -> String {
    "\(more) WEFT_FAULT='\(fault)' LD_PRELOAD='\(library ?? "")' \"$WEFT\" \"$@\""
  }
}

@Suite("Mishaps, through the program")
struct MishapTests {
  @Test("networks of odd shapes", arguments: Mishap.shapes)
  func shapes(_ item: Mishap) throws { try item.run() }

  @Test("places for the output", arguments: Mishap.outputs)
  func outputs(_ item: Mishap) throws { try item.run() }

  @Test("texts that try to be more", arguments: Mishap.texts)
  func texts(_ item: Mishap) throws { try item.run() }

  @Test("disks that fail", arguments: Mishap.disks)
  func disks(_ item: Mishap) throws { try item.run() }

  @Test("machines, clocks, languages", arguments: Mishap.machines)
  func machines(_ item: Mishap) throws { try item.run() }
}
