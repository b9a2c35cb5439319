import Foundation
import Testing

extension Mishap {
  /// Whether two folders of results are the same, byte for byte.
  private static func expectSame(_ workshop: Workshop, _ one: String, _ other: String) {
    #expect(workshop.names(one).count > 10 && workshop.names(one) == workshop.names(other), "\(other)")
    for name in workshop.names(one) {
      #expect(workshop.bytes(one + "/" + name) == workshop.bytes(other + "/" + name), "\(other)/\(name)")
    }
  }

  /// Runs the analysis under each of these settings; all results must be the same.
  private static func expectSame(_ workshop: Workshop, _ settings: [String], _ more: String = "") {
    for (index, setting) in settings.enumerated() {
      let outcome = workshop.run(
        "export \(setting); \"$WEFT\" analyze d --out r\(index) --quiet --lang en \(more)")
      #expect(outcome.code == 0, "\(setting): \(outcome.errors)")
      if index > 0 { expectSame(workshop, "r0", "r\(index)") }
    }
  }

  /// Machines with little memory, other clocks, languages, threads, and a Graphviz that fails.
  static let machines: [Mishap] = [
    Mishap("B08", "a folder's pipe, a device, a pipe as input") { workshop in
      _ = workshop.run("mkfifo p; cp -r d e; rm e/ties.csv; mkfifo e/ties.csv")
      for (name, place) in [("p", "p"), ("/dev/zero", "/dev/zero")] {
        workshop.run("exec timeout -s KILL 20 \"$WEFT\" \"$@\"", ["check", name]).expect(
          65, place, "not a regular file")
      }
      let folder = workshop.run("exec timeout -s KILL 20 \"$WEFT\" check e")
      #expect(folder.code == 65 && folder.errors.contains("ties.csv: error: this is not a regular file"))
    },
    Mishap("I19", "too little memory for the data, and too little for anything") { workshop in
      workshop.write(
        "big.csv", "source,target\n" + String(repeating: "aaaaaaaaaaaaaaaa,bbbbbbbbbbbbbbbb\n", count: 2_000_000))
      let start = "ulimit -c 0; ulimit -v"
      workshop.run("\(start) 400000; exec timeout -s KILL 60 \"$WEFT\" check big.csv").expect(
        65, "big.csv", "of memory")
      // Some megabytes more than the system's loader needs for the program itself, which ends with 127 where it cannot.
      let least = workshop.run(
        """
        for v in 80000 100000 120000 140000 160000 180000 200000 240000 280000 320000; do
          (\(start) $v; exec timeout -s KILL 60 "$WEFT" check d) > /dev/null 2>&1
          [ $? -ne 127 ] && break
        done
        echo $((v + 10000))
        """
      ).output.split(separator: "\n").last.map(String.init)
      workshop.run("\(start) \(least ?? "0"); exec timeout -s KILL 60 \"$WEFT\" check d").expect(
        65, "weft", "of memory")
      let enough = workshop.run("\(start) 2000000; exec timeout -s KILL 60 \"$WEFT\" check d")
      #expect(enough.code == 0, "\(enough.errors)")
    },
    .fault("I20", "the clock says 1970, in any zone") { workshop in
      let epoch = "WEFT_FAULT=epoch LD_PRELOAD='\(Faults.library ?? "")' TZ=Asia/Shanghai"
      expectSame(workshop, ["TZ=UTC", "TZ=America/St_Johns", epoch])
    },
    Mishap("I21", "any language of the machine") { workshop in
      expectSame(workshop, ["LC_ALL=C", "LC_ALL=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8", "LC_ALL=zh_CN.UTF-8"])
    },
    Mishap("I24", "any number of threads, any hash seed") { workshop in
      expectSame(workshop, ["A=1"] + (0..<4).map { _ in "A=2" } + ["SWIFT_DETERMINISTIC_HASHING=1"], "--threads 1")
      for threads in [2, 3, 8] {
        let outcome = workshop.weft(
          "analyze", "d", "--out", "t\(threads)", "--quiet", "--lang", "en", "--threads", "\(threads)")
        #expect(outcome.code == 0)
        expectSame(workshop, "r0", "t\(threads)")
      }
    },
    .fault("I25", "Graphviz hangs: the picture is given up, what stands stays") { workshop in
      workshop.write("l.svg", "old")
      let outcome = workshop.run(
        Faults.line("hang", "WEFT_LAYOUT_SECONDS=1"), ["draw", "d", "--kind", "ladder", "--out", "l.svg"])
      #expect(outcome.code == 70 && outcome.errors.contains("longer than 1 seconds"), "\(outcome.errors)")
      #expect(workshop.read("l.svg") == "old")
    },
    .fault("I26", "Graphviz dies: the tables are written, and the report says so") { workshop in
      let outcome = workshop.run(Faults.line("abort"), ["report", "d", "--out", "r", "--measures", "degree"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("no picture \"map\""), "\(outcome.errors)")
      #expect(workshop.exists("r/report.html") && workshop.exists("r/data/organizations.csv"))
    },
    Mishap("I27", "no fonts, no plug-in folder") { workshop in
      let outcome = workshop.run(
        "FONTCONFIG_FILE=/nonexistent FONTCONFIG_PATH=/nonexistent GVBINDIR=/nonexistent "
          + "\"$WEFT\" draw d --kind map --out m.svg")
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(workshop.read("m.svg")?.contains("核心") == true)
    },
  ]
}
