import Foundation
import Testing
import WeftMeasure
import WeftModel
import WeftScenario
import WeftTable

@Suite("A task of a sweep")
struct SweepTaskTests {
  private func read(_ text: String) -> (task: SweepTask?, id: String, codes: [String]) {
    let (task, id, findings) = SweepTask.reading(Array(text.utf8), file: "tasks.jsonl", number: 9)
    return (task, id, findings.map(\.code))
  }

  @Test("every key is read")
  func keys() throws {
    let (task, id, codes) = read(
      """
      {"id": "x", "recipe": "r.yml", "scenario": ["a.yml", "b.yml"], "seed": 12, "measures": ["suspension", "degree"],
       "plane": "county", "at": "2021-06-05", "projection": "newman", "projection_threshold": 2, "threshold": 0.25,
       "convention": "sna"}
      """)
    let read = try #require(task)
    #expect(codes.isEmpty)
    #expect(id == "\"x\"")
    #expect(read.source == .recipe("r.yml"))
    #expect(read.scenarios == ["a.yml", "b.yml"])
    #expect(read.seed == 12)
    #expect(read.seedOrigin == .stated)
    // In the order of the tables, whatever order the task has.
    #expect(read.measures?.map(\.name) == ["degree", "suspension"])
    #expect(read.levels == ["region", "organization", "alliance"])
    #expect(read.options.plane == "county")
    #expect(read.options.date == Day(iso: "2021-06-05"))
    #expect(read.options.projection == .newman(threshold: 2))
    #expect(read.options.threshold == 0.25)
    #expect(read.options.convention == .sna)
    #expect(SweepTask.keys.count == 13)
  }

  @Test("a seed of its own comes from the text without the spaces around it")
  func derivedSeed() throws {
    // SHA-256 of {"dataset": "d"}, its first eight bytes without the last eleven bits, by Python's hashlib.
    let task = try #require(read("  {\"dataset\": \"d\"}\r").task)
    #expect(task.seed == 3_763_696_850_099_898)
    #expect(task.seedOrigin == .derived)
    #expect(task.seed < 1 << 53)
  }

  @Test(
    "what is wrong is said with its code",
    arguments: [
      ("{}", "E-YAML-VALUE"), ("{\"dataset\": \"d\", \"recipe\": \"r\"}", "E-YAML-VALUE"),
      ("{\"dataset\": \"d\", \"thresold\": 1}", "E-YAML-KEY"),
      ("{\"dataset\": \"d\", \"threshold\": 2}", "E-YAML-VALUE"),
      ("{\"dataset\": \"d\", \"seed\": -1}", "E-YAML-VALUE"), ("{\"dataset\": \"d\", \"seed\": 1.5}", "E-YAML-VALUE"),
      ("{\"dataset\": \"d\", \"at\": \"2021-02-30\"}", "E-YAML-VALUE"),
      ("{\"dataset\": \"d\", \"measures\": [\"degre\"]}", "E-MEASURE"), ("[1]", "E-YAML-VALUE"), ("{", "E-JSON"),
      ("{\"dataset\": \"d\", \"levels\": [\"town\"]}", "E-YAML-VALUE"),
      ("{\"dataset\": [\"d\"]}", "E-YAML-VALUE"), ("{\"dataset\": \"d\", \"convention\": \"spss\"}", "E-YAML-VALUE"),
    ])
  func wrong(_ text: String, _ code: String) {
    let result = read(text)
    #expect(result.task == nil)
    #expect(result.codes.contains(code), "\(result.codes)")
    #expect(result.id == "9")
  }

  @Test("null is as if the key were not there; the id comes back as it was")
  func null() throws {
    #expect(try #require(read("{\"dataset\": \"d\", \"seed\": null}").task).seedOrigin == .derived)
    #expect(read("{\"id\": 12, \"dataset\": \"d\"}").id == "12")
    #expect(read("{\"id\": \"a\\\"b\", \"dataset\": \"d\"}").id == "\"a\\\"b\"")
  }

  @Test("the page on sweeps names every key")
  func page() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/sweeps.md"), encoding: .utf8)
    for key in SweepTask.keys { #expect(page.contains("`\(key.name)`"), "\(key.name)") }
  }
}
