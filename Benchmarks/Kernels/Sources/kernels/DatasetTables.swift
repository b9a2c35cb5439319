import Foundation

/// A made-up nested network as a dataset that `weft` reads: organizations.csv, ties.csv, territories.csv.
///
/// Towns lie in counties of twelve, these in provinces of ninety, these in the nation. The organisation from which the
/// others of a place hang is its core. Lateral ties are collaborative or networked by their place in the list.
extension MadeUpNetwork {
  func writeTables(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let townCount = Int(towns.max() ?? 0)
    var territories = "id,name,parent,level\nN,Nation,,nation\n"
    for town in 1...max(townCount, 1) {
      let (county, province) = ((town - 1) / 12, (town - 1) / (12 * 90))
      if (town - 1) % (12 * 90) == 0 { territories += "P\(province),Province \(province),N,province\n" }
      if (town - 1) % 12 == 0 { territories += "C\(county),County \(county),P\(province),county\n" }
      territories += "T\(town),Town \(town),C\(county),town\n"
    }
    try Self.put(territories, folder + "/territories.csv")
    // Whoever has most lines in a town is its core.
    var lines = [Int32](repeating: 0, count: towns.count)
    for edge in edges[..<lineCount] {
      lines[Int(edge.low)] += 1
      lines[Int(edge.high)] += 1
    }
    var core = [Int](repeating: -1, count: townCount + 1)
    for node in towns.indices where core[Int(towns[node])] < 0 || lines[node] > lines[core[Int(towns[node])]] {
      core[Int(towns[node])] = node
    }
    let domains = ["rural", "community", "agency", "soe", "new", "public"]
    let layers = ["value", "platform", "activity", "mechanism", "", "value platform", "activity mechanism", ""]
    let file = Lines(folder + "/organizations.csv", "id,name,domain,territory,system,rank,settlement,core")
    for node in towns.indices {
      let town = Int(towns[node])
      let isCore = core[town] == node
      let system = node % 5 < 3 ? "S\(node % 12)" : ""
      file.add(
        "O\(node),Org \(node),\(domains[node % 6]),\(town == 0 ? "N" : "T\(town)"),\(system),\(isCore ? 3 : node % 3),"
          + "\(node % 4 == 0 ? "urban" : "rural"),\(isCore ? "yes" : "")")
    }
    try file.finish()
    let ties = Lines(folder + "/ties.csv", "source,target,mode,weight,directed,layers")
    let above = superiors(from: core[0])
    for (index, edge) in edges.enumerated() {
      if index < lineCount {
        let (superior, other) = above[Int(edge.high)] == edge.low ? (edge.low, edge.high) : (edge.high, edge.low)
        ties.add("O\(superior),O\(other),hierarchical,\(1 + index % 3),,")
      } else {
        let mode = index % 3 == 0 ? "networked" : "collaborative"
        ties.add(
          "O\(edge.low),O\(edge.high),\(mode),\(1 + index % 3),\(index % 5 == 0 ? "no" : ""),\(layers[index % 8])")
      }
    }
    try ties.finish()
  }

  /// By node: the one that its line goes up to; the lines are a tree below `root`.
  private func superiors(from root: Int) -> [Int32] {
    var starts = [Int](repeating: 0, count: towns.count + 1)
    for edge in edges[..<lineCount] {
      starts[Int(edge.low) + 1] += 1
      starts[Int(edge.high) + 1] += 1
    }
    for node in towns.indices { starts[node + 1] += starts[node] }
    var next = starts
    var ends = [Int32](repeating: 0, count: 2 * lineCount)
    for edge in edges[..<lineCount] {
      for (one, other) in [(edge.low, edge.high), (edge.high, edge.low)] {
        ends[next[Int(one)]] = other
        next[Int(one)] += 1
      }
    }
    var above = [Int32](repeating: -1, count: towns.count)
    var order = [Int32(root)]
    var head = 0
    while head < order.count {
      let node = order[head]
      head += 1
      for other in ends[starts[Int(node)]..<starts[Int(node) + 1]] where other != above[Int(node)] {
        above[Int(other)] = node
        order.append(other)
      }
    }
    return above
  }

  private static func put(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}

/// A text file written a few megabytes at a time.
private final class Lines {
  private let file: FileHandle
  private var held: [UInt8] = []

  init(_ path: String, _ header: String) {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    file = FileHandle(forWritingAtPath: path)!
    add(header)
  }

  func add(_ line: String) {
    held += line.utf8
    held.append(10)
    if held.count > 1 << 22 { flush() }
  }

  private func flush() {
    file.write(Data(held))
    held.removeAll(keepingCapacity: true)
  }

  func finish() throws {
    flush()
    try file.close()
  }
}
