internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// Domain × plan: how many organisations of a domain sit in at least one alliance of a plan.
struct PlanMatrixDrawing {
  let network: Network
  let theme: Theme
  let options: DiagramOptions
  let matrix: PlanMatrix

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    network = analysis.network
    self.theme = theme
    self.options = options
    matrix = analysis.planMatrix
  }

  var drawing: Drawing {
    let title = options.text(en: "Domain × Plan Matrix", zh: "领域×计划矩阵")
    let sizes = network.domains.indices.map { domain in network.organizations.count { $0.domain == domain } }
    let shown = network.domains.indices.filter { sizes[$0] > 0 }
    let shares = network.domains.indices.map { domain in
      matrix.plans.indices.map { sizes[domain] > 0 ? Double(matrix.counts[domain][$0]) / Double(sizes[domain]) : 0 }
    }
    let most = shown.flatMap { shares[$0] }.max() ?? 0
    let summary = Words.joined([
      Words.count(shown.count, "domain", "domains", "个领域"), Words.count(matrix.plans.count, "plan", "plans", "个计划"),
      Label(en: "organisations in at least one alliance of the plan", zh: "至少加入该计划一个联盟的组织数"),
    ])
    var sheet = Sheet("plans", title: title, description: options.text(summary), language: options.lang)
    let grid = HeatGrid(
      rows: shown.map { HeatGrid.heading(network.domains[$0].label, options, width: 90, size: 10.3) },
      columns: matrix.plans.map { HeatGrid.heading(Label($0), options, width: 90, size: 10.3) },
      cells: shown.map { domain in
        matrix.plans.indices.map { plan in
          let count = matrix.counts[domain][plan]
          return HeatGrid.Cell(
            shade: most > 0 ? shares[domain][plan] / most : 0, text: "\(count)",
            small: count > 0 ? "\(Int((shares[domain][plan] * 100).rounded())) %" : "", isHatched: count == 0,
            annotation: Annotation(
              id: "cell-\(domain)-\(plan)",
              title: "\(options.text(network.domains[domain].label)) × \(matrix.plans[plan]): \(count)",
              classes: ["cell"]))
        }
      }, cellWidth: 98, rowWidth: 110)
    grid.draw(at: Point(0, 0), theme, on: &sheet)
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        notes: [
          options.text(
            en:
              "Shade and % = share of the domain's organisations; hatched = none. An organisation may sit under several plans.",
            zh: "深浅与百分比＝占该领域组织的比例；斜线＝无。一个组织可同属多个计划。")
        ]), network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }
}
