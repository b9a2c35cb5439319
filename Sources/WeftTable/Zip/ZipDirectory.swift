/// Reads the directory at the end of a zip file, of either kind: sizes in four bytes, or in eight (zip64).
struct ZipDirectory {
  let bytes: [UInt8]
  let file: String

  /// Where the directory lies and how many entries it has.
  private struct Extent {
    var count: Int
    var start: Int
    /// Its own end: what describes it comes after.
    var end: Int
  }

  /// Every entry, with all its positions checked to lie in the file and before the directory.
  func entries() throws(ZipArchive.Refusal) -> [ZipArchive.Entry] {
    guard let extent = extent(), extent.count <= (extent.end - extent.start) / 46 else { throw broken }
    var entries: [ZipArchive.Entry] = []
    var position = extent.start
    for _ in 0..<extent.count {
      guard let (entry, next) = try entry(at: position, extent) else { throw broken }
      entries.append(entry)
      position = next
    }
    let sorted = entries.sorted { $0.extent.lowerBound < $1.extent.lowerBound }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.extent.upperBound > second.extent.lowerBound {
      throw ZipArchive.refuse(file, "E-ZIP", second.name, "entries of the file overlap", "压缩包内的条目相互重叠")
    }
    return entries
  }

  private var broken: ZipArchive.Refusal {
    ZipArchive.refuse(file, "E-ZIP-CRC", "zip", "the file is cut short or damaged", "文件不完整或已损坏")
  }

  /// A number of up to eight bytes, lowest first; negative where it is beyond any size.
  private func number(_ position: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }

  private func extent() -> Extent? {
    guard bytes.count >= 22 else { return nil }
    let lowest = max(0, bytes.count - 22 - 65_535)
    var end = bytes.count - 22
    while end >= lowest, number(end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= lowest else { return nil }
    let (count, size, start) = (number(end + 10, 2), number(end + 12, 4), number(end + 16, 4))
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF, let large = largeExtent(before: end) {
      return large
    }
    guard count != 0xFFFF, start + size <= end else { return nil }
    return Extent(count: count, start: start, end: end)
  }

  /// The directory as the zip64 record says, which a locator before the end record points to.
  private func largeExtent(before end: Int) -> Extent? {
    guard end >= 76, number(end - 20, 4) == 0x0706_4B50 else { return nil }
    let record = number(end - 12, 8)
    guard record >= 0, record <= end - 76, number(record, 4) == 0x0606_4B50 else { return nil }
    let (count, size, start) = (number(record + 32, 8), number(record + 40, 8), number(record + 48, 8))
    guard count >= 0, size >= 0, start >= 0, start <= record, size <= record - start else { return nil }
    return Extent(count: count, start: start, end: record)
  }

  private func entry(
    at position: Int, _ extent: Extent
  ) throws(ZipArchive.Refusal) -> (entry: ZipArchive.Entry, next: Int)? {
    guard position + 46 <= extent.end, number(position, 4) == 0x0201_4B50 else { return nil }
    let (nameLength, extraLength) = (number(position + 28, 2), number(position + 30, 2))
    let next = position + 46 + nameLength + extraLength + number(position + 32, 2)
    guard next <= extent.end else { return nil }
    let extra = position + 46 + nameLength
    guard
      let sizes = sizes(
        size: number(position + 24, 4), packed: number(position + 20, 4), local: number(position + 42, 4),
        in: extra..<extra + extraLength)
    else { return nil }
    let (size, packed, local) = sizes
    guard local <= extent.start - 30, number(local, 4) == 0x0403_4B50 else { return nil }
    let name = String(decoding: bytes[position + 46..<extra], as: UTF8.self)
    let data = local + 30 + number(local + 26, 2) + number(local + 28, 2)
    guard data <= extent.start, packed <= extent.start - data else { return nil }
    if number(position + 8, 2) & 1 == 1 {
      throw ZipArchive.refuse(file, "E-XLSX-KIND", name, "the file is encrypted", "文件已加密")
    }
    let entry = ZipArchive.Entry(
      name: name, method: UInt16(number(position + 10, 2)), checksum: UInt32(number(position + 16, 4)),
      packed: data..<data + packed, extent: local..<data + packed, size: size)
    return (entry, next)
  }

  /// The sizes and place of an entry; those of all ones stand in eight bytes in an extra field, in this order.
  private func sizes(size: Int, packed: Int, local: Int, in extra: Range<Int>) -> (size: Int, packed: Int, local: Int)?
  {
    var values = [size, packed, local]
    guard values.contains(0xFFFF_FFFF) else { return (size, packed, local) }
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound {
      let (kind, length) = (number(position, 2), number(position + 2, 2))
      position += 4
      guard position + length <= extra.upperBound else { return nil }
      guard kind == 1 else {
        position += length
        continue
      }
      let end = position + length
      for index in values.indices where values[index] == 0xFFFF_FFFF {
        guard position + 8 <= end else { return nil }
        values[index] = number(position, 8)
        position += 8
      }
      guard values.allSatisfy({ $0 >= 0 }) else { return nil }
      return (values[0], values[1], values[2])
    }
    return nil
  }
}
