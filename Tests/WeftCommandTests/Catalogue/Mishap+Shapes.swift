import Foundation
import Testing

@testable import WeftTable

extension Workshop {
  /// Columns of the organisation table of an analysis, by id.
  func columns(_ arguments: String...) throws -> [String: [String: Double]] {
    let outcome = run("\"$WEFT\" analyze \"$@\" --format csv --quiet", arguments)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let table = try #require(CSV.read(Array(outcome.output.utf8), file: "o.csv").0)
    var result: [String: [String: Double]] = [:]
    for (column, name) in table.header.enumerated() where column > 1 {
      for row in 0..<table.rowCount {
        if let value = Double(table.text(row, column)) { result[name, default: [:]][table.text(row, 0)] = value }
      }
    }
    return result
  }

  /// Writes a dataset without names.
  func write(organizations ids: [String], ties: [(String, String)], mode: String = "networked", directed: String = "no")
  {
    write("n/organizations.csv", "id\n" + ids.map { $0 + "\n" }.joined())
    write(
      "n/ties.csv",
      "source,target,mode,directed\n" + ties.map { "\($0.0),\($0.1),\(mode),\(directed)\n" }.joined())
  }
}

extension Mishap {
  /// Networks on which measures of other programs divide by zero, overflow, or run out of stack.
  static let shapes: [Mishap] = [
    Mishap("E13", "two parts without a path between them") { workshop in
      workshop.write(organizations: ["A", "B", "C", "D"], ties: [("A", "B"), ("C", "D")])
      let check = workshop.weft("check", "n")
      #expect(check.output.contains("! parts without a path between them: 2 of two or more"))
      #expect(check.output.contains("Wasserman and Faust"))
      // A reaches one of three others at distance 1: (1/3)·(1/1); the sum of 1/d is 1, of 3.
      let values = try workshop.columns("n", "--measures", "closeness,harmonic")
      for id in ["A", "B", "C", "D"] {
        #expect(abs((values["closeness"]?[id] ?? 0) - 1.0 / 3) < 1e-12)
        #expect(abs((values["harmonic"]?[id] ?? 0) - 1.0 / 3) < 1e-12)
      }
    },
    Mishap("E14", "closeness along arcs: outwards, and the card says so") { workshop in
      workshop.write(organizations: ["A", "B"], ties: [("A", "B")], directed: "yes")
      let values = try workshop.columns("n", "--measures", "closeness,in_degree,out_degree", "--directed")
      #expect(values["closeness"] == ["A": 1, "B": 0])
      #expect(values["out_degree"] == ["A": 1, "B": 0] && values["in_degree"] == ["A": 0, "B": 1])
      #expect(workshop.weft("measures", "closeness").output.lowercased().contains("direct"))
    },
    Mishap("E16", "arcs without a circle: no eigenvector to speak of, and no NaN") { workshop in
      workshop.write(organizations: ["A", "B", "C"], ties: [("A", "B"), ("B", "C"), ("A", "C")], directed: "yes")
      let values = try workshop.columns("n", "--measures", "eigenvector", "--directed")
      #expect(values["eigenvector"]?.values.allSatisfy { $0.isFinite && (0...1).contains($0) } == true)
    },
    Mishap("E18", "PageRank with an end that leads nowhere") { workshop in
      workshop.write(organizations: ["A", "B", "C"], ties: [("A", "B"), ("A", "C")], directed: "yes")
      let values = try workshop.columns("n", "--measures", "pagerank", "--directed")
      #expect(abs((values["pagerank"]?.values.reduce(0, +) ?? 0) - 1) < 1e-12)
    },
    Mishap("E21", "a star of many leaves, on a small stack") { workshop in
      let leaves = (1...20_000).map { "n\($0)" }
      workshop.write(organizations: ["c"] + leaves, ties: leaves.map { ("c", $0) })
      workshop.expectUnderSmallStack(rows: 20_001)
    },
    Mishap("E22", "a path of many steps, on a small stack") { workshop in
      let nodes = (1...20_000).map { "n\($0)" }
      workshop.write(organizations: nodes, ties: Array(zip(nodes, nodes.dropFirst())))
      workshop.expectUnderSmallStack(rows: 20_000)
    },
    Mishap("E23", "more shortest paths than an integer counts") { workshop in
      // A ladder of 70 pairs, each joined to the next in all four ways: 2^69 paths between the ends.
      let layers = (0..<70).map { ["l\($0)a", "l\($0)b"] }
      var ties: [(String, String)] = []
      for (one, next) in zip(layers, layers.dropFirst()) { for a in one { for b in next { ties.append((a, b)) } } }
      workshop.write(organizations: layers.flatMap { $0 }, ties: ties)
      let values = try workshop.columns("n", "--measures", "betweenness")["betweenness"] ?? [:]
      #expect(values.count == 140 && values.values.allSatisfy { $0.isFinite && (0...1).contains($0) })
      for layer in 0..<70 {
        let (a, b) = (values["l\(layer)a"] ?? -1, values["l\(layer)b"] ?? -2)
        let mirror = values["l\(69 - layer)a"] ?? -3
        #expect(abs(a - b) < 1e-9 && abs(a - mirror) < 1e-9, "the ladder is the same from both ends")
      }
    },
    Mishap("E26", "a scenario that closes everything") { workshop in
      workshop.write(organizations: ["k", "a", "b"], ties: [("k", "a")])
      workshop.write("all.yml", "name: all\noperators:\n  - close: {organizations: {id: [k, a, b]}}\n")
      let outcome = workshop.weft("scenario", "all.yml", "n", "--out", "o")
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("closes every organisation"), "\(outcome.errors)")
      let after = workshop.weft("analyze", "o", "--out", "a", "--measures", "degree")
      #expect(after.code == 0, "\(after.errors)")
    },
    Mishap("E27", "two scenarios of one name, or of names that differ by a capital") { workshop in
      workshop.write(
        "x/pair.yml", "name: pair\noperators:\n  - ties: {add: [{source: k, target: a, mode: networked}]}\n")
      workshop.write("y/PAIR.yml", workshop.read("x/pair.yml") ?? "")
      let outcome = workshop.weft(
        "compare", "d", "--scenario", "x/pair.yml", "--scenario", "y/PAIR.yml", "--out", "o", "--measures",
        "degree,status")
      outcome.expect(65, "y/PAIR.yml", "\"PAIR\"", "x/pair.yml")
      #expect(!workshop.exists("o"))
      workshop.write("y/other.yml", workshop.read("x/pair.yml") ?? "")
      let told = workshop.weft(
        "compare", "d", "--scenario", "x/pair.yml", "--scenario", "y/other.yml", "--out", "o", "--measures",
        "degree,status")
      #expect(told.code == 0, "\(told.errors)")
      #expect(workshop.names("o").filter { $0.hasPrefix("changes-") } == ["changes-other.csv", "changes-pair.csv"])
    },
    Mishap("E28", "datasets of different organisations side by side") { workshop in
      workshop.write(organizations: ["A", "B"], ties: [("A", "B")])
      let outcome = workshop.weft("compare", "d", "n", "--format", "csv", "--measures", "degree,status")
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("different organisations"), "\(outcome.errors)")
    },
  ]
}

extension Workshop {
  /// Walks, parts and ladders of a large network on a stack of half a megabyte.
  fileprivate func expectUnderSmallStack(rows: Int) {
    let outcome = run(
      "ulimit -s 512; ulimit -c 0; exec timeout -s KILL 100 \"$WEFT\" analyze n --format csv --quiet "
        + "--measures degree,component,coreness,cutpoint,ladder,dead_end")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.utf8.count { $0 == 10 } == rows + 1)
  }
}
