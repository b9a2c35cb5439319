import Foundation
import Testing

@Suite("weft without a command")
struct RootTests {
  @Test("no arguments: short help with three examples, on standard output")
  func nothing() throws {
    let outcome = Workshop().weft()
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("  weft ") } == 3)
  }

  @Test("a command that is none: 64, one line, and the one that was probably meant")
  func unknownCommand() throws {
    let outcome = Workshop().weft("chek", "d")
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "weft: error: there is no command \"chek\" (did you mean \"check\"?)\n")
  }

  @Test("an option that is none: 64 and the one that was probably meant")
  func unknownOption() throws {
    let outcome = Workshop().weft("check", "d", "--qiet")
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("'--quiet'"))
  }

  @Test("every command has --help with two examples or more, on standard output")
  func help() throws {
    let workshop = Workshop()
    let overview = workshop.weft("--help")
    #expect(overview.code == 0)
    let commands = overview.output.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See ") }.map {
        String($0.split(separator: " ")[0])
      }
    #expect(commands.count >= 7)
    for command in commands {
      let help = workshop.weft(command, "--help")
      #expect(help.code == 0 && help.errors.isEmpty, "\(command)")
      let examples = help.output.split(separator: "\n").count { $0.hasPrefix("  weft \(command)") }
      #expect(examples >= 2 || command == "help", "\(command)")
    }
  }

  @Test("Chinese where the option or the locale says so")
  func languages() throws {
    let workshop = Workshop()
    #expect(workshop.weft("check", "nowhere", "--lang", "zh").errors == "nowhere: 错误: 没有这个文件或文件夹（请核对名称和所在文件夹）\n")
    #expect(workshop.run("LANG=zh_CN.UTF-8 \"$WEFT\" check nowhere").errors == "nowhere: 错误: 没有这个文件或文件夹（请核对名称和所在文件夹）\n")
    #expect(
      workshop.run("LANG=zh_CN.UTF-8 LC_ALL=C \"$WEFT\" check nowhere").errors
        == "nowhere: error: there is no such file or folder (check the name and the folder)\n")
  }

  @Test("a closed pipe ends quietly; a full disk is an error")
  func standardOutput() throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    let closed = workshop.run("{ \"$WEFT\" measures --format csv; echo \"code $?\" >&2; } | true")
    #expect(closed.errors == "code 0\n")
    let full = workshop.run("\"$WEFT\" analyze d --format csv > /dev/full")
    #expect(full.code == 74)
    #expect(full.errors.hasPrefix("<stdout>: error: cannot write to standard output"))
    #expect(full.errors.split(separator: "\n").count == 1)
  }
}

@Suite("--timings")
struct TimingsTests {
  @Test(
    "every command ends in one JSON object with its stages",
    arguments: [
      ["check", "d"], ["convert", "d", "d.graphml"], ["convert", "d", "e/"], ["measures"], ["cite"],
      ["generate", "recipe.yml", "--out", "g"], ["scenario", "cut.yml", "d", "--out", "s"],
      ["draw", "d", "--kind", "map", "--out", "m.dot"], ["plan", "d", "--ties", "1"], ["cache", "d"],
      ["sweep", "tasks.jsonl"], ["report", "d", "--out", "r"],
    ])
  func everywhere(_ arguments: [String]) throws {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    workshop.write("recipe.yml", SweepTests.recipe)
    workshop.write("cut.yml", "operators:\n  - relieve: {where: {id: b}, factor: 0}\n")
    workshop.write("tasks.jsonl", "{\"dataset\": \"d\", \"measures\": [\"density\"]}\n")
    let outcome = workshop.run("\"$WEFT\" \"$@\" --timings", arguments)
    let last = try #require(outcome.errors.split(separator: "\n").last)
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any])
    let stages = try #require(parsed["stages"] as? [[String: Any]])
    #expect(!stages.isEmpty)
    #expect(stages.allSatisfy { ($0["seconds"] as? Double ?? -1) >= 0 && ($0["peak_mb"] as? Double ?? 0) > 0 })
  }
}
