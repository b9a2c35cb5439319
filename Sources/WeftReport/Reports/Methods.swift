public import WeftMeasure
internal import WeftModel
public import WeftTable

/// The methods paragraph: what was done, in words that can go into a paper, for exactly the options used.
public enum Methods {
  public static func paragraph(_ analysis: Analysis) -> Label {
    let options = analysis.options
    let level = analysis.planeLevel
    let theta = Values.shortest(analysis.threshold)
    var en = "Distances count hops in the undirected network unless stated otherwise; a tie's weight is a strength."
    var zh = "除另行说明外，距离为无向网络中的步数；联系的权重表示强度。"
    switch options.projection {
    case .none:
      en += " Common activities add no tie."
      zh += "共同活动不产生联系。"
    case .newman(let threshold):
      en +=
        " Two organisations whose common activities add up to Σ 1/(p − 1) ≥ \(Values.shortest(threshold)) are taken as"
        + " tied (weights after Newman 2001)."
      zh += "两组织共同活动之和 Σ 1/(p − 1) ≥ \(Values.shortest(threshold)) 时视为有联系（权重依 Newman 2001）。"
    }
    en +=
      " An organisation's block is the territory of level \(level) in which it stands. Suspension is 1 − reach_lat/reach_all,"
      + " where reach sums 1/d to the members of the block that have a lateral tie; a status is loose from θ = \(theta)."
    zh +=
      "组织的块为其所在的 \(level) 级区域。悬浮度 = 1 − reach_lat/reach_all，reach 为到块中有横向联系的成员的 1/d 之和；"
      + "悬浮度达到 θ = \(theta) 即为半悬浮。"
    if let date = analysis.network.date {
      en += " Only records in force on \(date.iso) count."
      zh += "只计 \(date.iso) 有效的记录。"
    }
    en += " Definitions follow \(options.convention.rawValue); chance enters through seed \(options.seed)."
    zh += "定义依 \(options.convention.rawValue)；随机过程的种子为 \(options.seed)。"
    return Label(en: en, zh: zh)
  }
}
