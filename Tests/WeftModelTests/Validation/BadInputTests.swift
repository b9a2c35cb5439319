import Testing
import WeftModel
import WeftTable

/// Every bad input gets its line with place, value and hint, and no row is lost.
@Suite struct BadInputTests {
  static let all = BadInput.tables + BadInput.identifiers + BadInput.numbers + BadInput.ties + BadInput.planes

  @Test(arguments: all) func saysExactlyItsLines(_ input: BadInput) {
    let validation = Network.validation(of: Sample.dataset(input.files))
    let lines = validation.findings.map { $0.line(in: .en) }.filter { !$0.contains("has a header and no rows") }
    #expect(lines == input.lines)
  }

  @Test(arguments: all) func losesNoRow(_ input: BadInput) {
    let validation = Network.validation(of: Sample.dataset(input.files))
    for count in validation.counts { #expect(count.read == count.used + count.named, "\(count.file)") }
    // A row that is not used stands in an error, or in a warning of its own.
    for count in validation.counts {
      let said = validation.findings.filter { $0.place?.file == count.file && $0.severity != .note }
      #expect(count.named <= said.reduce(0) { $0 + max(1, $1.rows) }, "\(count.file)")
    }
  }

  @Test(arguments: all) func saysTheSameTwiceAndInChinese(_ input: BadInput) {
    let first = Network.validation(of: Sample.dataset(input.files)).findings.map { $0.line(in: .zh) }
    let second = Network.validation(of: Sample.dataset(input.files)).findings.map { $0.line(in: .zh) }
    #expect(first == second)
    for finding in Network.validating(Sample.dataset(input.files)).findings where finding.severity == .error {
      #expect(finding.message.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(finding.place != nil)
    }
  }

  @Test func idsAreUnique() { #expect(Set(Self.all.map(\.id)).count == Self.all.count) }
}
