import Foundation
import Testing

@Suite("weft sweep and worker")
struct SweepTests {
  private let tasks = """
    {"id": "plain", "dataset": "d", "measures": ["density", "suspension"]}
    {"dataset": "d", "scenario": "cut.yml", "measures": ["mean_suspension", "density"], "seed": 5}

    {"id": 7, "dataset": "nowhere"}
    {"id": "typo", "dataset": "d", "measures": ["densty"]}
    {"id": "key", "datset": "d"}
    not json
    {"id": "é\\ud83d\\ude00", "dataset": "d", "scenario": ["cut.yml", "bad.yml"]}
    {"id": "whole", "dataset": "d"}

    """

  private func workshop() -> Workshop {
    let workshop = Workshop()
    workshop.writeSmallDataset()
    workshop.write("cut.yml", "operators:\n  - relieve: {where: {id: b}, factor: 0}\n")
    workshop.write("bad.yml", "operators:\n  - releave: {}\n")
    workshop.write("tasks.jsonl", tasks)
    return workshop
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private func code(_ result: [String: Any]) -> String? { (result["error"] as? [String: Any])?["code"] as? String }

  @Test("one result a task, in order; errors are results; blank lines are none")
  func results() throws {
    let workshop = workshop()
    let outcome = workshop.weft("sweep", "tasks.jsonl", "--threads", "2")
    #expect(outcome.code == 0)
    let results = try objects(outcome.output)
    #expect(results.count == 8)
    // Two thirds of the three pairs carry a line of command, one a lateral tie: all three are joined.
    #expect((results[0]["region"] as? [String: Any])?["density"] as? Double == 1)
    let suspension = (results[0]["organization"] as? [String: Any])?["suspension"] as? [String: Any]
    // a reaches its woven neighbour b by one lateral hop, as near as with every tie.
    #expect(suspension?["a"] as? Double == 0)
    #expect(results[1]["id"] as? Int == 2)
    #expect(results[1]["seed"] as? Int == 5)
    let changed = try #require(results[1]["region"] as? [String: Any])
    #expect(changed["mean_suspension_recomputed"] != nil)
    #expect((changed["density"] as? Double ?? 1) < 1)
    #expect(results[2]["id"] as? Int == 7)
    #expect(code(results[2]) == "E-INPUT-MISSING")
    #expect(code(results[3]) == "E-MEASURE")
    let typo = try #require(results[3]["error"] as? [String: Any])
    #expect(typo["line"] as? Int == 5)
    #expect((typo["hint"] as? String ?? "").contains("density"))
    #expect(code(results[4]) == "E-YAML-KEY")
    #expect(results[5]["id"] as? Int == 7)
    #expect(code(results[5]) == "E-JSON")
    #expect(results[6]["id"] as? String == "é😀")
    #expect(code(results[6]) == "E-SCENARIO-OPERATOR")
    #expect((results[7]["region"] as? [String: Any])?.count ?? 0 > 40)
    #expect(outcome.errors.contains("8 tasks: 3 done, 5 with an error"))
  }

  @Test("the same bytes from one thread, from two, from a file and from a worker")
  func sameBytes() {
    let workshop = workshop()
    let one = workshop.weft("sweep", "tasks.jsonl", "--threads", "1").output
    #expect(workshop.weft("sweep", "tasks.jsonl", "--threads", "2").output == one)
    #expect(workshop.weft("sweep", "tasks.jsonl", "--out", "results.jsonl").output == "")
    #expect(workshop.read("results.jsonl") == one)
    let worker = workshop.run("\"$WEFT\" worker < tasks.jsonl").output
    #expect(worker.replacingOccurrences(of: "<stdin>", with: "tasks.jsonl") == one)
  }

  @Test("a derived seed follows the task, not its place; recipes draw from it")
  func seeds() throws {
    let workshop = Workshop()
    workshop.write("recipe.yml", Self.recipe)
    let task = "{\"recipe\": \"recipe.yml\", \"id\": 1, \"measures\": [\"suspension\"]}"
    let other = "{\"recipe\": \"recipe.yml\", \"id\": 2, \"measures\": [\"suspension\"]}"
    workshop.write("a.jsonl", task + "\n" + other + "\n")
    workshop.write("b.jsonl", other + "\n  " + task + " \n")
    let a = workshop.weft("sweep", "a.jsonl").output.split(separator: "\n")
    let b = workshop.weft("sweep", "b.jsonl").output.split(separator: "\n")
    #expect(a.count == 2)
    #expect(a[0] == b[1])
    #expect(a[1] == b[0])
    let seeds = try objects(a.joined(separator: "\n")).map { $0["seed"] as? Int }
    #expect(seeds[0] != seeds[1])
  }

  @Test("a worker answers each line before the next is sent")
  func answersAtOnce() {
    let workshop = workshop()
    let line = "{\"id\":1,\"dataset\":\"d\",\"measures\":[\"density\"]}"
    let outcome = workshop.run(
      "mkfifo in out; \"$WEFT\" worker < in > out & exec 3> in 4< out; "
        + "for i in 1 2 3; do printf '%s\\n' '\(line)' >&3; read -r answer <&4; printf '%s\\n' \"$answer\"; done; exec 3>&-; wait"
    )
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: "\n").count == 3)
    #expect(outcome.output.contains("\"density\":1"))
  }

  static let recipe = """
    title: {en: Small, zh: 小}
    places:
      - {kind: town, villages: 4}
      - {kind: town, villages: 3}
    """
}
