import Foundation
import Testing
import WeftModel
import WeftTable

/// The datasets that ship with the project are sound, complete and say what they are.
@Suite struct BundledDatasetsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "datasets").resolvingSymlinksInPath()

  /// Folders that hold a table of organisations, by their path below `datasets`.
  static let folders: [String] = {
    let walk = FileManager.default.enumerator(atPath: root.path)
    let paths = (walk?.allObjects as? [String]) ?? []
    return paths.filter { $0.hasSuffix("/organizations.csv") }.map { String($0.dropLast("/organizations.csv".count)) }
      .sorted()
  }()

  private static func dataset(_ folder: String) throws -> Dataset {
    let place = root.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      .filter { $0.contains(".") }
    return Dataset(
      files: try names.map { InputFile(name: $0, bytes: [UInt8](try Data(contentsOf: place.appending(path: $0)))) })
  }

  @Test func theyAreThere() { #expect(Self.folders.count >= 7) }

  @Test(arguments: folders) func isSound(_ folder: String) throws {
    let validation = Network.validation(of: try Self.dataset(folder))
    #expect(validation.findings.filter { $0.severity == .error }.map { $0.line(in: .en) } == [])
    #expect(validation.counts.allSatisfy { $0.read == $0.used && $0.named == 0 })
    #expect(validation.network.configuration.title != nil)
  }

  /// Made data says so in every row.
  @Test(arguments: folders) func madeDataSaysSo(_ folder: String) throws {
    let network = Network.validating(try Self.dataset(folder)).network
    guard network.configuration.illustrative == .yes else { return }
    #expect(network.ties.allSatisfy { $0.provenance == .synthetic })
    #expect(network.organizations.allSatisfy { $0.provenance != nil })
  }

  @Test(arguments: folders) func readsBackAsItself(_ folder: String) throws {
    let network = Network.validating(try Self.dataset(folder)).network
    let again = Network.validating(
      Dataset(files: network.csvTables().map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) })
    ).network
    #expect(again.equals(network))
  }
}
