import Foundation
import Testing

extension Mishap {
  /// Places where an output can or cannot go.
  static let outputs: [Mishap] = [
    Mishap("H10", "names that other systems keep for themselves, long ones, odd ones") { workshop in
      let long = String(repeating: "长", count: 85)
      for name in ["CON", long, "-x", "two\nlines", "a'b\"c"] {
        let outcome = workshop.weft("analyze", "d", "--out=" + name, "--measures", "degree", "--quiet")
        #expect(outcome.code == 0, "\(name): \(outcome.errors)")
        #expect(workshop.exists(name + "/run.json"))
      }
      workshop.weft("analyze", "d", "--out", long + "x").expect(73, long + "x")
      #expect(workshop.names().filter { !["CON", long, "-x", "two\nlines", "a'b\"c"].contains($0) } == ["d", "kept"])
    },
    Mishap("I09", "a file, a folder that is not there, a circle of links") { workshop in
      workshop.write("file", "text")
      workshop.weft("analyze", "d", "--out", "file").expect(73, "file")
      workshop.weft("analyze", "d", "--out", "no/such").expect(73, "no/such", "\"no\"")
      _ = workshop.run("ln -s b a; ln -s a b")
      workshop.weft("analyze", "d", "--out", "a").expect(73, "a")
      workshop.weft("convert", "d", "a/x.graphml").expect(73, "a/x.graphml")
      #expect(workshop.read("file") == "text")
    },
    Mishap("I09 dangling", "a link that leads nowhere, and one that leads to a result") { workshop in
      _ = workshop.run("ln -s nowhere dangling; ln -s target.graphml link.graphml; echo old > target.graphml")
      #expect(workshop.weft("analyze", "d", "--out", "dangling").code == 73)
      // A link to a file is written through and stays a link.
      #expect(workshop.weft("convert", "d", "link.graphml").code == 0)
      #expect(workshop.read("target.graphml")?.contains("<graphml") == true)
      #expect(workshop.run("test -L link.graphml").code == 0)
    },
    Mishap("H11", "requests to the local page from elsewhere, for other files, of great size") { workshop in
      _ = workshop.run("{ \"$WEFT\" explore d > address 2> errors & echo $! > process; }")
      defer { _ = workshop.run("kill $(cat process)") }
      let patience = ContinuousClock.now + .seconds(60)
      while workshop.read("address")?.hasSuffix("\n") != true, ContinuousClock.now < patience { usleep(20_000) }
      let address = try #require(workshop.read("address")?.split(whereSeparator: "/:\n".contains).map(String.init))
      try #require(address.count == 4 && address[1] == "127.0.0.1", "\(address)")
      let port = try #require(UInt16(address[2]))
      let own = "/\(address[3])/"
      func status(_ line: String, _ headers: String = "", host: String? = nil) -> String {
        let text =
          "\(line) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\(headers)\r\n"
        return String(LocalRequest.send(text, port: port).split(separator: " ").dropFirst().first ?? "none")
      }
      #expect(status("GET \(own)") == "200")
      #expect(status("GET \(own)", host: "evil.example:\(port)") == "403")
      #expect(status("GET \(own)", "Origin: http://evil.example\r\n") == "403")
      for path in ["/", "/0/", own + "../d/ties.csv", own + "%2e%2e/%2e%2e/etc/passwd", "/../etc/passwd"] {
        #expect(status("GET \(path)") == "403", "\(path)")
      }
      #expect(status("POST \(own)", "Content-Length: 9000000000\r\n") == "413")
      #expect(status("GET \(own)") == "200", "still there")
      // Loopback only: 127.0.0.1 as the kernel writes it.
      let listening = workshop.run("grep -i \":$(printf %04X \(port)) \" /proc/net/tcp | awk '$4 == \"0A\" {print $2}'")
      #if os(Linux)
        #expect(listening.output.hasPrefix("0100007F:"), "\(listening.output)")
      #endif
      _ = workshop.run("kill $(cat process); rm -f address errors")
    },
    .fault("H11 others", "no other command opens a socket") { workshop in
      workshop.write("cut.yml", "operators:\n  - relieve: {where: {id: b}, factor: 0}\n")
      let commands = [
        ["check", "d"], ["analyze", "d", "--out", "o"], ["draw", "d", "--kind", "map", "--out", "m.svg"],
        ["compare", "d", "--scenario", "cut.yml", "--out", "c"], ["plan", "d", "--ties", "1"],
        ["report", "d", "--out", "r"], ["convert", "d", "d.gexf"], ["cite"], ["measures"],
      ]
      for command in commands {
        let outcome = workshop.run(Faults.line("alone"), command + ["--quiet"])
        #expect(outcome.code == 0, "\(command): \(outcome.errors)")
      }
      // The page asks nobody for anything either.
      #expect(workshop.read("r/report.html")?.contains("default-src &#39;none&#39;; ") == true)
    },
    Mishap("I10", "a folder with a file of somebody else's") { workshop in
      try EarlierResult.write(to: workshop, "o")
      workshop.write("o/notes.txt", "mine")
      workshop.weft("analyze", "d", "--out", "o").expect(73, "o", "\"notes.txt\"")
      #expect(workshop.read("o/notes.txt") == "mine")
      workshop.write("theirs/data.csv", "x")
      workshop.weft("analyze", "d", "--out", "theirs").expect(73, "theirs", "\"data.csv\"")
    },
    Mishap("I11", "the input as output") { workshop in
      workshop.weft("analyze", "d", "--out", "d").expect(73, "d", "input")
      workshop.weft("convert", "d", "d/").expect(73, "d/", "input")
      workshop.write("t.csv", "source,target\na,b\n")
      workshop.weft("convert", "t.csv", "t.csv").expect(73, "t.csv", "input")
      #expect(workshop.read("t.csv") == "source,target\na,b\n")
    },
    Mishap("I12", "two runs into one folder: the second says which process is the first") { workshop in
      let outcome = workshop.run(
        """
        mkfifo open; exec 3<>open
        "$WEFT" analyze - --out o < open & pid=$!
        for i in 1 2 3 4 5 6 7 8 9 10 11 12; do [ -d .o.weft-new ] && break; sleep 0.2; done
        "$WEFT" analyze d --out o; echo "second $? $pid"
        kill -TERM $pid; wait $pid; echo "first $?"
        """)
      let words = outcome.output.split(whereSeparator: \.isWhitespace).map(String.init)
      #expect(words.count == 5 && words[1] == "73" && words[4] == "143", "\(outcome.output) \(outcome.errors)")
      #expect(outcome.errors.contains("another run is writing this output (process \(words[2]))"), "\(outcome.errors)")
    },
    Mishap("I05", "Ctrl-C and its kin: 128 + signal, nothing left") { workshop in
      try EarlierResult.write(to: workshop, "o")
      for (signal, code) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let outcome = workshop.run(
          """
          rm -f open; mkfifo open; exec 3<>open
          "$WEFT" analyze - --out o < open & pid=$!
          for i in 1 2 3 4 5 6 7 8 9 10 11 12; do [ -d .o.weft-new ] && break; sleep 0.2; done
          kill -\(signal) $pid; wait $pid; echo "code $?"
          """)
        #expect(outcome.output == "code \(code)\n", "\(signal): \(outcome.output) \(outcome.errors)")
      }
      #expect(EarlierResult.stands(in: workshop, "o"))
    },
    Mishap("I06", "the reader of the output goes away") { workshop in
      let outcome = workshop.run("(\"$WEFT\" analyze d --format json; echo \"code $?\" >&2) | head -c 10")
      #expect(outcome.errors == "code 0\n")
    },
    Mishap("I07", "a full disk behind standard output") { workshop in
      for command in ["analyze d", "check d", "measures", "--help", "cite"] {
        let outcome = workshop.run("\"$WEFT\" \(command) > /dev/full")
        #expect(outcome.code == 74, "\(command): \(outcome.errors)")
        #expect(outcome.errors.contains("<stdout>: error: "), "\(command): \(outcome.errors)")
      }
    },
    Mishap("I17", "no TMPDIR, no HOME") { workshop in
      let outcome = workshop.run("env -i TMPDIR=/nonexistent \"$WEFT\" analyze d --out o --measures degree --quiet")
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(workshop.weft("draw", "d", "--kind", "ladder", "--out", "l.svg").code == 0)
    },
    Mishap("I22", "modes under any umask") { workshop in
      for (mask, file, folder) in [("077", "600", "700"), ("022", "644", "755"), ("000", "666", "777")] {
        let outcome = workshop.run(
          "umask \(mask); \"$WEFT\" analyze d --out o\(mask) --measures degree --quiet && stat -c %a o\(mask)/run.json o\(mask)"
        )
        #expect(outcome.output == "\(file)\n\(folder)\n", "\(outcome.output) \(outcome.errors)")
      }
    },
  ]
}
