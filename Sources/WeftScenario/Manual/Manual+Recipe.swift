internal import WeftModel
internal import WeftTable

extension Manual {
  /// docs/recipe.md.
  public static let recipe = Manual(name: "recipe", markdown: recipeText)

  /// A recipe that has every key.
  static let recipeExample = """
    title: {en: Illustrative county, zh: 示意县区}
    source: Counts of a yearbook; names, ties and every list are synthetic.
    licence: CC BY 4.0
    county: {en: County X, zh: 县区X}
    plane: town
    start: 2021-01-01
    end: 2022-12-31
    scale: 0.5
    places:
      - {kind: street, communities: 8, villages: 2}
      - {kind: town, communities: 3, villages: 12}
      - {kind: township, communities: 0, villages: 9}
    districts:
      - {name: {en: East, zh: 东区}, places: [1, 2]}
      - {name: {en: West, zh: 西区}, places: [3]}
    zones:
      - {name: {en: Park, zh: 园区}, kind: development, places: [1, 3], lead: external, start: 2021-06-01}
    lines:
      - {id: civil, name: {en: Civil affairs, zh: 民政}, stations: 0.6}
    section: 4
    enterprises: 6
    new_organizations: 12
    unattached: 0.4
    unplaced: 1
    externals: 1
    plans:
      - {name: {en: Villages together, zh: 村级联盟}, domain: rural, alliances: 3, size: 5}
    weaving: {conference: 0.6, neighbours: 0.4, service: 0.2, pairing: 1.5, liaison: 0.3, chain: 0.25, chains: 3, recorded: 0.8}
    alliance_life: {smallest: 4, largest: 30, tail: 1.5, activities: 5, campaign: 0.3, attendance: 0.4}
    ledger: {exchanges: 0.5, demands: 0.4, resources: 0.4, projects: 0.6, tasks: 6, backflow: 0.15, evaluations: 0.5}
    """

  /// Keys that hold a mapping or a list of them, with the keys of these.
  static let recipeParts: [(name: String, label: Label, keys: [YAMLKey])] = [
    ("places", Label(en: "town-level units", zh: "乡镇级单位"), Recipe.placeKeys),
    ("lines", Label(en: "vertical lines", zh: "条线"), Recipe.lineKeys),
    ("plans", Label(en: "plans of alliances", zh: "联盟计划"), Recipe.planKeys),
    ("districts", Label(en: "districts", zh: "县与乡镇之间的层级"), Recipe.districtKeys),
    ("zones", Label(en: "zones", zh: "功能区"), Recipe.zoneKeys),
    ("weaving", Label(en: "how lateral ties come about", zh: "横向联系如何形成"), Recipe.weavingKeys),
    ("alliance_life", Label(en: "how alliances live", zh: "联盟如何运转"), Recipe.allianceLifeKeys),
    ("ledger", Label(en: "what is on record beside", zh: "其他记录"), Recipe.ledgerKeys),
  ]

  private static var recipeText: String {
    var text = """
      # Recipes · 配方

      `weft generate RECIPE --seed S --out DIR` makes an illustrative dataset. A recipe sets causes (how many towns and villages, who convenes,
      who pairs, how alliances live), never statuses: who ends up isolated, suspended or anchored follows. The same recipe and seed
      give the same bytes; another seed, or another `scale`, gives another county of the same shape. The dataset says of itself that it is
      illustrative, and so does every table, picture and report drawn from it.

      `weft generate` 按配方生成示意数据集。配方规定的是成因（乡镇与村的数量、谁召集、谁结对、联盟如何运转），从不规定状态。配方与种子相同，则逐字节相同；
      换一个种子或 `scale`，即得到同样形态的另一个县。数据集自身注明为示意数据，由其得出的每张表、图与报告亦然。

      \(madeFrom)


      """
    text += section(
      "The file · 文件", "Only `places` is required. 只有 `places` 必填。", keys: Recipe.keys, example: recipeExample)
    for part in recipeParts { text += "\n## \(part.name): \(both(part.label))\n\n" + table(part.keys) }
    return text
  }
}
