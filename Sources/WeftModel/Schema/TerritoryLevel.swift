public import WeftTable

/// Levels of territories: any words of the dataset's own, and these, which are understood in Chinese too.
public enum TerritoryLevel {
  /// The levels that Weft knows by name, highest first.
  public static let standard: [Word] = [
    Word("province", Label(en: "province", zh: "省"), ["省级", "直辖市", "自治区"]),
    Word("city", Label(en: "city", zh: "市"), ["地级市", "市级", "地市"]),
    Word("county", Label(en: "county", zh: "县区"), ["县", "区", "区县", "县级", "县级市", "区级", "县（区）"]),
    Word("town", Label(en: "town", zh: "乡镇街道"), ["镇", "乡", "街道", "乡镇", "镇街", "镇街道", "街镇", "乡镇级", "乡镇（街道）"]),
    Word("village", Label(en: "village", zh: "村社区"), ["村", "社区", "行政村", "村居", "村级", "村（社区）", "村（居）"]),
    Word("grid", Label(en: "grid", zh: "网格"), ["网格级"]),
  ]

  /// A level as the model holds it: a Chinese name of a known level becomes its English one, others stay as given.
  public static func canonical(_ level: String) -> String {
    // Most levels are canonical already, and folding is dear where thousands of networks are analysed.
    if standard.contains(where: { $0.value == level }) { return level }
    let key = Folding.key(level)
    return standard.first { word in word.spellings.contains { Folding.key($0) == key } }?.value ?? level
  }

  /// What people read for a level.
  public static func label(_ level: String) -> Label {
    standard.first { $0.value == level }?.label ?? Label(level)
  }
}
