/// The woven band at the head of a report: warp threads going down, weft threads passing over and under them.
enum Weave {
  static let ornament: String = {
    let (columns, rows, step) = (120, 3, 8)
    var under = ""
    var over = ""
    for row in 0..<rows {
      let y = row * step + 4
      under += "M0 \(y)H\(columns * step)"
    }
    for column in 0..<columns {
      let x = column * step + 4
      // The warp is hidden where the weft passes over it: every second crossing, shifted by one from row to row.
      for row in 0..<rows where (row + column) % 2 == 0 {
        over += "M\(x) \(row * step)v\(step)"
      }
    }
    return
      "<svg class=\"weave\" viewBox=\"0 0 \(columns * step) \(rows * step)\" preserveAspectRatio=\"xMidYMid meet\" "
      + "aria-hidden=\"true\"><path class=\"weft\" d=\"\(under)\"/><path class=\"warp\" d=\"\(over)\"/></svg>"
  }()
}
