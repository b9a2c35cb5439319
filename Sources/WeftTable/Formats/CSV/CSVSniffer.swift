/// Works out the delimiter of a text from its first records.
struct CSVSniffer {
  static let delimiters: [UInt8] = [0x2C, 0x09, 0x3B, 0x7C]
  private static let sampleSize = 65_536
  private static let recordLimit = 200

  var delimiter: UInt8
  /// The number of fields that most sampled records have.
  var columns: Int

  init(_ text: UnsafeBufferPointer<UInt8>, range: Range<Int>, forced: UInt8?) {
    let sample = Self.sample(text, range)
    var best: (score: Double, delimiter: UInt8, columns: Int) = (-1, forced ?? 0x2C, 1)
    for candidate in forced.map({ [$0] }) ?? Self.delimiters {
      let counts = Self.counts(text, sample, candidate)
      guard let (columns, share) = Self.mode(of: counts) else { continue }
      guard columns > 1 else {
        if best.score < 0 { best = (0, best.delimiter, 1) }
        continue
      }
      // The dialect of the first full record wins over one that begins half-way.
      let leads = counts.first { $0 > 1 } == columns ? 0.5 : 0
      let score = share + leads
      if score > best.score { best = (score, candidate, columns) }
    }
    delimiter = best.delimiter
    columns = best.columns
  }

  /// The start of the text up to a line end.
  private static func sample(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard range.count > sampleSize else { return range }
    var end = range.lowerBound + sampleSize
    while end > range.lowerBound, text[end - 1] != 10, text[end - 1] != 13 { end -= 1 }
    return end > range.lowerBound ? range.lowerBound..<end : range.lowerBound..<range.lowerBound + sampleSize
  }

  /// Fields in each record; blank and comment lines are left out.
  private static func counts(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ delimiter: UInt8) -> [Int] {
    var scanner = CSVScanner(text: text, range: range, delimiter: delimiter, fieldLimit: .max)
    var counts: [Int] = []
    while counts.count < recordLimit {
      let start = scanner.position
      scanner.fields.removeAll(keepingCapacity: true)
      let record = scanner.next()
      if record == .none { break }
      guard record == .fields else {
        scanner.skipLine(from: scanner.troubleStart)
        continue
      }
      if scanner.fields.count == 1, scanner.fields[0].isEmpty || text[start] == 0x23 { continue }
      counts.append(scanner.fields.count)
    }
    return counts
  }

  private static func mode(of counts: [Int]) -> (columns: Int, share: Double)? {
    var tally: [Int: Int] = [:]
    for count in counts { tally[count, default: 0] += 1 }
    guard let best = tally.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
    return (best.key, Double(best.value) / Double(counts.count))
  }
}
