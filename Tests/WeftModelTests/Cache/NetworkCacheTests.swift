import Testing
import WeftTable
import WeftTestSupport

@testable import WeftModel

@Suite struct NetworkCacheTests {
  private static func cache(_ seed: Int) -> (cache: NetworkCache, files: [InputFile]) {
    var random = RandomDatasets(seed: UInt64(seed))
    var files = random.network().csvTables().map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) }
    // A table that is none, so that there is something to say.
    files.append(InputFile(name: "tiees.csv", bytes: Array("source,target\n1,2\n".utf8)))
    let validation = Network.validation(of: Dataset(files: files))
    return (NetworkCache(inputs: NetworkCache.inputs(of: files), options: "plain", validation: validation), files)
  }

  @Test(arguments: 0..<200) func whatIsWrittenReadsBack(_ seed: Int) throws {
    let (cache, files) = Self.cache(seed)
    let bytes = cache.encoded()
    let again = try NetworkCache(decoding: bytes)
    #expect(again.validation.network.equals(cache.validation.network))
    #expect(again.validation.network.organizations == cache.validation.network.organizations)
    #expect(again.validation.network.title == cache.validation.network.title)
    #expect(again.validation.findings == cache.validation.findings && !again.validation.findings.isEmpty)
    #expect(again.validation.counts == cache.validation.counts)
    #expect(again.validation.readings == cache.validation.readings)
    #expect(again.encoded() == bytes)
    #expect(again.holds(for: files, options: "plain"))
  }

  @Test func aChangedInputOrOptionEndsIt() {
    var (cache, files) = Self.cache(1)
    #expect(!cache.holds(for: files, options: "other"))
    #expect(!cache.holds(for: Array(files.dropLast()), options: "plain"))
    files[0].bytes.append(10)
    #expect(!cache.holds(for: files, options: "plain"))
    cache.inputs = NetworkCache.inputs(of: files)
    #expect(cache.holds(for: files, options: "plain"))
  }

  @Test func damagedCutAndForeignCopiesAreRefused() {
    let bytes = Self.cache(3).cache.encoded()
    #expect(throws: NetworkCache.Failure.otherVersion) { try NetworkCache(decoding: []) }
    #expect(throws: NetworkCache.Failure.otherVersion) { try NetworkCache(decoding: Array("id,name\n".utf8)) }
    var other = bytes
    other[4] = 99
    #expect(throws: NetworkCache.Failure.otherVersion) { try NetworkCache(decoding: other) }
    for position in stride(from: 12, to: bytes.count, by: 97) {
      var broken = bytes
      broken[position] ^= 1
      #expect(throws: NetworkCache.Failure.damaged) { try NetworkCache(decoding: broken) }
      #expect(throws: NetworkCache.Failure.self) { try NetworkCache(decoding: Array(bytes[..<position])) }
    }
  }

  /// A copy whose digest is right but whose content is not: any outcome but a crash.
  @Test(arguments: 0..<300) func forgedContentNeverCrashes(_ seed: Int) {
    var random = RandomGraphs(seed: UInt64(seed))
    let bytes = Self.cache(seed % 7).cache.encoded()
    var body = Array(bytes[44...])
    for _ in 0..<1 + random.int(below: 8) { body[random.int(below: body.count)] = UInt8(random.int(below: 256)) }
    let forged = Array(bytes[..<12]) + SHA256.digest(of: body) + body
    if let cache = try? NetworkCache(decoding: forged) { #expect(cache.validation.network.hasSoundReferences) }
  }

  @Test func referencesAreChecked() {
    var network = Network()
    #expect(network.hasSoundReferences)
    network.organizations = [Organization(id: "A", name: "A", territory: 0)]
    #expect(!network.hasSoundReferences)
    network.territories = [Territory(id: "T", name: "T", parent: 0)]
    #expect(!network.hasSoundReferences)
    network.territories[0].parent = nil
    #expect(network.hasSoundReferences)
    network.ties = [Tie(source: 0, target: 0, mode: .networked)]
    #expect(!network.hasSoundReferences)
  }
}
