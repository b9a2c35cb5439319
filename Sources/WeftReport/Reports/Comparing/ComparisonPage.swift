public import WeftTable

/// The page of a report that compares several datasets: which they are, the comparison, and how it came about.
public struct ComparisonPage {
  /// One dataset, as the page lists it.
  public struct Site: Sendable, Hashable {
    public var name: String
    public var title: Label
    public var organizations: Int
    public var ties: Int
    /// Where the data come from.
    public var source: String

    public init(name: String, title: Label, organizations: Int, ties: Int, source: String) {
      self.name = name
      self.title = title
      self.organizations = organizations
      self.ties = ties
      self.source = source
    }
  }

  public var sites: [Site]
  public var chapters: [Report.Section]
  /// The methods paragraph of a dataset by itself.
  public var methods: Label
  /// Facts of the run, such as version, command and seed.
  public var run: [(what: String, value: String)]
  public var notices: [Label]

  public init(
    sites: [Site], chapters: [Report.Section], methods: Label, run: [(what: String, value: String)], notices: [Label]
  ) {
    self.sites = sites
    self.chapters = chapters
    self.methods = methods
    self.run = run
    self.notices = notices
  }

  /// The page, of which each dataset's own report lies in the folder of its name.
  public var report: Report {
    Report(
      title: Label(en: "Regions compared", zh: "地区比较"),
      subtitle: Label(
        en: "\(sites.count) datasets side by side; each has a report of its own.",
        zh: "\(sites.count) 个数据集并列比较；各有单独的报告。"),
      notices: notices, sections: [datasets] + chapters + [provenance])
  }

  private var datasets: Report.Section {
    let table = ReportTable(
      id: "datasets", title: Label(en: "Datasets", zh: "数据集"),
      columns: [
        ReportTable.Column("name", Label(en: "Name", zh: "名称"), kind: .text),
        ReportTable.Column("title", Label(en: "Title", zh: "标题"), kind: .category, words: titles),
        ReportTable.Column("organizations", Label(en: "Organisations", zh: "组织数")),
        ReportTable.Column("ties", Label(en: "Ties", zh: "联系数")),
        ReportTable.Column("report", Label(en: "Report", zh: "报告"), kind: .link),
      ],
      rows: sites.map { [$0.name, $0.name, "\($0.organizations)", "\($0.ties)", "\($0.name)/report.html"] })
    return Report.Section(
      id: "datasets", title: Label(en: "What is compared", zh: "比较对象"), blocks: [.table(table)])
  }

  private var titles: [String: Label] {
    Dictionary(sites.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  private var provenance: Report.Section {
    let rows = run.map { [$0.what, $0.value] } + sites.filter { !$0.source.isEmpty }.map { [$0.name, $0.source] }
    let table = ReportTable(
      id: "provenance", title: Label(en: "Run", zh: "运行记录"),
      columns: [
        ReportTable.Column("what", Label(en: "What", zh: "项目"), kind: .text),
        ReportTable.Column("value", Label(en: "Value", zh: "内容"), kind: .text),
      ], rows: rows)
    return Report.Section(
      id: "provenance", title: Label(en: "How this came about", zh: "来历"),
      blocks: [
        .words(methods), .table(table),
        .remark(
          Label(
            en: "run.json beside this page holds the SHA-256 of every input; weft rerun run.json makes it all again.",
            zh: "同一文件夹中的 run.json 记有每个输入文件的 SHA-256；用 weft rerun run.json 可全部重做。")),
      ])
  }
}
