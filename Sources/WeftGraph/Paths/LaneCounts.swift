/// How many of the masks added so far hold each lane: a counter a lane, kept as bit planes.
///
/// Adding a mask is a carry through the planes, two steps on average. Source: Harley & Seal, after Warren 2012, ch. 5.
struct LaneCounts<Mask: LaneMask> {
  private var planes: [Mask] = []

  @inline(__always)
  mutating func add(_ mask: Mask) {
    var carry = mask
    var bit = 0
    while !carry.isEmpty {
      if bit == planes.count {
        planes.append(carry)
        return
      }
      let had = planes[bit]
      planes[bit] = had.exclusive(carry)
      carry = had.common(carry)
      bit += 1
    }
  }

  func count(of lane: Int) -> Int {
    var count = 0
    for bit in planes.indices where planes[bit].contains(lane) { count |= 1 << bit }
    return count
  }
}
