/// Whole records at a time, for the rows about which nothing is unusual.
///
/// Sixty-four bytes are looked at together: a bit mask says where delimiters, line ends and quotes stand, and only those are
/// visited. A row that has anything to judge (another number of fields, an empty first field, a doubled or stray quote,
/// a lone CR, the header again, a field too long) is left to ``CSVScanner/next()``.
struct CSVBulk {
  let columns: Int
  /// The first heading as given, or nothing where columns have no names.
  let heading: [UInt8]
  let fieldLimit: Int
  private let stops: (UInt64, UInt64, UInt64, UInt64)
  private static let batch = 4_096

  init(columns: Int, heading: [UInt8], delimiter: UInt8, fieldLimit: Int) {
    self.columns = columns
    self.heading = heading
    self.fieldLimit = fieldLimit
    stops = (ByteWord.repeated(delimiter), ByteWord.repeated(10), ByteWord.repeated(13), ByteWord.repeated(0x22))
  }

  /// What was read: rows, and how many of them ended in CR LF.
  struct Result {
    var rows = 0
    var pairs = 0
  }

  /// Reads rows from the scanner's position up to the first unusual one, or to where few bytes are left.
  func read(_ scanner: inout CSVScanner) -> Result {
    var result = Result()
    guard scanner.position + 64 <= scanner.end, let base = scanner.text.baseAddress else { return result }
    let (text, end, delimiter) = (scanner.text, scanner.end, scanner.delimiter)
    let raw = UnsafeRawPointer(base)
    var rowStart = scanner.position
    var fieldStart = rowStart
    var block = rowStart
    var mask = mask(raw + block)
    var isQuoted = false
    withUnsafeTemporaryAllocation(of: CellRange.self, capacity: Self.batch + columns) { cells in
      var count = 0
      var whole = 0
      walk: while true {
        while mask == 0 {
          block += 64
          guard block + 64 <= end else { break walk }
          mask = self.mask(raw + block)
        }
        let position = block + mask.trailingZeroBitCount
        mask &= mask &- 1
        let byte = text[position]
        if byte == 0x22 {
          if !isQuoted {
            guard position == fieldStart else { break walk }
            isQuoted = true
            continue
          }
          // The quote must close the field: the byte after it is the next stop.
          guard position + 1 < end, count - whole < columns, position - fieldStart <= fieldLimit else { break walk }
          let next = text[position + 1]
          guard next == delimiter || next == 10 || next == 13 else { break walk }
          cells[count] = CellRange(unchecked: fieldStart + 1, position)
          count += 1
          isQuoted = false
          while mask == 0 {
            block += 64
            guard block + 64 <= end else { break walk }
            mask = self.mask(raw + block)
          }
          mask &= mask &- 1
          fieldStart = position + 2
          if next == delimiter { continue }
          guard finish(position + 1, next, text, end, &result) else { break walk }
        } else {
          if isQuoted { continue }
          guard count - whole < columns, position - fieldStart <= fieldLimit else { break walk }
          cells[count] = CellRange(unchecked: fieldStart, position)
          count += 1
          fieldStart = position + 1
          if byte == delimiter { continue }
          guard finish(position, byte, text, end, &result) else { break walk }
        }
        // A line end: CR is followed by LF, which is the next stop.
        if text[fieldStart - 1] == 13 {
          while mask == 0 {
            block += 64
            guard block + 64 <= end else { break walk }
            mask = self.mask(raw + block)
          }
          mask &= mask &- 1
          fieldStart += 1
        }
        guard count - whole == columns, isUsual(cells[whole], text) else { break walk }
        if text[fieldStart - 2] == 13 { result.pairs += 1 }
        result.rows += 1
        whole = count
        rowStart = fieldStart
        if whole >= Self.batch {
          scanner.fields.append(contentsOf: UnsafeBufferPointer(rebasing: cells[..<whole]))
          count = 0
          whole = 0
        }
      }
      scanner.fields.append(contentsOf: UnsafeBufferPointer(rebasing: cells[..<whole]))
    }
    scanner.position = rowStart
    return result
  }

  /// Whether a line end is one that can be taken here: LF, or CR with LF after it.
  @inline(__always)
  private func finish(
    _ position: Int, _ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ result: inout Result
  ) -> Bool { byte == 10 || (position + 1 < end && text[position + 1] == 10) }

  /// Whether a row's first field is neither empty nor the first heading.
  @inline(__always)
  private func isUsual(_ first: CellRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !first.isEmpty else { return false }
    guard first.range.count == heading.count, text[first.range.lowerBound] == heading[0] else { return true }
    return !text[first.range].elementsEqual(heading)
  }

  /// A bit for each of sixty-four bytes that is a delimiter, LF, CR or quote.
  @inline(__always)
  private func mask(_ bytes: UnsafeRawPointer) -> UInt64 {
    var result: UInt64 = 0
    for word in 0..<8 {
      let value = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: word << 3, as: UInt64.self))
      let different =
        ByteWord.differences(value, stops.0) & ByteWord.differences(value, stops.1)
        & ByteWord.differences(value, stops.2) & ByteWord.differences(value, stops.3)
      result |= ByteWord.packed(~different & 0x8080_8080_8080_8080) << UInt64(word << 3)
    }
    return result
  }
}

extension CellRange {
  /// A range of positions that are known to be in a file of at most 4 GB.
  @inline(__always)
  fileprivate init(unchecked lower: Int, _ upper: Int) {
    self.init(lowerBound: UInt32(truncatingIfNeeded: lower), upperBound: UInt32(truncatingIfNeeded: upper))
  }
}
