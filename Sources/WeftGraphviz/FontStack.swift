/// The fonts of every picture: one family that has Latin and Chinese, and what stands in for it elsewhere.
public enum FontStack {
  /// As pango knows it; Debian's fonts-noto-cjk.
  static let regular = "Noto Sans CJK SC"
  static let bold = "Noto Sans CJK SC Bold"
  /// For an SVG opened where that family is not installed.
  public static let css =
    "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Hiragino Sans GB','Microsoft YaHei',"
    + "'WenQuanYi Micro Hei',sans-serif"

  // Widths of U+0020...U+007E in thousandths of the size, rounded up: the family's Latin glyphs.
  private static let latin: [Int] = [
    224, 325, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392,
    555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474,
    946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,
    633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559,
    606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 276, 552, 284, 926, 610, 606,
    620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
  ]

  /// How wide a line of text is at a size, in points; never less than what is drawn for Latin and Chinese.
  public static func width(_ text: String, _ size: Double, _ weight: DotAttribute.Weight = .regular) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E: thousandths += latin[Int(scalar.value) - 0x20]
      // The family draws these as wide as Chinese characters.
      case 0xA7, 0xA8, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7: thousandths += 1000
      case 0x300...0x36F, 0xFE00...0xFE0F, 0x200B...0x200D: break
      case 0xA0..<0x1100: thousandths += 640
      default: thousandths += 1000
      }
    }
    return Double(thousandths) / 1000 * size * (weight == .bold ? 1.06 : 1)
  }
}
