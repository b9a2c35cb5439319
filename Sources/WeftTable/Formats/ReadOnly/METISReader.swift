/// Reads METIS graphs: a line with the numbers of vertices and edges, then for each vertex a line with its neighbours.
///
/// Ids are the numbers of the vertices; ties are undirected, and each stands on the lines of both its ends. The third
/// number of the first line says whether sizes and weights of vertices stand before the neighbours, and weights of edges
/// behind each.
struct METISReader {
  private let file: String
  private var builder: NetworkBuilder
  private var (count, edges, weights) = (0, 0, 0)
  private var (hasSizes, hasEdgeWeights) = (false, false)
  /// Ends of the ties read from the smaller end, and from the larger, as `smaller · (n + 1) + larger`.
  private var (fromSmaller, fromLarger): ([Int], [Int]) = ([], [])

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let (lines, findings) = SourceLine.lines(of: input, options)
    guard let lines else { return TableReading(findings: findings) }
    var reader = METISReader(file: input.name)
    let kept = lines.filter { $0.text.unicodeScalars.first != "%" }
    if let start = kept.firstIndex(where: { !$0.words().isEmpty }) {
      if reader.header(kept[start], available: kept.count - start - 1) { reader.body(Array(kept[(start + 1)...])) }
    } else {
      reader.fail(nil, "the file has no line with the numbers of vertices and edges", "文件中没有写明顶点数和边数的行")
    }
    guard reader.builder.nodeCount > 0 else { return TableReading(findings: findings + reader.builder.findings.all) }
    return reader.builder.reading(findings)
  }

  private init(file: String) {
    self.file = file
    builder = NetworkBuilder(file: file)
  }

  private mutating func fail(_ word: SourceLine.Word?, _ en: String, _ zh: String) {
    let place = word?.place(file) ?? Place(file: file)
    builder.findings.append(.error("E-METIS", place, value: word?.text, en: en, zh: zh))
  }

  /// `n m [fmt [weights]]`.
  private mutating func header(_ line: SourceLine, available: Int) -> Bool {
    let words = line.words()
    let numbers = words.map { Int($0.text) ?? -1 }
    guard (2...4).contains(words.count), numbers.allSatisfy({ $0 >= 0 }) else {
      fail(words[0], "the first line is not \"vertices edges [format [weights]]\"", "首行不是“顶点数 边数 [格式 [权重数]]”")
      return false
    }
    guard numbers[0] > 0, numbers[0] <= available else {
      let n = numbers[0]
      fail(words[0], "\(n) vertices are said and \(available) lines follow", "首行写 \(n) 个顶点，其后有 \(available) 行")
      return false
    }
    let format = numbers.count > 2 ? numbers[2] : 0
    guard [0, 1, 10, 11, 100, 101, 110, 111].contains(format), numbers.count < 4 || numbers[3] <= 1_000 else {
      fail(words.last, "the format is three digits of 0 and 1", "格式应为由 0、1 组成的三位数")
      return false
    }
    (count, edges) = (numbers[0], numbers[1])
    (hasSizes, hasEdgeWeights) = (format >= 100, format % 10 == 1)
    weights = format / 10 % 10 == 0 ? 0 : numbers.count > 3 ? numbers[3] : 1
    return true
  }

  private mutating func body(_ lines: [SourceLine]) {
    for (index, line) in lines.prefix(count).enumerated() {
      builder.declare("\(index + 1)", at: Place(file: file, line: line.number))
    }
    for (index, line) in lines.prefix(count).enumerated() { vertex(index + 1, line.words()) }
    for line in lines.dropFirst(count) {
      guard let word = line.words().first else { continue }
      return fail(word, "more lines than the \(count) vertices", "行数多于 \(count) 个顶点")
    }
    fromSmaller.sort()
    fromLarger.sort()
    if !builder.findings.hasErrors, fromSmaller != fromLarger {
      // The smaller of the first two that differ is the one that the other list lacks.
      let shared = zip(fromSmaller, fromLarger).prefix { $0 == $1 }.count
      let odd = [fromSmaller, fromLarger].compactMap { shared < $0.count ? $0[shared] : nil }.min() ?? 0
      let (a, b) = (odd / (count + 1), odd % (count + 1))
      fail(nil, "the edge \(a)–\(b) stands on the line of one end alone", "边 \(a)–\(b) 只写在一端的行上")
    } else if !builder.findings.hasErrors, fromSmaller.count != edges {
      fail(nil, "\(edges) edges are said, \(fromSmaller.count) are there", "首行写 \(edges) 条边，实有 \(fromSmaller.count) 条")
    }
  }

  private mutating func vertex(_ vertex: Int, _ words: [SourceLine.Word]) {
    var rest = words[...]
    if hasSizes, let word = rest.popFirst() { set("size", of: vertex, word) }
    for number in 0..<weights {
      guard let word = rest.popFirst() else { break }
      set(weights == 1 ? "weight" : "weight\(number + 1)", of: vertex, word)
    }
    while let word = rest.popFirst() {
      let weight = hasEdgeWeights ? rest.popFirst() : nil
      guard let other = Int(word.text), other > 0, other <= count else {
        fail(word, "\"\(word.text)\" is no vertex from 1 to \(count)", "“\(word.text)”不是 1 到 \(count) 的顶点")
        continue
      }
      guard other != vertex, !hasEdgeWeights || weight != nil else {
        let isLoop = other == vertex
        fail(
          word, isLoop ? "vertex \(vertex) is its own neighbour" : "a weight is missing", isLoop ? "顶点与自身相邻" : "缺少权重")
        continue
      }
      if vertex > other {
        fromLarger.append(other * (count + 1) + vertex)
      } else {
        fromSmaller.append(vertex * (count + 1) + other)
        builder.tie("\(vertex)", "\(other)", weight: weight?.text, direction: .undirected, at: word.place(file))
      }
    }
  }

  private mutating func set(_ name: String, of vertex: Int, _ word: SourceLine.Word) {
    builder.nodes.set(vertex - 1, builder.nodes.attribute(name), word.text)
  }
}
