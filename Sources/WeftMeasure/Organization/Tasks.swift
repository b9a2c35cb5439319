internal import WeftModel
internal import WeftTable

extension Analysis {
  /// The tasks' ways, read once; `nil` without a tasks table.
  var handOverChain: HandOverChain? { shared("hand-over chain") { has(.tasks) ? HandOverChain(network) : nil } }

  /// A value per organisation from the tasks' ways; all `nil` without a tasks table.
  func fromTasks(_ compute: (HandOverChain) -> [Double?]) -> Values {
    .numbers(handOverChain.map(compute) ?? [Double?](repeating: nil, count: count))
  }
}

extension Measure {
  /// Share of the tasks it handed on that end with itself (责任回流). Source: Weft. O(hand-overs).
  public static let backflow = Measure(
    "backflow", Label(en: "Backflow", zh: "责任回流率"), family: "tasks",
    card: Card(
      definition: Label(
        en: "Share of the tasks it handed on whose last holder is itself again.",
        zh: "其转出的任务中，最后又由其自身承担的比例。"),
      formula: "|tasks it handed on that end at it| / |tasks it handed on|",
      graph: "table tasks, steps in numeric order; last holder = target of the last step",
      missing: "handed none on, or no tasks table: empty", range: "0 … 1", unit: "share", source: "Weft"),
    computation: .organization { $0.fromTasks(\.backflow) })

  /// Probability that a task which leaves it comes back: 1 − 1/N_ii. Source: Kemeny & Snell 1960.
  public static let returnProbability = Measure(
    "return_probability", Label(en: "Return probability", zh: "任务返回概率"), family: "tasks",
    card: Card(
      definition: Label(
        en: "Probability that a task at this organisation comes back to it before it is finished.",
        zh: "任务到达该组织后，在办结之前再次回到该组织的概率。"),
      formula: "1 − 1/N_ii, N = (I − Q)⁻¹, Q_ij = hand-overs i → j ÷ (hand-overs out of i + tasks ended at i)",
      graph: "table tasks as an absorbing chain, finishing = absorption",
      missing: "never held a task, or no tasks table: empty", range: "0 … 1", unit: "probability",
      source: "Kemeny & Snell 1960"),
    computation: .organization { $0.fromTasks(\.returnProbability) })

  /// Mean steps of the tasks it ever held (推诿). Source: Weft. O(hand-overs).
  public static let handOvers = Measure(
    "hand_overs", Label(en: "Hand-overs", zh: "平均流转次数"), family: "tasks",
    card: Card(
      definition: Label(
        en: "Mean number of hand-overs of the tasks that it ever held.", zh: "其经手过的任务的平均流转次数。"),
      formula: "Σ steps of its tasks / number of its tasks", graph: "table tasks; held = source or target of any step",
      missing: "never held a task, or no tasks table: empty", range: "≥ 1", unit: "steps", source: "Weft"),
    computation: .organization { $0.fromTasks(\.meanSteps) })

  /// Responsibility without authority (有责无权). Source: Weft.
  public static let authorityGap = Measure(
    "authority_gap", Label(en: "Authority gap", zh: "权责落差"), family: "tasks",
    card: Card(
      definition: Label(
        en:
          "Its share of the tasks that finally stay in its block, less its share of the block's betweenness: above 0, "
          + "more responsibility than standing between others.",
        zh: "本块最终承担任务中其所占份额，减去本块中介中心性中其所占份额：大于 0 表示责任多于居间地位。"),
      formula: "h_i/Σ_{j∈block(i)} h_j − b_i/Σ_{j∈block(i)} b_j, h = tasks finally held, b = betweenness in G_lat",
      graph: "table tasks; G_lat of the whole network, undirected, hops; block at --plane",
      missing: "blank territory, no task or no betweenness in the block, or no tasks table: empty", range: "−1 … 1",
      unit: "difference of shares", source: "Weft"),
    computation: .organization { analysis in
      guard analysis.has(.tasks) else { return .numbers(.init(repeating: nil, count: analysis.count)) }
      let blocks = analysis.blocks
      let between = analysis.betweenness(.lateral)
      return analysis.fromTasks { chain in
        let held = chain.finallyHeld
        let totals = blocks.members.map { members in
          (tasks: members.reduce(0) { $0 + held[$1] }, between: members.reduce(0.0) { $0 + between[$1] })
        }
        return held.indices.map { index in
          guard let slot = blocks.slot(of: index), totals[slot].tasks > 0, totals[slot].between > 0 else { return nil }
          return Double(held[index]) / Double(totals[slot].tasks) - between[index] / totals[slot].between
        }
      }
    })
}
