import Testing
import WeftTestSupport

@testable import WeftTable

@Suite("Lines and columns")
struct LineIndexTests {
  /// Against a walk from the start, in texts of several blocks with long lines, short lines and every kind of line end.
  @Test func placesAreThoseOfAWalk() {
    var random = RandomGraphs(seed: 41)
    for trial in 0..<6 {
      let pieces = ["a", "é", "镇", "😀"] + (trial % 2 == 0 ? [] : ["\n", "\r\n", "\r"])
      var text = ""
      while text.utf8.count < 9_000 {
        text += pieces[random.int(below: pieces.count)]
        if random.int(below: 2_000) == 0 { text += ["\n", "\r\n", "\r"][random.int(below: 3)] }
      }
      let index = LineIndex(file: "n", bytes: Array(text.utf8))
      var (line, column, offset) = (1, 1, 0)
      let scalars = Array(text.unicodeScalars)
      for (number, scalar) in scalars.enumerated() {
        if number % 7 == 0 || (4_090...4_102).contains(offset) {
          #expect(index.place(offset).text == "n:\(line):\(column)", "trial \(trial), byte \(offset)")
        }
        offset += UTF8.width(scalar)
        let next = number + 1 < scalars.count ? scalars[number + 1] : nil
        if scalar == "\n" || (scalar == "\r" && next != "\n") { (line, column) = (line + 1, 1) } else { column += 1 }
      }
    }
  }

  /// A network in one line, as other programs write it: the time does not grow with the square of its length.
  @Test func oneLongLine() {
    let nodes = (0..<4_000).map { "{\"id\": \"\($0)\"}" }.joined(separator: ", ")
    let ties = (1..<4_000).map { "{\"source\": \"0\", \"target\": \"\($0)\"}" }.joined(separator: ", ")
    let text = "{\"nodes\": [\(nodes)], \"links\": [\(ties)]}"
    let reading = TableFormat.read(TableInput(name: "n.json", bytes: Array(text.utf8)))
    #expect(reading["organizations"]?.rowCount == 4_000 && reading["ties"]?.rowCount == 3_999)
    #expect(reading["ties"]?.place(3_998, 0).column == text.unicodeScalars.count - 34)
  }
}
