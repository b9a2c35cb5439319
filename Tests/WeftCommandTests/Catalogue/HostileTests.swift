import Foundation
import Testing

/// The catalogue of bad inputs, each through the real program.
@Suite("Bad inputs, through the program")
struct HostileTests {
  @Test("encodings", arguments: Hostile.encodings)
  func encodings(_ item: Hostile) throws { try HostileTrial(item: item).run() }

  @Test("tables of text", arguments: Hostile.tables)
  func tables(_ item: Hostile) throws { try HostileTrial(item: item).run() }

  @Test("identifiers", arguments: Hostile.identifiers)
  func identifiers(_ item: Hostile) throws { try HostileTrial(item: item).run() }

  @Test("numbers and days", arguments: Hostile.numbers)
  func numbers(_ item: Hostile) throws { try HostileTrial(item: item).run() }

  @Test("ties and odd networks", arguments: Hostile.networks)
  func networks(_ item: Hostile) throws { try HostileTrial(item: item).run() }

  @Test("network formats in XML", arguments: Hostile.markup)
  func markup(_ item: Hostile) throws { try HostileTrial(item: item).run() }

  @Test("network formats in text", arguments: Hostile.notations)
  func notations(_ item: Hostile) throws { try HostileTrial(item: item).run() }

  @Test("workbooks", arguments: Hostile.workbooks)
  func workbooks(_ item: Hostile) throws { try HostileTrial(item: item).run() }

  static let all =
    Hostile.encodings + Hostile.tables + Hostile.identifiers + Hostile.numbers + Hostile.networks + Hostile.markup
    + Hostile.notations + Hostile.workbooks

  @Test func idsAreUnique() { #expect(Set(Self.all.map(\.id)).count == Self.all.count) }

  /// The list of the project's plan, where it is at hand: each of its cases is tested here.
  @Test func theCatalogueIsCovered() {
    guard let data = FileManager.default.contents(atPath: "../shared/bad-inputs.tsv") else { return }
    let rows = String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst()
    let wanted = rows.map { String($0.split(separator: "\t")[1]) }
    let here = Set(Self.all.map(\.number) + Mishap.all.map(\.number))
    #expect(wanted.filter { !here.contains($0) } == [])
    #expect(wanted.count >= 203)
  }
}
