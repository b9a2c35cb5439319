import Foundation
import Testing

extension Mishap {
  /// Lets the k-th call fail for every k until the run succeeds; the old result must stand each time. The number of
  /// calls, each of which has failed once.
  private static func sweep(_ workshop: Workshop, _ call: String, _ error: Int) throws -> Int {
    for k in 1...200 {
      try EarlierResult.write(to: workshop, "o")
      let outcome = workshop.run(
        Faults.line("\(call) \(k) \(error)"), ["analyze", "d", "--out", "o", "--measures", "strength", "--quiet"])
      if outcome.code == 0 {
        #expect(workshop.read("o/organizations.csv")?.hasPrefix("id,name,strength") == true)
        return k - 1
      }
      #expect([73, 74].contains(outcome.code), "\(call) \(k): \(outcome.code) \(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      #expect(EarlierResult.stands(in: workshop, "o"), "\(call) \(k): the old result stands")
      #expect(!workshop.tree().contains { $0.contains(".weft-new") }, "\(call) \(k) leaves nothing")
    }
    Issue.record("\(call) \(error): no run succeeds")
    return 0
  }

  /// Disks that are full, fail, or answer slowly. Errors by number: 4 EINTR, 5 EIO, 28 ENOSPC.
  static let disks: [Mishap] = [
    .fault("I01", "the disk is full") { workshop in
      try EarlierResult.write(to: workshop, "o")
      let outcome = workshop.run(Faults.line("write 1 28"), ["analyze", "d", "--out", "o"])
      outcome.expect(74, "o/organizations.csv", "No space left")
      #expect(EarlierResult.stands(in: workshop, "o"))
      workshop.run(Faults.line("write 1 28"), ["convert", "d", "x.graphml"]).expect(74, "x.graphml")
      #expect(!workshop.exists("x.graphml"))
    },
    .fault("I02", "the disk fills at any write") { workshop in
      // At least one for each file of the result; so many calls there are, so many have failed.
      let files = workshop.names("kept").count
      for error in [28, 5] {
        let failed = try sweep(workshop, "write", error)
        #expect(failed >= files)
      }
    },
    .fault("I16", "any fsync fails") { workshop in
      // The files, the new folder and the folder around it.
      let files = workshop.names("kept").count
      for error in [5, 28] {
        let failed = try sweep(workshop, "fsync", error)
        #expect(failed >= files + 2)
      }
    },
    .fault("I16 rename", "any rename fails") { workshop in
      // The first is the swap of two names, which has a second way; so the first failure is none.
      try EarlierResult.write(to: workshop, "o")
      let outcome = workshop.run(Faults.line("rename 1 22"), ["analyze", "d", "--out", "o", "--measures", "strength"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      _ = workshop.run("rm -rf o")
      workshop.run(Faults.line("rename 1 5"), ["analyze", "d", "--out", "o"]).expect(74, "o", "put in its place")
      #expect(!workshop.exists("o"))
      // Where names cannot be swapped: the old folder steps aside, the new one takes its name.
      for error in [5, 28] {
        let failed = try sweep(workshop, "plain", error)
        #expect(failed == 2)
      }
    },
    .fault("I14", "the input grows while it is read") { workshop in
      workshop.run(Faults.line("change"), ["analyze", "d", "--out", "o"]).expect(74, "organizations.csv", "changed")
      #expect(!workshop.exists("o"))
    },
    .fault("I15", "a read fails") { workshop in
      workshop.run(Faults.line("read 1 5"), ["analyze", "d", "--out", "o"]).expect(
        74, "organizations.csv", "cannot be read")
      #expect(!workshop.exists("o"))
    },
    .fault("I15 slow", "reads and writes in small pieces, interrupted") { workshop in
      for (name, line) in [("plain", Faults.line("none")), ("slow", Faults.line("short"))] {
        let outcome = workshop.run(line, ["analyze", "d", "--out", name, "--measures", "degree", "--quiet"])
        #expect(outcome.code == 0, "\(outcome.errors)")
      }
      for name in workshop.names("plain") { #expect(workshop.bytes("plain/" + name) == workshop.bytes("slow/" + name)) }
    },
    Mishap("I04", "kill -9 at any moment: old or new, and the next run sweeps") { workshop in
      try EarlierResult.write(to: workshop, "o")
      let outcome = workshop.run(
        """
        for i in 01 03 05 07 09 11 13 15 17 19 21 24 27 30 35 40; do
          "$WEFT" analyze d --out o --measures degree --quiet & pid=$!
          sleep 0.$i; kill -9 $pid 2>/dev/null; wait $pid 2>/dev/null
          (cd o && ls | wc -l && cat run.json | wc -c) | tr '\\n' ' '
        done
        "$WEFT" analyze d --out o --measures degree --quiet
        """)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let counts = outcome.output.split(separator: " ").compactMap { Int($0) }
      #expect(counts.count == 32 && counts.allSatisfy { $0 > 10 }, "\(outcome.output)")
      #expect(Set(counts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)).count == 1)
      #expect(workshop.names() == ["d", "kept", "o"])
    },
  ]
}
