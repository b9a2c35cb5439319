/// A network as text tables: the list of ties in the file named, the organisations in another beside it.
///
/// `county.csv` has the ties and `county.organizations.csv` the organisations, so that isolates, names and columns stay.
public enum CSVNetwork {
  /// The names under which the organisations of a list of ties may lie beside it, the usual one first.
  public static func companions(of file: String) -> [String] {
    let base = CSVReader.tableName(file)
    guard ["csv", "tsv", "txt"].contains(where: { file.lowercased().hasSuffix("." + $0) }) else { return [] }
    let usual = file.lowercased().hasSuffix(".tsv") ? ["tsv", "csv"] : ["csv", "tsv"]
    return usual.map { "\(base).organizations.\($0)" }
  }

  /// The organisations beside a list of ties, where there are any.
  public static func organizations(
    beside input: TableInput, _ options: TableReadOptions
  ) -> (table: Table, findings: [Finding])? {
    for name in companions(of: input.name) {
      guard let bytes = input.companions[name] else { continue }
      let (table, findings) = CSV.read(bytes, file: name, options: options.csv)
      guard var table, let id = table.column(.id) else { continue }
      table.name = "organizations"
      table.header[id] = "id"
      let note = Finding.note(
        "N-NODES-BESIDE", Place(file: name), value: name,
        en: "organisations are read from \(name) beside the ties: \(table.rowCount)",
        zh: "组织读自联系表旁的 \(name)，共 \(table.rowCount) 个")
      return (table, findings + [note])
    }
    return nil
  }

  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    let ending = options.csv.delimiter == .tab ? "tsv" : "csv"
    let main = tables.first { $0.name == "ties" } ?? tables.first
    let nodes = tables.first { $0.name == "organizations" && $0.name != main?.name }
    var files: [TableWriting.File] = []
    if let main {
      files.append(.init(suffix: ending, bytes: CSV.bytes(statingDirections(main), options: options.csv)))
    }
    if let nodes {
      files.append(.init(suffix: "organizations.\(ending)", bytes: CSV.bytes(nodes, options: options.csv)))
    }
    let losses = tables.filter { $0.rowCount > 0 && $0.name != main?.name && $0.name != nodes?.name }.map { table in
      WriteLoss(
        .tables, count: table.rowCount,
        Label(
          en: "table \(table.name) (\(table.rowCount) rows); a folder (a name that ends in /) holds all",
          zh: "表 \(table.name)（\(table.rowCount) 行）；写成文件夹（名称以 / 结尾）可全部保存"))
    }
    return TableWriting(files: files, losses: losses)
  }

  /// The ties with a column `directed`: without one they are directed in a dataset, but undirected in a list of ties.
  private static func statingDirections(_ ties: Table) -> Table {
    guard ties.name == "ties", ties.rowCount > 0, ties.column(.directed) == nil else { return ties }
    var result = ties
    let yes = CellRange(ties.bytes.count..<ties.bytes.count + 3)
    let width = ties.header.count
    result.header.append("directed")
    result.headerPlaces.append(Place(file: ties.file))
    result.bytes += "yes".utf8
    result.cells = (0..<ties.rowCount).flatMap { ties.cells[$0 * width..<($0 + 1) * width] + [yes] }
    return result
  }
}
