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
    entries = try Self.directory(bytes, file)
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

  private static func refuse(_ file: String, _ code: String, _ value: String, _ en: String, _ zh: String) -> Refusal {
    Refusal(
      finding: .error(
        code, Place(file: file), value: value, en: en, zh: zh,
        hint: Label(en: "open it in a spreadsheet program and save it anew as .xlsx", zh: "请用表格软件打开并重新另存为 .xlsx")))
  }

  private static func directory(_ bytes: [UInt8], _ file: String) throws(Refusal) -> [Entry] {
    func number(_ position: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
    let broken = refuse(file, "E-ZIP-CRC", "zip", "the file is cut short or damaged", "文件不完整或已损坏")
    guard bytes.count >= 22 else { throw broken }
    let lowest = max(0, bytes.count - 22 - 65_535)
    var end = bytes.count - 22
    while end >= lowest, number(end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= lowest else { throw broken }
    let (count, size, start) = (number(end + 10, 2), number(end + 12, 4), number(end + 16, 4))
    guard start + size <= end, count != 0xFFFF else { throw broken }
    var entries: [Entry] = []
    var position = start
    for _ in 0..<count {
      guard position + 46 <= end, number(position, 4) == 0x0201_4B50 else { throw broken }
      let (nameLength, local) = (number(position + 28, 2), number(position + 42, 4))
      let skip = nameLength + number(position + 30, 2) + number(position + 32, 2)
      guard position + 46 + skip <= end, local + 30 <= start, number(local, 4) == 0x0403_4B50 else { throw broken }
      let name = String(decoding: bytes[position + 46..<position + 46 + nameLength], as: UTF8.self)
      let data = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let packed = number(position + 20, 4)
      guard data + packed <= start else { throw broken }
      if number(position + 8, 2) & 1 == 1 {
        throw refuse(file, "E-XLSX-KIND", name, "the file is encrypted", "文件已加密")
      }
      entries.append(
        Entry(
          name: name, method: UInt16(number(position + 10, 2)), checksum: UInt32(number(position + 16, 4)),
          packed: data..<data + packed, extent: local..<data + packed, size: number(position + 24, 4)))
      position += 46 + skip
    }
    let sorted = entries.sorted { $0.extent.lowerBound < $1.extent.lowerBound }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.extent.upperBound > second.extent.lowerBound {
      throw refuse(file, "E-ZIP", second.name, "entries of the file overlap", "压缩包内的条目相互重叠")
    }
    return entries
  }
}
