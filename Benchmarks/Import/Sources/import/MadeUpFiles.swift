import Foundation

/// The files that imports are timed on: a list of ties with modes and weights, and for a nation the organisations too.
///
/// Ids are like `T0481-V4273-102`; a tenth of all ends are among a thousand hubs. Same arguments, same bytes.
enum MadeUpFiles {
  static func make(_ words: [String]) throws {
    guard words.count == 4, let organizations = Int(words[2]), let ties = Int(words[3]) else {
      print("import make ties PATH ORGANISATIONS TIES | import make nation FOLDER ORGANISATIONS TIES")
      exit(64)
    }
    if words[0] == "ties" { return try writeTies(words[1], organizations, ties) }
    try FileManager.default.createDirectory(atPath: words[1], withIntermediateDirectories: true)
    try writeOrganizations(words[1] + "/organizations.csv", organizations)
    try writeTies(words[1] + "/ties.csv", organizations, ties)
  }

  private static func writeTies(_ path: String, _ organizations: Int, _ ties: Int) throws {
    let modes = ["hierarchical", "collaborative", "collaborative", "networked"].map { Array($0.utf8) }
    var draw = Draws(state: 2026)
    try writing(path) { file in
      file.append("source,target,mode,weight\n".utf8)
      for _ in 0..<ties {
        let source = draw.below(5) == 0 ? draw.below(min(1_000, organizations)) : draw.below(organizations)
        var target = draw.below(organizations)
        while target == source { target = draw.below(organizations) }
        appendID(source, &file)
        file.append(44)
        appendID(target, &file)
        file.append(44)
        file.append(modes[draw.below(4)])
        file.append(44)
        file.append(UInt8(49 + draw.below(9)))
        file.append(10)
        try file.flush(above: 1 << 20)
      }
    }
  }

  private static func writeOrganizations(_ path: String, _ organizations: Int) throws {
    let domains = ["rural", "community", "agency", "soe", "new", "public"].map { Array($0.utf8) }
    try writing(path) { file in
      file.append("id,name,domain,settlement\n".utf8)
      for number in 0..<organizations {
        appendID(number, &file)
        file.append(",Organisation ".utf8)
        appendNumber(number, 7, &file)
        file.append(44)
        file.append(domains[number % 6])
        file.append(number % 3 == 0 ? ",urban\n".utf8 : ",rural\n".utf8)
        try file.flush(above: 1 << 20)
      }
    }
  }

  private static func appendID(_ number: Int, _ file: inout Output) {
    file.append(84)
    appendNumber(number / 1_000, 4, &file)
    file.append("-V".utf8)
    appendNumber(number % 1_000 * 7_919 % 10_000, 4, &file)
    file.append(45)
    appendNumber(number % 997, 3, &file)
  }

  private static func appendNumber(_ number: Int, _ width: Int, _ file: inout Output) {
    var power = 1
    for _ in 1..<width { power *= 10 }
    while power > 0 {
      file.append(UInt8(48 + number / power % 10))
      power /= 10
    }
  }

  private static func writing(_ path: String, _ body: (inout Output) throws -> Void) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    var output = Output(handle: handle)
    try body(&output)
    try output.flush(above: 0)
    try handle.close()
  }

  private struct Output {
    let handle: FileHandle
    var bytes: [UInt8] = []

    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    mutating func flush(above limit: Int) throws {
      guard bytes.count > limit else { return }
      try handle.write(contentsOf: bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private struct Draws {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ (value >> 31)).multipliedFullWidth(by: UInt64(bound)).high)
    }
  }
}
