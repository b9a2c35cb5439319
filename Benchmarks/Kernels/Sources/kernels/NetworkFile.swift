import Foundation

/// A network as bytes: nodes, ties and lines as 64-bit numbers, then the ties' ends and every node's town as 32-bit ones.
extension MadeUpNetwork {
  func write(to path: String) throws {
    var data = Data()
    for number in [towns.count, edges.count, lineCount] {
      withUnsafeBytes(of: Int64(number)) { data.append(contentsOf: $0) }
    }
    edges.withUnsafeBytes { data.append(contentsOf: $0) }
    towns.withUnsafeBytes { data.append(contentsOf: $0) }
    try data.write(to: URL(fileURLWithPath: path))
  }

  init(file path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    (edges, towns, lineCount) = data.withUnsafeBytes { bytes in
      let head = (0..<3).map { Int(bytes.load(fromByteOffset: 8 * $0, as: Int64.self)) }
      let ends = bytes[24..<(24 + 8 * head[1])].bindMemory(to: Int32.self)
      let edges = (0..<head[1]).map { Pair(ends[2 * $0], ends[2 * $0 + 1]) }
      let towns = Array(bytes[(24 + 8 * head[1])..<(24 + 8 * head[1] + 4 * head[0])].bindMemory(to: Int32.self))
      return (edges, towns, head[2])
    }
  }
}
