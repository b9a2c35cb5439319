/// Builds a zip file, the same bytes for the same entries: all are dated 1980-01-01.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ data: [UInt8]) {
    let packed = Deflation.deflate(data)
    let start = bytes.count
    var common: [UInt8] = []
    append(&common, 20, 2)
    append(&common, 0x0800, 2)
    append(&common, 8, 2)
    append(&common, 0, 2)
    append(&common, 0x0021, 2)
    append(&common, Int(Deflation.checksum(data)), 4)
    append(&common, packed.count, 4)
    append(&common, data.count, 4)
    append(&common, name.utf8.count, 2)
    append(&common, 0, 2)
    append(&bytes, 0x0403_4B50, 4)
    bytes += common + name.utf8 + packed
    append(&directory, 0x0201_4B50, 4)
    append(&directory, 20, 2)
    directory += common
    for (value, width) in [(0, 2), (0, 2), (0, 2), (0, 4), (start, 4)] { append(&directory, value, width) }
    directory += name.utf8
    count += 1
  }

  func finish() -> [UInt8] {
    var end: [UInt8] = []
    for (value, width) in [
      (0x0605_4B50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4), (bytes.count, 4), (0, 2),
    ] { append(&end, value, width) }
    return bytes + directory + end
  }

  private func append(_ target: inout [UInt8], _ value: Int, _ width: Int) {
    for shift in 0..<width { target.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
  }
}
