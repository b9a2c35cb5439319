/// The directory of a zip file, read with every size checked before anything is unpacked.
struct ZipArchive {
  struct Entry {
    var name: String
    var method: UInt16
    var checksum: UInt32
    var packed: Range<Int>
    /// The packed bytes with the header before them.
    var extent: Range<Int>
    var size: Int
  }

  private let bytes: [UInt8]
  private let file: String
  let entries: [Entry]

  /// Most that one entry may unpack to, and how many times its packed size.
  static let sizeLimit = 512 << 20
  static let ratioLimit = 200
  /// Below this the ratio does not matter.
  private static let smallSize = 8 << 20

  struct Refusal: Error { var finding: Finding }

  init(_ bytes: [UInt8], file: String) throws(Refusal) {
    self.bytes = bytes
    self.file = file
    entries = try ZipDirectory(bytes: bytes, file: file).entries()
  }

  func entry(_ name: String) -> Entry? {
    entries.first { $0.name == name } ?? entries.first { $0.name.lowercased() == name.lowercased() }
  }

  /// The unpacked bytes of an entry.
  func contents(_ entry: Entry) throws(Refusal) -> [UInt8] {
    if entry.size > Self.sizeLimit
      || (entry.size > Self.smallSize && entry.size / Self.ratioLimit > entry.packed.count)
    {
      throw Self.refuse(
        file, "E-LIMIT-INFLATE", entry.name,
        "\"\(entry.name)\" would unpack to \(entry.size) bytes from \(entry.packed.count)",
        "“\(entry.name)”只有 \(entry.packed.count) 字节，解压后却有 \(entry.size) 字节")
    }
    let data: [UInt8]
    switch entry.method {
    case 0: data = Array(bytes[entry.packed])
    case 8:
      do {
        data = try Deflation.inflate(bytes[entry.packed], size: entry.size)
      } catch Deflation.Failure.tooLarge {
        throw Self.refuse(
          file, "E-ZIP", entry.name, "\"\(entry.name)\" unpacks to more than it says", "“\(entry.name)”解压后超过声明的大小")
      } catch {
        throw Self.refuse(
          file, "E-ZIP-CRC", entry.name, "\"\(entry.name)\" cannot be unpacked: the file is damaged",
          "“\(entry.name)”无法解压，文件已损坏")
      }
    default:
      throw Self.refuse(
        file, "E-ZIP", entry.name, "\"\(entry.name)\" is packed in a way that is not read (\(entry.method))",
        "“\(entry.name)”的压缩方式（\(entry.method)）不支持")
    }
    guard data.count == entry.size, Deflation.checksum(data) == entry.checksum else {
      throw Self.refuse(
        file, "E-ZIP-CRC", entry.name, "\"\(entry.name)\" is damaged: its checksum is wrong", "“\(entry.name)”已损坏：校验和不符"
      )
    }
    return data
  }

  static func refuse(_ file: String, _ code: String, _ value: String, _ en: String, _ zh: String) -> Refusal {
    Refusal(
      finding: .error(
        code, Place(file: file), value: value, en: en, zh: zh,
        hint: Label(en: "open it in a spreadsheet program and save it anew as .xlsx", zh: "请用表格软件打开并重新另存为 .xlsx")))
  }
}
