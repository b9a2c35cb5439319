import WeftTable

/// A binary copy of a checked dataset, to be used as long as its inputs are the same bytes.
///
/// Layout: `WEFT`, the version, the SHA-256 of what follows, then the inputs with their SHA-256, a word for the options they
/// were read with, and the ``Validation``. A copy of another version, a damaged or a cut one is refused, never guessed at.
public struct NetworkCache: Sendable {
  /// Changes whenever the layout or the meaning of a field does.
  public static let version: UInt64 = 1

  /// One input file by name and SHA-256.
  public struct Input: Sendable, Hashable {
    public var name: String
    public var digest: [UInt8]
    public init(name: String, digest: [UInt8]) {
      self.name = name
      self.digest = digest
    }
  }

  /// Why a copy cannot be used.
  public enum Failure: Error, Sendable, Hashable {
    /// Not such a copy, or of another version of the program.
    case otherVersion
    /// Cut short or changed since it was written.
    case damaged
  }

  public var inputs: [Input]
  /// Says with which options the inputs were read; other options ask for another reading.
  public var options: String
  public var validation: Validation

  public init(inputs: [Input], options: String = "", validation: Validation) {
    self.inputs = inputs
    self.options = options
    self.validation = validation
  }

  /// The names and digests of files, in their order.
  public static func inputs(of files: [InputFile]) -> [Input] {
    files.map { Input(name: $0.name, digest: SHA256.digest(of: $0.bytes)) }
  }

  /// Whether this copy stands for these files, read with these options.
  public func holds(for files: [InputFile], options: String = "") -> Bool {
    self.options.utf8.elementsEqual(options.utf8) && inputs == Self.inputs(of: files)
  }

  /// Complexity: O(size of the network).
  public func encoded() -> [UInt8] {
    var body = ByteWriter()
    body.write(inputs)
    body.write(options)
    body.write(validation)
    return Self.magic(Self.version) + SHA256.digest(of: body.bytes) + body.bytes
  }

  public init(decoding bytes: [UInt8]) throws(Failure) {
    let magic = Self.magic(Self.version)
    guard bytes.count >= magic.count + 32, bytes.starts(with: magic) else { throw .otherVersion }
    let body = Array(bytes[(magic.count + 32)...])
    guard SHA256.digest(of: body).elementsEqual(bytes[magic.count..<magic.count + 32]) else { throw .damaged }
    var reader = ByteReader(body)
    inputs = try reader.read()
    options = try reader.read()
    validation = try reader.read()
    guard reader.isAtEnd, validation.network.hasSoundReferences else { throw .damaged }
  }

  private static func magic(_ version: UInt64) -> [UInt8] {
    Array("WEFT".utf8) + (0..<8).map { UInt8(truncatingIfNeeded: version >> (8 * UInt64($0))) }
  }
}
